import Testing

@testable import TextAnalysis

@Suite("Quantifiers") struct QuantifierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: Quantifier.Kind?
    var phrase: String?
    var head: String?
    var isNegated = false
    var language = Language.english
    var testDescription: String { text }

    init(
      _ text: String, _ kind: Quantifier.Kind?, _ phrase: String? = nil, head: String? = nil, isNegated: Bool = false,
      _ language: Language = .english
    ) {
      (self.text, self.kind, self.phrase, self.head) = (text, kind, phrase, head)
      (self.isNegated, self.language) = (isNegated, language)
    }
  }

  static let english = [
    Case("All swans are white.", .all, "All", head: "swans"),
    Case("Every baker rises early.", .all, "Every", head: "baker"),
    Case("Most of the larger towns have a market.", .most, "Most", head: "towns"),
    Case("The majority of shops close at six.", .most, "The majority", head: "shops"),
    Case("Many old bridges stand.", .many, "Many", head: "bridges"),
    Case("A few boats sank.", .some, "A few", head: "boats"),
    Case("Few boats sank.", .few, "Few", head: "boats"),
    Case("Hardly any boat sank.", .few, "Hardly any", head: "boat"),
    Case("No boat sank.", .no, "No", head: "boat"), Case("None of the boats sank.", .no, "None of", head: "boats"),
    Case("Only members may vote.", .only, "Only", head: "members"),
    Case("Half of the houses are empty.", .half, "Half of", head: "houses"),
    Case("Not all swans are white.", .all, "all", head: "swans", isNegated: true),
    Case("Nobody came.", .no, "Nobody"), Case("Everyone sings.", .all, "Everyone"),
    Case("They always win.", .all, "always"),
    Case("They rarely win.", .few, "rarely"), Case("They often win.", .many, "often"),
    Case("Quite a few boats sank.", .many, "Quite a few", head: "boats"),
    Case("Some boats sank.", .some, "Some", head: "boats"), Case("Some 300 boats sank.", nil),
    Case("After all, it rained.", nil),
    Case("It is the most beautiful bridge.", nil), Case("No fewer than forty boats sank.", nil),
    Case("Not only boats sank.", nil), Case("At most ten boats sank.", nil),
  ]

  static let spanish = [
    Case("Todos los cisnes son blancos.", .all, "Todos los", head: "cisnes", .spanish),
    Case("Cada pueblo tiene mercado.", .all, "Cada", head: "pueblo", .spanish),
    Case("La mayoría de las tiendas cierra.", .most, "La mayoría de", head: "tiendas", .spanish),
    Case("Muchos puentes aguantan.", .many, "Muchos", head: "puentes", .spanish),
    Case("Algunos barcos se hundieron.", .some, "Algunos", head: "barcos", .spanish),
    Case("Pocos barcos se hundieron.", .few, "Pocos", head: "barcos", .spanish),
    Case("Casi nadie vino.", .few, "Casi nadie", .spanish),
    Case("Ningún barco se hundió.", .no, "Ningún", head: "barco", .spanish),
    Case("Solo los socios votan.", .only, "Solo", head: "socios", .spanish),
    Case("La mitad de las casas está vacía.", .half, "La mitad de", head: "casas", .spanish),
    Case("No todos los cisnes son blancos.", .all, "todos los", head: "cisnes", isNegated: true, .spanish),
    Case("Siempre ganan.", .all, "Siempre", .spanish), Case("Rara vez ganan.", .few, "Rara vez", .spanish),
    Case("A menudo ganan.", .many, "A menudo", .spanish), Case("Poco a poco mejora.", nil, nil, head: nil, .spanish),
    Case("No solo hay barcos.", nil, nil, head: nil, .spanish),
    Case("Viven en el medio ambiente.", nil, nil, head: nil, .spanish),
  ]

  @Test("are found with what they bear on", arguments: english + spanish)
  func found(given: Case) {
    let first = meaning(given.text, given.language).quantifiers.first
    #expect(first?.kind == given.kind)
    if let phrase = given.phrase { #expect(slice(given.text, first?.range) == phrase) }
    #expect(slice(given.text, first?.head) == given.head)
    #expect(first?.isNegated ?? false == given.isNegated)
  }
}
