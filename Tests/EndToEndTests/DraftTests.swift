import Foundation
import Testing

@Suite("factcheck respond, talking-points, verify-draft") struct DraftTests {
  private func respond(_ arguments: [String]) throws -> Program.Result { try Program.run(["respond"] + arguments) }

  @Test("a statement is answered with facts, their sources, and the claim said once") func statement() throws {
    let result = try respond(["Refugees only cost money and never give anything back."])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("The Tent Foundation") || result.output.contains("nearly two euros"))
    #expect(result.output.contains("(tent-euro-invested-nearly-two-euros)"))
    #expect(result.output.components(separatedBy: "never give anything back").count <= 2)
    #expect(result.errors.isEmpty)
  }

  @Test(
    "drafts in every format pass their check after a round through a file",
    arguments: [
      "text", "markdown", "html", "docx", "json",
    ])
  func roundTrip(format: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let ending = ["text": "txt", "markdown": "md", "html": "html", "docx": "docx", "json": "json"][format] ?? format
    let path = folder.url.appending(path: "draft.\(ending)").path
    let written = try respond(["refugees-only-cost", "--channel", "letter", "--format", format, "--output", path])
    #expect(written.status == 0 && written.output.isEmpty, "\(written.errors)")
    let checked = try Program.run(["verify-draft", path])
    #expect(checked.status == 0, "\(checked.output)")
    #expect(checked.output.contains("every one covered"))
  }

  @Test("an edited draft is told sentence by sentence what is no longer covered") func edited() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let draft = try respond(["refugees-only-cost"]).output
    let changed = draft.replacingOccurrences(of: "nearly two euros", with: "nearly nine euros")
    #expect(changed != draft)
    let file = try folder.write(changed, to: "draft.txt")
    let result = try Program.run(["verify-draft", file.path])
    #expect(result.status == 1)
    #expect(result.output.contains("ungrounded-number") && result.output.contains("nine euros"))
  }

  @Test(
    "JSON follows its schema",
    arguments: [
      ["respond", "refugees-bring-crime"],
      ["respond", "refugees-only-cost", "--lang", "es", "--channel", "talking-points"],
      ["talking-points", "--topic", "employment", "--audience", "employers"],
    ])
  func schema(arguments: [String]) throws {
    let result = try Program.run(arguments + ["--format", "json"])
    let schema = try JSONSchema(at: Program.root.appending(path: "Sources/Reports/Schema/drafts.schema.json"))
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect(schema.problems(with: json).isEmpty, "\(schema.problems(with: json))")
  }

  @Test("a file is answered narrative by narrative, no sentence twice") func file() throws {
    let result = try respond(["Corpus/articles/hostile-op-ed.md", "--format", "json"])
    #expect(result.status == 0, "\(result.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let drafts = try #require(json?["drafts"] as? [[String: Any]])
    #expect(drafts.count > 1)
    let narratives = drafts.compactMap { $0["narrative"] as? String }
    #expect(Set(narratives).count == narratives.count)
    #expect(drafts.allSatisfy { !(($0["statements"] as? [Any])?.isEmpty ?? true) })
  }

  @Test(
    "bad input names what is wrong and ends with 2",
    arguments: [
      (["respond", ""], "empty"), (["respond", "refugees-only-costs"], "did you mean 'refugees-only-cost'"),
      (["respond", "refugees-only-cost", "--channel", "tweet"], "reply, letter, newsletter"),
      (["respond", "refugees-only-cost", "--audience", "kings"], "general, mayors"),
      (["respond", "refugees-only-cost", "--output", "/nowhere/draft.md"], "cannot be written"),
      (["respond", "Die Leute kommen alle wegen des Geldes hierher und bleiben"], "neither English nor Spanish"),
      (["respond", "Les migrants coûtent beaucoup trop cher aux contribuables"], "neither English nor Spanish"),
      (["talking-points", "--topic", "nonsense"], "employment"), (["verify-draft", "/nowhere/draft.md"], "draft.md"),
    ])
  func badInput(arguments: [String], message: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(
    "a short statement is answered, whatever small words it goes without",
    arguments: [
      "Asylum offices approve every claim", "refugees get free bank cards, no id, no problem",
      "Cities spend whole budgets welcoming newcomers",
    ])
  func fewSmallWords(statement: String) throws {
    let result = try respond([statement])
    #expect(result.status == 0 && result.output.contains("lang=en"), "\(result.errors)")
  }

  @Test("a draft agrees only where it is sure that the sources do") func doubtfulAgreement() throws {
    let result = try respond([
      "Our village fair was renamed because officials feared that people of another faith might take offence",
      "--format", "json",
    ])
    #expect(result.status == 0 && result.output.contains("\"kind\" : \"silent\""), "\(result.errors)")
  }

  @Test("ten thousand words are a file, not a statement") func longStatement() throws {
    let result = try respond([String(repeating: "the people ", count: 5_000)])
    #expect(result.status == 2 && result.errors.contains("10000 words"))
  }

  @Test("a draft file without sentences ends with 2") func noSentences() throws {
    let result = try Program.run(["verify-draft", "-"], input: Data("\n\n".utf8))
    #expect(result.status == 2 && result.errors.contains("no sentence"))
  }

  static let finished: [[String]] = {
    let list = (try? String(contentsOf: Program.root.appending(path: "Corpus/drafts/list"), encoding: .utf8)) ?? ""
    return list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }()

  @Test("the finished drafts are what the program writes", arguments: finished) func golden(line: [String]) throws {
    let file = Program.root.appending(path: "Corpus/drafts/\(line.joined(separator: ".")).md")
    let result = try respond([
      line[0], "--channel", line[1], "--audience", line[2], "--lang", line[3], "--reach", "wide", "--format",
      "markdown",
    ])
    #expect(result.output == (try String(contentsOf: file, encoding: .utf8)))
  }
}
