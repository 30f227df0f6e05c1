import Foundation
import Testing

/// `factcheck evaluate`, as a user runs it.
@Suite struct EvaluateTests {
  @Test func `the sample articles are measured, the same every time`() throws {
    let first = try Program.run(["evaluate", "articles", "Corpus/articles", "--format", "json", "--errors", "3"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(
      try Program.run(["evaluate", "articles", "Corpus/articles", "--format", "json", "--errors", "3"]).output
        == first.output)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
    #expect(report["schema_version"] as? Int == 1)
    #expect((report["labels"] as? [Any])?.count == 7)
    #expect((report["errors"] as? [Any])?.count ?? 9 <= 3)
  }

  @Test func `broken labels are told with file and line and end with 2`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("It rains.", to: "a.txt")
    try folder.write("{\"doc\": \"a.txt\",\n\"expect\": [{\"text\": \"It snows\",\n\"label\": \"wet\"}]}", to: "a.json")
    try folder.write("{\"doc\": \"a.txt\",\n\"expect\": [", to: "labels/b.json")
    try folder.write("{\"doc\": \"missing.txt\", \"expect\": []}", to: "labels/c.json")
    let result = try Program.run(["evaluate", "articles", folder.url.path])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("a.json:3: unknown label 'wet'"))
    #expect(result.errors.contains("b.json:2: not valid JSON"))
    #expect(result.errors.contains("c.json: its article cannot be read"))
  }

  @Test(arguments: [
    ["evaluate", "articles", "/nowhere"], ["evaluate", "articles", "seeds"], ["evaluate", "articles"],
    ["evaluate", "retrieval", "--claims", "/nowhere", "--queries", "/nowhere"],
    ["evaluate", "retrieval", "--claims", "x", "--queries", "x", "--save-weights", "w"],
    ["evaluate", "hard-negatives", "--wordings", "0"],
  ])
  func `wrong usage ends with 2 and a word about it`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test func `weights are fitted, written, read and rank`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let claims = try folder.write(
      """
      {"id": "a", "claim": "The old bridge was closed in 1950.", "title": "Was the bridge closed?"}
      {"id": "b", "claim": "A whale swam up the river.", "title": "Whale in the river"}
      {"id": "c", "claim": "The mayor eats only apples."}
      """, to: "claims.jsonl"
    ).path
    let queries = try folder.write(
      """
      {"id": "1", "text": "They shut the old bridge in 1950! https://example.org", "relevant": ["a"]}
      {"id": "2", "text": "our mayor lives on apples alone", "relevant": ["c"]}
      {"id": "3", "text": "nothing of the kind", "relevant": []}
      """, to: "queries.jsonl"
    ).path
    let weights = folder.url.appending(path: "weights.json").path
    let common = ["evaluate", "retrieval", "--claims", claims, "--queries", queries, "--format", "json"]
    let environment = ["XDG_CACHE_HOME": folder.url.path]
    let fitted = try Program.run(common + ["--train", queries, "--save-weights", weights], environment: environment)
    #expect(fitted.status == 0, "\(fitted.errors)")
    let read = try Program.run(common + ["--weights", weights], environment: environment)
    #expect(read.status == 0 && read.errors.isEmpty, "\(read.errors)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any])
    let figures = try #require(report["weighted"] as? [String: Any])
    #expect(figures["queries"] as? Int == 2)
    #expect(figures["map_at_5"] as? Double == 1)
  }
}
