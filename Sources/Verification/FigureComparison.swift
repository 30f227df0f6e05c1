package import ClaimStore
package import TextAnalysis

/// How a figure in a text stands to a figure of the store.
package enum FigureComparison: Sendable, Hashable {
  /// The same value, or a rounding of it.
  case equal
  /// Another value that does not exclude the store's: a bound that includes it.
  case compatible
  case different
  /// They measure different things.
  case incomparable
}

extension FigureComparison {
  /// Compares a quantity of a text with a measure of a fact: unit first, then value with comparator.
  ///
  /// Values within 1 % are equal; within 10 % a figure that is marked as rounded ("about", "nearly") is equal too. A bound
  /// ("over 100") is compatible when it includes the other value and is not further than a fifth away from it.
  package static func compare(_ quantity: Quantity, with measure: Measure) -> FigureComparison {
    guard sameUnit(quantity.unit, measure) else { return .incomparable }
    return compare(quantity.value, quantity.comparator, with: measure.value, measure.comparator)
  }

  /// Compares two quantities of texts.
  package static func compare(_ first: Quantity, with second: Quantity) -> FigureComparison {
    guard first.unit == second.unit else { return .incomparable }
    return compare(first.value, first.comparator, with: second.value, second.comparator)
  }

  private static func compare(
    _ value: Double, _ comparator: Comparator, with other: Double, _ otherComparator: Comparator
  )
    -> FigureComparison
  {
    guard other != 0 else { return value == 0 ? .equal : .different }
    let ratio = value / other
    let isOpposed = bound(comparator) * bound(otherComparator) < 0
    switch comparator {
    case _ where isOpposed && abs(ratio - 1) < 0.1: return .different
    case .over, .atLeast:
      if abs(ratio - 1) <= 0.01 { return .equal }
      return ratio < 1 && ratio >= 0.8 ? .compatible : .different
    case .under, .atMost:
      if abs(ratio - 1) <= 0.01 { return bound(otherComparator) > 0 ? .different : .equal }
      return ratio > 1 && ratio <= 1.25 && bound(otherComparator) <= 0 ? .compatible : .different
    case .about, .nearly: return abs(ratio - 1) <= 0.1 ? .equal : .different
    case .exactly:
      if abs(ratio - 1) <= 0.01 { return .equal }
      if abs(ratio - 1) <= 0.05 { return .compatible }
      // "310 cities" does not contradict "over 300 cities".
      return bound(otherComparator) > 0 && ratio > 1 && ratio <= 1.1 ? .compatible : .different
    }
  }

  /// +1 for a lower bound, -1 for an upper bound, 0 otherwise.
  private static func bound(_ comparator: Comparator) -> Int {
    switch comparator {
    case .over, .atLeast: 1
    case .under, .atMost: -1
    case .exactly, .about, .nearly: 0
    }
  }

  private static func sameUnit(_ unit: Quantity.Unit, _ measure: Measure) -> Bool {
    switch (unit, measure.kind) {
    case (.count, .count), (.percent, .share), (.percent, .change), (.percent, .rate): true
    case (.money, .money), (.money, .multiple), (.count, .multiple): true
    case (.duration(let unit), .duration): unit == measure.unit
    default: false
    }
  }
}
