import Foundation
import Testing

/// A folder of drafts and the program run in it.
struct Drafts {
  /// A sentence that the sources contradict.
  static let wrong = "Refugees only cost money and never give anything back."

  let folder: TemporaryFolder

  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
  }

  func scan(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Program.Result {
    let home = ["XDG_CACHE_HOME": folder.url.appending(path: ".home").path]
    return try Program.run(
      ["scan"] + arguments, in: folder.url, environment: home.merging(environment) { _, new in new },
      input: Data(input.utf8))
  }

  /// Files and lines of the findings that JSON Lines output holds, with a mark for accepted ones.
  static func places(_ result: Program.Result) throws -> [String] {
    try result.output.split(separator: "\n").map { line in
      let finding = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let accepted = (finding["suppression"] as? [String: Any])?["kind"] as? String
      return "\(finding["file"] ?? ""):\(finding["line"] ?? "")" + (accepted.map { " \($0)" } ?? "")
    }
  }
}

@Suite("Runs over folders") struct FolderRunTests {
  @Test("findings come in order of name, the same for any number of jobs") func order() throws {
    var files: [String: String] = [:]
    for number in 0..<60 {
      files["drafts/\(number % 7)/d\(number).txt"] = String(repeating: "A word. ", count: number * 40) + Drafts.wrong
    }
    let drafts = try Drafts(files)
    defer { drafts.folder.remove() }
    let one = try drafts.scan("drafts", "--jobs", "1", "--format", "jsonl")
    let four = try drafts.scan("drafts", "--jobs", "4", "--format", "jsonl")
    #expect(one.output == four.output && one.status == 0)
    let places = try Drafts.places(one)
    #expect(places.count == 60 && places == places.sorted())
  }

  @Test("patterns and .factcheckignore choose") func choose() throws {
    let drafts = try Drafts([
      "drafts/a.txt": Drafts.wrong, "drafts/old/b.txt": Drafts.wrong, "drafts/c.md": Drafts.wrong,
      "drafts/notes.draft": Drafts.wrong, ".factcheckignore": "*.md\n",
    ])
    defer { drafts.folder.remove() }
    #expect(try Drafts.places(drafts.scan("drafts", "--format", "jsonl")) == ["drafts/a.txt:1", "drafts/old/b.txt:1"])
    #expect(try Drafts.places(drafts.scan("drafts", "--exclude", "old/", "--format", "jsonl")) == ["drafts/a.txt:1"])
    #expect(
      try Drafts.places(drafts.scan("drafts", "--include", "*.draft", "--format", "jsonl"))
        == ["drafts/notes.draft:1"])
    #expect(try Drafts.places(drafts.scan("drafts/c.md", "--format", "jsonl")) == ["drafts/c.md:1"], "named: read")
  }

  @Test("what cannot be read is named, the rest goes on, and the run ends with 2") func unreadable() throws {
    let drafts = try Drafts(["d/a.txt": Drafts.wrong, "d/z.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let path = drafts.folder.url.appending(path: "d").path
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: path + "/loop.txt", withDestinationPath: "loop.txt")
    try manager.createSymbolicLink(atPath: path + "/up", withDestinationPath: "..")
    try drafts.folder.write(Data([0, 1, 2]), to: "d/binary.txt")
    let result = try drafts.scan("d", "--format", "jsonl")
    #expect(result.status == 2)
    #expect(try Drafts.places(result) == ["d/a.txt:1", "d/z.txt:1"])
    let errors = result.errors.split(separator: "\n")
    #expect(
      errors.count == 2 && errors[0].hasPrefix("error: d/binary.txt: ") && errors[1].hasPrefix("error: d/loop.txt: "))
  }

  @Test("a name with a line break and escape codes can neither steer the terminal nor forge a line") func hostileName()
    throws
  {
    let name = "a\nerror: all is lost\u{1B}[2J.txt"
    let drafts = try Drafts(["d/" + name: "\u{0}", "d/ok" + name: Drafts.wrong])
    defer { drafts.folder.remove() }
    for format in ["text", "jsonl", "json"] {
      let result = try drafts.scan("d", "--format", format)
      #expect(result.status == 2)
      #expect(!result.errors.contains("\u{1B}") && !result.output.contains("\u{1B}"))
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!result.output.split(separator: "\n").contains { $0.hasPrefix("error: all") })
    }
  }

  @Test("no progress where standard error is no terminal") func quiet() throws {
    let drafts = try Drafts(Dictionary(uniqueKeysWithValues: (0..<50).map { ("d/\($0).txt", Drafts.wrong) }))
    defer { drafts.folder.remove() }
    #expect(try drafts.scan("d").errors.isEmpty)
  }

  @Test(
    "wrong options are refused before anything is read",
    arguments: [
      ["--jobs", "0"], ["--jobs", "x"], ["--include", ""], ["--as-of", "tomorrow"], ["--as-of", "2026-02-30"],
      ["--update-baseline"], ["--update-baseline", "--baseline", "b", "--changed-since", "HEAD"],
      ["--no-cache", "--cache-dir", "c"], ["--from", "xml"], ["--from", "jsonl", "--format", "text"],
      ["--from", "jsonl", "--include", "*.md"], ["--from", "jsonl", "--changed-since", "HEAD"],
    ])
  func usage(options: [String]) throws {
    let drafts = try Drafts(["a.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let result = try Program.run(["scan", "a.txt"] + options, in: drafts.folder.url)
    #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
  }
}

@Suite("JSON Lines in and out") struct ArticleRunTests {
  private func scan(_ lines: [String], _ options: [String] = []) throws -> Program.Result {
    try Program.run(["scan", "--from", "jsonl", "-"] + options, input: Data(lines.joined(separator: "\n").utf8))
  }

  private func ids(_ result: Program.Result) throws -> [String] {
    try result.output.split(separator: "\n").map { line in
      let finding = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(finding["verdict"] as? String == "contradicted")
      return "\(finding["id"] ?? "")"
    }
  }

  @Test("findings carry the id of their article and come in its order") func order() throws {
    let lines = (0..<500).map { #"{"id":\#($0),"text":"\#($0 % 3 == 0 ? Drafts.wrong : "Nothing here.")"}"# }
    let result = try scan(lines, ["--jobs", "4"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(try ids(result) == (0..<500).filter { $0 % 3 == 0 }.map(String.init))
  }

  @Test("bad lines are named and passed over; the run ends with 2") func badLines() throws {
    let result = try scan([
      #"{"id":"a","text":"\#(Drafts.wrong)"}"#, "no json", "", #"{"id":"b"}"#,
      #"{"id":"c","text":"\ud83d \#(Drafts.wrong)"}"#, #"{"id":"d","text":"x\u0000y"}"#,
      #"{"id":"e\u001b[2J","text":"\#(Drafts.wrong)"}"#,
    ])
    #expect(result.status == 2)
    #expect(try ids(result) == ["a", "c", "e\u{1B}[2J"])
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 3 && !result.errors.contains("\u{1B}") && !result.output.contains("\u{1B}"))
    #expect(errors[0] == "error: -:2: skipped: it is no JSON object: '{' is missing at byte 1")
    #expect(errors[1].hasPrefix(#"error: -:4: skipped: it has no "text""#))
    #expect(errors[2].hasPrefix("error: -:6: d: "))
  }

  @Test("--fail-on holds here too") func failOn() throws {
    #expect(try scan([#"{"id":1,"text":"\#(Drafts.wrong)"}"#], ["--fail-on", "contradicted"]).status == 1)
    #expect(try scan([#"{"id":1,"text":"Nothing."}"#], ["--fail-on", "contradicted"]).status == 0)
  }
}
