/// Written forms of Spanish verbs, folded.
enum SpanishVerbForms {
  /// The forms of the regular verbs of a list that a report uses, separated by commas: third persons of present, past,
  /// imperfect, future, conditional and subjunctive, the first person plural, gerund and participle.
  ///
  /// - Parameter verbs: Folded infinitives.
  static func regular(_ verbs: String) -> String {
    verbs.listedWords.map { verb in
      let stem = verb.dropLast(2)
      let endings = verb.hasSuffix("ar") ? first : verb.hasSuffix("er") ? second : third
      return (endings.map { stem + $0 } + common.map { verb + $0 }).joined(separator: ", ")
    }.joined(separator: ", ")
  }

  /// As ``regular(_:)``, with another stem in the stressed forms: `pierd` for *perder*.
  static func regular(_ verb: String, stressed stem: String) -> String {
    let endings = verb.hasSuffix("ar") ? stressedFirst : stressedOthers
    return regular(verb) + ", " + endings.map { stem + $0 }.joined(separator: ", ")
  }

  private static let common = ["", "a", "an", "ia", "ian", "se"]
  private static let first = [
    "a", "an", "amos", "o", "aron", "aba", "aban", "ara", "aran", "e", "en", "ando", "ado", "ada", "ados", "adas",
  ]
  private static let second = [
    "e", "en", "emos", "io", "ieron", "ia", "ian", "iera", "ieran", "a", "an", "iendo", "ido", "ida", "idos", "idas",
  ]
  private static let third = [
    "e", "en", "imos", "io", "ieron", "ia", "ian", "iera", "ieran", "a", "an", "iendo", "ido", "ida", "idos", "idas",
  ]
  private static let stressedFirst = ["a", "an", "e", "en"]
  private static let stressedOthers = ["e", "en", "a", "an"]
}
