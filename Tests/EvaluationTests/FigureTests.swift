import Testing

@testable import Evaluation

/// What is made of counts.
@Suite struct FigureTests {
  @Test func `precision, recall and F1`() {
    let counts = ArticleTally.Counts(labelled: 10, found: 5, predicted: 8, right: 6)
    #expect(counts.precision == 0.75)
    #expect(counts.recall == 0.5)
    #expect(counts.f1.map(rounded) == 0.6)
  }

  @Test func `nothing to divide by gives no figure instead of a wrong one`() {
    #expect(ArticleTally.Counts().f1 == nil)
    #expect(ArticleTally.Counts(labelled: 3, found: 0, predicted: 0, right: 0).precision == nil)
    #expect(ArticleTally.Counts(labelled: 3, found: 0, predicted: 2, right: 0).f1 == 0)
  }

  @Test func `a sum of articles adds every count`() throws {
    let article = try ArticleFixture(
      labels: [("The town has 12 bridges", "contradicted", [])], unflagged: ["It rains a lot"]
    ).article()
    let finding = ArticleFixture.finding("The town has 12 bridges", .contradicted, in: article)
    let one = ArticleTally(article, ArticleScore(article, [finding]))
    var two = one
    two += one
    #expect(two.articles == 2 && two.words == 2 * one.words)
    #expect(two.marks[.contradicted]?.right == 2)
    #expect(two.correction.f1 == 1)
    #expect(two.falseAlarms[.mustNotFlag]?.of == 2)
  }

  @Test func `intervals are the same at every run and hold the figure`() throws {
    let article = try ArticleFixture(labels: [("It rains a lot", "contradicted", [])]).article()
    let right = ArticleTally(
      article, ArticleScore(article, [ArticleFixture.finding("It rains a lot", .contradicted, in: article)]))
    let wrong = ArticleTally(article, ArticleScore(article, []))
    let tallies = [right, right, right, wrong]
    let interval = Bootstrap(tallies).interval { $0.marks[.contradicted]?.recall }
    #expect(interval == Bootstrap(tallies).interval { $0.marks[.contradicted]?.recall })
    #expect(interval.map { $0.low < 0.75 && 0.75 < $0.high } == true)
  }

  @Test func `calibration error is the distance of confidence from truth`() {
    let findings = [(0.9, true), (0.9, true), (0.9, false), (0.9, false), (0.2, false)].map {
      (confidence: $0.0, isRight: $0.1)
    }
    let reliability = Reliability(findings)
    #expect(reliability.bins.map(\.findings) == [1, 4])
    #expect(reliability.bins.map(\.right) == [0, 0.5])
    #expect(reliability.expectedCalibrationError == rounded((0.2 * 1 + 0.4 * 4) / 5))
  }

  @Test(arguments: [0.0, 1.0, 0.999999]) func `every confidence has a bin`(confidence: Double) {
    #expect(Reliability([(confidence, true)]).bins.count == 1)
  }

  @Test(arguments: [(0.12345, 3, "0.123"), (0.0, 2, "0.00"), (1.005, 1, "1.0"), (-0.5, 1, "-0.5"), (12.05, 2, "12.05")])
  func `decimals`(value: Double, decimals: Int, text: String) {
    #expect(Table.decimal(value, decimals) == text)
  }
}
