import Testing

@testable import Evaluation

/// Which finding answers which label.
@Suite struct MatchingTests {
  private func score(_ fixture: ArticleFixture, _ findings: [(String, Mark)]) throws -> ArticleScore {
    let article = try fixture.article()
    return ArticleScore(article, findings.map { ArticleFixture.finding($0.0, $0.1, in: article) })
  }

  @Test(arguments: [
    ("The town has 12 bridges.", true),  // the whole sentence, with its stop
    ("the town  has\n12 bridges", true),  // case and white space do not count
    ("has 12 bridges", true),  // inside, three words
    ("bridges", false),  // inside, one word
    ("12 bridges. Nobody ever crossed them", false),  // two words of five
    ("has 12 bridges. Nobody ever crossed them", true),  // three words of five
    ("Nobody ever crossed them", false),
  ])
  func `a finding meets a label when it covers half or lies inside`(text: String, meets: Bool) throws {
    let fixture = ArticleFixture(labels: [("The town has 12 bridges", "contradicted", [])])
    #expect(try score(fixture, [(text, .contradicted)]).answers[0].isRight == meets)
  }

  @Test func `an accepted answer is right`() throws {
    let fixture = ArticleFixture(labels: [("Nobody ever crossed them", "misleading", ["contradicted"])])
    let score = try score(fixture, [("Nobody ever crossed them.", .contradicted)])
    #expect(score.answers[0].isRight)
    #expect(score.judged[0].isRight)
  }

  @Test(arguments: [
    (Mark.contradicted, false), (.unsupported, false), (.supported, true), (.noClaim, true), (.rebutted, true),
  ])
  func `what must not be flagged may be anything but a problem`(found: Mark, isRight: Bool) throws {
    let fixture = ArticleFixture(unflagged: ["It rains a lot"])
    #expect(try score(fixture, [("It rains a lot.", found)]).answers[0].isRight == isRight)
  }

  @Test func `silence about a rejected claim is fine and is no rebuttal found`() throws {
    let fixture = ArticleFixture(labels: [("Nobody ever crossed them", "rebutted", [])])
    let article = try fixture.article()
    let tally = ArticleTally(article, ArticleScore(article, []))
    #expect(tally.falseAlarms[.rebutted]?.count == 0)
    #expect(tally.marks[.rebutted]?.recall == 0)
  }

  @Test func `a finding that is right for one label is not held against its neighbour`() throws {
    let fixture = ArticleFixture(labels: [
      ("The town has 12 bridges", "contradicted", []), ("Nobody ever crossed them", "rebutted", []),
    ])
    let score = try score(fixture, [("The town has 12 bridges. Nobody ever crossed them.", .contradicted)])
    #expect(score.answers.map(\.found) == [.contradicted, .noFinding])
  }

  @Test func `the same verdict on the same label twice counts once`() throws {
    let fixture = ArticleFixture(labels: [("The town has 12 bridges", "contradicted", [])])
    let score = try score(fixture, [("The town has 12 bridges", .contradicted), ("has 12 bridges", .contradicted)])
    #expect(score.duplicates == 1)
    #expect(score.judged.count == 1)
  }

  @Test func `problems where nothing is labelled are spurious and other findings there are not counted`() throws {
    let article = try ArticleFixture(labels: [("It rains a lot", "supported", [])]).article()
    let findings: [(String, Mark)] = [
      ("Nobody ever crossed them", .contradicted), ("The town has 12 bridges", .supported),
      ("The mayor says the river is dry", .rebutted),
    ]
    let score = ArticleScore(article, findings.map { ArticleFixture.finding($0.0, $0.1, in: article) })
    let tally = ArticleTally(article, score)
    #expect(tally.spurious == 1)
    #expect(tally.marks[.contradicted]?.precision == 0)
    #expect(tally.marks[.supported]?.predicted == 0)
    #expect(tally.marks[.rebutted]?.predicted ?? 0 == 0)
  }

  @Test func `quotes and their shape do not matter`() {
    let text = TokenText("She said \u{201C}it isn\u{2019}t 1,200.50 €\u{201D} twice")
    #expect(text.places(of: TokenText("IT ISN'T 1,200.50 €")) == [2..<6])
  }

  @Test func `positions lead back to the text`() {
    let original = "Ünder\n\n the   BRIDGE, twice"
    let text = TokenText(original)
    let place = text.original(text.places(of: TokenText("the bridge"))[0])
    #expect(String(decoding: Array(original.utf8)[place], as: UTF8.self) == "the   BRIDGE")
  }
}
