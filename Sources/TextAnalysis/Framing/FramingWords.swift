/// The phrases of one language that say whose a claim is. Folded words.
struct FramingWords: Sendable {
  /// Phrases that do the same thing.
  struct Entry: Sendable {
    let cue: Cue
    /// Separated by `;`. `(a|b|)` stands for one of several wordings or nothing, `~` after a verb for all of its forms.
    let phrases: String

    init(_ cue: Cue, _ phrases: String) {
      self.cue = cue
      self.phrases = phrases
    }
  }

  let entries: [Entry]
  /// The forms of a verb given by its infinitive.
  let inflect: @Sendable (String) -> [String]
  /// Words that open a reported clause: *that*.
  let complementizers: WordSet
  /// Words that open a reported question: *whether*.
  let questionWords: WordSet
  /// Pronouns of the author: *I, we*.
  let firstPerson: WordSet
  /// Words that negate the verb after them.
  let negations: WordSet
  /// Subjects that deny for everybody: *nobody, few*.
  let negativeSubjects: WordSet
  /// Subjects of hearsay: *people say*.
  let hearsaySubjects: WordSet
  /// Forms of *be*, joined to words of truth and to passives.
  let copulas: WordSet
  /// Subjects that point back: *that, this, which*.
  let pointers: WordSet
  /// Words before a noun.
  let determiners: WordSet
  /// Words that may stand between a reporting verb and its clause: prepositions, adverbs of time.
  let fillers: WordSet
  /// Words that cannot open a reported clause without *that*.
  let notBare: WordSet
  /// Pronouns that stand before an auxiliary in an elliptic denial: *they haven't*.
  let pronouns: WordSet
  /// Modal verbs of what is only supposed: *would, could*.
  let modals: WordSet
  /// Words that count people in a survey: *per cent, majority*.
  let surveyWords: WordSet
  /// Verbs that open a supposition when they come first: *were, had*.
  let inversions: WordSet
  /// Words that may stand before the first word that counts: *and, but, now*.
  let openers: WordSet

  /// Auxiliaries that a denial may leave without their verb: *they do not*.
  let auxiliaries: WordSet
  /// Words between *is* and *true*: *so, all, pure*.
  let intensifiers: WordSet
  /// Participles without a regular ending: *would have been*.
  let participles: WordSet
  /// Words that open *what he said was that …*.
  let clefts: WordSet
  /// Relative pronouns for people.
  let relatives: WordSet
  /// Past forms of others that look like a first person: *dijo*.
  let unaccentedPasts: WordSet
  /// Words that deny a clause as a whole; *few* and *without* do not.
  let denials: WordSet
  /// Articles that leave room for an adjective before the noun.
  let indefinites: WordSet
  /// Words that point at one claim rather than at a class of things: *the, these, her*.
  let definites: WordSet
  /// Words between a noun and its clause: *la idea de que*.
  let nounLinks: WordSet
  /// Words of a question that is answered with yes or no: *whether*.
  let polarQuestionWords: WordSet
  /// Words that open an order rather than a report: *told to*.
  let infinitiveMarks: WordSet
  /// Subjects of remarks that name nobody else: *I, you, one, it*.
  let remarkers: WordSet
  /// Pointers to a whole clause: *that, which*.
  let neuters: WordSet
  /// Words after which only a noun stands.
  let articles: WordSet
  /// Pronouns that are subjects only: *they*, not *it*.
  let subjectForms: WordSet
  /// *at* in *put the number at*.
  let estimateLinks: WordSet
  /// *for* in *For Ann Lee, "…"*.
  let viewpoints: WordSet
  /// Words before the reason for an order: *for, because*.
  let reasons: WordSet
  /// Modal verbs of a promise: *Pay in, and you will …*
  let promises: WordSet
  /// What is only planned and speaks in the conditional: *the draft would have put …*
  let plans: WordSet
  /// Whether a subject pronoun may be left out.
  let dropsSubject: Bool

  /// The words of the classes that have a bit of their own.
  var triggers: [(Triggers, String)] { pronouns.words.map { (.pronoun, $0) } + modals.words.map { (.modal, $0) } }

  /// The pattern of every phrase, with what it does.
  var patterns: [(pattern: ArraySlice<UInt8>, value: Cue)] {
    entries.flatMap { entry in
      Array(entry.phrases.utf8).split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }.map { ($0, entry.cue) }
    }
  }
}
