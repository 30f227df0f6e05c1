import Foundation
import Testing

@Suite("factcheck scan --report") struct ReportTests {
  private static let formats = ["text", "json", "jsonl", "sarif", "github", "junit", "csv", "markdown", "html"]

  private func inFolder(_ work: (TemporaryFolder) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      "---\ndate: 2025-04-05\n---\n\n# News\n\nRefugees only cost money and never give anything back.\n", to: "a.md")
    try folder.write("The library opens at nine.\n", to: "2025-05-01-b.txt")
    try work(folder)
  }

  private func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private func schema(_ path: String) throws -> JSONSchema { try JSONSchema(at: Program.root.appending(path: path)) }

  @Test("writes several reports at once, the same as on standard output") func several() throws {
    try inFolder { folder in
      let reports = Self.formats.flatMap { ["--report", "\($0)=out.\($0)"] }
      let result = try Program.run(["scan", "a.md", "2025-05-01-b.txt"] + reports, in: folder.url)
      #expect(result.status == 0 && result.errors.isEmpty && result.output.contains("1 contradicted"))
      for format in Self.formats {
        let data = try Data(contentsOf: folder.url.appending(path: "out.\(format)"))
        let file = String(decoding: data, as: UTF8.self)
        #expect(file.contains("never give anything back"))
        // A run a format takes long on a busy machine; two show that both ways are one.
        guard ["csv", "html"].contains(format) else { continue }
        let printed = try Program.run(["scan", "a.md", "2025-05-01-b.txt", "--format", format], in: folder.url)
        #expect(printed.output == file, "\(format)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      #expect(names.count == 2 + Self.formats.count, "\(names)")
    }
  }

  @Test("SARIF follows the rules of its standard") func sarif() throws {
    let result = try Program.run(["scan", "Corpus/articles", "nowhere.txt", "--format", "sarif"])
    #expect(result.status == 2)
    let log = try json(result.output)
    let problems = try schema("Tests/EndToEndTests/Schemas/sarif-used.schema.json").problems(with: log)
    #expect(problems.isEmpty, "\(problems.prefix(20))")
  }

  @Test("JSON names documents with their dates, and what could not be read") func json() throws {
    try inFolder { folder in
      let result = try Program.run(["scan", "a.md", "2025-05-01-b.txt", "c.txt", "--format", "json"], in: folder.url)
      #expect(result.status == 2)
      let report = try json(result.output)
      #expect(try schema("Sources/Reports/Schema/findings.schema.json").problems(with: report).isEmpty)
      let documents = (report as? [String: Any])?["documents"] as? [[String: Any]] ?? []
      #expect(documents.map { $0["date"] as? String } == ["2025-04-05", "2025-05-01"])
      #expect(documents.map { $0["date_basis"] as? String } == ["front-matter", "file-name"])
      #expect(documents.first?["title"] as? String == "News")
      #expect(result.output.contains("c.txt: no such file"))
    }
  }

  @Test("answers stand in pages always, in data where asked for; no report depends on the others") func answers() throws
  {
    try inFolder { folder in
      func findings(_ file: String) throws -> [[String: Any]] {
        let report = try json(try String(contentsOf: folder.url.appending(path: file), encoding: .utf8))
        #expect(try schema("Sources/Reports/Schema/findings.schema.json").problems(with: report).isEmpty)
        return (report as? [String: Any])?["findings"] as? [[String: Any]] ?? []
      }
      _ = try Program.run(["scan", "a.md", "--report", "json=plain.json", "--report", "html=a.html"], in: folder.url)
      #expect(try findings("plain.json").allSatisfy { $0["response"] is NSNull })
      let page = try String(contentsOf: folder.url.appending(path: "a.html"), encoding: .utf8)
      #expect(page.contains("<details class=\"answer\"") && page.contains("(tent-euro-invested-nearly-two-euros)"))
      let asked = try Program.run(
        ["scan", "a.md", "--with-responses", "--report", "json=asked.json"], in: folder.url)
      let response = try #require(try findings("asked.json").first?["response"] as? [String: Any])
      let facts = (response["sources"] as? [[String: String]])?.compactMap { $0["fact"] } ?? []
      #expect(facts.first == "tent-euro-invested-nearly-two-euros" && asked.output.contains("drafted answer:"))
      let lines = try Program.run(
        ["scan", "--from", "jsonl", "--with-responses", "-"], in: folder.url,
        input: Data(#"{"id": 1, "text": "Los refugiados solo cuestan dinero y nunca devuelven nada."}"#.utf8))
      #expect(lines.output.contains(#""response":{"advice":"#) && lines.output.contains(#""language":"es""#))
    }
  }

  @Test(
    "what cannot be written ends with 2 before the work, and says what to do",
    arguments: [
      (["html=none/out.html"], "there is no folder"), (["html=."], "is a folder"), (["xml=a"], "xml=a"),
      (["html"], "html"),
      (["html=a", "csv=./a"], "two reports cannot go to the same file"),
    ])
  func refused(reports: [String], message: String) throws {
    try inFolder { folder in
      let result = try Program.run(["scan", "a.md"] + reports.flatMap { ["--report", $0] }, in: folder.url)
      #expect(result.status == 2 && result.output.isEmpty && result.errors.contains(message), "\(result.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
    }
  }

  @Test(
    "a draft cannot give orders to the build server that shows the report",
    arguments: ["text", "github", "json", "html"])
  func hostile(format: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text =
      "Refugees only cost money, ::error::x ##[error]y \u{1B}[2J<script>z</script>\u{202E} and never give anything back.\n"
    try folder.write(text, to: "::error::.txt")
    let output = try Program.run(["scan", "::error::.txt", "--format", format], in: folder.url).output
    #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}") && !output.contains("##[error]"))
    #expect(!output.contains("<script>") || ["text", "github", "json", "jsonl", "sarif", "csv"].contains(format))
    let lines = output.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
    #expect(lines.allSatisfy { !$0.hasPrefix("::error::") })
  }
}

@Suite("factcheck narratives") struct NarrativesTests {
  @Test("counts narratives over dated articles, as text, JSON and a page") func counts() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for month in ["01", "02", "04"] {
      try folder.write("Refugees only cost money and never give anything back.\n", to: "in/2025-\(month)-01.txt")
    }
    let result = try Program.run(
      ["narratives", "in", "--report", "json=n.json", "--report", "html=n.html"], in: folder.url)
    #expect(result.status == 0 && result.output.hasPrefix("3 documents from 2025-01 to 2025-04\n"), "\(result.errors)")
    #expect(
      result.output.contains("3 documents, 3 statements") && result.output.contains("\u{2588}\u{2588}\u{B7}\u{2588}"))
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url.appending(path: "n.json")))
    let schema = try JSONSchema(at: Program.root.appending(path: "Sources/Reports/Schema/narratives.schema.json"))
    #expect(schema.problems(with: json).isEmpty, "\(schema.problems(with: json))")
    let page = try String(contentsOf: folder.url.appending(path: "n.html"), encoding: .utf8)
    #expect(page.contains("data-chart=\"narratives-over-time\"") && page.contains("<svg class=\"trend\" role=\"img\""))
  }

  @Test(
    "wrong use ends with 2",
    arguments: [["narratives"], ["narratives", "nowhere"], ["narratives", ".", "--format", "csv"]])
  func usage(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(try Program.run(arguments, in: folder.url).status == 2)
  }
}
