/// A word or phrase with an opposite: *more* and *less*, *rise* and *fall*, *open* and *close*.
public struct Direction: Sendable, Hashable {
  /// The scale on which two opposites lie; only directions on one scale can contradict each other.
  public enum Scale: String, Sendable, Hashable, CaseIterable, Codable {
    /// More or less, rising or falling, high or low.
    case amount
    /// Often or rarely.
    case frequency
    /// Better or worse.
    case quality
    /// Earlier or later.
    case time
    /// Larger or smaller.
    case size
    /// Faster or slower.
    case speed
    /// Easier or harder.
    case ease
    /// Safer or more dangerous.
    case safety
    /// Cheaper or dearer; the positive end is the higher price.
    case price
    /// Opening or closing.
    case access
    /// Arriving or leaving.
    case movement
    /// Accepting or refusing.
    case acceptance
    /// Supporting or opposing.
    case support
    /// Gaining or losing.
    case gain
    /// Strengthening or weakening.
    case strength
    /// Succeeding or failing.
    case outcome
    /// Allowing or forbidding.
    case permission
    /// Including or excluding.
    case inclusion
    /// Beginning or ending.
    case course
    /// Helping or harming.
    case effect
    /// Giving or taking.
    case transfer
    /// Uniting or dividing.
    case union
  }

  /// The scale.
  public let scale: Scale
  /// +1 towards more, better, later, larger, open, in favour; -1 towards the other end.
  public let polarity: Int
  /// UTF-8 byte range of the word or phrase.
  public let range: Range<Int>
  /// UTF-8 byte range of what it is measured against, where it is said: *natives* in *more often than natives*.
  public let comparedTo: Range<Int>?
  /// Whether a negation stands over it: *did not rise*.
  public let isNegated: Bool

  /// The polarity with a negation over it taken into account.
  public var effectivePolarity: Int { isNegated ? -polarity : polarity }
}

/// A directed word as the tables hold it.
struct DirectionCue: Sendable, Hashable {
  let scale: Direction.Scale
  let polarity: Int
  /// Compares by its form, so that *than* may follow: *more*, *earlier*.
  var isComparative = false
}
