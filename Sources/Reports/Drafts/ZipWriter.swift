/// Writes ZIP archives whose members are stored as they are: enough for documents of a few pages, and the same bytes for the same
/// members on every machine.
///
/// - SeeAlso: PKWARE (2022), APPNOTE.TXT, .ZIP File Format Specification, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a member.
  ///
  /// - Precondition: All members together are below 4 GiB.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let fields = Self.fields(content, nameLength: name.utf8.count)
    bytes += Self.number(0x0403_4B50, 4) + fields + Self.number(0, 2) + Array(name.utf8) + content
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + fields
    // Extra field, remark, disk, attributes inside and outside: none.
    directory += [UInt8](repeating: 0, count: 12) + Self.number(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    let values = [(0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (directory.count, 4), (bytes.count, 4), (0, 2)]
    return bytes + directory + values.flatMap { Self.number($0.0, $0.1) }
  }

  /// Version 2.0, names in UTF-8, no compression, 1 January 1980, checksum, both sizes, length of the name.
  private static func fields(_ content: [UInt8], nameLength: Int) -> [UInt8] {
    let values = [
      (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2), (Int(checksum(content)), 4), (content.count, 4),
      (content.count, 4), (nameLength, 2),
    ]
    return values.flatMap { number($0.0, $0.1) }
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP uses it, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
