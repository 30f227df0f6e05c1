/// What has to be so for a statement to be true, as far as its words tell: the fields that evidence is compared on.
public struct TruthConditions: Sendable, Hashable {
  /// The figures, in reading order.
  public let quantities: [Quantity]
  /// The times, in reading order.
  public let periods: [Period]
  /// The places, groups and organisations of the store's lexicon that are named, in reading order.
  public let mentions: [Mention]
  /// Negation, quantifiers, hedges and directions.
  public let meaning: Meaning
}

/// Reads the truth conditions of a stretch of text.
public struct TruthConditionReader: Sendable {
  private let tokenizer: Tokenizer
  private let quantities: QuantityReader
  private let dates: DateReader
  private let meaning: MeaningReader
  private let gazetteer: Gazetteer

  /// - Parameters:
  ///   - language: Language of the texts.
  ///   - gazetteer: The names to look for, in that language.
  public init(language: Language, gazetteer: Gazetteer? = nil) {
    tokenizer = Tokenizer(language: language)
    quantities = QuantityReader(language: language)
    dates = DateReader(language: language)
    meaning = MeaningReader(language: language)
    self.gazetteer = gazetteer ?? Gazetteer([], language: language)
  }

  /// The truth conditions of `range` of `text`.
  ///
  /// - Parameter date: The day the text is of, which *last year* is counted from; nil when nobody knows.
  /// - Complexity: O(*n*) in the bytes of the range.
  public func conditions(in text: [UInt8], range: Range<Int>, date: CalendarDate? = nil) -> TruthConditions {
    conditions(of: tokenizer.tokens(in: text, range: range), in: text, date: date)
  }

  /// The truth conditions of a stretch of `text` that has been cut into tokens.
  func conditions(of tokens: [Token], in text: [UInt8], date: CalendarDate? = nil) -> TruthConditions {
    TruthConditions(
      quantities: quantities.quantities(in: tokens), periods: dates.periods(in: tokens, relativeTo: date),
      mentions: gazetteer.mentions(in: tokens, text: text), meaning: meaning.meaning(of: tokens[...]))
  }
}
