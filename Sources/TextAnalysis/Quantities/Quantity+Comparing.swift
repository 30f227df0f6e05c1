extension Quantity {
  /// Compares this figure with one it should agree with: kind and unit first, then value with comparator.
  ///
  /// Values within 1 % are the same; within 5 % a plain figure is a rounding; within 10 % a figure marked as an estimate
  /// ("about", "nearly") is. A bound is compatible when it includes the other value and is at most a fifth away from it.
  /// Durations are compared whatever unit they are written in, and "tripled" with "rose by 200 %".
  ///
  /// - Parameter other: The figure taken for right.
  /// - Returns: The outcome, with a reason that can be put into words.
  /// - Complexity: O(1).
  public func compared(with other: Quantity) -> Comparison {
    switch CommonUnit.of(self, other) {
    case .none(let reason): return Comparison(.incomparable, reason)
    case .same(let left, let right, let leftOut):
      if let direction, let otherDirection = other.direction, direction != otherDirection {
        return Comparison(.different, .reversedDirection)
      }
      let found = left.compared(with: right)
      guard let leftOut else { return found }
      // Where the two do not say quite the same thing, only agreement tells anything.
      let agrees = found.outcome == .equal || found.outcome == .compatible
      return Comparison(agrees ? .compatible : .incomparable, leftOut)
    }
  }
}

/// A figure as an interval of numbers in a unit shared with another figure.
struct Magnitude {
  let low: Double
  let high: Double
  let comparator: Comparator

  init(_ quantity: Quantity, scaledBy factor: Double = 1, offset: Double = 0) {
    low = quantity.value * factor + offset
    high = (quantity.upperValue ?? quantity.value) * factor + offset
    comparator = quantity.comparator
  }

  private static let same = 0.01
  private static let rounding = 0.05
  private static let estimate = 0.1
  private static let furthestBound = 0.2

  func compared(with other: Magnitude) -> Quantity.Comparison {
    high > low || other.high > other.low ? comparedAsRange(with: other) : comparedAsValue(with: other)
  }

  private func comparedAsRange(with other: Magnitude) -> Quantity.Comparison {
    if Self.isSame(low, other.low), Self.isSame(high, other.high) { return .init(.equal, .sameValue) }
    if low <= other.high * (1 + Self.same), other.low <= high * (1 + Self.same) {
      return .init(.compatible, .rangeIncludes)
    }
    let factor = low > other.high ? Self.ratio(low, other.high) : Self.ratio(high, other.low)
    return .init(.different, .outsideRange(factor: factor))
  }

  private func comparedAsValue(with other: Magnitude) -> Quantity.Comparison {
    guard other.low != 0 else {
      return low == 0 ? .init(.equal, .sameValue) : .init(.different, .otherValue(factor: 0))
    }
    let ratio = low / other.low
    let distance = abs(ratio - 1)
    if comparator.bound * other.comparator.bound < 0, distance <= Self.estimate {
      return .init(.different, .reversedBound)
    }
    if distance <= Self.same { return .init(.equal, .sameValue) }
    switch comparator.bound {
    case 1:
      // "Over 250" does not contradict 300; "over 500" does.
      return ratio < 1
        ? within(distance <= Self.furthestBound, .boundIncludes, ratio)
        : .init(.different, .beyondBound(factor: ratio))
    case -1:
      guard ratio > 1, other.comparator.bound == 0 else { return .init(.different, .beyondBound(factor: ratio)) }
      return within(ratio <= 1 / (1 - Self.furthestBound), .boundIncludes, ratio)
    default:
      if comparator != .exactly, distance <= Self.estimate { return .init(.equal, .rounding) }
      if distance <= Self.rounding { return .init(.compatible, .rounding) }
      guard distance <= Self.estimate else { return .init(.different, .otherValue(factor: ratio)) }
      // "310 cities" does not contradict "over 300 cities", nor 9 "about 10".
      let bound = other.comparator.bound
      if bound == 0 { return within(other.comparator != .exactly, .rounding, ratio) }
      return within(bound > 0 ? ratio > 1 : ratio < 1, .boundIncludes, ratio)
    }
  }

  private func within(_ isWithin: Bool, _ reason: Quantity.Reason, _ ratio: Double) -> Quantity.Comparison {
    isWithin ? .init(.compatible, reason) : .init(.different, .otherValue(factor: ratio))
  }

  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= same * max(abs(first), abs(second))
  }

  private static func ratio(_ first: Double, _ second: Double) -> Double { second == 0 ? 0 : first / second }
}
