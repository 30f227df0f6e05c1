import Foundation
import Testing

@testable import Evaluation

/// Ranking claims for texts.
@Suite struct RetrievalTests {
  @Test func `figures of a ranking with two relevant claims`() {
    let figures = RetrievalFigures([4, 7, 1, 9], relevant: [7, 9])
    #expect(figures.mapAt1 == 0)
    #expect(figures.mapAt5 == (0.5 + 0.5) / 2)
    #expect(figures.mrr == 0.5)
    #expect(figures.recallAt10 == 1)
  }

  @Test func `more relevant claims than places are no fault of the ranking`() {
    #expect(RetrievalFigures([0, 1, 2, 3, 4], relevant: Set(0..<8)).mapAt5 == 1)
    #expect(RetrievalFigures([], relevant: [1]).mrr == 0)
  }

  @Test func `addresses and the signs of short messages are left out`() {
    let text = QueryText(
      "Look: the #bridge fell down! https://example.org/x @TownHall says it is fine pic.twitter.com/abc")
    #expect(text.whole == "Look: the bridge fell down! TownHall says it is fine")
    #expect(text.sentences == ["Look: the bridge fell down!", "TownHall says it is fine"])
  }

  @Test(arguments: ["", "https://example.org", "#", "ok"]) func `a text of nothing is still a text`(text: String) {
    #expect(QueryText(text).sentences.count == 1)
  }

  @Test func `figures, names and pairs of a text`() {
    let terms = RankedTerms("In 2019 the Mayor built 1,200 bridges; built 1200 bridges.")
    #expect(terms.numbers.count == 2)
    #expect(terms.names.count == 1)
    #expect(RankedTerms.shared(terms.distinct, RankedTerms("a bridge").distinct).count == 1)
  }

  @Test func `rare words count more and unknown ones nothing`() {
    let texts = ["the river bridge", "the river bank", "the river boat"].map { RankedTerms($0).terms }
    let index = OkapiIndex(texts)
    let scores = index.scores(RankedTerms("bridge over a river, quux").distinct)
    #expect(scores[0] > scores[1] && scores[1] == scores[2] && scores[1] > 0)
  }

  @Test func `misspelt words still share letters`() {
    let index = LetterIndex(["The mayor of Springfield resigned", "A boat sank in the harbour"])
    let query = index.weights(of: "springfeild mayor resigns")
    #expect(index.similarity(query, to: 0) > 0.3)
    #expect(index.similarity(query, to: 0) > index.similarity(query, to: 1))
  }

  // MARK: Files

  private func file(_ lines: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "evaluate-\(UUID().uuidString).jsonl").path
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test(arguments: [
    ("{\"id\": \"1\"}", ":1: 'claim' is missing"),
    ("{\"id\": \"1\", \"claim\": \"x\"}\n\n{\"id\": \"1\", \"claim\": \"y\"}", ":3: a second claim has the id '1'"),
    ("{\"id\": \"1\", \"claim\": \"x\"}\n{\"id\"", ":2: not valid JSON"),
    ("\n", ": holds no claims"),
  ])
  func `broken claims are told with file and line`(lines: String, problem: String) throws {
    let path = try file(lines)
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      _ = try RetrievalClaim.read(path)
      Issue.record("read without a problem")
    } catch {
      #expect(error.description.hasPrefix(path + problem), "\(error)")
    }
  }

  @Test(arguments: [
    ("{\"id\": \"q\", \"text\": \"x\"}", ":1: 'relevant' is missing"),
    ("{\"id\": \"q\", \"text\": \"x\", \"relevant\": [\"2\"]}", ":1: no claim has the id '2'"),
    ("{\"id\": \"q\", \"text\": \"x\", \"relevant\": []}", ": holds no queries with a relevant claim"),
  ])
  func `broken queries are told with file and line`(lines: String, problem: String) throws {
    let path = try file(lines)
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      _ = try RetrievalQuery.read(path, claims: [RetrievalClaim(id: "1", claim: "x", title: "")])
      Issue.record("read without a problem")
    } catch {
      #expect(error.description.hasPrefix(path + problem), "\(error)")
    }
  }

  @Test func `weights come back from their file, and those for other features are refused`() throws {
    let weights = RankingWeights(RankedCandidates.features.indices.map(Double.init), fittedOn: 3)
    let path = try file("")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try weights.write(to: path)
    #expect(try RankingWeights(path: path) == weights)
    try "{\"features\": [\"x\"], \"weights\": [1], \"fitted_on\": 1}".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: EvaluationError.self) { try RankingWeights(path: path) }
  }
}
