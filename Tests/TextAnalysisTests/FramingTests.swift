import Testing

@testable import TextAnalysis

@Suite("Framing") struct FramingTests {
  @Test(
    "tells what the author does with a statement",
    arguments: [
      ("Refugees never find work.", Framing.asserted),
      ("It is not true that refugees never find work.", .rebutted),
      ("Critics claim that refugees never find work.", .attributed),
      ("Do refugees ever find work?", .asked),
      ("If refugees never found work, the town would notice.", .hypothetical),
    ])
  func english(text: String, expected: Framing) {
    #expect(framings(text, .english) == [expected])
  }

  @Test(
    "in Spanish too",
    arguments: [
      ("Los refugiados nunca encuentran trabajo.", Framing.asserted),
      ("No es cierto que los refugiados nunca encuentren trabajo.", .rebutted),
      ("Según el concejal, los refugiados nunca encuentran trabajo.", .attributed),
      ("¿Encuentran trabajo los refugiados?", .asked),
    ])
  func spanish(text: String, expected: Framing) {
    #expect(framings(text, .spanish) == [expected])
  }

  @Test("a quoted heading is the myth it rebuts") func heading() {
    let text = Array("1. \u{201C}They all come here\u{201D}".utf8)
    let statements = StatementReader(language: .english).statements(
      in: text, blocks: [Block(kind: .heading, range: 0..<text.count)])
    #expect(statements.map(\.framing) == [.rebutted])
  }

  @Test(
    "polarity counts negations",
    arguments: [
      ("They do not work", true), ("They work", false), ("Nobody says they don't work", false),
      ("They hardly work", true),
    ])
  func polarity(text: String, isNegated: Bool) {
    #expect(StatementReader(language: .english).wording(text).isNegated == isNegated)
  }

  private func framings(_ text: String, _ language: Language) -> [Framing] {
    let bytes = Array(text.utf8)
    return StatementReader(language: language).statements(in: bytes, blocks: Block.plain(in: bytes)).map(\.framing)
  }
}
