import Foundation

/// Reads a file or a pipe line by line in bounded memory.
package final class LineReader {
  /// One line without its break.
  package enum Line: Sendable, Hashable {
    case bytes([UInt8])
    /// A line above the limit: its bytes are gone.
    case tooLong
  }

  /// A read that failed.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Longest line that is kept, in bytes.
  package let limit: Int
  /// Number of the line that ``next()`` gave last, from 1.
  package private(set) var lineNumber = 0

  private let descriptor: Int32
  private var buffer: [UInt8]
  /// What of the buffer is read and not yet given.
  private var filled = 0..<0
  private var isAtEnd = false

  /// - Parameter descriptor: Open for reading; not closed here.
  package init(descriptor: Int32, limit: Int = 64 << 20, chunk: Int = 1 << 18) {
    self.descriptor = descriptor
    self.limit = limit
    buffer = [UInt8](repeating: 0, count: chunk)
  }

  /// The next line, or nil at the end.
  /// - Complexity: O(*n*) in the bytes of the line.
  package func next() throws(Failure) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var isEmpty = true
    while true {
      if filled.isEmpty, !(try fill()) {
        guard !isEmpty else { return nil }
        return finished(line, isTooLong)
      }
      isEmpty = false
      let end = newline() ?? filled.upperBound
      if !isTooLong { line.append(contentsOf: buffer[filled.lowerBound..<end]) }
      if line.count > limit { (line, isTooLong) = ([], true) }
      let isWhole = end < filled.upperBound
      filled = (isWhole ? end + 1 : end)..<filled.upperBound
      if isWhole { return finished(line, isTooLong) }
    }
  }

  private func finished(_ line: [UInt8], _ isTooLong: Bool) -> Line {
    lineNumber += 1
    if isTooLong { return .tooLong }
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return .bytes(line)
  }

  private func newline() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start + filled.lowerBound, Int32(UInt8(ascii: "\n")), filled.count)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  /// Whether there was something left to read.
  private func fill() throws(Failure) -> Bool {
    while !isAtEnd {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        filled = 0..<count
        return true
      }
      if count < 0, errno == EINTR { continue }
      guard count == 0 else { throw Failure(description: String(cString: strerror(errno))) }
      isAtEnd = true
    }
    return false
  }
}
