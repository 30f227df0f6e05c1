import Documents

/// Equal stretches of time without gaps, from the first of some dates to the last.
struct Timeline: Sendable, Hashable {
  /// How long a stretch is.
  enum Unit: String, Sendable, Hashable, Encodable {
    case day, month, year
  }

  let unit: Unit
  /// The number of the first stretch: days, months or years since the year 0.
  private let first: Int
  /// How many stretches there are.
  let count: Int

  /// Up to two weeks are shown day by day, up to three years month by month.
  private static let (mostDays, mostMonths, mostYears) = (14, 36, 60)

  /// The timeline of dates, in the finest unit that keeps it short and that most of them are known in. Of very long times the
  /// last sixty years are kept.
  /// - Complexity: O(*n*).
  init(_ dates: [DocumentDate]) {
    func span(_ unit: Unit) -> (first: Int, count: Int)? {
      let numbers = dates.compactMap { Self.number($0, unit) }
      guard numbers.count * 2 > dates.count, let low = numbers.min(), let high = numbers.max() else { return nil }
      return (low, high - low + 1)
    }
    if let days = span(.day), days.count <= Self.mostDays {
      (unit, first, count) = (.day, days.first, days.count)
    } else if let months = span(.month), months.count <= Self.mostMonths {
      (unit, first, count) = (.month, months.first, months.count)
    } else {
      let years = span(.year) ?? (0, 0)
      let kept = min(years.count, Self.mostYears)
      (unit, first, count) = (.year, years.first + years.count - kept, kept)
    }
  }

  /// The stretch a date falls into, or nil when it is not known well enough or lies before the first.
  func index(of date: DocumentDate) -> Int? {
    guard let number = Self.number(date, unit), (first..<first + count).contains(number) else { return nil }
    return number - first
  }

  /// The stretches as ISO 8601 writes them: `2025`, `2025-04`, `2025-04-05`.
  var labels: [String] { (first..<first + count).map(label) }

  private func label(_ number: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch unit {
    case .year: return "\(number)"
    case .month: return "\(number / 12)-\(padded(number % 12 + 1))"
    case .day:
      // The civil calendar from a count of days (Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2013).
      let era = number / 146_097
      let dayOfEra = number % 146_097
      let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shifted = (5 * dayOfYear + 2) / 153
      let month = shifted < 10 ? shifted + 3 : shifted - 9
      let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
      return "\(year)-\(padded(month))-\(padded(dayOfYear - (153 * shifted + 2) / 5 + 1))"
    }
  }

  private static func number(_ date: DocumentDate, _ unit: Unit) -> Int? {
    switch unit {
    case .year: return date.year
    case .month: return date.month.map { date.year * 12 + $0 - 1 }
    case .day:
      guard let month = date.month, let day = date.day else { return nil }
      let year = month <= 2 ? date.year - 1 : date.year
      let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
      return year / 400 * 146_097 + year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + dayOfYear
    }
  }
}
