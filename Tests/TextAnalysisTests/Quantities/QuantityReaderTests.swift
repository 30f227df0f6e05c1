import Testing

@testable import TextAnalysis

@Suite("Quantities") struct QuantityReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Double?
    var unit = Quantity.Unit.count
    var comparator = Comparator.exactly
    var language = Language.english
    var testDescription: String { text }
  }

  static let english = [
    Case(text: "120,000,000 people", value: 120e6),
    Case(text: "120m people", value: 120e6),
    Case(text: "120 million people", value: 120e6),
    Case(text: "0.12 billion people", value: 120e6),
    Case(text: "one hundred and twenty million people", value: 120e6),
    Case(text: "over 300 cities", value: 300, comparator: .over),
    Case(text: "more than three hundred cities", value: 300, comparator: .over),
    Case(text: "at least 70 mayors", value: 70, comparator: .atLeast),
    Case(text: "70+ city representatives", value: 70, comparator: .atLeast),
    Case(text: "fewer than 40 towns", value: 40, comparator: .under),
    Case(text: "nearly two euros", value: 2, unit: .money("EUR"), comparator: .nearly),
    Case(text: "$4.1M for children", value: 4.1e6, unit: .money("USD")),
    Case(text: "a seven-million-dollar contract", value: 7e6, unit: .money("USD")),
    Case(text: "82% of Canadians", value: 82, unit: .percent),
    Case(text: "seventy percent of refugees", value: 70, unit: .percent),
    Case(text: "less than 4 per cent of needs", value: 4, unit: .percent, comparator: .under),
    Case(text: "one in seven people", value: 100.0 / 7, unit: .percent),
    Case(text: "seven out of ten refugees", value: 70, unit: .percent),
    Case(text: "half of everyone", value: 50, unit: .percent),
    Case(text: "two thirds of mayors", value: 200.0 / 3, unit: .percent),
    Case(text: "within five years", value: 5, unit: .duration("years"), comparator: .atMost),
    Case(text: "1,234.5 tonnes", value: 1234.5),
    Case(text: "twenty-one countries", value: 21),
    Case(text: "in 2018 the mayors met", value: nil),
    Case(text: "on 8 December they met", value: nil),
    Case(text: "the 5th forum", value: nil),
    Case(text: "the H-1B visa", value: nil),
    Case(text: "one of them said so", value: nil),
    Case(text: "call 555-0134", value: nil),
  ]

  static let spanish = [
    Case(text: "120 millones de personas", value: 120e6, language: .spanish),
    Case(text: "ciento veinte millones de personas", value: 120e6, language: .spanish),
    Case(text: "más de trescientas ciudades", value: 300, comparator: .over, language: .spanish),
    Case(text: "1.234,5 toneladas", value: 1234.5, language: .spanish),
    Case(text: "120.000 euros", value: 120_000, unit: .money("EUR"), language: .spanish),
    Case(text: "casi dos euros", value: 2, unit: .money("EUR"), comparator: .nearly, language: .spanish),
    Case(text: "el 14 por ciento", value: 14, unit: .percent, language: .spanish),
    Case(text: "el 14 % de la gente", value: 14, unit: .percent, language: .spanish),
    Case(text: "una de cada siete personas", value: 100.0 / 7, unit: .percent, language: .spanish),
    Case(text: "menos de 40 pueblos", value: 40, comparator: .under, language: .spanish),
    Case(text: "treinta y cinco países", value: 35, language: .spanish),
    Case(text: "mil millones de euros", value: 1e9, unit: .money("EUR"), language: .spanish),
    Case(text: "en 2018 se reunieron", value: nil, language: .spanish),
    Case(text: "el 17 de octubre", value: nil, language: .spanish),
    Case(text: "una familia afgana", value: nil, language: .spanish),
  ]

  @Test("are read from digits and words", arguments: english + spanish)
  func read(given: Case) throws {
    let bytes = Array(given.text.utf8)
    let found = QuantityReader(language: given.language).quantities(in: bytes, range: 0..<bytes.count)
    guard let value = given.value else {
      #expect(found.isEmpty)
      return
    }
    let quantity = try #require(found.first)
    #expect(abs(quantity.value - value) < 0.001 * value)
    #expect(quantity.unit == given.unit)
    #expect(quantity.comparator == given.comparator)
  }

  @Test("any bytes are survived", arguments: Language.allCases) func hostile(language: Language) {
    var generator = SystemRandomNumberGenerator()
    let words = Array(
      "0 7 12 999 1.5 , . % $ + - / : ' \u{2013} k m million half a one and in of y de mil medio \u{20AC} 2018 May s"
        .split(separator: " "))
    for _ in 0..<500 {
      let text = (0..<20).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
      check(Array(text.joined(separator: Bool.random(using: &generator) ? "" : " ").utf8), language)
      check((0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }, language)
    }
  }

  @Test(
    "long rows are read in linear time and without overflow",
    arguments: [
      "9", "120 000 ", "million ", "one hundred and ", "hundreds of ", "from 2010 to ", "5-", "1,", "two years ago ",
    ])
  func long(pattern: String) {
    for language in Language.allCases {
      check(Array(String(repeating: pattern, count: 8000 / pattern.utf8.count).utf8), language)
    }
  }

  private func check(_ bytes: [UInt8], _ language: Language) {
    let quantities = QuantityReader(language: language).quantities(in: bytes, range: 0..<bytes.count)
    let areSound = quantities.allSatisfy { quantity in
      quantity.range.upperBound <= bytes.count && quantity.range.lowerBound <= quantity.figure.lowerBound
        && quantity.value.isFinite && quantity.upperValue ?? quantity.value >= quantity.value
    }
    #expect(areSound)
    let day = CalendarDate(year: 2018, month: 12, day: 20)
    let periods = DateReader(language: language).periods(in: bytes, range: 0..<bytes.count, relativeTo: day)
    let areInside = periods.allSatisfy { $0.range.upperBound <= bytes.count }
    #expect(areInside)
  }
}
