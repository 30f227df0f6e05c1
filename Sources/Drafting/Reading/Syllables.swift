import TextAnalysis

/// Counts syllables by rule.
enum Syllables {
  /// - Parameter word: In small letters.
  /// - Returns: At least 1.
  static func count(_ word: String, _ language: Language) -> Int {
    guard word.contains(where: \.isLetter) else { return 1 }
    return max(1, language == .spanish ? spanish(word) : english(word))
  }

  /// Groups of vowels, without a silent *e* at the end.
  private static func english(_ word: String) -> Int {
    let letters = Array(word.filter { $0.isLetter })
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyáéíóú".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups - (hasSilentEnd(letters) ? 1 : 0)
  }

  private static func hasSilentEnd(_ letters: [Character]) -> Bool {
    func ends(_ text: String) -> Bool { letters.count > text.count && letters.suffix(text.count).elementsEqual(text) }
    func isVowel(fromEnd place: Int) -> Bool {
      letters.count > place && "aeiouy".contains(letters[letters.count - 1 - place])
    }
    if ends("e") {
      // "people" keeps its end; "make" and "care" do not.
      return !(ends("le") && !isVowel(fromEnd: 2)) && !isVowel(fromEnd: 1)
    }
    if ends("ed") { return !ends("ted") && !ends("ded") && !isVowel(fromEnd: 2) }
    if ends("es") {
      return !["ses", "xes", "zes", "ches", "shes", "ges", "ces"].contains(where: ends) && !isVowel(fromEnd: 2)
        && !(ends("les") && !isVowel(fromEnd: 3))
    }
    return false
  }

  /// One syllable for each strong or accented vowel of a group; one for a group of weak vowels.
  private static func spanish(_ word: String) -> Int {
    var (total, strong, weak) = (0, 0, 0)
    func close(_ strong: Int, _ weak: Int) -> Int { strong > 0 ? strong : min(weak, 1) }
    let letters = Array(word)
    for (index, letter) in letters.enumerated() {
      switch letter {
      case "a", "e", "o", "á", "é", "í", "ó", "ú": strong += 1
      case "i", "u", "ü": weak += 1
      case "y" where index == letters.count - 1: weak += 1
      case "h": continue
      default:
        total += close(strong, weak)
        (strong, weak) = (0, 0)
      }
    }
    return total + close(strong, weak)
  }
}
