public import TextAnalysis

/// The index terms of a text: its content words, stemmed and hashed.
///
/// Figures are no terms: a shared "fourteen per cent" says nothing about the subject, and figures are compared as quantities.
public enum Terms {
  /// One 64-bit hash per content word, in reading order; stop words are left out.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - range: The bytes to read.
  ///   - language: Decides stop words and stems.
  /// - Complexity: O(*n*) in the bytes of the range.
  public static func terms(in text: [UInt8], range: Range<Int>, language: Language) -> [UInt64] {
    let stopWords = language.rules.stopWords
    let numbers = language.rules.numbers
    var terms: [UInt64] = []
    for word in Words(of: text, in: range) where !stopWords.contains(word.folded) && !numbers.isNumber(word.folded) {
      terms.append(hash(Stemming.stem(word.folded, in: language)))
    }
    return terms
  }

  static func terms(in text: String, language: Language) -> [UInt64] {
    let bytes = Array(text.utf8)
    return terms(in: bytes, range: 0..<bytes.count, language: language)
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func hash(_ term: String) -> UInt64 {
    term.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }
}
