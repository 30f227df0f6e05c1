import Foundation
import TextAnalysis

/// Reads files to ``Document`` values.
public struct DocumentReader: Sendable {
  /// A reader; it keeps no state.
  public init() {}

  /// Reads the file at `path`.
  ///
  /// The format follows the file's name: `.md` and `.markdown` are Markdown, everything else is plain text.
  ///
  /// - Throws: ``DocumentError`` when there is no such file, when it is a folder, or when it is no text.
  public func read(_ path: String) throws(DocumentError) -> Document {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notFound(path) }
    guard !isFolder.boolValue else { throw .isFolder(path) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
    return try document(name: path, bytes: Array(data))
  }

  /// Makes a document of bytes already in memory.
  ///
  /// - Parameters:
  ///   - name: Shown in reports; its extension gives the format unless `format` does.
  ///   - bytes: UTF-8, with or without a byte order mark. Invalid bytes are shown as U+FFFD and warned about.
  ///     A paragraph of more than a million bytes is cut there, with a warning.
  /// - Throws: ``DocumentError/binary(_:)`` when the first 8,000 bytes hold a NUL.
  public func document(name: String, bytes: [UInt8], format: Document.Format? = nil) throws(DocumentError) -> Document {
    guard !bytes.prefix(8_000).contains(0) else { throw .binary(name) }
    let decoded = DecodedText(bytes)
    let format = format ?? (Self.isMarkdown(name) ? .markdown : .text)
    let warnings = decoded.firstInvalid.map {
      Document.Warning(
        description: "\(name): byte \($0) is not valid UTF-8 (\(decoded.invalidCount) such bytes); read as U+FFFD")
    }
    let extracted = format == .markdown ? MarkdownText.extract(decoded) : PlainText.extract(decoded)
    let blocks = extracted.blocks.map { Self.shortened($0, extracted.visible) }
    let cut = zip(blocks, extracted.blocks).first { $0 != $1 }.map { block, whole in
      Document.Warning(
        description: "\(name): a paragraph of \(whole.range.count) bytes starts at byte "
          + "\(extracted.map.original(block.range).lowerBound); only its first \(Self.longestBlock) bytes are read")
    }
    return Document(
      name: name, format: format, visible: extracted.visible, blocks: blocks, map: extracted.map, original: bytes,
      warnings: [warnings, cut].compactMap { $0 })
  }

  /// Longer paragraphs are no prose but data; the limit bounds the work on them.
  static let longestBlock = 1_000_000

  private static func shortened(_ block: Block, _ text: [UInt8]) -> Block {
    guard block.range.count > longestBlock else { return block }
    var end = block.range.lowerBound + longestBlock
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return Block(kind: block.kind, range: block.range.lowerBound..<end)
  }

  private static func isMarkdown(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}

/// Valid UTF-8 made from a file's bytes, with the way back.
struct DecodedText {
  let bytes: [UInt8]
  let map: PositionMap
  /// Offset of the first byte that is not valid UTF-8.
  let firstInvalid: Int?
  let invalidCount: Int

  init(_ original: [UInt8]) {
    let start = original.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var map = PositionMap()
    guard String(validating: original, as: UTF8.self) == nil else {
      (bytes, firstInvalid, invalidCount) = (start == 0 ? original : Array(original[start...]), nil, 0)
      map.add(visible: 0, original: start, length: original.count - start)
      self.map = map
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    var first: Int?
    var count = 0
    var at = start
    while at < original.count {
      let width = Self.validWidth(original, at)
      if width > 0 {
        map.add(visible: bytes.count, original: at, length: width)
        bytes.append(contentsOf: original[at..<at + width])
        at += width
      } else {
        map.add(visible: bytes.count, original: at, length: 1)
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        first = first ?? at
        count += 1
        at += 1
      }
    }
    (self.bytes, self.map, firstInvalid, invalidCount) = (bytes, map, first, count)
  }

  /// Width of the valid scalar at `at`, or 0.
  private static func validWidth(_ bytes: [UInt8], _ at: Int) -> Int {
    let first = bytes[at]
    let width = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 1 else { return width }
    guard at + width <= bytes.count else { return 0 }
    return String(validating: bytes[at..<at + width], as: UTF8.self) == nil ? 0 : width
  }
}
