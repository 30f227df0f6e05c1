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
    conditions(of: tokenizer.tokens(in: text, range: range)[...], in: text, date: date)
  }

  /// The truth conditions of a stretch of `text` that has been cut into tokens.
  ///
  /// Only the readers that a token concerns have a look at it: most sentences hold no figure and no date.
  func conditions(of tokens: ArraySlice<Token>, in text: [UInt8], date: CalendarDate? = nil) -> TruthConditions {
    var concerned: Triggers = []
    for token in tokens {
      concerned.formUnion(token.kind == .number ? [.quantity, .date] : token.triggers)
    }
    let figures = concerned.isDisjoint(with: [.quantity, .date]) ? [] : Self.alone(tokens)
    return TruthConditions(
      quantities: concerned.contains(.quantity) ? quantities.quantities(in: figures) : [],
      periods: concerned.contains(.date) ? dates.periods(in: figures, relativeTo: date) : [],
      mentions: gazetteer.mentions(in: tokens, text: text), meaning: meaning.meaning(of: tokens, concerned: concerned))
  }

  /// Tokens as if no text stood before them.
  private static func alone(_ tokens: ArraySlice<Token>) -> [Token] {
    guard let first = tokens.first else { return [] }
    var own = Array(tokens)
    own[0] = first.opening
    return own
  }
}
