import TextAnalysis

/// Markdown: front matter, code, comments and the marks of emphasis, links and images are not visible.
///
/// Reads the block structure of CommonMark as far as it matters for sentences: headings, list items, quotations, fenced
/// code, paragraphs over several lines, tables (each cell a block).
enum MarkdownText {
  static func extract(_ text: DecodedText) -> ExtractedText {
    var reader = MarkdownReader(text)
    reader.read()
    return reader.result
  }
}

private struct MarkdownReader {
  private let text: [UInt8]
  private let source: PositionMap
  private(set) var result = ExtractedText()
  /// Start in the visible text of the block being read.
  private var blockStart: Int?
  private var blockKind = Block.Kind.paragraph

  init(_ decoded: DecodedText) {
    text = decoded.bytes
    source = decoded.map
  }

  mutating func read() {
    var fence: [UInt8]?
    for line in lines(from: endOfFrontMatter()) {
      let content = Self.trimmed(line, text)
      if let open = fence {
        if text[content].starts(with: open) { fence = nil }
      } else if text[content].starts(with: "```".utf8) || text[content].starts(with: "~~~".utf8) {
        closeBlock()
        fence = Array(text[content].prefix(3))
      } else {
        readLine(content)
      }
    }
    closeBlock()
  }

  private mutating func readLine(_ line: Range<Int>) {
    guard !line.isEmpty, !isRule(line) else { return closeBlock() }
    var content = line
    var isQuotation = false
    while content.lowerBound < content.upperBound, text[content.lowerBound] == UInt8(ascii: ">") {
      isQuotation = true
      content = Self.trimmed(content.lowerBound + 1..<content.upperBound, text)
    }
    guard !content.isEmpty else { return closeBlock() }
    let hashes = text[content].prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), hashes < content.count, text[content.lowerBound + hashes] == 0x20 {
      appendBlock(.heading, Self.trimmed(content.lowerBound + hashes..<content.upperBound, text))
    } else if text[content.lowerBound] == UInt8(ascii: "|") {
      for cell in cells(content) { appendBlock(.paragraph, cell) }
    } else if let marker = listMarker(content) {
      closeBlock()
      startOrContinue(isQuotation ? .quotation : .listItem)
      appendInline(content.lowerBound + marker..<content.upperBound)
    } else {
      if isQuotation != (blockKind == .quotation) { closeBlock() }
      startOrContinue(isQuotation ? .quotation : .paragraph)
      appendInline(content)
    }
  }

  // MARK: Blocks

  private mutating func startOrContinue(_ kind: Block.Kind) {
    if blockStart == nil {
      blockStart = result.visible.count
      blockKind = kind
    } else {
      result.visible.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func closeBlock() {
    guard let start = blockStart else { return }
    if start < result.visible.count {
      result.blocks.append(Block(kind: blockKind, range: start..<result.visible.count))
      result.visible.append(contentsOf: "\n\n".utf8)
    }
    blockStart = nil
    blockKind = .paragraph
  }

  private mutating func appendBlock(_ kind: Block.Kind, _ range: Range<Int>) {
    closeBlock()
    startOrContinue(kind)
    appendInline(range)
    closeBlock()
  }

  // MARK: Inline marks

  private mutating func appendInline(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      switch text[at] {
      case UInt8(ascii: "\\") where at + 1 < range.upperBound && Self.isPunctuation(text[at + 1]):
        copy(at + 1..<at + 2)
        at += 2
      case UInt8(ascii: "*"), UInt8(ascii: "`"): at += 1
      case UInt8(ascii: "_") where !isInsideWord(at, range): at += 1
      case UInt8(ascii: "~") where at + 1 < range.upperBound && text[at + 1] == UInt8(ascii: "~"): at += 2
      case UInt8(ascii: "!") where at + 1 < range.upperBound && text[at + 1] == UInt8(ascii: "["): at += 1
      case UInt8(ascii: "["): at = appendLink(at, range)
      case UInt8(ascii: "<"): at = skipTag(at, range)
      default:
        let next = text[at + 1..<range.upperBound].firstIndex { Self.special.contains($0) } ?? range.upperBound
        copy(at..<next)
        at = next
      }
    }
  }

  /// `[text](address)` and `[text][reference]` show their text; a footnote mark `[^1]` shows nothing.
  private mutating func appendLink(_ start: Int, _ range: Range<Int>) -> Int {
    guard let close = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "]")) else {
      copy(start..<start + 1)
      return start + 1
    }
    var after = close + 1
    if after < range.upperBound,
      let closer = [UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]")][text[after]],
      let end = text[after..<range.upperBound].firstIndex(of: closer)
    {
      after = end + 1
    } else if !(start + 1 < close && text[start + 1] == UInt8(ascii: "^")) {
      copy(start..<start + 1)
      return start + 1
    }
    if start + 1 < close, text[start + 1] != UInt8(ascii: "^") { appendInline(start + 1..<close) }
    return after
  }

  private mutating func skipTag(_ start: Int, _ range: Range<Int>) -> Int {
    let next = start + 1 < range.upperBound ? text[start + 1] : 0
    guard next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || (next | 0x20) &- 0x61 < 26,
      let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ">"))
    else {
      copy(start..<start + 1)
      return start + 1
    }
    return end + 1
  }

  private mutating func copy(_ range: Range<Int>) {
    result.map.add(range, of: source, at: result.visible.count)
    result.visible.append(contentsOf: text[range])
  }

  // MARK: Lines

  private static let special = Set("\\*`_~![<".utf8)

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !(byte &- 0x30 < 10) && !((byte | 0x20) &- 0x61 < 26)
  }

  private func isInsideWord(_ at: Int, _ range: Range<Int>) -> Bool {
    func isWord(_ index: Int) -> Bool {
      range.contains(index) && (text[index] >= 0x80 || text[index] &- 0x30 < 10 || (text[index] | 0x20) &- 0x61 < 26)
    }
    return isWord(at - 1) && isWord(at + 1)
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    guard line.count >= 3, "-*_=".utf8.contains(text[line.lowerBound]) else { return false }
    return text[line].allSatisfy { $0 == text[line.lowerBound] || $0 == 0x20 }
  }

  private func listMarker(_ line: Range<Int>) -> Int? {
    let bytes = text[line]
    if "-*+".utf8.contains(bytes[line.lowerBound]), line.count > 1, text[line.lowerBound + 1] == 0x20 { return 2 }
    let digits = bytes.prefix { $0 &- 0x30 < 10 }.count
    guard (1...3).contains(digits), digits + 1 < line.count, ".)".utf8.contains(text[line.lowerBound + digits]),
      text[line.lowerBound + digits + 1] == 0x20
    else { return nil }
    return digits + 2
  }

  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    text[line].split(separator: UInt8(ascii: "|"))
      .map { Self.trimmed($0.startIndex..<$0.endIndex, text) }
      .filter { cell in !cell.isEmpty && !text[cell].allSatisfy { "-: ".utf8.contains($0) } }
  }

  private func endOfFrontMatter() -> Int {
    guard text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8) else { return 0 }
    for line in lines(from: 4) where text[Self.trimmed(line, text)].elementsEqual("---".utf8) {
      return min(line.upperBound + 1, text.count)
    }
    return 0
  }

  private func lines(from start: Int) -> [Range<Int>] {
    text[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      $0.startIndex..<$0.endIndex
    }
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isSpace(text[lower]) { lower += 1 }
    while upper > lower, isSpace(text[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
