/// Reads members of a ZIP archive, and refuses archives that are built to do harm.
///
/// Nothing is ever written to a disk; names that lead out of a folder are refused all the same, since no office program
/// writes them.
struct ZipArchive {
  enum Failure: Error {
    case damaged(String)
    case refused(String)
  }

  struct Entry {
    let name: String
    let method: Int
    let crc: UInt32
    let packedSize: Int
    let size: Int
    let headerOffset: Int
  }

  /// No office document has more members.
  static let mostEntries = 10_000
  /// Bytes that all members together may unpack to.
  static let largestContent = 256 << 20
  /// Members beyond a megabyte may not shrink more than this; text does by 5 to 20.
  static let highestRatio = 200

  let entries: [Entry]
  private let bytes: [UInt8]
  private var unpacked = 0

  init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    guard let directory = Self.endOfDirectory(bytes) else { throw .damaged("the archive has no list of its members") }
    let count = Self.number(bytes, directory + 10, 2)
    var at = Self.number(bytes, directory + 16, 4)
    guard count != 0xFFFF, at != 0xFFFF_FFFF else { throw .refused("it is a ZIP64 archive; no document needs that") }
    guard count <= Self.mostEntries else {
      throw .refused("the archive has \(count) members; more than \(Self.mostEntries) are not read")
    }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard at + 46 <= directory, Self.number(bytes, at, 4) == 0x0201_4B50 else {
        throw .damaged("the archive's list of members is broken")
      }
      let (nameLength, extra, comment) = (
        Self.number(bytes, at + 28, 2), Self.number(bytes, at + 30, 2), Self.number(bytes, at + 32, 2)
      )
      guard at + 46 + nameLength + extra + comment <= directory else {
        throw .damaged("the archive's list of members is broken")
      }
      let name = String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self)
      guard !Self.leadsOut(name) else { throw .refused("the archive has a member whose path leads out of its folder") }
      guard Self.number(bytes, at + 8, 2) & 1 == 0 else {
        throw .refused("the archive is encrypted; save it without a password")
      }
      entries.append(
        Entry(
          name: name, method: Self.number(bytes, at + 10, 2),
          crc: UInt32(truncatingIfNeeded: Self.number(bytes, at + 16, 4)),
          packedSize: Self.number(bytes, at + 20, 4), size: Self.number(bytes, at + 24, 4),
          headerOffset: Self.number(bytes, at + 42, 4)))
      at += 46 + nameLength + extra + comment
    }
    self.entries = entries
  }

  /// The content of a member, or nil when there is none of that name.
  mutating func content(of name: String) throws(Failure) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    unpacked += entry.size
    guard unpacked <= Self.largestContent else {
      throw .refused("it unpacks to more than \(Self.largestContent >> 20) MiB (a ZIP bomb?)")
    }
    guard entry.size <= 1 << 20 || entry.size / Self.highestRatio <= entry.packedSize else {
      throw .refused("“\(name)” unpacks to more than \(Self.highestRatio) times its size (a ZIP bomb?)")
    }
    let header = entry.headerOffset
    guard header + 30 <= bytes.count, Self.number(bytes, header, 4) == 0x0403_4B50 else {
      throw .damaged("“\(name)” is not where the archive says")
    }
    let start = header + 30 + Self.number(bytes, header + 26, 2) + Self.number(bytes, header + 28, 2)
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damaged("“\(name)” is cut off") }
    let content = try unpack(entry, start..<start + entry.packedSize)
    guard content.count == entry.size, CRC32.checksum(content) == entry.crc else {
      throw .damaged("the checksum of “\(name)” is wrong")
    }
    return content
  }

  private func unpack(_ entry: Entry, _ range: Range<Int>) throws(Failure) -> [UInt8] {
    switch entry.method {
    case 0:
      guard entry.size == entry.packedSize else { throw .damaged("“\(entry.name)” has two sizes") }
      return Array(bytes[range])
    case 8:
      do {
        return try Inflate.unpack(bytes, range, limit: entry.size)
      } catch {
        throw error == .tooLarge
          ? .refused("“\(entry.name)” unpacks to more than it says (a ZIP bomb?)")
          : .damaged("“\(entry.name)” cannot be unpacked")
      }
    default: throw .refused("“\(entry.name)” is packed with a method that no office program uses")
    }
  }

  private static func leadsOut(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return name.hasPrefix("/") || name.hasPrefix("\\") || parts.contains("..") || parts.first?.hasSuffix(":") ?? false
  }

  /// The record at the end of the archive, behind which a remark of up to 64 KiB may stand.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let lowest = max(0, at - 0xFFFF)
    while at >= lowest {
      if bytes[at] == 0x50, number(bytes, at, 4) == 0x0605_4B50, number(bytes, at + 20, 2) <= bytes.count - at - 22 {
        return at
      }
      at -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}

/// The checksum of ZIP members.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }
}
