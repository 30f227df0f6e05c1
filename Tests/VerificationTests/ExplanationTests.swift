import Testing
import TextAnalysis

@testable import ClaimStore
@testable import Verification

@Suite("Reasons") struct ExplanationTests {
  private func figure(_ text: String, _ language: Language = .english) throws -> Quantity {
    try #require(StatementReader(language: language).wording(text).quantities.first)
  }

  @Test(
    "write figures as each language does",
    arguments: [
      ("over 120 million people", "over 120,000,000", "más de 120.000.000"),
      ("about 1,250 cities", "about 1,250", "alrededor de 1250"),
      ("12,500 families", "12,500", "12.500"),
      ("14.3 percent of people", "14.3 %", "14,3 %"),
      ("at least 300 cities", "at least 300", "al menos 300"),
      ("nearly two euros", "nearly 2 euros", "casi 2 euros"),
      ("$4.1 million", "4,100,000 US dollars", "4.100.000 dólares estadounidenses"),
      ("$41 million", "41,000,000 US dollars", "41.000.000 de dólares estadounidenses"),
      ("five years", "5 years", "5 años"), ("one century", "1 century", "1 siglo"),
      ("40 to 50 cities", "40 to 50", "40 a 50"),
    ])
  func figures(text: String, english: String, spanish: String) throws {
    let quantity = try figure(text)
    #expect(quantity.words(in: .english) == english && quantity.words(in: .spanish) == spanish)
  }

  @Test("say the difference and the fact in both languages") func both() throws {
    var fields = FieldComparison()
    fields.differing = [FieldComparison.FigurePair(try figure("over 500 cities"), with: try figure("over 300 cities"))]
    let reason = Explanation.fact(
      Self.fact(spanish: "Más de 300 ciudades."), .refutes, fields, StoreLexicon(ClaimStore(ClaimStore.Contents())))
    #expect(reason.english == "This says over 500; the source says over 300. The source says: Over 300 cities.")
    let spanish = "Aquí se dice más de 500; la fuente dice más de 300. La fuente dice: Más de 300 ciudades."
    #expect(reason.spanish == spanish)
  }

  @Test("are not given half in Spanish") func untranslated() {
    let reason = Explanation.fact(
      Self.fact(spanish: nil), .supports, FieldComparison(), StoreLexicon(ClaimStore(ClaimStore.Contents())))
    #expect(reason.english == "The source says so: Over 300 cities." && reason.spanish == nil)
  }

  private static func fact(spanish: String?) -> Fact {
    Fact(
      id: "f", kind: .figure, statement: Localized(english: "Over 300 cities.", spanish: spanish), source: "s",
      quote: "over 300 cities", quoteLanguage: .english, saidBy: [], asOf: nil, asOfBasis: nil, saidOn: nil,
      published: nil, population: nil, places: [], scope: nil, hedges: [], measures: [], concession: nil, topics: [],
      sameAs: [], suspect: nil, caveats: [], reviewBy: nil, location: Location(file: "f.yaml", line: 1))
  }
}
