/// Stems words so that inflected forms of one word meet in the index.
public enum Stemming {
  /// The stem of a folded word.
  ///
  /// English: the S-stemmer with the `-ed`, `-ing`, `-ly` and `-tion` endings of Porter's algorithm.
  /// Spanish: Savoy's light stemmer with the plural, gender, `-mente` and `-cion` endings.
  ///
  /// - Parameter word: A word as in ``Word/folded``.
  /// - Returns: The stem; words of up to three letters come back unchanged.
  /// - SeeAlso: Harman (1991), How effective is suffixing?; Savoy (2006), Light stemming approaches for the French,
  ///   Portuguese, German and Hungarian languages.
  /// - Complexity: O(*n*) in the length of the word.
  public static func stem(_ word: String, in language: Language) -> String {
    var bytes = Array(word.utf8)
    if let apostrophe = bytes.lastIndex(of: UInt8(ascii: "'")), apostrophe > 0 {
      bytes.removeSubrange(apostrophe...)
    }
    guard bytes.count > 3, let first = bytes.first, first > 0x39 else { return String(decoding: bytes, as: UTF8.self) }
    switch language {
    case .english: stripEnglish(&bytes)
    case .spanish: stripSpanish(&bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Endings, longest first within a group, with what replaces them and the shortest stem that may be left.
  private struct Ending {
    let suffix: [UInt8], replacement: [UInt8], shortestStem: Int
    init(_ suffix: String, _ replacement: String = "", leaving shortestStem: Int = 3) {
      self.suffix = Array(suffix.utf8)
      self.replacement = Array(replacement.utf8)
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

  private static func stripEnglish(_ word: inout [UInt8]) {
    strip(englishPlurals, from: &word)
    // Twice: "sponsorship" loses -ship, then -or, as "sponsor" does.
    strip(englishSuffixes, from: &word)
    strip(englishSuffixes, from: &word)
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
    // "stopped" and "stop": a doubled consonant left by -ed or -ing.
    if word.count > 4, let last = word.last, word[word.count - 2] == last, !"lsz".utf8.contains(last) {
      word.removeLast()
    }
  }

  private static func stripSpanish(_ word: inout [UInt8]) {
    strip(spanishPlurals, from: &word)
    strip(spanishSuffixes, from: &word)
  }

  private static func strip(_ endings: [Ending], from word: inout [UInt8]) {
    for ending in endings
    where word.count >= ending.suffix.count + ending.shortestStem
      && word.suffix(ending.suffix.count).elementsEqual(ending.suffix)
    {
      word.replaceSubrange((word.count - ending.suffix.count)..., with: ending.replacement)
      return
    }
  }
}
