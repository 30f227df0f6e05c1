internal import Encoder

/// One section on its way into the file.
struct PackedSection {
  var key: SectionKey
  var rows = 0
  var columns = 0
  var levels = 0
  var bytes: [UInt8]

  init(_ key: SectionKey, rows: Int = 0, columns: Int = 0, levels: Int = 0, bytes: [UInt8]) {
    (self.key, self.rows, self.columns, self.levels, self.bytes) = (key, rows, columns, levels, bytes)
  }

  init<Element: BitwiseCopyable>(
    _ key: SectionKey, rows: Int = 0, columns: Int = 0, levels: Int = 0, values: [Element]
  ) {
    self.init(
      key, rows: rows, columns: columns, levels: levels, bytes: values.withUnsafeBytes { [UInt8]($0) })
  }
}

/// The packed file in memory: sections by key, written in ascending key order.
struct PackedFile {
  struct Entry {
    var rows, columns, levels: Int
    var bytes: [UInt8]
  }

  private(set) var sections: [UInt32: Entry] = [:]

  init() {}

  /// Takes a packed file apart.
  init(_ bytes: [UInt8], path: String) throws {
    _ = try ModelWeights(bytes)
    bytes.withUnsafeBytes { raw in
      let count = Int(raw.loadUnaligned(fromByteOffset: 32, as: UInt32.self))
      for index in 0..<count {
        let place = PackedLayout.headerLength + index * PackedLayout.entryLength
        func word(_ offset: Int) -> UInt32 {
          raw.loadUnaligned(fromByteOffset: place + offset, as: UInt32.self)
        }
        func wide(_ offset: Int) -> Int {
          Int(raw.loadUnaligned(fromByteOffset: place + offset, as: UInt64.self))
        }
        sections[word(0)] = Entry(
          rows: Int(word(4)), columns: Int(word(8)), levels: Int(word(12)),
          bytes: [UInt8](raw[wide(16)..<wide(16) + wide(24)]))
      }
    }
  }

  mutating func add(_ new: [PackedSection]) {
    for section in new {
      sections[section.key.value] = Entry(
        rows: section.rows, columns: section.columns, levels: section.levels, bytes: section.bytes)
    }
  }

  func bytes() -> [UInt8] {
    let ordered = sections.sorted { $0.key < $1.key }
    let align = PackedLayout.alignment
    func aligned(_ length: Int) -> Int { (length + align - 1) / align * align }
    func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
      withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
    }
    let start = aligned(PackedLayout.headerLength + ordered.count * PackedLayout.entryLength)
    var directory: [UInt8] = []
    var offset = start
    for (key, entry) in ordered {
      for word in [key, UInt32(entry.rows), UInt32(entry.columns), UInt32(entry.levels)] {
        directory += little(word)
      }
      directory += little(UInt64(offset)) + little(UInt64(entry.bytes.count))
      offset = aligned(offset + entry.bytes.count)
    }
    var body = directory
    body.reserveCapacity(offset)
    func pad(to length: Int) {
      body.append(contentsOf: repeatElement(0, count: length - PackedLayout.headerLength - body.count))
    }
    pad(to: start)
    for (_, entry) in ordered {
      body += entry.bytes
      pad(to: aligned(PackedLayout.headerLength + body.count))
    }
    var header = PackedLayout.signature + little(UInt64(PackedLayout.headerLength + body.count))
    header += little(body.withUnsafeBytes { ModelWeights.checksum($0) })
    header += little(directory.withUnsafeBytes { ModelWeights.checksum($0) })
    header += little(UInt32(ordered.count))
    header += [UInt8](repeating: 0, count: PackedLayout.headerLength - header.count)
    return header + body
  }
}
