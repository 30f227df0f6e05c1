import Documents
import Testing

@testable import Evaluation

/// Labels with mistakes are told with file and line.
@Suite struct BrokenLabelTests {
  private func problems(_ json: String) -> [String] {
    do {
      let document = try DocumentReader().document(name: "a.txt", bytes: Array("It rains. The end.".utf8))
      _ = try LabelledArticle(LabelFile(path: "l.json", bytes: Array(json.utf8)), document)
      return []
    } catch let error as EvaluationError {
      return error.problems
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [
    ("", "l.json:1: not valid JSON: the text ends where a value should stand"),
    ("{\n\"doc\": \"a.txt\",\n\"expect\": [}\n", "l.json:3: not valid JSON"),
    ("{\"doc\": \"a.txt\"\n\"expect\": []}", "l.json:2: not valid JSON: a comma or } is missing"),
    ("{\"doc\": \"a.txt\", \"expect\": [\n\"x\n\"]}", "l.json:2: not valid JSON: a line break"),
    ("[]", "l.json:1: 'doc' is missing"),
    ("{\"doc\": \"a.txt\"}", "l.json:1: 'expect' is missing"),
    ("{\"doc\": \"../a.txt\", \"expect\": []}", "l.json:1: 'doc' names a file beside the labels"),
    (
      "{\"doc\": \"a.txt\",\n \"expect\": [\n{\"text\": \"It rains\",\n\"label\": \"wet\"}]}",
      "l.json:4: unknown label 'wet'"
    ),
    (
      "{\"doc\": \"a.txt\",\n\"expect\": [{\"text\": \"It rains\", \"label\": \"supported\",\n\"accept\": [\"dry\"]}]}",
      "l.json:3: unknown label 'dry'"
    ),
    ("{\"doc\": \"a.txt\",\n\"expect\": [\n{\"label\": \"supported\"}]}", "l.json:3: 'text' is missing or empty"),
    (
      "{\"doc\": \"a.txt\", \"expect\": [{\"text\": \"It rains\", \"label\": \"supported\"},\n"
        + "{\"text\": \"It snows\", \"label\": \"supported\"}]}",
      "l.json:2: entry 2 of 'expect' is not in a.txt: \u{201C}It snows\u{201D}"
    ),
    (
      "{\"doc\": \"a.txt\", \"expect\": [],\n\"must_not_flag\": [\"Never\"]}",
      "l.json:2: entry 1 of 'must_not_flag' is not in a.txt"
    ),
    ("{\"doc\": \"a.txt\", \"expect\": [], \"must_not_flag\": [7]}", "l.json:1: entry 1 of 'must_not_flag' is no text"),
  ])
  func `the first problem names file, line and what is wrong`(json: String, problem: String) throws {
    let found = try #require(problems(json).first)
    #expect(found.hasPrefix(problem), "\(found)")
  }

  @Test func `all problems are told at once`() {
    let json = """
      {"doc": "a.txt", "expect": [{"text": "It rains", "label": "wet"},
      {"text": " ", "label": "supported"}, {"text": "The end", "label": ""}]}
      """
    #expect(problems(json).count == 3)
  }

  @Test func `deep nesting is refused, not followed`() {
    let json = String(repeating: "[", count: 100_000)
    #expect(problems(json) == ["l.json:1: not valid JSON: values nest more than 64 deep"])
  }

  @Test(arguments: ["\"\\ud83d\\ude00\"", "\"\\u00e9\"", "\"\\ud83d x\"", "\"\\\\ \\n\"", "-1.5e3", " true "])
  func `values read as they are meant`(json: String) throws {
    let value = try JSONReader.node(Array(json.utf8)).value
    switch value {
    case .string(let text): #expect(["😀", "é", "\u{FFFD} x", "\\ \n"].contains(text))
    case .number(let number): #expect(number == -1500)
    case .bool(let flag): #expect(flag)
    default: Issue.record("\(value)")
    }
  }
}
