/// Tells what the author does with every clause of a text.
///
/// Walks over the text once. What earlier sentences set up (an open quotation, a heading that announces myths, a claim that
/// the next sentence rejects) is kept in a ``Context`` of constant size. A class, so that what is made for each sentence
/// takes one reference along and not its word lists.
final class FramingReader: Sendable {
  /// What earlier blocks set up for the ones that follow.
  struct Context: Sendable {
    /// The page announces myths in a heading.
    var isMythPage = false
    /// The last block was a bare label or heading: the next sentence is the myth.
    var isMythDue = false
    /// The last heading or introduction announces what people say.
    var isHearing = false
    /// List items are goals.
    var areGoals = false
    /// List items under it are myths.
    var areMyths = false
    /// Each block opens with the name of its speaker.
    var isTranscript = false
    /// The statements of the first paragraph that reads like a card: a quotation of nobody's, then an answer.
    var firstCard: Range<Int>?
    /// The statements of the block before, when it holds nothing but a quotation of nobody's.
    var openCard: Range<Int>?
    /// Such quotations that the block after them answers, until there are enough to tell cards from pull quotes.
    var cards: [Range<Int>] = []
    var areCards = false
    /// The sentence before.
    var previous: Previous?
  }

  /// What the next sentence may need to know about a sentence.
  struct Previous: Sendable {
    /// The first of its statements, among all of the text.
    var firstStatement = 0
    var statementCount = 0
    var framing = Framing.asserted
    var hasSpeaker = false
    /// A question that expects its content to be so: *Isn't it …?*
    var isBiasedQuestion = false
    /// Where it stands: its words are looked at only when a denial may repeat them.
    var place: (passage: Passage, tokens: Range<Int>)?
    var isQuotedWhole = false
    /// The bytes of the name that a transcript puts before it.
    var voice: Range<Int>?
  }

  let language: Language
  let words: FramingWords
  let clauseWords: ClauseWords
  let splitter: ClauseSplitter
  let book: PhraseBook

  init(language: Language) {
    self.language = language
    words = language.rules.framing
    clauseWords = language.rules.clauses
    splitter = ClauseSplitter(language: language)
    book = language.rules.phraseBook
  }

  /// The clauses of a passage, and the changes it asks for in statements already read.
  ///
  /// - Parameter count: How many statements stand before the passage.
  func read(_ passage: Passage, count: Int, opensBlock: Bool, context: inout Context) -> (
    clauses: [FramedClause], changes: [Change]
  ) {
    var reading = PassageReading(reader: self, passage: passage, count: count)
    reading.read(opensBlock: opensBlock, context: &context)
    return (reading.clauses, reading.changes)
  }

  /// A new framing for a statement that was read before.
  struct Change: Sendable {
    let statements: Range<Int>
    let framing: Framing
    /// Statements with this framing change, others stay.
    let from: Framing
    let cue: Range<Int>
  }
}
