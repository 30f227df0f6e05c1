/// A stretch of visible text that no sentence crosses: a paragraph, a heading, a list item, a quotation.
public struct Block: Sendable, Hashable {
  /// What the layout says about the text.
  public enum Kind: String, Sendable, Hashable, Codable {
    case paragraph, heading, listItem, quotation
  }

  /// What the layout says about it.
  public let kind: Kind
  /// UTF-8 byte range in the visible text.
  public let range: Range<Int>

  /// A block over a byte range.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension Block {
  /// Finds the blocks of plain text: paragraphs between blank lines, list items, and lines that stand alone.
  ///
  /// A line break inside a paragraph joins two lines when the text is hard-wrapped, that is when the next word would not
  /// have fitted on the line; otherwise it ends the block.
  ///
  /// - Parameter text: UTF-8 bytes of the visible text.
  /// - Complexity: O(*n*).
  public static func plain(in text: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [Line] = []
    for line in lines(of: text) + [Line(range: text.count..<text.count, text: text)] {
      if line.isBlank {
        blocks += joined(paragraph)
        paragraph = []
      } else {
        paragraph.append(line)
      }
    }
    return blocks
  }

  /// One line without its break and surrounding white space.
  private struct Line {
    let range: Range<Int>
    let isListItem: Bool
    let firstWordLength: Int
    var isBlank: Bool { range.isEmpty }

    init(range: Range<Int>, text: [UInt8]) {
      let start = text[range].firstIndex { !Self.isSpace($0) } ?? range.upperBound
      let end = (text[range].lastIndex { !Self.isSpace($0) }).map { $0 + 1 } ?? start
      self.range = start..<end
      isListItem = ListMarker.length(in: text, range: start..<end) != nil
      firstWordLength = text[start..<end].prefix { !Self.isSpace($0) }.count
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0C }
  }

  private static func lines(of text: [UInt8]) -> [Line] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Line(range: $0.startIndex..<$0.endIndex, text: text) }
  }

  /// Widest line that still counts as wrapped by hand or by a mail program.
  private static let widestWrap = 120

  private static func joined(_ lines: [Line]) -> [Block] {
    guard let width = lines.map(\.range.count).max() else { return [] }
    var blocks: [Block] = []
    var start = 0
    for index in lines.indices {
      let isLast = index + 1 == lines.count
      let wraps =
        !isLast && width <= widestWrap && width >= 40 && !lines[index + 1].isListItem
        && lines[index].range.count + 1 + lines[index + 1].firstWordLength > width - 4
      if wraps { continue }
      let range = lines[start].range.lowerBound..<lines[index].range.upperBound
      blocks.append(Block(kind: lines[start].isListItem ? .listItem : .paragraph, range: range))
      start = index + 1
    }
    return blocks
  }
}

/// The marker that opens a list item: a bullet, or a number or letter with a full stop or bracket.
enum ListMarker {
  /// Length in bytes of the marker and the space after it, or nil when the range opens with none.
  static func length(in text: [UInt8], range: Range<Int>) -> Int? {
    var at = range.lowerBound
    guard at < range.upperBound else { return nil }
    switch text[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): at += 1
    case 0xE2 where text[at...].starts(with: "•".utf8) || text[at...].starts(with: "–".utf8): at += 3
    case 0x30...0x39:
      while at < range.upperBound, text[at] &- 0x30 < 10 { at += 1 }
      guard at < range.upperBound, at - range.lowerBound <= 3, ".)".utf8.contains(text[at]) else { return nil }
      at += 1
    default: return nil
    }
    guard at < range.upperBound, text[at] == 0x20 || text[at] == 0x09 else { return nil }
    while at < range.upperBound, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
    return at - range.lowerBound
  }
}
