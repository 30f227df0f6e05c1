/// Written forms of regular English verbs.
enum EnglishVerbForms {
  /// Base form, third person, past and gerund of every verb of a list, separated by commas: `increase`, `increases`,
  /// `increased`, `increasing`.
  ///
  /// - Parameter verbs: Base forms in lower case; words that double their last consonant do not belong here.
  static func regular(_ verbs: String) -> String {
    verbs.listedWords.map(forms).joined(separator: ", ")
  }

  private static func forms(of verb: String) -> String {
    let stem = String(verb.dropLast())
    if verb.hasSuffix("e") { return "\(verb), \(verb)s, \(verb)d, \(stem)ing" }
    if verb.hasSuffix("y"), let before = stem.last, !"aeou".contains(before) {
      return "\(verb), \(stem)ies, \(stem)ied, \(verb)ing"
    }
    let plural = ["s", "x", "ch", "sh"].contains(where: verb.hasSuffix) ? "es" : "s"
    return "\(verb), \(verb)\(plural), \(verb)ed, \(verb)ing"
  }
}
