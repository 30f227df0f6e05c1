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
  /// Finds the blocks of plain text: paragraphs between blank lines, headings, list items, table cells, quoted mail,
  /// utterances of a transcript, and lines that stand alone.
  ///
  /// A line break inside a paragraph joins two lines when the text is hard-wrapped, that is when the next word would not
  /// have fitted on the line or when it goes on with a small letter; otherwise it ends the block. The cells of a row with
  /// tabs or bars are blocks of their own. A short line without a stop above a paragraph is a heading.
  ///
  /// - Parameter text: UTF-8 bytes of the visible text.
  /// - Complexity: O(*n*).
  public static func plain(in text: [UInt8]) -> [Block] {
    var reader = PlainBlocks(text)
    reader.read()
    return reader.blocks
  }
}
