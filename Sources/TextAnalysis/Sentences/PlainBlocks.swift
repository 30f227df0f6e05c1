/// Finds the blocks of plain text, one paragraph at a time.
struct PlainBlocks {
  private let text: [UInt8]
  private(set) var blocks: [Block] = []
  /// Lines since the last blank one.
  private var paragraph: [PlainLine] = []
  /// The last paragraph, while it may still turn out to be the heading of the next.
  private var headingCandidate: Int?

  /// Widest line that still counts as wrapped by hand or by a mail program, and the narrowest paragraph.
  private static let widestWrap = 120, narrowestWrap = 40
  private static let longestHeading = 80

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func read() {
    var start = 0
    while start <= text.count {
      let end = lineEnd(from: start)
      let line = PlainLine(in: text, range: start..<end)
      if line.range.isEmpty {
        closeParagraph()
      } else if line.isUnderline, paragraph.count == 1 {
        closeParagraph(isHeading: true)
      } else {
        paragraph.append(line)
      }
      start = end + (end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A ? 2 : 1)
    }
    closeParagraph()
  }

  private func lineEnd(from start: Int) -> Int {
    var at = start
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    return at
  }

  // MARK: Paragraphs

  private mutating func closeParagraph(isHeading: Bool = false) {
    guard let first = paragraph.first else { return }
    defer { paragraph.removeAll(keepingCapacity: true) }
    if isHeading {
      blocks.append(Block(kind: .heading, range: first.range))
      headingCandidate = nil
      return
    }
    let count = blocks.count
    appendBlocks()
    if let heading = headingCandidate, opensText(at: count) {
      blocks[heading] = Block(kind: .heading, range: blocks[heading].range)
    }
    headingCandidate =
      paragraph.count == 1 && blocks.count == count + 1 && looksLikeHeading(blocks[count]) ? count : nil
  }

  private mutating func appendBlocks() {
    let width = paragraph.reduce(0) { max($0, $1.range.count) }
    let startsSmall = paragraph[0].opensInLowerCase
    var first = 0
    for index in paragraph.indices {
      let line = paragraph[index]
      if index + 1 < paragraph.count {
        let next = paragraph[index + 1]
        if isJoined(line, next, width: width, startsSmall: startsSmall) { continue }
      }
      append(first...index)
      first = index + 1
    }
  }

  private func isJoined(_ line: PlainLine, _ next: PlainLine, width: Int, startsSmall: Bool) -> Bool {
    guard width <= Self.widestWrap, next.kind == .plain || (line.kind == .quoted && next.kind == .quoted),
      line.kind != .row, line.range.count > 1
    else { return false }
    if line.range.count + 1 + next.firstWordLength > width - 4, width >= Self.narrowestWrap { return true }
    return next.opensInLowerCase && !startsSmall && !line.endsWithStop && line.range.count >= Self.narrowestWrap / 2
  }

  private mutating func append(_ lines: ClosedRange<Int>) {
    let first = paragraph[lines.lowerBound]
    let last = paragraph[lines.upperBound]
    switch first.kind {
    case .row: appendCells(first.range)
    case .item: blocks.append(Block(kind: .listItem, range: first.range.lowerBound..<last.range.upperBound))
    case .quoted:
      // Nothing may stand behind the signs.
      guard first.content < last.range.upperBound else { return }
      blocks.append(Block(kind: .quotation, range: first.content..<last.range.upperBound))
    case .plain, .utterance:
      blocks.append(Block(kind: .paragraph, range: first.range.lowerBound..<last.range.upperBound))
    }
  }

  private mutating func appendCells(_ row: Range<Int>) {
    var start = row.lowerBound
    for at in row where text[at] == UInt8(ascii: "|") || text[at] == 0x09 {
      appendCell(start..<at)
      start = at + 1
    }
    appendCell(start..<row.upperBound)
  }

  private mutating func appendCell(_ cell: Range<Int>) {
    let range = PlainLine.trimmed(text, cell)
    if !range.isEmpty { blocks.append(Block(kind: .paragraph, range: range)) }
  }

  // MARK: Headings

