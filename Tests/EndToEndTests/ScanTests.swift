import Foundation
import Testing

@Suite("factcheck scan") struct ScanTests {
  private static let contradicted =
    "The library opens at nine. Refugees only cost money and never give anything back.\n"

  private func scan(_ text: String, name: String = "a.txt", _ options: [String] = []) throws -> Program.Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(text, to: name)
    return try Program.run(["scan", name] + options, in: folder.url)
  }

  @Test("shows the sentence, the verdict, the reason and the quote with its source") func people() throws {
    let result = try scan(Self.contradicted)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("a.txt:1:28: contradicted"))
    #expect(result.output.contains("  Refugees only cost money and never give anything back.\n  ~~~~"))
    #expect(result.output.contains("Tent Foundation report"))
    #expect(result.output.contains("1 file: 1 contradicted"))
    #expect(!result.output.contains("\u{1B}["), "no colour where nobody asked for it")
  }

  @Test("colours when asked") func color() throws {
    #expect(try scan(Self.contradicted, ["--color", "always"]).output.contains("\u{1B}[1;31mcontradicted"))
  }

  @Test("JSON follows its schema; JSON Lines are the same findings") func json() throws {
    let schema = try JSONSchema(at: Program.root.appending(path: "Sources/Reports/Schema/findings.schema.json"))
    let articles = Program.root.appending(path: "Corpus/articles").path
    let document = try Program.run(["scan", "--format", "json", articles])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(document.output.utf8)) as? [String: Any])
    #expect(schema.problems(with: json).isEmpty, "\(schema.problems(with: json))")
    let lines = try Program.run(["scan", "--format", "jsonl", articles]).output.split(separator: "\n")
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count == lines.count && findings.count > 20)
  }

  @Test("the schema can fail") func schemaFails() throws {
    let schema = try JSONSchema(at: Program.root.appending(path: "Sources/Reports/Schema/findings.schema.json"))
    #expect(!schema.problems(with: ["schemaVersion": 1, "findings": [["file": "a"]]]).isEmpty)
    #expect(!schema.problems(with: ["schemaVersion": 2, "findings": []]).isEmpty)
  }

  @Test("byte ranges hold the words of the finding, in text and Markdown", arguments: ["a.txt", "a.md"])
  func ranges(name: String) throws {
    let text = "# Añadido\n\nDicen cosas. *Refugees* only cost **money** and never give anything back.\n"
    let output = try scan(text, name: name, ["--format", "jsonl", "--lang", "en"]).output
    let line = try #require(output.split(separator: "\n").first)
    let finding = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let range = try #require(finding["range"] as? [String: Int])
    let start = try #require(range["start"])
    let end = try #require(range["end"])
    let slice = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    #expect(slice.contains("only cost") && slice.hasSuffix("back."))
    #expect(finding["line"] as? Int == 3)
  }

  @Test("says the same on every run, from any folder, with the store built in") func deterministic() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(Self.contradicted, to: "a.txt").path
    let fromSource = try Program.run(["scan", file], in: Program.root).output
    let builtIn = try Program.run(["scan", file], in: folder.url).output
    #expect(try Program.run(["scan", file], in: folder.url).output == builtIn)
    #expect(fromSource == builtIn)
  }

  @Test(
    "--fail-on sets the exit code",
    arguments: [("contradicted", Int32(1)), ("unsupported", 1)])
  func failOn(verdict: String, status: Int32) throws {
    #expect(try scan(Self.contradicted, ["--fail-on", verdict]).status == status)
    #expect(try scan("The library opens at nine.", ["--fail-on", verdict]).status == 0)
  }

  @Test("texts with nothing to find find nothing", arguments: ["council-minutes.txt", "bird-migration.txt"])
  func silence(name: String) throws {
    let result = try Program.run(["scan", "Corpus/articles/\(name)"])
    #expect(result.status == 0 && result.output.hasPrefix("1 file: nothing that needs care"), "\(result.output)")
  }

  @Test("Spanish texts are read in Spanish") func spanish() throws {
    let result = try scan(
      "Los refugiados solo cuestan dinero y nunca devuelven nada a la sociedad, según se ve.\n", ["-v"])
    #expect(result.output.contains("contradicted"))
  }

  @Test("reads standard input") func standardInput() throws {
    let result = try Program.run(["scan", "-"], input: Data(Self.contradicted.utf8))
    #expect(result.output.hasPrefix("-:1:28: contradicted"))
  }

  @Test("--min-confidence leaves out what is less sure") func confidence() throws {
    #expect(try scan(Self.contradicted, ["--min-confidence", "1"]).output.contains("nothing that needs care"))
    #expect(try scan(Self.contradicted, ["--min-confidence", "0.3"]).output.contains("1 contradicted"))
    #expect(try scan(Self.contradicted, ["--min-confidence", "2"]).status == 2)
  }
}

