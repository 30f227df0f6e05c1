/// The words of one language that tell where one clause ends and another begins. Folded words.
struct ClauseWords: Sendable {
  /// Words that join two clauses of equal rank: *and, but*.
  let coordinators: Set<String>
  /// Coordinators that turn against what was said: *but, yet*.
  let adversatives: Set<String>
  /// Words that open a clause of concession or contrast: *although, while*.
  let concessives: Set<String>
  /// Words that open a clause hanging on a noun or verb: *which, because*.
  let subordinators: Set<String>
  /// Pronouns in subject form: *they, it*.
  let subjects: Set<String>
  /// Verb forms that are nothing but finite verbs.
  let finite: Set<String>
  /// Endings that mark a finite verb more often than not.
  let finiteEndings: [String]
  /// Adverbs that stand before a finite verb: *never, always*.
  let preverbs: Set<String>
  /// Articles and other words that a noun follows.
  let determiners: Set<String>

  /// Words that reject the other possibility after a comma: *not*.
  let contrast: Set<String>
  /// Words after which they do not: *not only*.
  let notContrast: Set<String>

  /// Whether a word in *-s* after a singular noun is a verb.
  let marksSingularVerbs: Bool
  /// Words that stand after a verb more often than after a noun.
  let afterVerbs: Set<String>
  /// Words with such an ending that are none: *hundred*.
  let notFinite: Set<String>

  /// Every word with the reader it opens.
  var triggers: [(Triggers, String)] {
    [coordinators, concessives, finite, subjects, preverbs].joined().map { (.clause, $0) }
  }

  /// Whether `token` is a finite verb by its form, or stands where only one can.
  func isFinite(_ token: Token) -> Bool {
    token.kind == .word && (finite.contains(token.folded) || preverbs.contains(token.folded))
  }

  /// Whether `token` may be a finite verb.
  func mayBeFinite(_ token: Token) -> Bool {
    isFinite(token)
      || token.kind == .word && token.folded.utf8.count > 4 && !token.isCapitalised && !notFinite.contains(token.folded)
        && finiteEndings.contains { token.folded.hasSuffix($0) }
  }
}
