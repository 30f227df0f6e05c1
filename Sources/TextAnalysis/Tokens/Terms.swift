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
    let passedOver = language.rules.termless
    var terms: [UInt64] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let word = Words.word(in: text, at: &at, end: range.upperBound)
      if word.isEmpty {
        at += 1
      } else if word.byte(0) >= 0x3A, !passedOver.contains(word) {
        terms.append(Stemming.stem(word, in: language).key)
      }
    }
    return terms
  }

  /// The terms of a whole text.
  package static func terms(in text: String, language: Language) -> [UInt64] {
    let bytes = Array(text.utf8)
    return terms(in: bytes, range: 0..<bytes.count, language: language)
  }
}
