/// Reads one period at a time from a row of tokens.
struct DateScan {
  let reader: NumberReader
  let date: CalendarDate?
  var tokens: [Token] { reader.tokens }
  var rules: FigureRules { reader.rules }

  init(tokens: [Token], rules: FigureRules, date: CalendarDate?) {
    reader = NumberReader(tokens: tokens, rules: rules)
    self.date = date
  }

  func text(_ index: Int) -> WordText { reader.text(index) }

  /// The period that begins at `index`, or has its first telling word there, and the token after it.
  ///
  /// - Parameter end: The token after the last period: words before it belong to that.
  func period(at index: Int, after end: Int) -> (Period, next: Int)? {
    guard var found = core(at: index), found.start >= end else { return nil }
    if let span = span(from: found, after: end) {
      found = span
    } else {
      found.resolve(relativeTo: date)
      open(&found, after: end)
    }
    guard found.start < found.next, found.next <= tokens.count else { return nil }
    let range = tokens[found.start].range.lowerBound..<tokens[found.next - 1].range.upperBound
    return (
      Period(
        range: range, first: found.first, last: found.last, precision: found.precision, kind: found.kind,
        offset: found.offset, isApproximate: found.isApproximate), found.next
    )
  }

  /// Takes in the words before a period: "by the end of", "since early".
  private func open(_ found: inout PartialPeriod, after end: Int) {
    var at = found.start
    for _ in 0..<3 {
      if let modifier = match(rules.dates.modifiers, before: at), modifier.first >= end {
        found.narrow(to: modifier.meaning)
        (at, found.start) = (modifier.first, modifier.first)
      } else if at > end, rules.dates.fillers.contains(text(at - 1)), found.kind == .point {
        at -= 1
      } else {
        break
      }
    }
    for start in [found.start, at] {
      guard found.kind != .lasting, let opener = match(rules.dates.openers, before: start), opener.first >= end else {
        continue
      }
      found.start = opener.first
      found.open(as: opener.meaning)
      return
    }
    if let onwards = rules.dates.onwards.match(in: tokens, at: found.next),
      text(onwards.next - 1) != "on" || reader.text(found.start - 1) == "from"
    {
      found.next = onwards.next
      found.open(as: .since)
    }
  }

  private func match<Meaning>(_ table: PhraseTable<Meaning>, before index: Int) -> (meaning: Meaning, first: Int)? {
    let contracted: WordText? = text(index - 1) == "del" ? "de" : text(index - 1) == "al" ? "a" : nil
    return table.match(in: tokens, endingBefore: index, last: contracted)
  }

  // MARK: Spans

  /// "from 2010 to 2014", "between May and July 2018", "2010–2014".
  private func span(from first: PartialPeriod, after end: Int) -> PartialPeriod? {
    let at = first.next
    let before = [first.start - 1, first.start - 2].filter { $0 >= end }
    let between = before.first { text($0) == rules.numbers.between }
    let from = before.first { rules.numbers.from.contains(text($0)) }
    let isDash = text(at) == "—" || text(at) == "-"
    let isJoined = isDash || (rules.numbers.rangeJoiners.contains(text(at)) && text(at) != "or" && text(at) != "o")
    guard isJoined || (between != nil && text(at) == rules.numbers.joiner), first.kind == .point else { return nil }
    var start = at + 1
    if text(start).isAny("the", "el", "la", "al") { start += 1 }
    if isDash, let short = shortYear(after: first, at: start) { return short }
    guard start < tokens.count, var second = core(at: start), second.kind == .point, second.start == start else {
      return nil
    }
    var opening = first
    opening.adopt(yearOf: second)
    second.resolve(relativeTo: date)
    opening.resolve(relativeTo: date)
    if let begin = opening.first, let last = second.last, begin > last { return nil }
    var found = second
    found.start = between ?? from ?? first.start
    found.first = opening.first
    found.kind = .span
    if opening.first == nil || second.last == nil { (found.first, found.last) = (nil, nil) }
    return found
  }

  /// "2015-16", "1989-93".
  private func shortYear(after first: PartialPeriod, at index: Int) -> PartialPeriod? {
    guard first.precision == .year, let year = first.first?.year, reader.isNumber(index), text(index).count == 2,
      let short = text(index).integer, short > year % 100 || short == (year + 1) % 100, reader.isGlued(index),
      let end = PartialPeriod(
        start: index, next: index + 1, year: year - year % 100 + short + (short == 0 ? 100 : 0))
    else { return nil }
    var found = first
    (found.last, found.next, found.kind) = (end.last, index + 1, .span)
    return found
  }
}

extension PartialPeriod {
  /// Fills a year that was left open with that of `other`: "from May to July 2018".
  mutating func adopt(yearOf other: PartialPeriod) {
    guard let month = offset?.month, first == nil, offset?.unit == .month, let year = other.last?.year,
      let found = PartialPeriod(start: start, next: next, year: year, month: month, day: offset?.day)
    else { return }
    (first, last, offset) = (found.first, found.last, nil)
  }
}
