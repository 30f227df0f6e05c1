import Testing

@testable import ClaimStore
@testable import TextAnalysis
@testable import Verification

@Suite("What a fact leaves open") struct KnownDetailsTests {
  private static let location = Location(file: "t.yaml", line: 1)

  private static func place(_ id: String, _ name: String, within: [String] = []) -> LexiconTerm {
    LexiconTerm(
      id: id, kind: .place, english: [name], spanish: [], within: within, isEveryday: false, location: location)
  }

  private static let store: ClaimStore = {
    var contents = ClaimStore.Contents()
    contents.lexicon = [
      place("norland", "Norland"), place("hill-town", "Hill Town", within: ["norland"]), place("sudland", "Sudland"),
    ]
    return ClaimStore(contents)
  }()

  private static let lexicon = StoreLexicon(store)

  private static func conditions(_ text: String) -> TruthConditions {
    let bytes = Array(text.utf8)
    return TruthConditionReader(language: .english, gazetteer: lexicon.gazetteer(.english))
      .conditions(in: bytes, range: 0..<bytes.count)
  }

  private static func details(_ statement: String) -> KnownDetails {
    let fact = Fact(
      id: "f", kind: .finding, statement: Localized(english: statement, spanish: nil), source: "s", quote: statement,
      quoteLanguage: .english, saidBy: [], asOf: nil, asOfBasis: nil, saidOn: nil, published: nil, population: nil,
      places: [], scope: nil, hedges: [], measures: [], concession: nil, topics: [], sameAs: [], suspect: nil,
      caveats: [], reviewBy: nil, location: location)
    return KnownDetails(of: fact, in: store) { text, _ in conditions(text) }
  }

  @Test(
    "is a time that it does not give",
    arguments: [
      ("The forum began in 2013.", "since 2013", false), ("The forum began in 2013.", "since 2009", true),
      ("The forum began in 2013.", "in June 2013", false), ("The forum began in 2013.", "in 2014", true),
      ("They met from 2016 to 2018.", "from 2010 to 2018", true),
      ("They met from 2016 to 2018.", "from 2016 until 2018", false),
      ("They have met since 2016.", "since 2012", true), ("They have met since 2016.", "in 2017", false),
      ("They have met.", "in 2012", false),
    ])
  func times(fact: String, stated: String, isOpen: Bool) {
    #expect(Self.details(fact).leaveOpen(Self.conditions("They met \(stated).").periods) == isOpen)
  }

  @Test(
    "is a place that has to do with none of its own",
    arguments: [
      ("Cities in Norland act.", "Hill Town acts.", 0), ("Cities in Norland act.", "Sudland acts.", 1),
      ("Hill Town acts.", "Norland acts.", 0), ("Cities act.", "Sudland acts.", 0),
    ])
  func places(fact: String, stated: String, unknown: Int) {
    let found = Self.details(fact).unknown(.place, of: Self.conditions(stated).mentions, Self.lexicon)
    #expect(found.unknown == unknown && found.all == 1)
  }

  @Test(
    "does not bear a statement out",
    arguments: [
      ("The 2018 report says that cities in Norland act.", "Cities in Norland act.", "the 2011 report", true),
      ("The 2018 report says that cities in Norland act.", "Cities in Norland act.", "the 2018 report", false),
      ("The 2018 report says that cities in Norland act.", "Cities in Sudland act.", "the report", true),
    ])
  func support(fact: String, statement: String, speaker: String, isRuledOut: Bool) {
    let stated = Self.conditions(statement)
    var fields = FieldComparison(stated, with: Self.conditions("Cities act."), lexicon: Self.lexicon)
    fields.add(stated, from: Self.conditions(speaker).periods, with: Self.details(fact), lexicon: Self.lexicon)
    #expect(fields.rulesOutSupport == isRuledOut)
  }

  @Test(
    "is no figure of its own, however its nearest wording puts it",
    arguments: [
      ("Seventy percent of the players had a seat.", "Seven out of ten players had a seat.", true),
      ("Seventy percent of the players had a seat.", "Six out of ten players had a seat.", false),
    ])
  func figures(fact: String, stated: String, isGiven: Bool) {
    let statement = Self.conditions(stated)
    #expect(Self.details(fact).give(statement.quantities) == isGiven)
    let wording = Self.conditions("Of the players, eight had a seat beside nineteen others.")
    var fields = FieldComparison(statement, with: wording, lexicon: Self.lexicon)
    fields.add(statement, from: [], with: Self.details(fact), lexicon: Self.lexicon)
    #expect(fields.differsInWord == !isGiven)
  }

  @Test(
    "is another figure, unless one in the same unit is right",
    arguments: [
      ("Nine players out of ten had a seat within five years.", true),
      ("Seven players out of ten had a seat within five years.", false),
      ("Seventy percent of the players, and sixty percent of the guests, had a seat.", false),
      ("Within five years the players had a seat.", false),
    ])
  func otherFigure(stated: String, isOther: Bool) {
    let fact = Self.conditions("Within five years, seven young players out of ten had a seat.")
    #expect(FieldComparison(Self.conditions(stated), with: fact, lexicon: Self.lexicon).givesOtherFigure == isOther)
  }

  @Test("is no narrower place when it is the fact's own, however its nearest wording puts it")
  func ownPlace() {
    let stated = Self.conditions("Hill Town acts.")
    var fields = FieldComparison(stated, with: Self.conditions("Norland acts."), lexicon: Self.lexicon)
    #expect(fields.places == .narrower)
    fields.add(stated, from: [], with: Self.details("Norland's Hill Town acts."), lexicon: Self.lexicon)
    #expect(fields.places == .shared)
  }
}
