extension Quantity {
  /// How one figure stands to another, and why.
  public struct Comparison: Sendable, Hashable {
    /// What follows from the two figures.
    public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
      /// The same value, or a rounding of it.
      case equal
      /// Another value that does not exclude the other: a bound or a range that includes it.
      case compatible
      /// They cannot both be right.
      case different
      /// They measure different things.
      case incomparable
    }

    /// What follows.
    public let outcome: Outcome
    /// Why.
    public let reason: Reason

    /// A comparison with its outcome and reason.
    public init(_ outcome: Outcome, _ reason: Reason) {
      self.outcome = outcome
      self.reason = reason
    }
  }

  /// Why two figures compare as they do.
  public enum Reason: Sendable, Hashable {
    /// The values are the same to within 1 %.
    case sameValue
    /// One is a fair rounding or estimate of the other.
    case rounding
    /// A bound includes the other value and is not far from it.
    case boundIncludes
    /// A range, or what a vague figure can mean, includes the other value.
    case rangeIncludes
    /// The values agree, but one is given for a span of time or per head and the other is not.
    case rateLeftOut
    /// The values agree, but one is a share and the other a change.
    case changeLeftOut
    /// Another value: the first figure divided by the second, 0 where the second is 0.
    case otherValue(factor: Double)
    /// Near values, but one is a lower and the other an upper bound.
    case reversedBound
    /// The bound lies beyond the other value: "over 500" against "over 300".
    case beyondBound(factor: Double)
    /// The value lies outside the range, or outside what the vague figure can mean.
    case outsideRange(factor: Double)
    /// One rises, the other falls.
    case reversedDirection
    /// A share of a whole against a number of things.
    case shareAgainstCount
    /// Percent against percentage points.
    case percentAgainstPoints
    /// Two currencies.
    case otherCurrency
    /// Rates for different things: a day against a person.
    case otherRate
    /// Any other two sorts of figure.
    case otherKind(Kind, Kind)
  }
}
