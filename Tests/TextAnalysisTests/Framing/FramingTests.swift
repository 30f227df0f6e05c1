import Testing

@testable import TextAnalysis

/// A text with the framing that its marked claims should have.
struct FramingCase: Sendable, CustomTestStringConvertible {
  let expected: Framing
  let language: Language
  let text: [UInt8]
  let blocks: [Block]
  /// Bytes of the claims.
  let claims: [Range<Int>]
  let testDescription: String

  /// Reads `attributed | Critics say {it rains}. ¶ - A list item` lines.
  static func all(_ lines: [String], _ language: Language) -> [FramingCase] {
    lines.flatMap { $0.split(separator: "\n") }.compactMap { FramingCase(String($0), language) }
  }

  init?(_ line: String, _ language: Language) {
    guard let bar = line.firstIndex(of: "|"), let expected = Framing(rawValue: String(line[..<bar].dropLast())) else {
      return nil
    }
    var text: [UInt8] = []
    var blocks: [Block] = []
    var claims: [Range<Int>] = []
    var open = 0
    for part in line[line.index(after: bar)...].split(separator: "¶") {
      let paragraph = part.drop { $0 == " " }
      let marks: [String: Block.Kind] = ["# ": .heading, "- ": .listItem, "> ": .quotation]
      let kind = marks[String(paragraph.prefix(2))] ?? .paragraph
      let start = text.count
      for byte in (kind == .paragraph ? paragraph : paragraph.dropFirst(2)).utf8 {
        switch byte {
        case UInt8(ascii: "{"): open = text.count
        case UInt8(ascii: "}"): claims.append(open..<text.count)
        default: text.append(byte)
        }
      }
      blocks.append(Block(kind: kind, range: start..<text.count))
      text += Array("\n\n".utf8)
    }
    (self.expected, self.language, self.text, self.blocks, self.claims) = (expected, language, text, blocks, claims)
    testDescription = line
  }

  /// Made once: a reader looks up its words in tables that are slow to build without optimisation.
  static let readers = [
    Language.english: StatementReader(language: .english), .spanish: StatementReader(language: .spanish),
  ]

  /// The framing of the statement that shares most bytes with each claim.
  var read: [Framing] {
    let statements = Self.readers[language]?.statements(in: text, blocks: blocks) ?? []
    return claims.map { claim in
      statements.max { $0.range.clamped(to: claim).count < $1.range.clamped(to: claim).count }?.framing ?? .asserted
    }
  }
}

@Suite("Framing") struct FramingTests {
  @Test(
    "English",
    arguments: FramingCase.all(
      [
        EnglishFramingCases.reports, EnglishFramingCases.authorities, EnglishFramingCases.rejections,
        EnglishFramingCases.moods, BlindFramingCases.english, BlindFramingCases.secondEnglish,
        BlindFramingCases.thirdEnglish, BlindFramingCases.fourthEnglish,
        BlindFramingCases.fifthEnglish,
      ], .english))
  func english(text: FramingCase) {
    #expect(text.read.allSatisfy { $0 == text.expected }, "\(text.read)")
  }

  @Test(
    "Spanish",
    arguments: FramingCase.all(
      [
        SpanishFramingCases.reports, SpanishFramingCases.authorities, SpanishFramingCases.rejections,
        SpanishFramingCases.moods, BlindFramingCases.spanish, BlindFramingCases.secondSpanish,
        BlindFramingCases.thirdSpanish, BlindFramingCases.fourthSpanish,
        BlindFramingCases.fifthSpanish,
      ], .spanish))
  func spanish(text: FramingCase) {
    #expect(text.read.allSatisfy { $0 == text.expected }, "\(text.read)")
  }
}

@Suite("Statements") struct StatementTests {
  private func statements(_ text: String, _ language: Language = .english) -> [Statement] {
    let bytes = Array(text.utf8)
    return FramingCase.readers[language]?.statements(in: bytes, blocks: Block.plain(in: bytes)) ?? []
  }

  private func string(_ range: Range<Int>?, of text: String) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(
    "a sentence with two claims gives two statements, one with one claim stays whole",
    arguments: [
      ("The library has 300 members, and the pool closes at noon.", 2),
      ("The library has 300 members; the pool closes at noon.", 2),
      ("The library has 300 members, while the pool has none.", 2),
      ("The library is open although the roof leaks.", 1),
      ("Trams cost nothing and they never stop.", 2),
      ("The town bought bread, wine and cheese, and went home.", 1),
      ("War, hunger and drought are driving people away.", 1),
      ("Most of them stayed, because the road was closed.", 1),
      ("The red house, the blue house and the mill were sold.", 1),
    ])
  func clauses(text: String, count: Int) {
    #expect(statements(text).count == count)
  }

  @Test("the statement is what is reported; who reports it is kept") func parts() throws {
    let text = "Critics claim that the tower is sinking."
    let statement = try #require(statements(text).first)
    #expect(string(statement.range, of: text) == "the tower is sinking.")
    #expect(string(statement.sentence, of: text) == text)
    #expect(string(statement.speaker, of: text) == "Critics")
    #expect(string(statement.cue, of: text) == "claim")
  }

  @Test("the speaker may stand in another sentence") func speaker() throws {
    let text = "\u{201C}Trams are late. They cost twice as much as the bus,\u{201D} said Olga Reyes."
    let found = statements(text)
    #expect(found.map(\.framing) == [.attributed, .attributed])
    #expect(string(found[0].speaker, of: text) == "Olga Reyes")
  }

  @Test("a denial gives the polarity of what it denies") func denial() throws {
    let found = statements("It does not cost a million; it costs ten.")
    #expect(found.map(\.framing) == [.rebutted, .asserted])
    #expect(found.map(\.isNegated) == [false, false])
  }

  @Test(
    "hostile text is read in bounded time, with ranges inside the text",
    arguments: [
      "\u{201C}a ", "\"", "' '", "says that ", "if ", "it is false ", "they don't, ", "a, and it is b ", "x",
      "Myth: \n\n", "¿", "It is no: \u{201C}Myth: not true in 7 towns ",
    ])
  func hostile(unit: String) {
    let text = String(repeating: unit, count: 4_000)
    let length = text.utf8.count
    for statement in statements(text) {
      #expect(statement.range.upperBound <= length)
      #expect(statement.sentence.lowerBound <= statement.range.lowerBound)
      #expect(statement.sentence.upperBound >= statement.range.upperBound)
    }
  }
}
