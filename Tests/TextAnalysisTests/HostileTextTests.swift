import Testing

@testable import TextAnalysis

@Suite("Hostile text") struct HostileTextTests {
  /// Texts that have broken readers: each is a piece that goes on without end.
  static let pieces: [(String, [UInt8])] = [
    ("no space", Array("a".utf8)), ("full stops", Array(".".utf8)), ("stops and letters", Array("a.".utf8)),
    ("stops, quotes", Array(". \" ".utf8)), ("nested quotes", Array("“a ".utf8)), ("openers", Array(". (".utf8)),
    ("scripts", Array("aяأ中".utf8)), ("marks", Array("e\u{301}\u{301}".utf8)), ("only marks", Array("\u{301}".utf8)),
    ("zero bytes", [0]), ("lone surrogates", [0xED, 0xA0, 0x80]), ("no UTF-8", [0xFF, 0xC0]),
    ("cut scalars", [0xF0, 0x9F]),
    ("line breaks", [0x0A]), ("lines", Array("a\n".utf8)), ("cells", Array("a | ".utf8)), ("colons", Array("A: ".utf8)),
    ("digits", Array("1".utf8)), ("grouped", Array("1,".utf8)), ("number words", Array("one hundred ".utf8)),
    ("negations", Array("not no ".utf8)), ("every cue", Array("not all may rise more than ".utf8)),
    ("clauses", Array("if that who says, ".utf8)), ("spaced stops", Array(". ".utf8)), ("closers", Array(".” ".utf8)),
  ]

  @Test("is read in bounded pieces with whole ranges", arguments: pieces)
  func bounded(name: String, piece: [UInt8]) {
    var text: [UInt8] = []
    while text.count < 40_000 { text += piece }
    for language in Language.allCases {
      let blocks = Block.plain(in: text)
      let sentences = SentenceSplitter(language: language).sentences(in: text, blocks: blocks)
      #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
      #expect(sentences.allSatisfy { $0.range.count <= SentenceSplitter.longestSentence })
      let short = Array(text.prefix(6_000))
      let statements = StatementReader(language: language).statements(in: short, blocks: Block.plain(in: short))
      #expect(statements.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= short.count })
    }
  }

  @Test("scalars are never cut") func wholeScalars() {
    let text = Array(String(repeating: "ñ", count: 9_001).utf8)
    for sentence in SentenceSplitter(language: .spanish).sentences(in: text, blocks: Block.plain(in: text)) {
      #expect(String(validating: text[sentence.range], as: UTF8.self) != nil)
    }
  }

  @Test("any bytes give ranges inside the text") func anyBytes() {
    // A fixed generator: the same bytes in every run.
    var state: UInt64 = 42
    let alphabet: [[UInt8]] =
      ["a", "A", ".", "?", "\"", " ", "\n", "1", ",", "“", "”", "…", "ñ", "not ", "de ", ": ", "—", "|", "\t"]
      .map { Array($0.utf8) } + [[0xFF], [0xC3], [0], [0xED, 0xA0]]
    for _ in 0..<100 {
      var text: [UInt8] = []
      for _ in 0..<80 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += alphabet[Int(state >> 33) % alphabet.count]
      }
      for language in Language.allCases {
        let statements = StatementReader(language: language).statements(in: text, blocks: Block.plain(in: text))
        #expect(statements.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.count })
      }
    }
  }
}
