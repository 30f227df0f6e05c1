/// The forms of regular verbs, so that word lists need only their infinitives.
enum Inflection {
  /// *argue*: argue, argues, argued, arguing. Doubled consonants and irregular verbs are listed by hand.
  @Sendable static func english(_ verb: String) -> [String] {
    if verb.hasSuffix("e") { return [verb, verb + "s", verb + "d", verb.dropLast() + "ing"] }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !vowels.contains(before) {
      return [verb, verb.dropLast() + "ies", verb.dropLast() + "ied", verb + "ing"]
    }
    let plural = ["s", "sh", "ch", "x", "z"].contains { verb.hasSuffix($0) } ? "es" : "s"
    return [verb, verb + plural, verb + "ed", verb + "ing"]
  }

  /// *afirmar*: the third persons of present, past, imperfect, future and conditional, the subjunctive, gerund, participle;
  /// folded, so that the past *afirmó* is *afirmo*.
  @Sendable static func spanish(_ verb: String) -> [String] {
    let stem = String(verb.dropLast(2))
    let endings =
      verb.hasSuffix("ar")
      ? ["a", "an", "o", "aron", "aba", "aban", "ando", "ado", "e", "en", "ara", "aran", "aria", "arian", "ar", "amos"]
      : [
        "e", "en", "io", "ieron", "ia", "ian", "iendo", "ido", "a", "an", "era", "eria", "erian", "irian",
        verb.suffix(2) + "",
      ]
    return endings.map { stem + $0 }
  }
}
