/// Line and column of positions in a file.
///
/// Positions are asked for in ascending order, so that a whole report reads each byte of the file once.
public struct LineCounter: Sendable {
  private let bytes: [UInt8]
  private var lineStart: Int
  private var line = 1
  private var counted: (offset: Int, column: Int)

  /// A counter at the start of the document.
  public init(_ document: Document) {
    bytes = document.original
    lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    counted = (lineStart, 1)
  }

  /// 1-based line and column, counted in grapheme clusters, of the byte at `offset` of the file.
  ///
  /// - Precondition: `offset` is not below that of the call before.
  /// - Complexity: O(*n*) in the bytes since the call before.
  public mutating func position(of offset: Int) -> (line: Int, column: Int) {
    var at = counted.offset
    while at < offset {
      if bytes[at] == UInt8(ascii: "\n") || (bytes[at] == UInt8(ascii: "\r") && !isNewline(at + 1)) {
        line += 1
        lineStart = at + 1
        counted = (lineStart, 1)
      }
      at += 1
    }
    if counted.offset < offset {
      counted.column += String(decoding: bytes[counted.offset..<offset], as: UTF8.self).count
      counted.offset = offset
    }
    return (line, counted.column)
  }

  private func isNewline(_ index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: "\n") }
}
