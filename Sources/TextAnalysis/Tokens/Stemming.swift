/// Stems words so that inflected forms of one word meet in the index.
public enum Stemming {
  /// The stem of a folded word.
  ///
  /// English: the S-stemmer with the `-ed`, `-ing`, `-ly` and `-tion` endings of Porter's algorithm.
  /// Spanish: Savoy's light stemmer with the plural, gender, `-mente` and `-cion` endings.
  ///
  /// - Parameter word: A word as in ``Word/folded``; of more than 31 bytes the head counts.
  /// - Returns: The stem; words of up to three letters come back unchanged.
  /// - SeeAlso: Harman (1991), How effective is suffixing?; Savoy (2006), Light stemming approaches for the French,
  ///   Portuguese, German and Hungarian languages.
  /// - Complexity: O(*n*) in the length of the word.
  public static func stem(_ word: String, in language: Language) -> String { stem(WordText(word), in: language).string }

  /// The same, in place.
  static func stem(_ word: WordText, in language: Language) -> WordText {
    var stem = word.beforeApostrophe
    guard stem.count > 3, stem.byte(0) > 0x39 else { return stem }
    switch language {
    case .english: stripEnglish(&stem)
    case .spanish: stripSpanish(&stem)
    }
    return stem
  }

  /// Endings, longest first within a group, with what replaces them and the shortest stem that may be left.
  private struct Ending: Sendable {
    let suffix: WordText.Ending, replacement: WordText, shortestStem: Int
    init(_ suffix: WordText.Ending, _ replacement: WordText = WordText(), leaving shortestStem: Int = 3) {
      self.suffix = suffix
      self.replacement = replacement
      self.shortestStem = shortestStem
    }
  }

  private static let englishPlurals = [
    Ending("ies", "y", leaving: 2), Ending("sses", "ss"), Ending("ss", "ss"), Ending("us", "us"), Ending("s"),
  ]
  private static let englishSuffixes = [
    Ending("ization", "iz"), Ending("isation", "iz"), Ending("ation", "at"), Ending("tion", "t"), Ending("sion", "s"),
    Ending("ment"), Ending("ness"), Ending("ship"), Ending("ing"), Ending("edly"), Ending("ed"), Ending("ly"),
    Ending("ise", "iz"), Ending("ize", "iz"), Ending("er"), Ending("or"),
  ]
  private static let spanishPlurals = [Ending("ces", "z"), Ending("es", leaving: 4), Ending("s")]
  private static let spanishSuffixes = [
    Ending("amente"), Ending("mente"), Ending("acion", "at"), Ending("cion", "t"), Ending("sion", "s"), Ending("iendo"),
    Ending("ando"), Ending("aron"), Ending("ieron"), Ending("ado"), Ending("ada"), Ending("ido"), Ending("ida"),
    Ending("ar"), Ending("er"), Ending("ir"), Ending("an"), Ending("en"), Ending("o"), Ending("a"), Ending("e"),
  ]

  private static func stripEnglish(_ word: inout WordText) {
    strip(englishPlurals, from: &word)
    // Twice: "sponsorship" loses -ship, then -or, as "sponsor" does.
    strip(englishSuffixes, from: &word)
    strip(englishSuffixes, from: &word)
    if word.count > 3, word.last == UInt8(ascii: "e") { word = word.dropLast(1) }
    if word.count > 3, word.last == UInt8(ascii: "y") {
      word = word.dropLast(1)
      word.append(UInt8(ascii: "i"))
    }
    // "stopped" and "stop": a doubled consonant left by -ed or -ing.
    if word.count > 4, let last = word.last, word.byte(word.count - 2) == last, !"lsz".utf8.contains(last) {
      word = word.dropLast(1)
    }
  }

  private static func stripSpanish(_ word: inout WordText) {
    strip(spanishPlurals, from: &word)
    strip(spanishSuffixes, from: &word)
  }

  private static func strip(_ endings: [Ending], from word: inout WordText) {
    guard
      let ending = endings.first(where: { word.count >= $0.suffix.count + $0.shortestStem && word.hasSuffix($0.suffix) }
      )
    else { return }
    word = word.dropLast(ending.suffix.count)
    for index in 0..<ending.replacement.count { word.append(ending.replacement.byte(index)) }
  }
}
