import Testing

@testable import TextAnalysis

@Suite("Sentences") struct SentenceSplitterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let sentences: [String]
    var language = Language.english
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain", text: "One here. Two there! Three?", sentences: ["One here.", "Two there!", "Three?"]),
    Case(
      name: "titles", text: "Hon. Keisha Bottoms met Mr. Doe. He left.",
      sentences: ["Hon. Keisha Bottoms met Mr. Doe.", "He left."]),
    Case(
      name: "acronym inside", text: "The U.S. Census said so. Fine.", sentences: ["The U.S. Census said so.", "Fine."]),
    Case(
      name: "acronym at the end", text: "They came to the U.S. The mayor spoke.",
      sentences: ["They came to the U.S.", "The mayor spoke."]),
    Case(name: "decimals", text: "It cost 3.5 million. Good.", sentences: ["It cost 3.5 million.", "Good."]),
    Case(
      name: "quote after the stop", text: "\u{201C}It is so.\u{201D} She left.",
      sentences: ["\u{201C}It is so.\u{201D}", "She left."]),
    Case(name: "ellipsis goes on", text: "Well... maybe so. Yes.", sentences: ["Well... maybe so.", "Yes."]),
    Case(name: "missing stop", text: "No stop here", sentences: ["No stop here"]),
    Case(
      name: "hard-wrapped lines are joined",
      text:
        "This sentence was wrapped by hand at some sixty columns\nand goes on in the next line of the text. So does this\none.",
      sentences: [
        "This sentence was wrapped by hand at some sixty columns\nand goes on in the next line of the text.",
        "So does this\none.",
      ]),
    Case(name: "list items", text: "- first point\n- second point", sentences: ["first point", "second point"]),
    Case(name: "numbered list", text: "1. first point\n2) second point", sentences: ["first point", "second point"]),
    Case(name: "blank lines", text: "Heading\n\nText here.", sentences: ["Heading", "Text here."]),
    Case(
      name: "Spanish openers", text: "Llegó el Sr. Ruiz. ¿Quién lo dijo? ¡Nadie!",
      sentences: ["Llegó el Sr. Ruiz.", "¿Quién lo dijo?", "¡Nadie!"], language: .spanish),
    Case(
      name: "an accent before the last letter", text: "Hubo deportación. Atlanta perdió.",
      sentences: ["Hubo deportación.", "Atlanta perdió."], language: .spanish),
    Case(name: "only signs", text: "--- *** !!!", sentences: []),
    Case(name: "empty", text: "", sentences: []),
    Case(name: "no-break space only", text: " \u{A0} ", sentences: []),
  ]

  @Test("are found with exact ranges", arguments: cases)
  func split(given: Case) {
    let bytes = Array(given.text.utf8)
    let found = SentenceSplitter(language: given.language).sentences(in: bytes, blocks: Block.plain(in: bytes))
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == given.sentences)
  }

  @Test("never overlap and cover any text in bounded pieces") func hostile() {
    let text = String(repeating: "a", count: 50_000) + " " + String(repeating: "b ", count: 20_000)
    let bytes = Array(text.utf8)
    let found = SentenceSplitter(language: .english).sentences(in: bytes, blocks: Block.plain(in: bytes))
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    #expect(found.allSatisfy { $0.range.count <= SentenceSplitter.longestSentence + 3 })
  }
}
