public import TextAnalysis

/// A file as the product reads it: its visible text, the blocks of that text, and the way back to the bytes.
public struct Document: Sendable {
  /// Something about the bytes that a reader should know and that does not stop the scan.
  public struct Warning: Sendable, Hashable, CustomStringConvertible {
    /// The warning, with the name of the file.
    public let description: String
  }

  /// Bytes that were unpacked from the file: a member of an archive, an e-mail part that travels as base64, a page.
  public struct Part: Sendable, Hashable {
    /// What counts as a line in a ``Place`` of a part.
    public enum Lines: Sendable, Hashable {
      /// Line breaks of the bytes.
      case breaks
      /// Paragraphs of the visible text, headings, list items and table cells included: markup has no lines of its own.
      case paragraphs
    }

    /// Name a person can find it by: `word/document.xml`, `part 2 (text/html)`, `page 3`.
    public let name: String
    /// The unpacked bytes.
    public let bytes: [UInt8]
    /// How lines are counted.
    public let lines: Lines
    /// Address of the first byte; see ``Document/map``.
    let address: Int
  }

  /// A remark of the author in the file's own comment syntax, such as `<!-- … -->`.
  public struct Comment: Sendable, Hashable {
    /// What stands between the marks, white space trimmed.
    public let text: String
    /// Where the comment with its marks stands, as an address range like those of ``Document/map``.
    public let range: Range<Int>
    /// Offset in ``Document/visible`` of the text that follows it.
    public let visible: Int
  }

  /// Path or name as the user gave it.
  public let name: String
  /// The format the file was read as.
  public let format: Format
  /// UTF-8 bytes of the text that a reader sees; always valid.
  public let visible: [UInt8]
  /// Paragraphs, headings, list items and quotations of ``visible``, in order.
  public let blocks: [Block]
  /// From offsets in ``visible`` to addresses: those below `original.count` are offsets in ``original``, those above lie
  /// in one of ``parts``.
  public let map: PositionMap
  /// The file, byte for byte.
  public package(set) var original: [UInt8]
  /// What was unpacked from the file, in ascending order of addresses; empty when the text stands in the file as it is.
  public let parts: [Part]
  /// Comments in the file's own syntax, in order; Markdown and HTML have them.
  public let comments: [Comment]
  /// How the characters of ``original`` are written.
  let charset: Charset
  /// What a reader should know about the bytes.
  public let warnings: [Warning]

  /// The visible text of a byte range of ``visible``, white-space runs as one space.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: visible[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The part that an address lies in, or nil for the file itself.
  func part(at address: Int) -> Part? {
    address < original.count ? nil : parts.last { $0.address <= address }
  }
}
