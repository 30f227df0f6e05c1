/// Reads the dates and periods of a text.
public struct DateReader: Sendable {
  private let language: Language
  private let rules: FigureRules

  /// A reader for texts in `language`.
  public init(language: Language) {
    self.language = language
    rules = FigureRules.of(language)
  }

  /// The periods that `range` of `text` speaks of; see ``periods(in:relativeTo:)``.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func periods(in text: [UInt8], range: Range<Int>, relativeTo date: CalendarDate?) -> [Period] {
    periods(in: Tokenizer(language: language).tokens(in: text, range: range), relativeTo: date)
  }

  /// The periods that `tokens` speak of, in reading order; they do not overlap.
  ///
  /// A date without a year ("8 December") is the last one before the date of the text, or the next where that is at most
  /// sixty days ahead. A slashed date that can be read two ways has the month first in English, the day first in Spanish.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of a sentence or a longer stretch.
  ///   - date: The date of the text, from which "last year" counts; nil when it is not known. Then relative periods come
  ///     back with their ``Period/offset`` and without days.
  /// - Complexity: O(*n*) in the tokens.
  public func periods(in tokens: [Token], relativeTo date: CalendarDate?) -> [Period] {
    guard let start = tokens.firstIndex(where: Self.opensDate) else { return [] }
    let scan = DateScan(tokens: tokens, rules: rules, date: date)
    var found: [Period] = []
    var (index, end) = (start, 0)
    while index < tokens.count {
      guard Self.opensDate(tokens[index]), let (period, next) = scan.period(at: index, after: end) else {
        index += 1
        continue
      }
      found.append(period)
      (index, end) = (max(next, index + 1), next)
    }
    return found
  }

  private static func opensDate(_ token: Token) -> Bool {
    token.kind == .number || token.triggers.contains(.date)
  }
}
