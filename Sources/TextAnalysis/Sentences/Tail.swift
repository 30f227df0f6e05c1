/// What belongs to a sentence behind its last mark and a space: a late closing mark, a reference, a smiley.
enum Tail {
  /// The end of what belongs to the sentence from `start`, or `start` when nothing does.
  ///
  /// - Parameter isInQuotes: A straight quotation mark still has to be closed.
  static func end(in text: [UInt8], from start: Int, isInQuotes: Bool, end: Int) -> Int {
    var at = start
    var reached = start
    while at < end {
      let width = max(
        at == start ? lateCloser(in: text, at: at, isInQuotes: isInQuotes, end: end) : 0,
        reference(in: text, at: at, end: end),
        smiley(in: text, at: at, end: end))
      if width == 0 { break }
      at += width
      reached = at
      while at < end, text[at] == 0x20 { at += 1 }
    }
    return reached
  }

  /// A mark that closes what stands before it, though a space stands between: `left. "`, `next day. )`
  private static func lateCloser(in text: [UInt8], at: Int, isInQuotes: Bool, end: Int) -> Int {
    let width = Marks.closer(in: text, at: at, end: end)
    guard width > 0, text[at] != UInt8(ascii: "\"") || isInQuotes else { return 0 }
    let next = at + width
    let isLoose = next == end || Marks.space(in: text, at: next, end: end) > 0 || ",;.".utf8.contains(text[next])
    return isLoose ? width : 0
  }

  /// `[12]`
  private static func reference(in text: [UInt8], at start: Int, end: Int) -> Int {
    guard text[start] == UInt8(ascii: "[") else { return 0 }
    var at = start + 1
    while at < end, at - start <= 4, text[at] &- 0x30 < 10 { at += 1 }
    return at > start + 1 && at < end && text[at] == UInt8(ascii: "]") ? at + 1 - start : 0
  }

  /// `:)`, `;-)`, `=D`, `:'(`
  static func smiley(in text: [UInt8], at start: Int, end: Int) -> Int {
    guard ":;=".utf8.contains(text[start]) else { return 0 }
    var at = start + 1
    if at < end, "-'^".utf8.contains(text[at]) { at += 1 }
    guard at < end, "()DPpO|/\\*".utf8.contains(text[at]) else { return 0 }
    while at < end, at - start < 8, "()".utf8.contains(text[at]) { at += 1 }
    if at < end, "DPpO|/\\*".utf8.contains(text[at]) { at += 1 }
    return at == end || Marks.space(in: text, at: at, end: end) > 0 ? at - start : 0
  }
}
