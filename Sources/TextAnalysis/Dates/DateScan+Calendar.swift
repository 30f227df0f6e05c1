extension DateScan {
  /// The date or period whose first telling word stands at `index`.
  func core(at index: Int) -> PartialPeriod? {
    if tokens[index].kind == .number { return written(at: index) ?? ago(at: index) ?? century(at: index) }
    return named(at: index)
  }

  // MARK: Digits

  private func written(at index: Int) -> PartialPeriod? {
    if reader.isGlued(index), !isFreeStart(index) { return nil }
    if let found = numeric(at: index) ?? monthOfYear(at: index) ?? dotted(at: index) { return found }
    if let found = dayAndMonth(at: index) ?? dayRange(at: index) { return found }
    return decade(at: index) ?? year(at: index).flatMap { PartialPeriod(start: index, next: index + 1, year: $0) }
  }

  /// Whether what is glued before digits leaves them a date: a bracket, a quotation mark, "mid-".
  private func isFreeStart(_ index: Int) -> Bool {
    switch text(index - 1) {
    case "(", "[", "\"", "'", "—", ",", ";", "¿", "¡": true
    case "-":
      !reader.isGlued(index - 1) || (text(index).count == 4 && text(index - 2).count == 4)
        || text(index - 2).isAny("mid", "pre", "post", "early", "late")
    default: false
    }
  }

  /// "2018-12-08", "8/12/2018", "12-08-2018".
  private func numeric(at index: Int) -> PartialPeriod? {
    guard let first = integer(index), let second = integer(index + 2), let third = integer(index + 4),
      text(index + 1) == text(index + 3), text(index + 1).isAny("-", "/"),
      (1...4).allSatisfy({ reader.isGlued(index + $0) }), !(reader.isGlued(index + 5) && reader.isNumber(index + 6))
    else { return nil }
    if text(index).count == 4 {
      return PartialPeriod(start: index, next: index + 5, year: first, month: second, day: third)
    }
    let year = text(index + 4).count == 2 ? Self.fullYear(third) : third
    return dayMonth(first, second, year: year, start: index, next: index + 5)
  }

  /// "2018-12", "12/2018".
  private func monthOfYear(at index: Int) -> PartialPeriod? {
    guard let first = integer(index), let second = integer(index + 2), text(index + 1).isAny("-", "/"),
      reader.isGlued(index + 1), reader.isGlued(index + 2), !(reader.isGlued(index + 3) && reader.isNumber(index + 4))
    else { return nil }
    let isYearFirst = text(index).count == 4 && text(index + 2).count == 2
    guard isYearFirst || (text(index + 2).count == 4 && text(index).count <= 2) else { return nil }
    let (year, month) = isYearFirst ? (first, second) : (second, first)
    // "2010-11" is a span of two years.
    guard (1000..<2200).contains(year), !(isYearFirst && second == (first + 1) % 100) else { return nil }
    return (1...12).contains(month) ? PartialPeriod(start: index, next: index + 3, year: year, month: month) : nil
  }

  /// "8.12.2018".
  private func dotted(at index: Int) -> PartialPeriod? {
    guard text(index).contains(UInt8(ascii: ".")) else { return nil }
    let parts = text(index).string.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return PartialPeriod(start: index, next: index + 1, year: year, month: month, day: day)
  }

  /// A day and a month in the order of the language, or in the only order that the calendar allows.
  private func dayMonth(_ first: Int, _ second: Int, year: Int, start: Int, next: Int) -> PartialPeriod? {
    let (day, month) = rules.dates.isDayFirst ? (first, second) : (second, first)
    return PartialPeriod(start: start, next: next, year: year, month: month, day: day)
      ?? PartialPeriod(start: start, next: next, year: year, month: day, day: month)
  }

  private static func fullYear(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

  private func integer(_ index: Int) -> Int? {
    guard reader.isNumber(index), text(index).count <= 4 else { return nil }
    return text(index).integer
  }

  /// "8 December 2018", "8th of December", "8 de diciembre de 2018", "1.º de mayo".
  private func dayAndMonth(at index: Int) -> PartialPeriod? {
    guard let day = integer(index), (1...31).contains(day), text(index).count <= 2 else { return nil }
    var at = index + 1
    if text(at) == ".", reader.isGlued(at), rules.numbers.ordinalEndings.contains(text(at + 1)) { at += 1 }
    if reader.isGlued(at), rules.numbers.ordinalEndings.contains(text(at)) { at += 1 }
    if text(at) == "-", reader.isGlued(at) { at += 1 }
    if rules.numbers.of.contains(text(at)) { at += 1 }
    if text(at).isAny("mes", "month"), rules.numbers.of.contains(text(at + 1)) { at += 2 }
    guard reader.isWord(at),
      let month = rules.dates.month(tokens[at]) ?? (at > index + 1 ? rules.dates.months[text(at)] : nil)
    else {
      return nil
    }
    return completed(month: month, day: day, start: index, next: at + 1)
  }

  /// "3-5 May 2018", "3 and 5 May", "3 al 5 de mayo".
  private func dayRange(at index: Int) -> PartialPeriod? {
    guard let day = integer(index), (1...31).contains(day), reader.isNumber(index + 2) || reader.isNumber(index + 3)
    else { return nil }
    let joins =
      ["-", "—", rules.numbers.joiner].contains(text(index + 1))
      || rules.numbers.rangeJoiners.contains(text(index + 1))
    let second = reader.isNumber(index + 2) ? index + 2 : index + 3
    guard joins, second == index + 2 || text(index + 2).isAny("the", "el"),
      var found = dayAndMonth(at: second), let last = integer(second), last > day
    else { return nil }
    found.start = index
    found.resolve(relativeTo: date)
    found.kind = .span
    found.first = found.last.flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
    if found.last != nil, found.first == nil { return nil }
    return found
  }

  /// A year in digits, unless they count something.
  private func year(at index: Int) -> Int? {
    guard let year = integer(index), text(index).count == 4, (1000..<2200).contains(year) else { return nil }
    if reader.isGlued(index + 1), tokens[index + 1].kind == .word { return nil }
    if reader.isGlued(index + 1), text(index + 1).isAny("/", ":", "_", "@"), reader.isNumber(index + 2) {
      return nil
    }
    if rules.numbers.labels.contains(text(index - 1)) { return nil }
    // A year is what the reader of quantities refuses.
    let scan = QuantityScan(reader: reader)
    return scan.step(at: index).quantity == nil && !(reader.isNumber(index + 1) && !reader.isGlued(index + 1))
      ? year : nil
  }

  /// "1990s", "90s", "'90s".
  private func decade(at index: Int) -> PartialPeriod? {
    let isApostrophe = text(index + 1) == "'" && reader.isGlued(index + 1)
    let end = isApostrophe ? index + 2 : index + 1
    guard text(end) == "s", reader.isGlued(end), let digits = integer(index), digits % 10 == 0 else { return nil }
    let start = text(index - 1) == "'" && reader.isGlued(index) ? index - 1 : index
    let year = text(index).count == 4 ? digits : text(index).count == 2 ? Self.decadeYear(digits) : 0
    return PartialPeriod.decade(start: start, next: end + 1, year: year)
  }

  /// 1990 for 90, 2010 for 10.
  static func decadeYear(_ short: Int) -> Int { short >= 20 ? 1900 + short : 2000 + short }

  // MARK: Months

  /// "December 8, 2018", "Dec. 2018", "diciembre de 2018", "September".
  func month(_ month: Int, at index: Int) -> PartialPeriod? {
    var at = index + 1
    if text(at) == ".", reader.isGlued(at), text(index).count <= 4, reader.isNumber(at + 1) { at += 1 }
    if text(at) == "the" && reader.isNumber(at + 1) { at += 1 }
    if let day = integer(at), (1...31).contains(day), text(at).count <= 2,
      !rules.dates.isDayFirst || text(index - 1) != "de"
    {
      var next = at + 1
      if reader.isGlued(next), rules.numbers.ordinalEndings.contains(text(next)) { next += 1 }
      if !reader.isGlued(next) || text(next) != ":" {
        if let range = monthDays(month, day, start: index, at: next) { return range }
        return completed(month: month, day: day, start: index, next: next)
      }
    }
    if let (day, start) = dayInWords(before: index) {
      return completed(month: month, day: day, start: start, next: at)
    }
    let leads = rules.dates.monthLeaders.contains(text(index - 1)) || rules.dates.determiners[text(index - 1)] != nil
    let found = completed(month: month, day: nil, start: index, next: at)
    let isAlone = found?.offset != nil
    return isAlone && rules.dates.ambiguous.contains(text(index)) && !leads ? nil : found
  }

  /// "the eighth of", "veintiuno de", "primero de" before a month.
  private func dayInWords(before index: Int) -> (Int, start: Int)? {
    guard rules.numbers.of.contains(text(index - 1)), reader.isWord(index - 2) else { return nil }
    if let ordinal = rules.dates.ordinals[text(index - 2)], text(index - 2) != "last" {
      let at = text(index - 3) == "-" ? index - 4 : index - 3
      if case .value(let tens)? = reader.role(at), tens == 20 || tens == 30 { return (Int(tens) + ordinal, at) }
      return (ordinal, index - 2)
    }
    for start in stride(from: max(0, index - 4), to: index - 1, by: 1) where reader.isWord(start) {
      guard let number = reader.number(at: start), number.next == index - 1, (2...31).contains(number.value) else {
        continue
      }
      return (Int(number.value), start)
    }
    return nil
  }

  /// "May 3-5, 2018".
  private func monthDays(_ month: Int, _ day: Int, start: Int, at index: Int) -> PartialPeriod? {
    guard text(index).isAny("-", "—", "to", "through", "and"), let last = integer(index + 1),
      (day + 1...32).contains(last), text(index + 1).count <= 2,
      var found = completed(month: month, day: last, start: start, next: index + 2)
    else { return nil }
    found.resolve(relativeTo: date)
    found.kind = .span
    found.first = found.last.flatMap { CalendarDate(year: $0.year, month: month, day: day) }
    return found
  }

  /// A month or day with the year that follows it, or counted from the date of the text.
  private func completed(month: Int, day: Int?, start: Int, next: Int) -> PartialPeriod? {
    var at = next
    if text(at) == "," || text(at) == "-" || rules.numbers.of.contains(text(at)) { at += 1 }
    if text(at) == ".", reader.isGlued(at) { at += 1 }
    if text(at).isAny("ano", "year") { at += 1 }
    if let year = integer(at), text(at).count == 4, (1000..<2200).contains(year),
      text(at - 1) != "," || day != nil || !(QuantityScan(reader: reader).isThing(at + 1))
    {
      return PartialPeriod(start: start, next: at + 1, year: year, month: month, day: day)
    }
    if let day, day > CalendarDate.days(in: month, of: 2000) { return nil }
    var found = PartialPeriod(start: start, next: next, precision: day == nil ? .month : .day)
    if let (shift, end) = relativeYear(after: next) {
      found.next = end
      found.offset = Period.Offset(unit: .year, units: shift...shift, isRolling: false, month: month, day: day)
    } else {
      found.offset = Period.Offset(unit: .month, units: 0...0, isRolling: false, month: month, day: day)
    }
    return found
  }
}
