/// The day, month or year a document says it is from.
///
/// Dates are taken as written: no time zone moves them, and no clock of the machine is asked.
public struct DocumentDate: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Where the date stands.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// `date:` in the front matter of a Markdown file.
    case frontMatter = "front-matter"
    /// The `Date` header of an e-mail.
    case header
    /// A date in the name of the file: `2025-04-05-letter.txt`.
    case fileName = "file-name"
  }

  /// Year of the Gregorian calendar, 1000 to 9999.
  public let year: Int
  /// 1 to 12, or nil when only the year is known.
  public let month: Int?
  /// 1 to 31, or nil when only the month is known.
  public let day: Int?
  /// How the date is known.
  public let basis: Basis

  /// A date of the calendar.
  /// - Returns: nil when there is no such day.
  public init?(year: Int, month: Int?, day: Int?, basis: Basis) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day ?? 1) else { return nil }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day, self.basis) = (year, month, day, basis)
  }

  /// Reads the date at the start of `text`: `2025`, `2025-04`, `2025-04-05`, also with a time behind it.
  public init?(iso text: some StringProtocol, basis: Basis) {
    let fields = Array(text.utf8.prefix(11))
    guard let year = Self.number(fields, 0, 4) else { return nil }
    guard fields.count > 4, fields[4] == UInt8(ascii: "-") else {
      guard fields.count == 4 || !Self.isDigit(fields[4]) else { return nil }
      self.init(year: year, month: nil, day: nil, basis: basis)
      return
    }
    guard let month = Self.number(fields, 5, 2), fields.count == 7 || !Self.isDigit(fields[7]) else { return nil }
    guard fields.count > 7, fields[7] == UInt8(ascii: "-") else {
      self.init(year: year, month: month, day: nil, basis: basis)
      return
    }
    guard let day = Self.number(fields, 8, 2), fields.count == 10 || !Self.isDigit(fields[10]) else { return nil }
    self.init(year: year, month: month, day: day, basis: basis)
  }

  /// As in ISO 8601: `2025-04-05`, `2025-04`, `2025`.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (["\(year)"] + [month, day].compactMap { $0.map(padded) }).joined(separator: "-")
  }

  /// Year × 10 000 + month × 100 + day, to order dates by; what is not known counts as 0.
  public var ordinal: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  // MARK: Digits

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count, bytes[start..<start + count].allSatisfy(isDigit) else { return nil }
    return bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
