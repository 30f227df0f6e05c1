import Foundation
import TextAnalysis

/// Reads files to ``Document`` values.
///
/// ```swift
/// let document = try DocumentReader().read("newsletter.eml")
/// for block in document.blocks { print(document.text(block.range)) }
/// ```
public struct DocumentReader: Sendable {
  /// Larger files are refused.
  public static let largestFile = 1 << 30

  /// A reader; it keeps no state.
  public init() {}

  /// Reads the file at `path`.
  ///
  /// The format follows the content where that is plain, then the file's name; what is neither is plain text.
  ///
  /// - Parameters:
  ///   - path: The file; it must be a regular file or a pipe.
  ///   - format: What the file is, whatever it looks like; nil to find out.
  /// - Throws: ``DocumentError`` when there is no such file, when it is a folder, or when it cannot be read as its format.
  public func read(_ path: String, as format: Document.Format? = nil) throws(DocumentError) -> Document {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notFound(path) }
    guard !isFolder.boolValue else { throw .isFolder(path) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
    return try document(name: path, bytes: Array(data), format: format)
  }

  /// Makes a document of bytes already in memory.
  ///
  /// - Parameters:
  ///   - name: Shown in reports; its extension gives the format where the bytes do not.
  ///   - bytes: The file. Text is UTF-8 or UTF-16, with or without a byte order mark, or else Windows-1252 (which holds
  ///     Latin-1), with a warning. A paragraph of more than a million bytes is read in pieces of that size, and no
  ///     further than to one without white space, with a warning.
  ///   - format: What the bytes are, whatever they look like; nil to find out.
  /// - Throws: ``DocumentError`` when the bytes cannot be read as their format.
  /// - Complexity: O(*n*) in the bytes, those unpacked from an archive included.
  public func document(name: String, bytes: [UInt8], format: Document.Format? = nil) throws(DocumentError) -> Document {
    guard bytes.count <= Self.largestFile else {
      throw .refused(name, reason: "it has more than \(Self.largestFile >> 20) MiB; split it")
    }
    let format = if let format { format } else { try FormatDetection.format(name: name, bytes: bytes) }
    let contents = try contents(name: name, bytes: bytes, format: format)
    var warnings = contents.warnings
    let blocks = contents.text.blocks.flatMap { block in
      let pieces = Self.pieces(of: block, contents.text.bytes)
      let length = pieces.reduce(0) { $0 + $1.range.count }
      if length < block.range.count {
        warnings.append(
          "a paragraph of \(block.range.count) bytes starts at byte "
            + "\(contents.text.map.original(block.range).lowerBound); only its first \(length) bytes are read")
      }
      return pieces
    }
    return Document(
      name: name, format: format, visible: contents.text.bytes, blocks: blocks, map: contents.text.map, original: bytes,
      parts: contents.parts, comments: contents.text.comments, charset: contents.charset,
      warnings: warnings.map { Document.Warning(description: "\(name): \($0)") })
  }

  private func contents(name: String, bytes: [UInt8], format: Document.Format) throws(DocumentError) -> Contents {
    switch format {
    case .word: return try WordText.extract(name: name, bytes: bytes)
    case .pdf: return try PDFText.extract(name: name, bytes: bytes)
    case .email: return MailText.extract(bytes)
    case .text, .markdown, .html, .srt, .vtt: break
    }
    let declared = format == .html ? HTMLText.declaredCharset(bytes) : nil
    let source = DecodedText(bytes, declared: declared)
    guard !source.bytes.prefix(8_000).contains(0) else { throw .binary(name) }
    var contents = Contents(charset: source.charset, warnings: [source.warning].compactMap { $0 })
    switch format {
    case .markdown: MarkdownText.extract(source, to: &contents.text)
    case .html: HTMLText.extract(source, to: &contents.text)
    case .srt, .vtt: SubtitleText.extract(source, isWeb: format == .vtt, to: &contents.text)
    default: PlainText.extract(source, to: &contents.text)
    }
    return contents
  }

  /// Longer paragraphs are read in pieces; the limit bounds the work on one.
  static let longestBlock = 1_000_000
  /// No word of prose is longer.
  private static let longestWord = 1_000

  /// A block in pieces that end between two words, up to where no words are.
  private static func pieces(of block: Block, _ text: [UInt8]) -> [Block] {
    var pieces: [Block] = []
    var start = block.range.lowerBound
    while block.range.upperBound - start > longestBlock {
      var end = start + longestBlock
      let space = text[end - longestWord..<end].lastIndex(where: ASCII.isSpace)
      end = space ?? end
      while text[end] & 0xC0 == 0x80 { end -= 1 }
      pieces.append(Block(kind: block.kind, range: start..<end))
      guard space != nil else { return pieces }
      start = end
    }
    return pieces + [Block(kind: block.kind, range: start..<block.range.upperBound)]
  }
}

/// What a reader finds in a file.
struct Contents {
  var text = VisibleText()
  var parts: [Document.Part] = []
  var charset = Charset.utf8
  /// Without the name of the file.
  var warnings: [String] = []

  /// Unpacked bytes as a part of the file; their text's positions lie above those of the file and of earlier parts.
  mutating func addPart(
    _ name: String, bytes: [UInt8], lines: Document.Part.Lines, fileSize: Int
  ) -> Document.Part {
    let address = parts.last.map { $0.address + $0.bytes.count } ?? fileSize
    let part = Document.Part(name: name, bytes: bytes, lines: lines, address: address)
    parts.append(part)
    return part
  }
}
