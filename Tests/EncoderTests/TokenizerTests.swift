import Encoder
import Testing

@Suite("WordPiece tokenizer") struct TokenizerTests {
  private let tokenizer: WordPieceTokenizer

  init() throws { tokenizer = try WordPieceTokenizer(.embedded()) }

  private func pieces(_ text: String, limit: Int = .max) -> [UInt16] {
    tokenizer.pieces(of: text, limit: limit)
  }

  @Test("gives the reference's pieces for generated strings of every script")
  func reference() {
    #expect(Fixture.pieces.count > 300)
    for row in Fixture.pieces { #expect(pieces(row.text) == row.ids, "\(row.text.debugDescription)") }
  }

  @Test("a limit cuts and changes nothing before the cut", arguments: [0, 1, 2, 5, 17])
  func limit(_ limit: Int) {
    for row in Fixture.pieces { #expect(pieces(row.text, limit: limit) == Array(row.ids.prefix(limit))) }
  }

  @Test("a word of 100 letters is split, one of 101 is unknown")
  func longWords() {
    #expect(pieces(String(repeating: "x", count: 100)) != [tokenizer.unknown])
    #expect(pieces(String(repeating: "x", count: 101)) == [tokenizer.unknown])
    #expect(pieces(String(repeating: "e\u{301}", count: 100)).count > 1)
  }

  @Test(
    "separators of every kind part the same words",
    arguments: [" ", "\n", "\t", "\u{A0}", "\u{3000}", " \u{2028} "])
  func separators(_ separator: String) {
    #expect(pieces("one\(separator)two") == pieces("one two"))
  }

  @Test(
    "invisible characters leave no trace",
    arguments: ["\u{0}", "\u{7}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{FFFD}"])
  func invisible(_ character: String) {
    #expect(pieces("cit\(character)ies") == pieces("cities"))
  }

  @Test("accents and case are ignored, composed or not")
  func accents() {
    #expect(pieces("CAFÉ") == pieces("cafe"))
    #expect(pieces("cafe\u{301}") == pieces("cafe"))
    #expect(pieces("İstanbul") == pieces("istanbul"))
  }
}

@Suite("Input limits") struct InputLimitTests {
  private let words = { (count: Int) in String(repeating: "city ", count: count) }

  @Test(
    "an encoder reads 254 pieces and adds two",
    arguments: [(0, 2), (1, 3), (254, 256), (255, 256), (9999, 256)])
  func encoder(given: Int, read: Int) throws {
    #expect(try SentenceEncoder().sequence(words(given)).ids.count == read)
  }

  struct Cut: Sendable, CustomTestStringConvertible {
    var premise, hypothesis, keptPremise, keptHypothesis: Int
    var testDescription: String { "\(premise) + \(hypothesis)" }
  }

  @Test(
    "of a long pair the longer side is cut first",
    arguments: [
      Cut(premise: 60, hypothesis: 65, keptPremise: 60, keptHypothesis: 65),
      Cut(premise: 300, hypothesis: 20, keptPremise: 105, keptHypothesis: 20),
      Cut(premise: 20, hypothesis: 300, keptPremise: 20, keptHypothesis: 105),
      Cut(premise: 63, hypothesis: 63, keptPremise: 63, keptHypothesis: 62),
      Cut(premise: 300, hypothesis: 300, keptPremise: 63, keptHypothesis: 62),
      Cut(premise: 0, hypothesis: 0, keptPremise: 0, keptHypothesis: 0),
      Cut(premise: 125, hypothesis: 0, keptPremise: 125, keptHypothesis: 0),
    ])
  func pair(_ cut: Cut) throws {
    let sequence = try PairClassifier().sequence(
      premise: words(cut.premise), hypothesis: words(cut.hypothesis))
    #expect(sequence.ids.count == cut.keptPremise + cut.keptHypothesis + 3)
    #expect(sequence.secondStart == cut.keptPremise + 2)
    #expect(sequence.ids.count <= 128)
  }
}
