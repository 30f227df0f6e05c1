import TextAnalysis

/// The visible text of a file while a reader writes it.
struct VisibleText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var map = PositionMap()
  private(set) var comments: [Document.Comment] = []
  /// Where the block that is being written starts.
  private(set) var blockStart = 0

  /// Whether the block that is being written holds nothing yet.
  var isBlockEmpty: Bool { bytes.count == blockStart }

  /// Appends bytes of the source as they are.
  mutating func copy(_ range: Range<Int>, of source: DecodedText) {
    source.add(range, to: &map, at: bytes.count)
    bytes.append(contentsOf: source.bytes[range])
  }

  /// Takes a plain text over as it is, white space included.
  mutating func copyAll(of source: DecodedText) {
    blocks = Block.plain(in: source.bytes)
    bytes = source.bytes
    map = source.map
    blockStart = bytes.count
  }

  /// Appends other bytes than those of the source that they come from, as one unit.
  mutating func append(_ new: some Collection<UInt8>, from range: Range<Int>, of source: DecodedText) {
    let original = source.addresses(range)
    map.add(
      visible: bytes.count, original: original.lowerBound, count: 1, width: new.count, originalWidth: original.count)
    bytes.append(contentsOf: new)
  }

  /// Appends white space that stands for a break in the layout and for no byte of the source.
  mutating func appendBreak(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Removes spaces and line breaks at the end of the block that is being written.
  mutating func trimBlockEnd() {
    var end = bytes.count
    while end > blockStart, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    bytes.removeSubrange(end...)
    map.cut(at: end)
  }

  /// Forgets what was written to the block from `start` on.
  mutating func removeEnd(from start: Int) {
    bytes.removeSubrange(max(start, blockStart)...)
    map.cut(at: bytes.count)
  }

  /// Ends the block; a block without text leaves no trace.
  mutating func closeBlock(_ kind: Block.Kind) {
    closeBlocks { [Block(kind: kind, range: $1)] }
  }

  /// Ends the block as lines of plain text: paragraphs, hard-wrapped lines and list items are told apart by their look.
  mutating func closePlainBlocks(as kind: Block.Kind? = nil) {
    closeBlocks { bytes, range in
      Block.plain(in: Array(bytes[range])).map { block in
        Block(
          kind: kind ?? block.kind,
          range: block.range.lowerBound + range.lowerBound..<block.range.upperBound + range.lowerBound)
      }
    }
  }

  /// Ends a block in which line breaks were set by hand: its lines are blocks, but one that goes on in lower case, behind
  /// no sign of an end, runs on.
  ///
  /// - Parameter share: For text that a program broke into lines: lines of at least this share of the widest run on too.
  mutating func closeBrokenBlock(as kind: Block.Kind?, fillingLines share: Double? = nil) {
    let first = blocks.count
    closePlainBlocks(as: kind)
    let widest = blocks[first...].map(\.range.count).max() ?? 0
    let full = share.map { Int(Double(min(widest, 120)) * $0) } ?? Int.max
    var joined: [Block] = []
    var lastLine = 0
    for block in blocks[first...] {
      defer { lastLine = block.range.count }
      if let last = joined.last, block.kind != .listItem || kind != nil,
        isNextLine(last.range.upperBound, block.range.lowerBound),
        lastLine >= full || runsOn(last.range.upperBound, to: block.range.lowerBound)
      {
        joined[joined.count - 1] = Block(kind: last.kind, range: last.range.lowerBound..<block.range.upperBound)
      } else {
        joined.append(block)
      }
    }
    blocks.replaceSubrange(first..., with: joined)
  }

  private func isNextLine(_ end: Int, _ start: Int) -> Bool { bytes[end..<start].count { $0 == 0x0A } == 1 }

  private func runsOn(_ end: Int, to start: Int) -> Bool {
    guard !".!?:;".utf8.contains(bytes[end - 1]) else { return false }
    let width = max(1, UTF8Scan.width(bytes, start))
    return String(decoding: bytes[start..<start + width], as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isLowercase)
  }

  /// Words between white space, as a measure of how much there is to read.
  var wordCount: Int {
    var (count, wasSpace) = (0, true)
    for byte in bytes {
      let isSpace = ASCII.isSpace(byte)
      if wasSpace, !isSpace { count += 1 }
      wasSpace = isSpace
    }
    return count
  }

  /// Adds the blocks of another text behind those of this one.
  mutating func append(_ other: VisibleText) {
    let offset = bytes.count
    map.add(0..<other.bytes.count, of: other.map, at: offset)
    bytes += other.bytes
    blocks += other.blocks.map {
      Block(kind: $0.kind, range: $0.range.lowerBound + offset..<$0.range.upperBound + offset)
    }
    comments += other.comments.map { Document.Comment(text: $0.text, range: $0.range, visible: $0.visible + offset) }
    blockStart = bytes.count
  }

  /// Makes quotations of the blocks from `index` on.
  mutating func quoteBlocks(from index: Int) {
    for at in index..<max(index, blocks.count) { blocks[at] = Block(kind: .quotation, range: blocks[at].range) }
  }

  private mutating func closeBlocks(_ find: ([UInt8], Range<Int>) -> [Block]) {
    trimBlockEnd()
    guard !isBlockEmpty else { return }
    blocks += find(bytes, blockStart..<bytes.count)
    bytes.append(contentsOf: "\n\n".utf8)
    blockStart = bytes.count
  }

  /// Longer comments are no remarks to this program and are not kept.
  static let longestComment = 1_000

  /// Keeps a comment that stands at `range` of the source; `text` is what stands between its marks.
  mutating func keepComment(_ range: Range<Int>, text: Range<Int>, of source: DecodedText) {
    guard text.count <= Self.longestComment else { return }
    let words = ASCII.trimmed(text, source.bytes)
    let remark = String(decoding: source.bytes[words], as: UTF8.self)
    comments.append(Document.Comment(text: remark, range: source.addresses(range), visible: bytes.count))
  }
}
