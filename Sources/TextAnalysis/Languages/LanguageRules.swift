/// What the engine knows about one language, as data.
///
/// All words are folded: lower case, without diacritics, apostrophes written `'`.
/// No word here belongs to a subject area: those live in the store's lexicon. A class, since it is handed on for every sentence
/// and copying so many lists takes longer than reading one.
public final class LanguageRules: Sendable {
  /// Words too common to tell texts apart: left out of the index.
  public let stopWords: Set<String>
  /// Function words that occur in this language and not in the others; they decide the language of a text.
  public let functionWords: Set<String>
  /// Where sentences end.
  let sentences: SentenceRules
  /// How numbers are written in words.
  public let numbers: NumberWords
  /// How dates and periods are written.
  let dates: DateWords
  /// Negation, quantifiers, hedges, directions.
  let meaning: MeaningWords
  /// Reporting, rejecting, asking, supposing.
  let framing: FramingWords
  /// The phrases of ``framing``, ready to be looked up.
  let phraseBook: PhraseBook
  /// Joining clauses.
  let clauses: ClauseWords
  /// Pronouns that stand for a group of people.
  let pronouns: PronounWords
  /// Words that are no index terms: stop words and the words of numbers.
  let termless: WordSet
  /// For every word that opens a phrase of some reader, which readers those are.
  let triggers: WordMap<Triggers>

  init(
    stopWords: Set<String>, functionWords: Set<String>, sentences: SentenceRules, numbers: NumberWords,
    dates: DateWords, meaning: MeaningWords, framing: FramingWords, clauses: ClauseWords,
    pronouns: PronounWords
  ) {
    self.stopWords = stopWords
    self.functionWords = functionWords
    self.sentences = sentences
    self.numbers = numbers
    self.dates = dates
    self.meaning = meaning
    self.framing = framing
    self.clauses = clauses
    self.pronouns = pronouns
    phraseBook = PhraseBook(framing)
    termless = WordSet(stopWords.union(numbers.words))
    triggers = WordMap(
      Self.triggers(
        of: [
          numbers.triggers, dates.triggers, meaning.triggers, phraseBook.triggers, clauses.triggers, framing.triggers,
        ].joined()))
  }

  private static func triggers(of phrases: some Sequence<(Triggers, String)>) -> [String: Triggers] {
    var triggers: [String: Triggers] = [:]
    for (trigger, phrase) in phrases {
      let first = phrase.utf8.prefix { $0 != 0x20 }
      triggers[String(Substring(first)), default: []].formUnion(trigger)
    }
    return triggers
  }
}
