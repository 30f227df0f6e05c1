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

  /// Guesses the language of a text by counting its function words; words of both languages, as "no", are none.
  ///
  /// Only the first 20,000 words are read. A tie, as in a headline without any, is broken by how words end: where most longer
  /// ones end as Spanish ones do, the text is Spanish.
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
    let (spanish, english) = (counts[.spanish, default: 0], counts[.english, default: 0])
    return spanish > english || (spanish == english && endsAsSpanish(text)) ? .spanish : .english
  }

  private static func endsAsSpanish(_ text: [UInt8]) -> Bool {
    let long = Words(of: text, in: 0..<text.count).prefix(1_000).map(\.folded).filter { $0.utf8.count > 3 }
    return long.count { word in spanishEndings.contains { word.hasSuffix($0) } } * 2 > long.count
  }

  private static let spanishEndings = ["a", "o", "as", "os", "an", "on", "ar", "er", "ir", "dad"]
}
