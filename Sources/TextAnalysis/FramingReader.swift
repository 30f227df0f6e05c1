/// Tells what the author does with a sentence, from the words around the claim.
struct FramingReader: Sendable {
  /// What earlier sentences set up for the ones that follow.
  struct Context {
    /// The last heading rejects what is quoted in it.
    var isUnderRejectingHeading = false
  }

  private let language: Language
  private let rejections: PhraseSet
  private let reports: PhraseSet
  private let conditions: PhraseSet

  init(language: Language) {
    self.language = language
    rejections = PhraseSet(language.rules.rejections)
    reports = PhraseSet(language.rules.reports)
    conditions = PhraseSet(language.rules.conditions)
  }

  func framing(of sentence: Sentence, words: [Word], in text: [UInt8], context: inout Context) -> Framing {
    let folded = words.map(\.folded)
    let rejects = rejections.isFound(in: folded)
    if sentence.block == .heading {
      context.isUnderRejectingHeading = rejects
      if rejects || isQuotedWhole(sentence, text) { return .rebutted }
    }
    if rejects { return .rebutted }
    if endsWithQuestionMark(sentence, text) { return .asked }
    if let first = folded.first, conditions.contains(first), folded.count > 3 { return .hypothetical }
    if sentence.block == .quotation { return .attributed }
    if reports.isFound(in: folded) { return .attributed }
    return .asserted
  }

  private func endsWithQuestionMark(_ sentence: Sentence, _ text: [UInt8]) -> Bool {
    text[sentence.range].suffix(4).contains(UInt8(ascii: "?"))
  }

  /// A heading that stands in quotation marks as a whole, after its number: a myth-busting page quotes the myth.
  private func isQuotedWhole(_ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let body = text[sentence.range].drop { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == 0x20 }
    let pairs = [("\"", "\""), ("“", "”"), ("«", "»"), ("‘", "’")]
    return pairs.contains { open, close in
      body.starts(with: open.utf8) && body.reversed().starts(with: close.utf8.reversed())
    }
  }
}

/// Phrases of one or more folded words, looked up in a run of words.
struct PhraseSet: Sendable {
  private let byFirstWord: [String: [[String]]]

  /// - Parameter phrases: Folded words joined by spaces.
  init(_ phrases: [String]) {
    byFirstWord = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0.first ?? "" })
  }

  /// Whether the phrase is one of the single-word phrases.
  func contains(_ word: String) -> Bool { byFirstWord[word]?.contains([word]) ?? false }

  /// Whether any phrase stands in `words`.
  /// - Complexity: O(*n*) in the number of words.
  func isFound(in words: [String]) -> Bool {
    words.indices.contains { index in
      byFirstWord[words[index]]?.contains { phrase in
        index + phrase.count <= words.count && words[index..<index + phrase.count].elementsEqual(phrase)
      } ?? false
    }
  }
}