  /// A line that stands alone, is short and has no stop.
  private func looksLikeHeading(_ block: Block) -> Bool {
    guard block.kind == .paragraph, block.range.count <= Self.longestHeading, let last = block.range.last else {
      return false
    }
    return !".!?:;,".utf8.contains(text[last]) && Letter.at(block.range.lowerBound, in: text, end: last + 1) != .lower
  }

  /// Whether the block at `index` reads like a paragraph under a heading.
  private func opensText(at index: Int) -> Bool {
    guard index < blocks.count, let last = blocks[index].range.last else { return false }
    return blocks[index].range.count > Self.longestHeading || PlainLine.isStop(text[last])
  }
}

/// One line of plain text without its break and surrounding white space.
struct PlainLine {
  enum Kind {
    case plain, item, row, quoted
    /// Opens with the name of a speaker, a handle or a time.
    case utterance
  }

  let range: Range<Int>
  let kind: Kind
  /// Where the text starts behind the signs of a quoted line.
  let content: Int
  let firstWordLength: Int
  let opensInLowerCase: Bool
  let endsWithStop: Bool
  /// Nothing but `=` or `-`, three or more.
  let isUnderline: Bool

  init(in text: [UInt8], range line: Range<Int>) {
    let range = Self.trimmed(text, line)
    self.range = range
    var content = range.lowerBound
    while content < range.upperBound,
      text[content] == UInt8(ascii: ">") || (content > range.lowerBound && text[content] == 0x20)
    {
      content += 1
    }
    self.content = content
    kind = Self.kind(in: text, range: range, isQuoted: content > range.lowerBound)
    var end = content
    while end < range.upperBound, !Self.isSpace(text[end]), end - content <= 120 { end += 1 }
    firstWordLength = end - content
    opensInLowerCase = content < range.upperBound && Letter.at(content, in: text, end: range.upperBound) == .lower
    endsWithStop = range.last.map { Self.isStop(text[$0]) } ?? false
    isUnderline = range.count >= 3 && Self.isUnderline(text, range)
  }

  private static func kind(in text: [UInt8], range: Range<Int>, isQuoted: Bool) -> Kind {
    guard !range.isEmpty else { return .plain }
    if isQuoted { return .quoted }
    if let marker = ListMarker.length(in: text, range: range) {
      return isRow(text, range.lowerBound + marker..<range.upperBound) ? .row : .item
    }
    if isRow(text, range) { return .row }
    return opensUtterance(text, range) ? .utterance : .plain
  }

  /// Whether a line is a row of cells: a tab or a bar between spaces inside it, or a bar at its start.
  private static func isRow(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if text[first] == UInt8(ascii: "|") { return range.count > 1 }
    for at in range.dropFirst() {
      if text[at] == 0x09 { return true }
      if text[at] == UInt8(ascii: "|"), text[at - 1] == 0x20, at + 1 == range.upperBound || text[at + 1] == 0x20 {
        return true
      }
    }
    return false
  }

  /// `@ana …`, `[00:12] …`, `HOST: …`, `Ana Ruiz: …`
  private static func opensUtterance(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if text[first] == UInt8(ascii: "@") { return true }
    if text[first] == UInt8(ascii: "["), range.count > 1, text[first + 1] &- 0x30 < 10 { return true }
    guard Letter.at(first, in: text, end: range.upperBound) == .upper else { return false }
    // Every word up to the colon has a capital.
    var opensWord = true
    for at in range.prefix(60) {
      let byte = text[at]
      if byte == UInt8(ascii: ":") { return at + 1 < range.upperBound && isSpace(text[at + 1]) }
      if byte == 0x20 {
        opensWord = true
      } else if opensWord {
        guard byte == UInt8(ascii: "(") || byte &- 0x30 < 10 || Letter.at(at, in: text, end: range.upperBound) == .upper
        else {
          return false
        }
        opensWord = false
      }
    }
    return false
  }

  private static func isUnderline(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return range.allSatisfy { text[$0] == first }
  }

  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: ")")
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C || byte == 0x0D
  }

  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isSpace(text[lower]) { lower += 1 }
    while upper > lower, isSpace(text[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
