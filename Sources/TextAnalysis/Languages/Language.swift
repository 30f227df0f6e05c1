/// A language the product reads and writes.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case english = "en"
  case spanish = "es"

  /// The rules of the language: words that carry grammar rather than content.
  public var rules: LanguageRules {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }

  private var functionWords: Set<String> {
    switch self {
    case .english: LanguageRules.englishFunctionWords
    case .spanish: LanguageRules.spanishFunctionWords
    }
  }

  /// Guesses the language of a text by counting its function words.
  ///
  /// Only the first 20,000 words are read. English wins ties, so a text without a single known function word
  /// is read as English.
  ///
  /// - Parameter text: UTF-8 bytes; invalid sequences are harmless.
  /// - Complexity: O(*n*) in the bytes read.
  public static func detected(in text: [UInt8]) -> Language {
    var counts: [Language: Int] = [:]
    for word in Words(of: text, in: 0..<text.count).prefix(20_000) {
      let folded = word.folded
      for language in Language.allCases where language.functionWords.contains(folded) {
        counts[language, default: 0] += 1
      }
    }
    return counts[.spanish, default: 0] > counts[.english, default: 0] ? .spanish : .english
  }
}
