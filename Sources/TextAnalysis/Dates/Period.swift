/// A stretch of time that a text speaks of: a day, a month, "since 2011", "in the past two years".
public struct Period: Sendable, Hashable {
  /// How finely a period is given.
  public enum Precision: String, Sendable, Hashable, CaseIterable, Codable {
    case day, week, month, season, quarter, half, year, decade, century
  }

  /// How the period is meant.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// One calendar unit: *in 2018*, *on 8 December*.
    case point
    /// From one to another: *between 2010 and 2014*.
    case span
    /// Open at the end: *since 2011*, *from 2011 onwards*. It holds its first unit.
    case since
    /// Open at the end, without its first unit: *after 2011*.
    case after
    /// Open at the start: *until 2011*, *up to 2011*. It holds its last unit.
    case until
    /// Open at the start: *by 2019*. It holds its last unit.
    case by
    /// Open at the start, without its last unit: *before 2011*.
    case before
    /// Counted back from the date of the text: *in the past two years*.
    case lasting
  }

  /// A period given from where the text stands in time.
  public struct Offset: Sendable, Hashable {
    /// The calendar unit that is counted.
    public let unit: Precision
    /// First and last unit, 0 for the current one: -1...-1 for "last year".
    public let units: ClosedRange<Int>
    /// Whether it is counted from the day of the text rather than in whole calendar units.
    public let isRolling: Bool
    /// The month meant, 1 to 12, if any; the first for a season or quarter. With the unit ``Precision/year`` it is that of
    /// a calendar year ("September last year"); with ``Precision/month`` such months are counted: 0 the last or coming one
    /// ("in September"), -1 the last one over ("last September").
    public let month: Int?
    /// The day meant within the month, 1 to 31, if any; without a month the weekday, 1 (Monday) to 7: that of the week
    /// counted, or with the unit ``Precision/day`` the nearest.
    public let day: Int?
  }

  /// UTF-8 byte range in the text, with the words that open it ("since", "in the").
  public let range: Range<Int>
  /// The first day; nil when the start is open, or not known without the date of the text.
  public let first: CalendarDate?
  /// The last day; nil when the end is open, or not known without the date of the text.
  public let last: CalendarDate?
  /// How finely it is given.
  public let precision: Precision
  /// How it is meant.
  public let kind: Kind
  /// For periods given from the date of the text: how they are counted; nil for others.
  public let offset: Offset?
  /// Whether only about that time is meant: *around 2018*, *early in 2018*.
  public let isApproximate: Bool

  /// Whether its days are known. A relative period is not resolved until the date of the text is.
  public var isResolved: Bool { first != nil || last != nil }

  /// A period read from a text, or made for comparison.
  public init(
    range: Range<Int>, first: CalendarDate?, last: CalendarDate?, precision: Precision, kind: Kind,
    offset: Offset? = nil, isApproximate: Bool = false
  ) {
    self.range = range
    (self.first, self.last) = (first, last)
    (self.precision, self.kind, self.offset, self.isApproximate) = (precision, kind, offset, isApproximate)
  }
}

extension Period {
  /// How one period lies to another.
  public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
    case equal
    /// It holds every day of the other.
    case contains
    /// The other holds every day of it.
    case within
    /// They share days, and each has days of its own.
    case overlaps
    case disjoint
    /// The days of at least one are not known.
    case unknown
  }

  /// How this period lies to `other`, open ends taken as without end.
  ///
  /// - Complexity: O(1).
  public func relation(to other: Period) -> Relation {
    guard isResolved, other.isResolved else { return .unknown }
    let (start, end) = (first?.dayNumber ?? .min, last?.dayNumber ?? .max)
    let (otherStart, otherEnd) = (other.first?.dayNumber ?? .min, other.last?.dayNumber ?? .max)
    if start == otherStart, end == otherEnd { return .equal }
    if end < otherStart || otherEnd < start { return .disjoint }
    if start <= otherStart, end >= otherEnd { return .contains }
    return otherStart <= start && otherEnd >= end ? .within : .overlaps
  }
}
