import Testing
import TextAnalysis

@testable import ClaimStore
@testable import Verification

@Suite("Figures") struct FigureComparisonTests {
  private static let over300 = Measure(
    of: "cities", kind: .count, value: 300, unit: "cities", comparator: .over, written: "over 300")
  private static let exactly14 = Measure(
    of: "people", kind: .share, value: 14, unit: "percent", comparator: .exactly, written: "14%")

  @Test(
    "are compared by unit, value and bound",
    arguments: [
      ("over 300 cities", Quantity.Comparison.Outcome.equal), ("more than three hundred cities", .equal),
      ("300 cities", .equal),
      ("310 cities", .compatible), ("at least 300 cities", .equal), ("about 300 cities", .equal),
      ("over 500 cities", .different),
      ("fewer than 300 cities", .different), ("40 cities", .different), ("over 250 cities", .compatible),
      ("300 percent", .incomparable),
    ])
  func counts(text: String, expected: Quantity.Comparison.Outcome) throws {
    #expect(try compare(text, Self.over300) == expected)
  }

  @Test(
    "shares too",
    arguments: [
      ("14% of people", Quantity.Comparison.Outcome.equal), ("one in seven people", .compatible),
      ("about one in seven people", .equal),
      ("41 percent", .different), ("14 people", .incomparable),
    ])
  func shares(text: String, expected: Quantity.Comparison.Outcome) throws {
    #expect(try compare(text, Self.exactly14) == expected)
  }

  private func compare(_ text: String, _ measure: Measure) throws -> Quantity.Comparison.Outcome {
    let quantity = try #require(StatementReader(language: .english).wording(text).quantities.first)
    return quantity.compared(with: measure).outcome
  }
}
