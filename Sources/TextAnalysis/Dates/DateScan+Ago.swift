/// Spans of time counted back, weekdays and seasons.
extension DateScan {
  // MARK: Ago

  /// "2 years ago" from its digits.
  func ago(at index: Int) -> PartialPeriod? {
    guard let number = reader.number(at: index), let unit = rules.dates.units[text(number.next)],
      rules.dates.ago.contains(text(number.next + 1))
    else { return nil }
    return back(number.value, unit, start: index, next: number.next + 2)
  }

  /// "two years ago", "a decade ago" from its last word.
  func agoBehind(at index: Int) -> PartialPeriod? {
    guard let unit = rules.dates.units[text(index - 1)] else { return nil }
    if rules.numbers.articles.contains(text(index - 2)) { return back(1, unit, start: index - 2, next: index + 1) }
    for start in stride(from: max(0, index - 6), to: index - 1, by: 1) {
      guard let number = reader.number(at: start), number.next == index - 1 else { continue }
      return back(number.value, unit, start: start, next: index + 1)
    }
    return nil
  }

  /// "hace dos años".
  func hace(at index: Int) -> PartialPeriod? {
    guard let number = reader.number(at: index + 1), let unit = rules.dates.units[text(number.next)] else { return nil }
    return back(number.value, unit, start: index, next: number.next + 1)
  }

  func back(_ count: Double, _ unit: Period.Precision, start: Int, next: Int) -> PartialPeriod? {
    guard count >= 1, count < 10_000 else { return nil }
    let units = -Int(count)
    var found = relative(unit, units...units, start: start, next: next)
    // Ten years ago is a year, not a decade.
    if unit == .decade || unit == .century {
      let years = units * (unit == .decade ? 10 : 100)
      found = relative(.year, years...years, start: start, next: next)
    }
    found.isApproximate = unit != .day
    return found
  }

  // MARK: Weekdays and seasons

  /// "Monday, 8 December 2018", "on Monday".
  func weekday(_ weekday: Int, at index: Int) -> PartialPeriod? {
    var at = index + 1
    if text(at) == "." && text(index).count <= 5 { at += 1 }
    if text(at) == "," { at += 1 }
    if text(at) == "the" || text(at) == "el" { at += 1 }
    if reader.isNumber(at) || (reader.isWord(at) && rules.dates.month(tokens[at]) != nil), var found = core(at: at),
      found.precision == .day
    {
      found.start = index
      return found
    }
    if let after = rules.dates.determinersAfter.match(in: tokens, at: index + 1) {
      return onWeekday(weekday, after.meaning, start: index, next: after.next)
    }
    var found = onWeekday(weekday, 0, start: index, next: index + 1)
    found.offset = Period.Offset(unit: .day, units: 0...0, isRolling: false, month: nil, day: weekday)
    return found
  }

  func onWeekday(_ weekday: Int, _ shift: Int, start: Int, next: Int) -> PartialPeriod {
    var found = relative(.week, shift...shift, day: weekday, start: start, next: next)
    found.precision = .day
    return found
  }

  /// "summer of 2018", "verano de 2018", "verano pasado".
  func season(at index: Int) -> PartialPeriod? {
    guard let month = rules.dates.seasons[text(index)] else { return nil }
    if let after = rules.dates.determinersAfter.match(in: tokens, at: index + 1) {
      var found = relative(.month, after.meaning...after.meaning, month: month, start: index, next: after.next)
      found.precision = .season
      return found
    }
    guard let (year, next) = year(after: index + 1) else { return nil }
    return PartialPeriod(start: index, next: next, precision: .season, year: year, month: month, months: 3)
  }

  /// A year behind a season, quarter or half: "of 2018", "2018".
  func year(after index: Int) -> (Int, next: Int)? {
    var at = index
    if text(at) == "," { at += 1 }
    if rules.numbers.of.contains(text(at)) || text(at) == "in" || text(at) == "en" { at += 1 }
    if text(at).isAny("ano", "year") { at += 1 }
    guard reader.isNumber(at), text(at).count == 4, let year = text(at).integer, (1000..<2200).contains(year) else {
      return nil
    }
    return (year, at + 1)
  }
}
