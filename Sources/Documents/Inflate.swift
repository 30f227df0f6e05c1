/// Unpacks deflate (RFC 1951), the compression of ZIP archives.
///
/// Our own: zlib's headers are not on every machine that builds this package, and one loop with a limit on its output is
/// less than a dependency.
struct Inflate {
  enum Failure: Error {
    case truncated, invalid, tooLarge
  }

  private let source: [UInt8]
  private let end: Int
  private var at: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// Unpacks the stream in `range`; ends with ``Failure/tooLarge`` as soon as more than `limit` bytes come out.
  static func unpack(_ source: [UInt8], _ range: Range<Int>, limit: Int) throws(Failure) -> [UInt8] {
    var inflate = Inflate(source: source, range: range, limit: limit)
    return try inflate.run()
  }

  private init(source: [UInt8], range: Range<Int>, limit: Int) {
    self.source = source
    at = range.lowerBound
    end = range.upperBound
    self.limit = limit
  }

  private mutating func run() throws(Failure) -> [UInt8] {
    output.reserveCapacity(min(limit, (end - at) * 4))
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try decode(literals: Self.fixedLiterals, distances: Self.fixedDistances)
      case 2:
        let tables = try readTables()
        try decode(literals: tables.literals, distances: tables.distances)
      default: throw .invalid
      }
    }
    return output
  }

  // MARK: Bits

  /// Fills the buffer; behind the end of the stream zeros follow, which `drop` finds out.
  private mutating func fill() {
    while bitCount <= 48, at < end {
      bits |= UInt64(source[at]) << UInt64(bitCount)
      bitCount += 8
      at += 1
    }
  }

  private mutating func drop(_ count: Int) throws(Failure) {
    guard count <= bitCount else { throw .truncated }
    bits >>= UInt64(count)
    bitCount -= count
  }

  private mutating func take(_ count: Int) throws(Failure) -> Int {
    fill()
    let value = Int(bits & (1 << UInt64(count) - 1))
    try drop(count)
    return value
  }

  // MARK: Blocks

  private mutating func copyStored() throws(Failure) {
    try drop(bitCount % 8)
    let length = try take(16)
    guard try take(16) == length ^ 0xFFFF else { throw .invalid }
    // Whole bytes that already lie in the buffer come back to the stream.
    at -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard at + length <= end else { throw .truncated }
    guard output.count + length <= limit else { throw .tooLarge }
    output += source[at..<at + length]
    at += length
  }

  private mutating func decode(literals: HuffmanTable, distances: HuffmanTable) throws(Failure) {
    while true {
      let symbol = try next(literals)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol < 286 else { throw .invalid }
        let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
        let code = try next(distances)
        guard code < 30 else { throw .invalid }
        let distance = Self.distanceBases[code] + (try take(Self.distanceBits[code]))
        guard distance <= output.count else { throw .invalid }
        guard output.count + length <= limit else { throw .tooLarge }
        let from = output.count - distance
        // Byte by byte: what is copied may reach into what it makes, and a slice would copy the whole output.
        for index in from..<from + length { output.append(output[index]) }
      }
    }
  }

  private mutating func next(_ table: HuffmanTable) throws(Failure) -> Int {
    fill()
    let entry = table.entries[Int(bits & table.mask)]
    guard entry != 0 else { throw bitCount == 0 ? .truncated : .invalid }
    try drop(Int(entry & 15))
    return Int(entry >> 4)
  }

  private mutating func readTables() throws(Failure) -> (literals: HuffmanTable, distances: HuffmanTable) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[Self.codeOrder[index]] = UInt8(try take(3)) }
    guard let codes = HuffmanTable(codeLengths) else { throw .invalid }
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      switch try next(codes) {
      case let length where length < 16: lengths.append(UInt8(length))
      case 16:
        guard let last = lengths.last else { throw .invalid }
        lengths += Array(repeating: last, count: try take(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try take(3) + 3)
      default: lengths += Array(repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
      let literals = HuffmanTable(Array(lengths[..<literalCount])),
      let distances = HuffmanTable(Array(lengths[literalCount...]))
    else { throw .invalid }
    return (literals, distances)
  }

  // MARK: Tables of the standard

  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537, 2_049, 3_073, 4_097,
    6_145, 8_193, 12_289, 16_385, 24_577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let fixedLiterals =
    HuffmanTable(
      (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }) ?? HuffmanTable.empty
  private static let fixedDistances = HuffmanTable([UInt8](repeating: 5, count: 30)) ?? HuffmanTable.empty
}
