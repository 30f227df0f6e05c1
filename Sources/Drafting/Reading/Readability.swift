public import TextAnalysis

/// How hard a text is to read.
///
/// English is measured in school grades by Flesch and Kincaid, Spanish by the perspicuity of Szigriszt, where more is easier:
/// above 55 a text is *normal* for general readers, from 40 to 55 *somewhat difficult*, the level of quality newspapers
/// (INFLESZ).
///
/// - SeeAlso: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted
///   personnel, Research Branch Report 8-75.
/// - SeeAlso: Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad.
/// - SeeAlso: Barrio-Cantalejo et al. (2008), Validación de la Escala INFLESZ para evaluar la legibilidad de los textos
///   dirigidos a pacientes, Anales del Sistema Sanitario de Navarra 31(2).
public struct Readability: Sendable, Hashable {
  /// Words of the text.
  public let words: Int
  /// Sentences of the text.
  public let sentences: Int
  /// Syllables of the text, by rule; a figure counts as one.
  public let syllables: Int
  /// Language of the text.
  public let language: Language

  /// Measures sentences.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(_ texts: [String], _ language: Language) {
    var (words, syllables) = (0, 0)
    for text in texts {
      let bytes = Array(text.utf8)
      for word in Words(of: bytes, in: 0..<bytes.count) {
        words += 1
        syllables += Syllables.count(String(decoding: bytes[word.range], as: UTF8.self).lowercased(), language)
      }
    }
    (self.words, self.syllables, self.language) = (words, syllables, language)
    sentences = texts.count
  }

  /// The grade (English) or perspicuity (Spanish), rounded to a tenth; 0 for a text without words.
  public var score: Double {
    guard words > 0, sentences > 0 else { return 0 }
    let perSentence = Double(words) / Double(sentences)
    let perWord = Double(syllables) / Double(words)
    let value =
      switch language {
      case .english: 0.39 * perSentence + 11.8 * perWord - 15.59
      case .spanish: 206.835 - 62.3 * perWord - perSentence
      }
    return (value * 10).rounded() / 10
  }

  /// Whether the text is no harder than `limit`, a grade (English) or a perspicuity (Spanish).
  public func isWithin(_ limit: Double) -> Bool { language == .spanish ? score >= limit : score <= limit }
}
