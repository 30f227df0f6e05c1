/// A figure in a text.
public struct Quantity: Sendable, Hashable {
  /// What a figure counts.
  public enum Unit: Sendable, Hashable {
    /// A number of things.
    case count
    /// A part of a whole, in percent (0 to 100, more for increases).
    case percent
    /// An amount of money, with its ISO 4217 code.
    case money(String)
    /// A span of time in the given unit: `years`, `months`, `weeks`, `days`, `hours`.
    case duration(String)
  }

  /// UTF-8 byte range in the text, comparator included.
  public let range: Range<Int>
  /// The value: 120 000 000 for "120m", 14.3 for "one in seven".
  public let value: Double
  /// What the value counts.
  public let unit: Unit
  /// Whether the value is exact, a bound or an estimate.
  public let comparator: Comparator
  /// Folded content words after the figure, up to four: what is counted.
  public let headWords: [String]

  /// A quantity read from a text, or made for comparison.
  public init(range: Range<Int>, value: Double, unit: Unit, comparator: Comparator, headWords: [String]) {
    self.range = range
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.headWords = headWords
  }
}
