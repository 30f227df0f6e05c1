import TextAnalysis

/// Where a stretch of a document stands, in the words of whoever has to find it.
public struct Place: Sendable, Hashable {
  /// Name of the part of the file (``Document/Part/name``), or nil for the file itself.
  public let part: String?
  /// Bytes of the file, or of the unpacked part when there is one.
  public let range: Range<Int>
  /// 1-based. In a Word file the number of the paragraph within its part, headings, list items and table cells included;
  /// in a PDF the line of the page's text; elsewhere the line of the file or, for e-mail parts in base64, of the part.
  public let line: Int
  /// 1-based, in grapheme clusters; in a Word file counted from the start of the paragraph.
  public let column: Int
  /// 1-based, in UTF-16 code units, as editors count.
  public let utf16Column: Int
  /// Where it ends: the line, and the columns behind the last character.
  public let end: Position
}

/// A line and a column, both 1-based.
public struct Position: Sendable, Hashable {
  /// The line; see ``Place/line``.
  public let line: Int
  /// The column in grapheme clusters, as people count.
  public let column: Int
  /// The column in UTF-16 code units, as editors count.
  public let utf16Column: Int
}

/// Line and column of positions in a document.
///
/// Positions are best asked for in ascending order: then a whole report reads each byte of the file once.
public struct LineCounter: Sendable {
  private struct Progress {
    var lineStart: Int
    var line = 1
    var offset: Int
    var column = 1
    var utf16Column = 1
  }

  private let document: Document
  /// How far each part has been counted; the file itself stands at -1.
  private var progress: [Int: Progress] = [:]

  /// A counter at the start of the document.
  public init(_ document: Document) { self.document = document }

  /// Where a range of ``Document/visible`` stands.
  ///
  /// - Complexity: O(*n*) in the bytes of the file since the call before; O(*n*) from the start of the part when `range`
  ///   lies before that of the call before.
  public mutating func place(of range: Range<Int>) -> Place {
    let addresses = document.map.original(range)
    guard let part = document.part(at: addresses.lowerBound) else {
      return Self.place(
        nil, addresses, position(of: addresses.lowerBound),
        position(of: max(addresses.lowerBound, addresses.upperBound)))
    }
    let inner = addresses.lowerBound - part.address..<addresses.upperBound - part.address
    let isCounted = part.lines != .paragraphs
    let start = isCounted ? position(of: addresses.lowerBound) : paragraph(of: range.lowerBound, in: part)
    let end = isCounted ? position(of: addresses.upperBound) : paragraph(of: range.upperBound, in: part)
    return Self.place(part.name, inner.clamped(to: 0..<part.bytes.count), start, end)
  }

  private static func place(_ part: String?, _ range: Range<Int>, _ start: Position, _ end: Position) -> Place {
    Place(
      part: part, range: range, line: start.line, column: start.column, utf16Column: start.utf16Column, end: end)
  }

  /// Line and columns of the byte at an address of ``Document/map``.
  ///
  /// - Complexity: As ``place(of:)``.
  public mutating func position(of address: Int) -> Position {
    let part = document.part(at: address)
    if let part { return count(to: address - part.address, in: part.bytes, charset: .utf8, key: part.address) }
    return count(to: address, in: document.original, charset: document.charset, key: -1)
  }

  private mutating func count(to end: Int, in bytes: [UInt8], charset: Charset, key: Int) -> Position {
    let start = Charset.byteOrderMark(bytes)?.length ?? 0
    let end = min(end, bytes.count)
    var state = progress[key] ?? Progress(lineStart: start, offset: start)
    if end < state.offset {
      state = end < state.lineStart ? Progress(lineStart: start, offset: start) : state
      (state.offset, state.column, state.utf16Column) = (state.lineStart, 1, 1)
    }
    let step = charset.isUTF16 ? 2 : 1
    let low = charset == .utf16BigEndian ? 1 : 0
    func unit(_ at: Int) -> UInt8 {
      if step == 1 { return bytes[at] }
      return at + 1 < bytes.count && bytes[at + 1 - low] == 0 ? bytes[at + low] : 0xFF
    }
    var at = state.offset
    while at < end {
      let next = at + step
      let byte = unit(at)
      if byte == 0x0A || (byte == 0x0D && !(next < bytes.count && unit(next) == 0x0A)) {
        state.line += 1
        state.lineStart = next
        (state.offset, state.column, state.utf16Column) = (next, 1, 1)
      }
      at = next
    }
    if state.offset < end {
      let (graphemes, units) = Self.lengths(bytes[state.offset..<end], charset)
      state.column += graphemes
      state.utf16Column += units
      state.offset = end
    }
    progress[key] = state
    return Position(line: state.line, column: state.column, utf16Column: state.utf16Column)
  }

  /// Grapheme clusters and UTF-16 code units of bytes.
  private static func lengths(_ bytes: ArraySlice<UInt8>, _ charset: Charset) -> (graphemes: Int, units: Int) {
    func counted(_ text: String) -> (Int, Int) { (text.count, text.utf16.count) }
    if charset == .utf8 {
      // Without CR, which may form one cluster with LF, ASCII has a cluster per byte.
      if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return (bytes.count, bytes.count) }
      return counted(String(decoding: bytes, as: UTF8.self))
    }
    guard charset.isUTF16 else { return (bytes.count, bytes.count) }
    return counted(String(decoding: DecodedText(Array(bytes), declared: charset).bytes, as: UTF8.self))
  }

  /// Number of the visible paragraph within its part, and the column in it.
  private func paragraph(of visible: Int, in part: Document.Part) -> Position {
    let blocks = document.blocks
    func firstBlock(where isBehind: (Int) -> Bool) -> Int {
      var (low, high) = (0, blocks.count)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let index = max(0, firstBlock { blocks[$0].range.lowerBound > visible } - 1)
    let first = firstBlock { document.map.original(blocks[$0].range).lowerBound >= part.address }
    guard blocks.indices.contains(index) else { return Position(line: 1, column: 1, utf16Column: 1) }
    let start = min(blocks[index].range.lowerBound, visible)
    let before = String(decoding: document.visible[start..<visible], as: UTF8.self)
    return Position(
      line: index - min(first, index) + 1, column: before.count + 1, utf16Column: before.utf16.count + 1)
  }
}