@Suite("Bad input") struct BadInputTests {
  private func run(_ files: [String: Data], _ arguments: [String]) throws -> Program.Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, data) in files { try folder.write(data, to: name) }
    return try Program.run(arguments, in: folder.url)
  }

  @Test("a missing file is named and the rest goes on") func missing() throws {
    let result = try run(
      ["b.txt": Data("Refugees only cost money and never give anything back.".utf8)], ["scan", "a.txt", "b.txt"])
    #expect(result.status == 2)
    #expect(result.errors == "error: a.txt: no such file; check the path\n")
    #expect(result.output.contains("b.txt:1:1: contradicted"))
  }

  @Test("a folder without readable files says so") func emptyFolder() throws {
    let result = try run(["folder/a.png": Data([1])], ["scan", "folder"])
    #expect(result.status == 2 && result.errors.contains("folder: is a folder without readable files"))
  }

  @Test("an empty file holds nothing") func empty() throws {
    let result = try run(["a.txt": Data()], ["scan", "a.txt"])
    #expect(result.status == 0 && result.output.hasPrefix("1 file: nothing that needs care"))
  }

  @Test("a binary file is refused") func binary() throws {
    let result = try run(["a.txt": Data([0x89, 0x50, 0, 0])], ["scan", "a.txt"])
    #expect(result.status == 2 && result.errors.contains("a.txt: is no text file (it holds NUL bytes)"))
  }

  @Test("invalid UTF-8 is named by its byte and the scan goes on") func invalidUTF8() throws {
    let text = Data([0xFF]) + Data(" Refugees only cost money and never give anything back.".utf8)
    let result = try run(["a.txt": text], ["scan", "a.txt"])
    #expect(result.status == 0)
    #expect(result.errors.contains("warning: a.txt: byte 0 is not valid UTF-8 (1 such bytes)"))
    #expect(result.output.contains("contradicted"))
  }

  @Test("a line of 50 MB is cut with a warning, not chewed for minutes") func longLine() throws {
    let start = Data("Refugees only cost money and never give anything back. ".utf8)
    let result = try run(["a.txt": start + Data(repeating: UInt8(ascii: "a"), count: 50_000_000)], ["scan", "a.txt"])
    #expect(result.status == 0 && result.output.contains("contradicted"))
    #expect(
      result.errors
        == "warning: a.txt: a paragraph of 50000055 bytes starts at byte 0; only its first 1000000 bytes are read\n")
  }

  @Test("a hostile text cannot steer the terminal") func terminal() throws {
    let text = "Refugees \u{1B}[2J\u{202E}only cost money and never give anything back."
    let result = try run(["a.txt": Data(text.utf8)], ["scan", "a.txt"])
    #expect(result.output.contains("contradicted"))
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{202E}"))
  }

  @Test(
    "wrong arguments end with 2",
    arguments: [
      ["scan"], ["scan", "--format", "xml", "a"], ["fly"], ["scan", "--lang", "de", "a"], ["claims", "show"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test("help and version are results", arguments: ["--help", "--version"])
  func help(argument: String) throws {
    let result = try Program.run([argument])
    #expect(result.status == 0 && !result.output.isEmpty && result.errors.isEmpty)
  }

  @Test(
    "a broken store is refused with file, line and column",
    arguments: [
      ("Claims/facts/cities.yaml", "- id: [a\n", "Claims/facts/cities.yaml:2:1: malformed YAML"),
      (
        "Claims/facts/x.yaml", "- id: x\n  kind: figure\n", "Claims/facts/x.yaml:1: fact 'x' has no 'statement'; add it"
      ),
    ])
  func store(file: String, text: String, message: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["Claims", "Corpus", "seeds"] {
      try FileManager.default.copyItem(at: Program.root.appending(path: name), to: folder.url.appending(path: name))
    }
    try folder.write(text, to: file)
    try folder.write("text", to: "a.txt")
    let result = try Program.run(["scan", "a.txt"], in: folder.url, environment: ["XDG_CACHE_HOME": folder.url.path])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains(message), "\(result.errors.prefix(600))")
  }

  @Test("a store that is not there is named") func noStore() throws {
    let result = try Program.run(["claims", "stats", "--store", "/nowhere"])
    #expect(result.status == 2 && result.errors.contains("/nowhere is not a claim store: there is no such folder"))
  }
}
