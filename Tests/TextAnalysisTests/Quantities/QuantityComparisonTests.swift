import Testing

@testable import TextAnalysis

@Suite("Comparison of quantities") struct QuantityComparisonTests {
  @Test(
    "says what follows from two figures",
    arguments: [
      ("over 300 cities", "over 300 cities", Quantity.Comparison.Outcome.equal),
      ("300 cities", "over 300 cities", .equal), ("at least 300 cities", "over 300 cities", .equal),
      ("310 cities", "over 300 cities", .compatible), ("over 250 cities", "over 300 cities", .compatible),
      ("over 500 cities", "over 300 cities", .different), ("fewer than 300 cities", "over 300 cities", .different),
      ("40 cities", "over 300 cities", .different), ("hundreds of cities", "over 300 cities", .compatible),
      ("millions of cities", "over 300 cities", .different), ("250 to 350 cities", "over 300 cities", .compatible),
      ("20 to 30 cities", "over 300 cities", .different), ("300 percent", "over 300 cities", .incomparable),
      ("120m people", "over 120 million people", .equal), ("0.12 billion people", "over 120 million people", .equal),
      ("120 thousand people", "over 120 million people", .different),
      ("122 million people", "over 120 million people", .compatible),
      ("one in seven", "14 %", .compatible), ("half of them", "50 %", .equal), ("41 %", "14 %", .different),
      ("14 percentage points", "14 %", .incomparable), ("24 months", "two years", .equal),
      ("two years", "2 years old", .incomparable), ("$7M", "€7M", .incomparable), ("$7M", "$7,000,000", .equal),
      ("tripled", "rose by 200 %", .equal), ("tripled", "rose by over 300 %", .different),
      ("fell by 20 %", "rose by 20 %", .different), ("rose by 20 %", "20 % of them", .compatible),
      ("5,000 people a year", "about 5,000 people each year", .equal),
      ("5,000 people", "about 5,000 people each year", .compatible),
      ("60,000 people", "about 5,000 people each year", .incomparable),
      ("5 per 1,000 people", "50 per 10,000 people", .equal), ("$3 a day", "$21 a week", .equal),
      ("twice as many", "about twice as many", .equal), ("twice as many", "two people", .incomparable),
      ("about 4,600 people", "5,000 people", .equal), ("0 people", "5 people", .different),
    ])
  func outcome(first: String, second: String, expected: Quantity.Comparison.Outcome) throws {
    #expect(try quantity(first).compared(with: quantity(second)).outcome == expected)
  }

  @Test("says why") func reasons() throws {
    #expect(try reason("fewer than 300 cities", "over 300 cities") == .reversedBound)
    #expect(try reason("14 people", "14 %") == .shareAgainstCount)
    #expect(try reason("5 percentage points", "5 %") == .percentAgainstPoints)
    #expect(try reason("600 cities", "300 cities") == .otherValue(factor: 2))
    #expect(try reason("over 600 cities", "over 300 cities") == .beyondBound(factor: 2))
    #expect(try reason("fell by 5 %", "rose by 5 %") == .reversedDirection)
    #expect(try reason("$5", "€5") == .otherCurrency)
    #expect(try reason("$5 a day", "$5 per person") == .otherRate)
    #expect(try reason("5 days", "5 people") == .otherKind(.duration, .count))
    #expect(try reason("dozens of people", "over 120 million people") == .outsideRange(factor: 180 / 120e6))
  }

  private func reason(_ first: String, _ second: String) throws -> Quantity.Reason {
    try quantity(first).compared(with: quantity(second)).reason
  }

  private func quantity(_ text: String) throws -> Quantity {
    let bytes = Array(text.utf8)
    return try #require(QuantityReader(language: .english).quantities(in: bytes, range: 0..<bytes.count).first)
  }
}
