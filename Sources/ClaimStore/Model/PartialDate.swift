/// A year, month or day, or an interval of two of them.
///
/// Written as in ISO 8601: `2018`, `2018-09`, `2018-12-08`, `1993/2013`.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// First and last day, as year × 10 000 + month × 100 + day; an open month or day spans all of them.
  public let first: Int
  /// See ``first``.
  public let last: Int
  /// The date as it was written.
  public let description: String

  /// - Parameter text: The date in the forms above.
  /// - Returns: nil when `text` is in none of them or names no day of the calendar.
  public init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let from = Self.day(ends[0], isEnd: false),
      let to = Self.day(ends[ends.count - 1], isEnd: true), from <= to
    else { return nil }
    (first, last, description) = (from, to, text)
  }

  private static func day(_ text: Substring, isEnd: Bool) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.count == $1 }) else { return nil }
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == parts.count else { return nil }
    let month = numbers.count > 1 ? numbers[1] : (isEnd ? 12 : 1)
    let day = numbers.count > 2 ? numbers[2] : (isEnd ? 31 : 1)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return numbers[0] * 10_000 + month * 100 + day
  }
}
