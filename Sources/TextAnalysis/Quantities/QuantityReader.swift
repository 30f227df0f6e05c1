/// Reads the figures of a text: digits and words, percentages, proportions, multiples, money, spans of time.
///
/// Years, dates, times of day, ordinals, and numbers inside names or codes are no quantities.
public struct QuantityReader: Sendable {
  private let language: Language
  private let rules: FigureRules

  /// A reader for texts in `language`.
  public init(language: Language) {
    self.language = language
    rules = FigureRules.of(language)
  }

  /// The quantities in `range` of `text`, in reading order.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func quantities(in text: [UInt8], range: Range<Int>) -> [Quantity] {
    quantities(in: Tokenizer(language: language).tokens(in: text, range: range))
  }

  /// The quantities in `tokens`, in reading order; they do not overlap.
  ///
  /// - Complexity: O(*n*) in the tokens.
  public func quantities(in tokens: [Token]) -> [Quantity] {
    guard let start = tokens.firstIndex(where: Self.opensNumber) else { return [] }
    let scan = QuantityScan(reader: NumberReader(tokens: tokens, rules: rules))
    var found: [Quantity] = []
    var index = start
    while index < tokens.count {
      guard Self.opensNumber(tokens[index]) else {
        index += 1
        continue
      }
      let step = scan.step(at: index)
      if let quantity = step.quantity, quantity.range.lowerBound >= found.last?.range.upperBound ?? 0 {
        found.append(quantity)
      }
      index = max(step.next, index + 1)
    }
    return found
  }

  private static func opensNumber(_ token: Token) -> Bool {
    token.kind == .number || token.triggers.contains(.quantity)
  }
}
