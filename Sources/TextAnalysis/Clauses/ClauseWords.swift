/// The words of one language that tell where one clause ends and another begins. Folded words.
struct ClauseWords: Sendable {
  /// Words that join two clauses of equal rank: *and, but*.
  let coordinators: WordSet
  /// Coordinators that turn against what was said: *but, yet*.
  let adversatives: WordSet
  /// Words that open a clause of concession or contrast: *although, while*.
  let concessives: WordSet
  /// Words that open a clause hanging on a noun or verb: *which, because*.
  let subordinators: WordSet
  /// Pronouns in subject form: *they, it*.
  let subjects: WordSet
  /// Verb forms that are nothing but finite verbs.
  let finite: WordSet
  /// Endings that mark a finite verb more often than not.
  let finiteEndings: [WordText.Ending]
  /// Adverbs that stand before a finite verb: *never, always*.
  let preverbs: WordSet
  /// Articles and other words that a noun follows.
  let determiners: WordSet

  /// Words that reject the other possibility after a comma: *not*.
  let contrast: WordSet
  /// Words after which they do not: *not only*.
  let notContrast: WordSet

  /// Whether a word in *-s* after a singular noun is a verb.
  let marksSingularVerbs: Bool
  /// Words that stand after a verb more often than after a noun.
  let afterVerbs: WordSet
  /// Words with such an ending that are none: *hundred*.
  let notFinite: WordSet

  /// Every word with the reader it opens.
  var triggers: [(Triggers, String)] {
    [coordinators, concessives, finite, subjects, preverbs].flatMap(\.words).map { (.clause, $0) }
      + [finite, preverbs].flatMap(\.words).map { (.finiteVerb, $0) }
  }

  /// Whether `token` is a finite verb by its form, or stands where only one can.
  func isFinite(_ token: Token) -> Bool {
    token.triggers.contains(.finiteVerb)
  }

  /// Whether `token` may be a finite verb.
  func mayBeFinite(_ token: Token) -> Bool {
    isFinite(token)
      || token.kind == .word && token.word.count > 4 && !token.isCapitalised && !notFinite.contains(token)
        && finiteEndings.contains { token.word.hasSuffix($0) }
  }
}
