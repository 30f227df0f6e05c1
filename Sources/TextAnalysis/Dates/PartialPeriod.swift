/// A date or period while it is being read: what the words give, before the date of the text fills the rest in.
struct PartialPeriod {
  /// First token, and the token after the last.
  var start: Int
  var next: Int
  var precision: Period.Precision
  /// Days, where they are known.
  var first: CalendarDate?
  var last: CalendarDate?
  /// How it is counted from the date of the text, where the words leave the year or more open.
  var offset: Period.Offset?
  var kind = Period.Kind.point
  var isApproximate = false

  init(start: Int, next: Int, precision: Period.Precision) {
    (self.start, self.next, self.precision) = (start, next, precision)
  }

  /// A day, month or year of the calendar; nil when there is no such day.
  init?(start: Int, next: Int, year: Int, month: Int? = nil, day: Int? = nil) {
    self.init(start: start, next: next, precision: day != nil ? .day : month != nil ? .month : .year)
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    self.first = first
    let lastMonth = month ?? 12
    last =
      day != nil ? first : CalendarDate(year: year, month: lastMonth, day: CalendarDate.days(in: lastMonth, of: year))
  }

  /// So many months from the first day of one; nil beyond the calendar.
  init?(start: Int, next: Int, precision: Period.Precision, year: Int, month: Int, months: Int) {
    self.init(start: start, next: next, precision: precision)
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.first = first
    last = first.adding(months: months).adding(days: -1)
  }

  /// Ten years from `year`.
  static func decade(start: Int, next: Int, year: Int) -> PartialPeriod? {
    PartialPeriod(start: start, next: next, precision: .decade, year: year, month: 1, months: 120)
  }

  /// The `number`th century: 1901 to 2000 for 20.
  static func century(start: Int, next: Int, number: Int) -> PartialPeriod? {
    guard (1...99).contains(number) else { return nil }
    return PartialPeriod(
      start: start, next: next, precision: .century, year: number * 100 - 99, month: 1, months: 1200)
  }

  /// Fills in the days of a relative period.
  mutating func resolve(relativeTo date: CalendarDate?) {
    guard let offset, first == nil, last == nil, let date else { return }
    (first, last) = offset.days(from: date, precision: precision)
  }

  /// Narrows it to its first, middle or last third.
  mutating func narrow(to modifier: DateWords.Modifier) {
    isApproximate = true
    guard modifier != .about, let first, let last else { return }
    let (start, end) = (first.dayNumber, last.dayNumber)
    let third = (end - start + 1) / 3
    switch modifier {
    case .early: self.last = CalendarDate(dayNumber: start + max(third - 1, 0))
    case .middle:
      self.first = CalendarDate(dayNumber: start + third)
      self.last = CalendarDate(dayNumber: end - third)
    case .late: self.first = CalendarDate(dayNumber: end - max(third - 1, 0))
    case .about: break
    }
  }

  /// Opens an end: "since", "until", "before".
  mutating func open(as kind: Period.Kind) {
    self.kind = kind
    let (first, last) = (first, last)
    switch kind {
    case .since: self.last = nil
    case .after: (self.first, self.last) = (last?.adding(days: 1), nil)
    case .until, .by: self.first = nil
    case .before: (self.first, self.last) = (nil, first?.adding(days: -1))
    case .point, .span, .lasting: break
    }
  }
}

extension Period.Offset {
  /// The first and last day, counted from `date`.
  func days(from date: CalendarDate, precision: Period.Precision) -> (CalendarDate?, CalendarDate?) {
    if isRolling { return rolling(from: date) }
    if let month { return nearest(month: month, to: date, precision: precision) }
    switch unit {
    case .day:
      if let weekday = day { return nearest(weekday: weekday, to: date) }
      let day = date.adding(days: units.lowerBound)
      return (day, date.adding(days: units.upperBound))
    case .week: return week(from: date)
    default:
      let length = Self.months(in: unit)
      let index = date.year * 12 + date.month - 1
      // Seasons begin in December, March, June and September; centuries in 1901.
      let shift = unit == .season ? 1 : unit == .century ? -12 : 0
      let begin = Self.floor(index + shift, length) - shift + units.lowerBound * length
      guard begin >= 12, let first = CalendarDate(year: begin / 12, month: begin % 12 + 1, day: 1) else {
        return (nil, nil)
      }
      return (first, first.adding(months: length * units.count).adding(days: -1))
    }
  }

  private func rolling(from date: CalendarDate) -> (CalendarDate?, CalendarDate?) {
    func shifted(_ count: Int) -> CalendarDate {
      switch unit {
      case .day: date.adding(days: count)
      case .week: date.adding(days: count * 7)
      default: date.adding(months: count * Self.months(in: unit))
      }
    }
    // What lies ahead begins tomorrow.
    return (units.lowerBound == 0 ? date.adding(days: 1) : shifted(units.lowerBound), shifted(units.upperBound))
  }

  private func week(from date: CalendarDate) -> (CalendarDate?, CalendarDate?) {
    let monday = date.adding(days: -date.weekday + units.lowerBound * 7)
    guard let day else { return (monday, monday.adding(days: 7 * units.count - 1)) }
    let found = monday.adding(days: day - 1)
    return (found, found)
  }

  /// The nearest such weekday, at most three days away.
  private func nearest(weekday: Int, to date: CalendarDate) -> (CalendarDate?, CalendarDate?) {
    let ahead = (weekday - 1 - date.weekday + 7) % 7
    let found = date.adding(days: ahead > 3 ? ahead - 7 : ahead)
    return (found, found)
  }

  /// A month, season or day whose year is left open: the last or the coming one, the last one over, or the next one to come.
  private func nearest(month: Int, to date: CalendarDate, precision: Period.Precision)
    -> (CalendarDate?, CalendarDate?)
  {
    let length = Self.months(in: precision == .day ? .month : precision)
    let candidates = (-1...1).compactMap { CalendarDate(year: date.year + $0, month: month, day: 1) }
    let begin: CalendarDate? =
      switch units.lowerBound {
      case let shift where unit == .year: CalendarDate(year: min(max(date.year + shift, 1), 9999), month: month, day: 1)
      case 0:
        // The last one, unless the next is near: a text mostly tells what has been.
        candidates.last { $0.adding(days: (day ?? 1) - 1 - Self.nearFuture) <= date }
      case ..<0: candidates.last { $0.adding(months: length) <= date }
      default: candidates.first { $0 > date }
      }
    guard let begin else { return (nil, nil) }
    if let day {
      let found = CalendarDate(year: begin.year, month: begin.month, day: day)
      return (found, found)
    }
    return (begin, begin.adding(months: length).adding(days: -1))
  }

  /// A date without a year that lies at most so many days ahead is meant to come.
  private static let nearFuture = 60

  private static func months(in unit: Period.Precision) -> Int {
    switch unit {
    case .day, .week, .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    }
  }

  private static func floor(_ value: Int, _ step: Int) -> Int { value - value % step }
}
