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
    // Byte by byte: a store holds thousands of dates, and all of them are read at every start.
    let ends = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let from = Self.day(ends[0], isEnd: false),
      let to = Self.day(ends[ends.count - 1], isEnd: true), from <= to
    else { return nil }
    (first, last, description) = (from, to, text)
  }

  private static let lengths = [4, 7, 10]

  private static func day(_ text: Substring.UTF8View, isEnd: Bool) -> Int? {
    guard lengths.contains(text.count) else { return nil }
    var parts = (year: 0, month: isEnd ? 12 : 1, day: isEnd ? 31 : 1)
    for (place, byte) in text.enumerated() {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil } else { continue }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: parts.year = parts.year * 10 + digit
      case 5: parts.month = digit
      case 6: parts.month = parts.month * 10 + digit
      case 8: parts.day = digit
      default: parts.day = parts.day * 10 + digit
      }
    }
    guard (1...12).contains(parts.month), (1...31).contains(parts.day) else { return nil }
    return parts.year * 10_000 + parts.month * 100 + parts.day
  }
}
