import ClaimStore

/// Numbers of equal width in a compiled store, read where they lie: no time is spent on them before they are asked for.
///
/// A number is written in printable characters of six bits each, the lowest first, so that it can stand in a string literal.
struct PackedNumbers: RandomAccessCollection, @unchecked Sendable {
  /// 0 to 2^48 − 1: what eight characters hold.
  static let limit = 1 << 48

  let startIndex = 0
  let endIndex: Int
  private let width: Int
  private let start: UnsafeRawPointer
  /// Keeps `start` valid; nobody changes what is there, so that it may be read from any thread.
  private let memory: PackMemory

  private static let zero = UInt8(ascii: "0")
  /// One number is read as eight bytes, so that many stand behind the last one.
  private static let padding = 8

  /// The number at a place.
  /// - Complexity: Constant.
  subscript(place: Int) -> Int {
    @inline(__always) get {
      precondition(place >= 0 && place < endIndex)
      let raw = start.loadUnaligned(fromByteOffset: place &* width, as: UInt64.self).littleEndian
      let digits = (raw &- 0x3030_3030_3030_3030) & (UInt64.max >> UInt64(64 &- 8 &* width))
      // Pairs of neighbouring digits, then pairs of pairs, are moved together.
      let pairs = (digits & 0x003F_003F_003F_003F) | (digits & 0x3F00_3F00_3F00_3F00) >> 2
      let fours = (pairs & 0x0000_0FFF_0000_0FFF) | (pairs & 0x0FFF_0000_0FFF_0000) >> 4
      return Int(truncatingIfNeeded: fours & 0xFF_FFFF | (fours >> 32) << 24)
    }
  }
}

extension PackedNumbers: Packable {
  init(from pack: inout PackReader) throws(PackError) {
    (endIndex, width) = (try pack.count(), try pack.number())
    let (length, isTooLong) = endIndex.multipliedReportingOverflow(by: width)
    guard (1...8).contains(width), !isTooLong else { throw PackError(description: "its numbers have no width") }
    memory = try pack.memory(length + Self.padding)
    start = memory.start
  }

  func write(to pack: inout PackWriter) { Self.write(self, to: &pack) }

  /// Writes numbers as wide as the largest of them.
  ///
  /// - Parameter numbers: 0 up to ``limit``.
  static func write(_ numbers: some Collection<Int>, to pack: inout PackWriter) {
    let largest = numbers.max() ?? 0
    precondition((numbers.min() ?? 0) >= 0 && largest < limit)
    var width = 1
    while largest >> (6 * width) > 0 { width += 1 }
    pack.add(numbers.count)
    pack.add(width)
    for number in numbers { pack.append((0..<width).map { UInt8(number >> (6 * $0) & 63) + zero }) }
    pack.append([UInt8](repeating: zero, count: padding))
  }
}
