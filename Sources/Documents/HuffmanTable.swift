/// A canonical Huffman code as a table over as many bits as its longest code has.
struct HuffmanTable: Sendable {
  /// Symbol and length (low four bits) of the code that the bits begin with; 0 where none does.
  let entries: [UInt16]
  let mask: UInt64

  static let empty = HuffmanTable(entries: [0, 0], mask: 1)

  private init(entries: [UInt16], mask: UInt64) {
    self.entries = entries
    self.mask = mask
  }

  /// Nil when the lengths describe more codes than there are. An incomplete code is allowed: a block without repetitions
  /// has at most one distance.
  init?(_ lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length & 15)] += 1 }
    counts[0] = 0
    guard let longest = counts.lastIndex(where: { $0 > 0 }) else {
      self = .empty
      return
    }
    var code = 0
    var nextCode = [Int](repeating: 0, count: 16)
    for length in 1...15 {
      code = (code + counts[length - 1]) << 1
      nextCode[length] = code
      guard code + counts[length] <= 1 << length else { return nil }
    }
    var entries = [UInt16](repeating: 0, count: 1 << longest)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      let reversed = Self.reversed(nextCode[length], length)
      nextCode[length] += 1
      for index in stride(from: reversed, to: entries.count, by: 1 << length) {
        entries[index] = UInt16(symbol << 4 | length)
      }
    }
    self.init(entries: entries, mask: UInt64(entries.count - 1))
  }

  /// Codes stand in the stream with their first bit lowest.
  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (code, result) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }
}
