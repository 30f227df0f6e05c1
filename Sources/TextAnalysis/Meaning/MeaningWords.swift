/// The words of one language that turn, bound or weaken what a clause says.
///
/// A table's nil stands for a phrase that looks like one of its kind and is none: *not only* is no negation.
struct MeaningWords: Sendable {
  let negations: PhraseTable<NegationKind?>
  let quantifiers: PhraseTable<QuantifierCue?>
  let hedges: PhraseTable<Modality?>
  let directions: PhraseTable<DirectionCue?>
  let grammar: ClauseGrammar

  /// Every phrase with the reader it opens.
  var triggers: [(Triggers, String)] {
    negations.openers.map { (.negation, $0) } + quantifiers.openers.map { (.quantifier, $0) }
      + hedges.openers.map { (.modality, $0) } + directions.openers.map { (.direction, $0) }
  }
}

/// The small words by which the parts of a clause are told apart.
struct ClauseGrammar: Sendable {
  /// *who*, *which*, *que*: they open a clause that describes a noun.
  let relatives: WordSet
  /// Words after which a relative is none but opens what is said: *dicen que*.
  let beforeComplements: WordSet
  /// *because*, *although*: they open a clause beside the main one.
  let subordinators: WordSet
  /// Words that make a following relative a subordinator: *para que*.
  let beforeSubordinators: WordSet
  /// *but*, *however*: no scope goes on beyond them.
  let scopeEnds: WordSet
  /// *do*, *is*, *have*, *can*: they stand between subject and negation.
  let auxiliaries: WordSet
  /// *is*, *seems*, *remain*: an adjective may follow.
  let copulas: WordSet
  /// *and*, *or*: they join two predicates.
  let coordinators: WordSet
  /// Adverbs without a telling ending that may stand in a verb group.
  let adverbs: WordSet
  /// Endings of adverbs and of gerunds.
  let adverbEnding: WordText.Ending, gerundEnding: WordText.Ending
  /// Words before a noun: *the*, *their*, *here*.
  let determiners: WordSet
  /// Subjects of a tag question: *they* in *don't they?*
  let pronouns: WordSet
  /// *than*, *que*.
  let comparisons: WordSet
  /// *likely*, *willing* between a comparative and what it turns, and the words behind them: *to*.
  let leanings: WordSet
  let leaningJoiners: WordSet
  /// Words that come before a quantified noun: *of*, *the*.
  let beforeHeads: WordSet
  /// Whether nouns stand before their adjectives.
  let headComesFirst: Bool
  /// Whether a negated verb has an auxiliary before the negation.
  let negatesWithAuxiliary: Bool
  /// Whether several negative words in one clause are one negation.
  let hasNegativeConcord: Bool

  func isAdverb(_ token: Token) -> Bool {
    adverbs.contains(token)
      || (token.word.count > adverbEnding.count + 1 && token.word.hasSuffix(adverbEnding))
  }
}
