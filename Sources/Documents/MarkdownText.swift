import TextAnalysis

/// Markdown: front matter, code blocks, comments and the marks of emphasis, links and images are not visible.
///
/// Reads the block structure of CommonMark with tables and footnotes as far as it matters for sentences. O(*n*).
enum MarkdownText {
  static func extract(_ source: DecodedText, to text: inout VisibleText) {
    var reader = MarkdownReader(source, text)
    text = VisibleText()
    reader.read()
    text = reader.text
  }
}

private struct MarkdownReader {
  private let bytes: [UInt8]
  private let source: DecodedText
  private(set) var text: VisibleText
  private var lines: ASCII.Lines
  private var inline = MarkdownInline()
  private var search = MarkSearch()
  /// Lines of the block that is being read, without the marks of the block.
  private var pending: [Range<Int>] = []
  private var kind = Block.Kind.paragraph
  private var isInTable = false
  private var isInList = false
  private var wasBlank = true
  /// A quotation that is a box of the author's own (`> [!NOTE]`).
  private var isCallout = false

  init(_ source: DecodedText, _ text: VisibleText) {
    self.source = source
    self.text = text
    bytes = source.bytes
    lines = ASCII.lines(of: bytes, in: 0..<bytes.count)
  }

  mutating func read() {
    inline.references = MarkdownLines.references(of: bytes)
    lines.at = MarkdownLines.endOfFrontMatter(bytes)
    while let line = lines.next() {
      let content = ASCII.trimmed(line, bytes)
      if let fence = MarkdownLines.fence(content, bytes) {
        closeBlock()
        skipFence(fence)
      } else if let end = hiddenBlockEnd(content) {
        closeBlock()
        lines.at = end
      } else if wasBlank, !isInList, MarkdownLines.indent(line, bytes) >= 4 {
        continue
      } else {
        readLine(content, indent: content.lowerBound - line.lowerBound)
      }
      wasBlank = content.isEmpty
    }
    closeBlock()
  }

  private mutating func skipFence(_ fence: MarkdownLines.Fence) {
    while let line = lines.next(), !fence.isClosed(by: ASCII.trimmed(line, bytes), bytes) {}
  }

  /// Where a comment, script or style sheet that starts on this line ends.
  private mutating func hiddenBlockEnd(_ line: Range<Int>) -> Int? {
    for (start, end) in MarkdownLines.hiddenBlocks
    where ASCII.matches(start, bytes, at: line.lowerBound, end: line.upperBound) {
      guard let found = search.next(end, in: bytes, from: line.lowerBound + start.utf8CodeUnitCount) else {
        return nil
      }
      let close = found + end.utf8CodeUnitCount
      // Text behind the end of a comment belongs to the line.
      guard start.utf8CodeUnitCount != 4 || close >= line.upperBound else { return nil }
      if start.utf8CodeUnitCount == 4 {
        text.keepComment(line.lowerBound..<close, text: line.lowerBound + 4..<found, of: source)
      }
      return close
    }
    return nil
  }

  private mutating func readLine(_ line: Range<Int>, indent: Int) {
    var content = line
    var isQuotation = false
    while let first = bytes[content].first, first == UInt8(ascii: ">") {
      isQuotation = true
      content = ASCII.trimmed(content.lowerBound + 1..<content.upperBound, bytes)
    }
    guard !content.isEmpty else {
      isCallout = isCallout && isQuotation
      isInTable = false
      return closeBlock()
    }
    if isQuotation, bytes[content].starts(with: "[!".utf8), bytes[content.upperBound - 1] == UInt8(ascii: "]") {
      closeBlock()
      isCallout = true
      return
    }
    if !isQuotation { isCallout = isCallout && !pending.isEmpty }
    let quoted: Block.Kind? = isQuotation && !isCallout ? .quotation : nil
    if let underline = MarkdownLines.underline(content, bytes), !pending.isEmpty, kind == .paragraph, !isInTable {
      // A line of dashes under a table or a long paragraph is a rule all the same.
      if underline == UInt8(ascii: "=") || pending.count < 3 { kind = .heading }
      return closeBlock()
    }
    guard !MarkdownLines.isRule(content, bytes) else { return closeBlock() }
    if let heading = MarkdownLines.heading(content, bytes) { return readBlock(quoted ?? .heading, heading) }
    if isTableRow(content) { return readRow(content, quoted) }
    isInTable = false
    if let marker = MarkdownLines.listMarker(content, bytes) {
      closeBlock()
      isInList = true
      kind = quoted ?? .listItem
      pending = [content.lowerBound + marker..<content.upperBound]
      return
    }
    if let definition = MarkdownLines.definition(content, bytes) {
      closeBlock()
      if definition.isFootnote { pending = [definition.text] }
      return
    }
    // A line without the mark goes on with a quoted paragraph, a marked one does not go on with another.
    if isQuotation, !pending.isEmpty, kind != .quotation, !isCallout { closeBlock() }
    if pending.isEmpty {
      kind = quoted ?? (isInList && indent > 0 ? .listItem : .paragraph)
      if indent == 0 { isInList = false }
    }
    pending.append(content)
  }

  private func isTableRow(_ line: Range<Int>) -> Bool {
    if bytes[line.lowerBound] == UInt8(ascii: "|") { return true }
    guard bytes[line].contains(UInt8(ascii: "|")) else { return false }
    if isInTable { return true }
    guard let next = lines.peek() else { return false }
    return MarkdownLines.isTableRule(ASCII.trimmed(next, bytes), bytes)
  }

  private mutating func readRow(_ line: Range<Int>, _ quoted: Block.Kind?) {
    closeBlock()
    isInTable = true
    guard !MarkdownLines.isTableRule(line, bytes) else { return }
    for cell in MarkdownLines.cells(line, bytes) { readBlock(quoted ?? .paragraph, cell) }
  }

  // MARK: Blocks

  private mutating func readBlock(_ kind: Block.Kind, _ range: Range<Int>) {
    closeBlock()
    self.kind = kind
    pending = [range]
    closeBlock()
  }

  private mutating func closeBlock() {
    if !pending.isEmpty {
      inline.write(pending, of: source, to: &text)
      text.closeBlock(kind)
    }
    pending = []
    kind = .paragraph
  }
}
