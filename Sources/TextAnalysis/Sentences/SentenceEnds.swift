/// Decides whether a mark closes a sentence.
struct SentenceEnds: Sendable {
  let abbreviations: Abbreviations

  init(rules: SentenceRules) {
    abbreviations = Abbreviations(rules: rules)
  }

  /// What a byte that may be a mark turns out to be.
  enum Verdict {
    /// The sentence ends, closing quotes and brackets included.
    case ends(Int)
    /// It goes on, and the next byte to look at is this one.
    case goesOn(Int)
  }

  /// What is known about the text up to a mark.
  struct Context {
    /// The author writes sentences without capitals.
    var isCaseless = false
    /// An odd number of straight quotation marks has gone by.
    var isInQuotes = false
  }

  /// Decides on the mark at `at` in the sentence from `start`.
  func verdict(in text: [UInt8], at: Int, from start: Int, end: Int, context: Context) -> Verdict {
    guard let (stop, _) = Marks.stop(in: text, at: at, end: end) else {
      return smiley(in: text, at: at, from: start, end: end).map { .ends($0) } ?? .goesOn(at + 1)
    }
    let marks = run(in: text, at: at, end: end)
    let close = self.end(in: text, of: (at, stop, marks), from: start, end: end, context: context)
    return close.map { .ends($0) } ?? .goesOn(marks.end)
  }

  private func end(
    in text: [UInt8], of mark: (at: Int, stop: Marks.Stop, run: Run), from start: Int, end: Int, context: Context
  ) -> Int? {
    let (at, stop, marks) = mark
    let close = closers(in: text, from: marks.end, end: end)
    guard close < end else { return close }
    if marks.isWide { return close }
    let isQuoted = close > marks.end
    let space = skipSpace(in: text, from: close, end: end)
    if space == close {
      return isGlued(in: text, mark: at, next: close, from: start, end: end, run: marks) ? close : nil
    }
    guard space < end else { return close }
    let isOpen = text[marks.end..<close].contains(UInt8(ascii: "\"")) != context.isInQuotes
    let tail = Tail.end(in: text, from: space, isInQuotes: isOpen, end: end)
    let next = skipSpace(in: text, from: tail, end: end)
    let stopped = tail > space ? tail : close
    guard next < end else { return stopped }
    switch Opening.at(next, in: text, end: end) {
    case .lower:
      return !isQuoted
        && closesBeforeSmall(
          stop, marks, in: text, at: at, from: start, next: next, end: end, context: context)
        ? stopped : nil
    case .inner: return nil
    case .dash: return isQuoted ? attribution(in: text, dash: next, end: end) ?? stopped : stopped
    case .digit where stop == .full && !marks.isEllipsis:
      return abbreviations.isBeforeNumber(in: text, dot: at, from: start) ? nil : stopped
    case .upper where stop == .strong && isQuoted && abbreviations.isReported(in: text, at: next, end: end): return nil
    case .upper, .opener, .other, .digit:
      guard stop == .full, !marks.isEllipsis else { return stopped }
      return abbreviations.isOpen(in: text, dot: at, from: start, next: next, end: end) ? nil : stopped
    }
  }

  /// Whether a sentence ends before a small letter: where the author writes without capitals, or where the next word is
  /// one that opens sentences, and after a whole word or a question that nothing goes on from.
  private func closesBeforeSmall(
    _ stop: Marks.Stop, _ marks: Run, in text: [UInt8], at: Int, from start: Int, next: Int, end: Int, context: Context
  ) -> Bool {
    guard !marks.isEllipsis else { return false }
    guard context.isCaseless || abbreviations.isSmallStarter(in: text, at: next, end: end) else {
      if context.isInQuotes { return false }
      return stop == .full
        ? abbreviations.isAfterWord(in: text, dot: at, from: start)
        : abbreviations.mayCloseQuestion(in: text, mark: at, from: start, before: next, end: end)
    }
    return stop != .full || abbreviations.mayCloseCaseless(in: text, dot: at, from: start)
  }

  // MARK: Marks

  private struct Run {
    var end: Int
    /// More than one full stop and nothing else.
    var isEllipsis = false
    var isWide = false
  }

  private func run(in text: [UInt8], at: Int, end: Int) -> Run {
    var run = Run(end: at)
    var fullStops = 0
    var others = 0
    while run.end < end, let (stop, width) = Marks.stop(in: text, at: run.end, end: end) {
      switch stop {
      case .full: fullStops += 1
      case .ellipsis: fullStops += 3
      case .strong: others += 1
      case .wide: run.isWide = true
      }
      run.end += width
    }
    // ". . .": full stops with spaces between them.
    while others == 0, fullStops > 0, run.end + 1 < end, text[run.end] == 0x20, text[run.end + 1] == UInt8(ascii: ".") {
      run.end += 2
      fullStops += 1
    }
    run.isEllipsis = others == 0 && fullStops > 1
    return run
  }

  private func closers(in text: [UInt8], from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      let width = Marks.closer(in: text, at: at, end: end)
      if width == 0 { break }
      at += width
    }
    return at
  }

  private func skipSpace(in text: [UInt8], from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      let width = Marks.space(in: text, at: at, end: end)
      if width == 0 { break }
      at += width
    }
    return at
  }

  // MARK: What follows

  /// The end of a smiley that stands in the place of a stop: *See you then :-) Bring cake*.
  private func smiley(in text: [UInt8], at: Int, from start: Int, end: Int) -> Int? {
    guard at > start, text[at - 1] == 0x20 else { return nil }
    let close = at + Tail.smiley(in: text, at: at, end: end)
    let next = skipSpace(in: text, from: close, end: end)
    return close > at && next < end && Opening.at(next, in: text, end: end) == .upper ? close : nil
  }

  /// *end.Next*: two sentences without a space between them, unless it is an address or a name.
  private func isGlued(in text: [UInt8], mark: Int, next: Int, from start: Int, end: Int, run: Run) -> Bool {
    guard mark > start, next + 1 < end, Folding.ascii(text[mark - 1]) > 0x39, text[next] &- 0x41 < 26 else {
      return false
    }
    if run.isEllipsis { return true }
    guard text[mark - 1] &- 0x61 < 26, text[next + 1] &- 0x61 < 26, !isInAddress(in: text, from: next, end: end) else {
      return false
    }
    var at = mark - 1
    while at > start, mark - at < 64, text[at - 1] &- 0x61 < 26 { at -= 1 }
    if at > start, text[at - 1] &- 0x41 < 26 { at -= 1 }
    return mark - at > 3 && (at == start || Marks.space(in: text, at: at - 1, end: end) > 0)
  }

  /// Whether the run of letters and signs from `start` holds the sign of an address.
  private func isInAddress(in text: [UInt8], from start: Int, end: Int) -> Bool {
    for at in start..<min(end, start + 64) {
      if Marks.space(in: text, at: at, end: end) > 0 { return false }
      if text[at] == UInt8(ascii: "@") || text[at] == UInt8(ascii: "/") { return true }
    }
    return false
  }

  /// The end of a short attribution at the end of the block: *“…” — Jane Doe, baker*.
  private func attribution(in text: [UInt8], dash: Int, end: Int) -> Int? {
    guard end - dash <= 80 else { return nil }
    for at in dash..<end where Marks.mayStop(text[at]) {
      if Marks.stop(in: text, at: at, end: end) != nil { return nil }
    }
    return end
  }
}
