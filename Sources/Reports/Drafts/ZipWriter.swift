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
    directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4)
    directory += Self.number(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    let end = Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
    return bytes + directory + end + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
  }

  /// Version 2.0, names in UTF-8, no compression, 1 January 1980, checksum, both sizes, length of the name.
  private static func fields(_ content: [UInt8], nameLength: Int) -> [UInt8] {
    number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(checksum(content)), 4) + number(content.count, 4) + number(content.count, 4) + number(nameLength, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP uses it, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}
