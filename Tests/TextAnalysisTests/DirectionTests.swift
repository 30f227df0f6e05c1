import Testing

@testable import TextAnalysis

@Suite("Directions") struct DirectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let scale: Direction.Scale
    let polarity: Int
    let phrase: String
    var comparedTo: String?
    let language: Language
    var testDescription: String { text }

    init(
      _ text: String, _ scale: Direction.Scale, _ polarity: Int, _ phrase: String, than comparedTo: String? = nil,
      _ language: Language = .english
    ) {
      (self.text, self.scale, self.polarity, self.phrase) = (text, scale, polarity, phrase)
      (self.comparedTo, self.language) = (comparedTo, language)
    }
  }

  static let english = [
    Case("Bakers sing more often than butchers.", .frequency, 1, "more often", than: "butchers"),
    Case("Bakers sing less often than butchers.", .frequency, -1, "less often", than: "butchers"),
    Case("Swans are less dangerous than geese.", .safety, 1, "less dangerous", than: "geese"),
    Case("Bakers are less likely to support swans.", .support, -1, "less likely to support"),
    Case("Bakers are more willing to help.", .effect, 1, "more willing to help"),
    Case("Swans are more dangerous.", .safety, -1, "more dangerous"), Case("Prices rose.", .amount, 1, "rose"),
    Case("Prices fell.", .amount, -1, "fell"), Case("Prices did not rise.", .amount, -1, "rise"),
    Case("Bread is better.", .quality, 1, "better"),
    Case("Bread is worse than cake.", .quality, -1, "worse", than: "cake"),
    Case("The ferry sails earlier than planned.", .time, -1, "earlier", than: "planned"),
    Case("The ferry sails later.", .time, 1, "later"), Case("Rents are higher here.", .amount, 1, "higher"),
    Case("Rents are lower here.", .amount, -1, "lower"), Case("The town opens a pool.", .access, 1, "opens"),
    Case("The town closes a pool.", .access, -1, "closes"), Case("Trains arrive.", .movement, 1, "arrive"),
    Case("Trains depart.", .movement, -1, "depart"), Case("The firm gained customers.", .gain, 1, "gained"),
    Case("The firm lost customers.", .gain, -1, "lost"), Case("Voters accept the plan.", .acceptance, 1, "accept"),
    Case("Voters rejected the plan.", .acceptance, -1, "rejected"),
    Case("Voters support the plan.", .support, 1, "support"),
    Case("Voters oppose the plan.", .support, -1, "oppose"), Case("Exports increased.", .amount, 1, "increased"),
    Case("Exports decreased.", .amount, -1, "decreased"), Case("Fewer boats sail.", .amount, -1, "Fewer"),
    Case("More and more boats sail.", .amount, 1, "More and more"),
    Case("The law bans smoking.", .permission, -1, "bans"),
    Case("The law allows smoking.", .permission, 1, "allows"), Case("The roads are safer.", .safety, 1, "safer"),
  ]

  static let spanish = [
    Case(
      "Los panaderos cantan más a menudo que los carniceros.", .frequency, 1, "más a menudo", than: "los carniceros",
      .spanish),
    Case("Cantan menos a menudo.", .frequency, -1, "menos a menudo", .spanish),
    Case(
      "Los cisnes son menos peligrosos que los gansos.", .safety, 1, "menos peligrosos", than: "los gansos", .spanish),
    Case("Los precios subieron.", .amount, 1, "subieron", .spanish),
    Case("Los precios bajaron.", .amount, -1, "bajaron", .spanish),
    Case("Los precios no aumentan.", .amount, -1, "aumentan", .spanish),
    Case("El pan es mejor.", .quality, 1, "mejor", .spanish),
    Case("El pan es peor.", .quality, -1, "peor", .spanish),
    Case("El barco sale más tarde.", .movement, -1, "sale", .spanish),
    Case("Hay cada vez más barcos.", .amount, 1, "cada vez más", .spanish),
    Case("Hay menos barcos.", .amount, -1, "menos", .spanish),
    Case("El pueblo abre una piscina.", .access, 1, "abre", .spanish),
    Case("El pueblo cierra la piscina.", .access, -1, "cierra", .spanish),
    Case("Los trenes llegan.", .movement, 1, "llegan", .spanish),
    Case("La empresa ganó clientes.", .gain, 1, "ganó", .spanish),
    Case("La empresa perdió clientes.", .gain, -1, "perdió", .spanish),
    Case("Aceptaron el plan.", .acceptance, 1, "Aceptaron", .spanish),
    Case("Rechazan el plan.", .acceptance, -1, "Rechazan", .spanish),
    Case("Apoyan el plan.", .support, 1, "Apoyan", .spanish),
    Case("Se oponen al plan.", .support, -1, "oponen", .spanish),
    Case("La ley prohíbe fumar.", .permission, -1, "prohíbe", .spanish),
    Case("La ley permite fumar.", .permission, 1, "permite", .spanish),
  ]

  @Test("have a scale, a polarity and a range", arguments: english + spanish)
  func found(given: Case) throws {
    let first = try #require(meaning(given.text, given.language).directions.first)
    #expect(first.scale == given.scale)
    #expect(first.effectivePolarity == given.polarity)
    #expect(slice(given.text, first.range) == given.phrase)
    #expect(slice(given.text, first.comparedTo) == given.comparedTo)
  }

  @Test(
    "bounds of figures and set phrases are none",
    arguments: [
      ("More than 300 boats.", Language.english), ("Fewer than ten boats.", .english),
      ("At least the sun shines.", .english),
      ("Más de 300 barcos.", .spanish), ("Al menos hay sol.", .spanish),
    ])
  func none(text: String, language: Language) { #expect(meaning(text, language).directions.isEmpty) }
}
