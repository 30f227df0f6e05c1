/// What the engine knows about one language, as data.
///
/// All words are folded: lower case, without diacritics, apostrophes written `'`.
/// No word here belongs to a subject area: those live in the store's lexicon.
public struct LanguageRules: Sendable {
  /// Words too common to tell texts apart: left out of the index.
  public let stopWords: Set<String>
  /// Function words that occur in this language and not in the others; they decide the language of a text.
  public let functionWords: Set<String>
  /// Words that may stand before a full stop without ending the sentence.
  public let abbreviations: Set<String>
  /// Words that turn a clause into its opposite.
  public let negations: Set<String>
  /// Phrases, as space-separated folded words, that say that the following claim is wrong.
  public let rejections: [String]
  /// Phrases that report somebody else's claim.
  public let reports: [String]
  /// Words that open a condition or a supposition.
  public let conditions: [String]
  /// How numbers are written in words.
  public let numbers: NumberWords
}

/// Number words and the words around numbers of one language.
public struct NumberWords: Sendable {
  /// Words that stand for a value that is added: *seven*, *seventy*, *doscientos*.
  public let values: [String: Double]
  /// Words that multiply what stands before them: *hundred*, *million*, *mil*.
  public let scales: [String: Double]
  /// Words for parts of a whole: *half*, *thirds*.
  public let fractions: [String: Double]
  /// Words that join the parts of one number: *and*, *y*.
  public let joiners: Set<String>
  /// Words for *in*, *out of*, *of every* between the two numbers of a proportion: "one in seven".
  public let proportions: [String]
  /// Phrases for per cent.
  public let percents: [String]
  /// The words of ``percents`` that mean nothing else: *percent*, *cent*, *ciento*.
  public let percentWords: Set<String>
  /// Phrases before (or after) a number and what they say about it.
  public let comparators: [String: Comparator]
  /// Words for money, with the ISO 4217 code.
  public let currencies: [String: String]
  /// Decimal sign of numbers in digits; the other of `.` and `,` groups thousands.
  public let decimalSign: UInt8

  /// Whether a folded word is a figure or a part of one: digits, *seven*, *million*, *percent*.
  public func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x3A || values[word] != nil || scales[word] != nil || percentWords.contains(word)
  }
}
