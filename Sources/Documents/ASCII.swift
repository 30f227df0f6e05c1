/// Byte classes of ASCII.
enum ASCII {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// A byte range without the white space around it.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether `word`, in lower case, stands at `at`, in any case.
  static func matches(_ word: StaticString, _ bytes: [UInt8], at: Int, end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - at >= length else { return false }
    let start = word.utf8Start
    for index in 0..<length where lowercased(bytes[at + index]) != start[index] { return false }
    return true
  }

  /// The lines of a byte range without their breaks (LF, CR LF or CR).
  static func lines(of bytes: [UInt8], in range: Range<Int>) -> Lines {
    Lines(bytes: bytes, at: range.lowerBound, end: range.upperBound)
  }

  struct Lines: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    /// Where the next line starts; may be moved on.
    var at: Int
    let end: Int
    private var isDone = false

    init(bytes: [UInt8], at: Int, end: Int) {
      self.bytes = bytes
      self.at = at
      self.end = end
    }

    mutating func next() -> Range<Int>? {
      guard !isDone else { return nil }
      let start = at
      while at < end, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      let line = start..<at
      isDone = at >= end
      if !isDone { at += bytes[at] == 0x0D && at + 1 < end && bytes[at + 1] == 0x0A ? 2 : 1 }
      return line
    }

    /// The line that `next` will give.
    func peek() -> Range<Int>? {
      var copy = self
      return copy.next()
    }
  }
}
