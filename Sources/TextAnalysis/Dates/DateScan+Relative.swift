extension DateScan {
  /// Periods that begin with a word: "yesterday", "last year", "the third quarter of 2018", "siglo XX".
  func named(at index: Int) -> PartialPeriod? {
    let word = text(index)
    guard let roles = rules.dateRoles[word] else { return nil }
    if roles.contains(.month), let month = rules.dates.month(tokens[index]) { return self.month(month, at: index) }
    if roles.contains(.day), let found = day(at: index) { return found }
    if roles.contains(.since) { return hace(at: index) }
    if roles.contains(.ago) { return agoBehind(at: index) }
    if roles.contains(.weekday), let found = namedWeekday(at: index) { return found }
    if roles.contains(.determiner), let shift = rules.dates.determiners[word], let found = relative(shift, at: index) {
      return found
    }
    if roles.contains(.season), let found = season(at: index) { return found }
    if roles.contains(.century) {
      return rules.dates.isCenturyNumberBefore ? centuryBehind(at: index) : romanCentury(at: index)
    }
    if roles.contains(.part), let found = part(at: index) { return found }
    if roles.contains(.code), let (month, months) = Self.partCodes[word] { return partCode(month, months, at: index) }
    if roles.contains(.unit), let found = currentUnit(at: index) ?? spanishUnit(at: index) { return found }
    guard roles.contains(.decade), rules.dates.isCenturyNumberBefore, let decade = rules.dates.decades[word] else {
      return nil
    }
    return PartialPeriod.decade(start: index, next: index + 1, year: Self.decadeYear(decade))
  }

  func namedWeekday(at index: Int) -> PartialPeriod? {
    guard let weekday = rules.dates.weekdays[text(index)],
      tokens[index].isCapitalised || !rules.dates.ambiguous.contains(text(index))
    else { return nil }
    return self.weekday(weekday, at: index)
  }

  /// Codes of quarters and halves, with their first month and number of months.
  static let partCodes: WordMap<(Int, Int)> = [
    "q1": (1, 3), "q2": (4, 3), "q3": (7, 3), "q4": (10, 3), "h1": (1, 6), "h2": (7, 6),
  ]

  func day(at index: Int) -> PartialPeriod? {
    guard let found = rules.dates.days.match(in: tokens, at: index) else { return nil }
    if found.meaning == 1, rules.dates.dayBlockers.contains(text(index - 1)) { return nil }
    // "today's", "the youth of today" speak of today as well.
    return relative(.day, found.meaning...found.meaning, start: index, next: found.next)
  }

  func relative(
    _ unit: Period.Precision, _ units: ClosedRange<Int>, isRolling: Bool = false, month: Int? = nil, day: Int? = nil,
    start: Int, next: Int
  ) -> PartialPeriod {
    var found = PartialPeriod(start: start, next: next, precision: unit)
    found.offset = Period.Offset(unit: unit, units: units, isRolling: isRolling, month: month, day: day)
    if isRolling { found.kind = .lasting }
    return found
  }

  /// "the end of the year", "a finales de año": the current one.
  func currentUnit(at index: Int) -> PartialPeriod? {
    guard let unit = rules.dates.units[text(index)], unit != .day,
      rules.dates.determinersAfter.match(in: tokens, at: index + 1) == nil,
      !reader.isNumber(index + 1)
    else { return nil }
    let start = text(index - 1).isAny("the", "el", "la") ? index - 1 : index
    let last: WordText? = text(start - 1) == "del" ? "de" : nil
    guard let modifier = rules.dates.modifiers.match(in: tokens, endingBefore: start, last: last),
      modifier.meaning != .about,
      !rules.numbers.of.contains(text(index + 1))
    else { return nil }
    return relative(unit, 0...0, start: start, next: index + 1)
  }

  /// "last year", "of this year", "del año pasado" behind a month or quarter: years from now, and the token after it.
  func relativeYear(after index: Int) -> (Int, next: Int)? {
    var at = index
    if text(at) == "," || rules.numbers.of.contains(text(at)) { at += 1 }
    if text(at) == "the" || text(at) == "el" { at += 1 }
    if let shift = rules.dates.determiners[text(at)], rules.dates.units[text(at + 1)] == .year {
      return (shift, at + 2)
    }
    guard rules.dates.units[text(at)] == .year, let after = rules.dates.determinersAfter.match(in: tokens, at: at + 1)
    else {
      return nil
    }
    return (after.meaning, after.next)
  }

  // MARK: Last, this, next

  /// "last year", "past two years", "this September", "next Monday", "último año".
  func relative(_ shift: Int, at index: Int) -> PartialPeriod? {
    let start = text(index - 1).isAny("the", "los", "las", "el", "la") ? index - 1 : index
    if let rolling = rules.dates.rolling[text(index)], let found = lasting(rolling, start: start, at: index + 1) {
      return found
    }
    let at = index + 1
    if let unit = rules.dates.units[text(at)] {
      if rules.numbers.of.contains(text(at + 1)), unit != .year { return nil }
      // "in the last year" runs up to today; "last year" is a calendar year.
      let runs = start < index && shift != 0 && rules.dates.rolling[text(index)] != nil && unit != .day
      if runs { return relative(unit, shift < 0 ? -1...0 : 0...1, isRolling: true, start: start, next: at + 1) }
      guard unit != .day || shift != 0 else { return nil }
      return relative(unit, shift...shift, start: index, next: at + 1)
    }
    guard reader.isWord(at) else { return nil }
    if let month = rules.dates.month(tokens[at]) {
      var found = relative(shift == 0 ? .year : .month, shift...shift, month: month, start: index, next: at + 1)
      found.precision = .month
      return found
    }
    if let month = rules.dates.seasons[text(at)] {
      var found = relative(shift == 0 ? .year : .month, shift...shift, month: month, start: index, next: at + 1)
      found.precision = .season
      return found
    }
    if let weekday = rules.dates.weekdays[text(at)],
      tokens[at].isCapitalised || !rules.dates.ambiguous.contains(text(at))
    {
      return onWeekday(weekday, shift, start: index, next: at + 1)
    }
    return nil
  }

  /// "past two years", "last few decades", "dos últimos años", "últimos dos años".
  func lasting(_ shift: Int, start: Int, at index: Int) -> PartialPeriod? {
    var count: Int?
    var (begin, at) = (start, index)
    if let number = reader.number(at: index), number.value >= 1, number.value < 10_000 {
      (count, at) = (Int(number.value), number.next)
    } else if text(index).isAny("few", "several", "couple") {
      (count, at) = (3, text(index + 1) == "of" ? index + 2 : index + 1)
    } else if rules.dates.isDayFirst, case .value(let value)? = reader.role(index - 2),
      rules.dates.units[text(index)] != nil
    {
      (count, begin) = (Int(value), index - 2)
    }
    guard let count, let unit = rules.dates.units[text(at)] else { return nil }
    return relative(unit, shift < 0 ? -count...0 : 0...count, isRolling: true, start: begin, next: at + 1)
  }

  /// "año pasado", "mes que viene", "los años 90", "década de 1990".
  func spanishUnit(at index: Int) -> PartialPeriod? {
    guard rules.dates.isDayFirst, let unit = rules.dates.units[text(index)] else { return nil }
    if let after = rules.dates.determinersAfter.match(in: tokens, at: index + 1) {
      return relative(unit, after.meaning...after.meaning, start: index, next: after.next)
    }
    guard unit == .decade || text(index) == "anos" else { return nil }
    var at = index + 1
    while rules.numbers.of.contains(text(at)) || text(at).isAny("los", "anos") { at += 1 }
    if let decade = rules.dates.decades[text(at)], unit == .decade || at == index + 1 {
      return PartialPeriod.decade(start: index, next: at + 1, year: Self.decadeYear(decade))
    }
    guard reader.isNumber(at), let digits = text(at).integer, digits % 10 == 0 else { return nil }
    switch text(at).count {
    case 2: return PartialPeriod.decade(start: index, next: at + 1, year: Self.decadeYear(digits))
    case 4 where unit == .decade || text(index - 1) == "los":
      return PartialPeriod.decade(start: index, next: at + 1, year: digits)
    default: return nil
    }
  }
}
