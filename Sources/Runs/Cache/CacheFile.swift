import ClaimStore
import Foundation

/// What a run keeps of a document, found by what the document says.
struct CacheKey: Hashable, Comparable, Sendable {
  let high: UInt64
  let low: UInt64

  /// Hashes the bytes twice from different starts: 128 bits, so that two drafts never share a key by chance.
  init(_ bytes: [UInt8], settings: [UInt8]) {
    func hash(_ seed: UInt8) -> UInt64 {
      var hash = ContentHash()
      hash.combine([seed])
      hash.combine(settings)
      hash.combine(bytes)
      return hash.value
    }
    (high, low) = (hash(1), hash(2))
  }

  init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  static func < (first: CacheKey, second: CacheKey) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

/// Entries of a cache as bytes: a table of keys, then the entries.
///
/// All numbers are 64 bits, little end first:
///
///     magic, context, generation, count, check of the table
///     count × (key high, key low, generation, offset, length, check of the entry)
///     the entries, one after the other
///
/// Nothing in it is trusted: a table that does not add up gives no entries, an entry whose check is wrong is left out.
struct CacheFile: Sendable {
  struct Entry: Sendable {
    /// The run that used it last.
    var generation: UInt64
    let bytes: ArraySlice<UInt8>
    fileprivate let check: UInt64

    init(generation: UInt64, bytes: ArraySlice<UInt8>) {
      (self.generation, self.bytes, check) = (generation, bytes, CacheFile.check(bytes))
    }

    fileprivate init(generation: UInt64, bytes: ArraySlice<UInt8>, check: UInt64) {
      (self.generation, self.bytes, self.check) = (generation, bytes, check)
    }

    /// The bytes, unless they have been damaged.
    var intact: ArraySlice<UInt8>? { CacheFile.check(bytes) == check ? bytes : nil }
  }

  private static let magic: UInt64 = 0x3153_474E_4946_4346
  private static let headLength = 40
  private static let rowLength = 48

  var generation: UInt64 = 0
  var entries: [CacheKey: Entry] = [:]

  init() {}

  /// Reads a cache file; one that is damaged or was made under other conditions has no entries.
  init(_ bytes: [UInt8], context: UInt64) {
    func number(_ offset: Int) -> UInt64 {
      bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    }
    guard bytes.count >= Self.headLength, number(0) == Self.magic, number(8) == context,
      number(24) <= UInt64(bytes.count / Self.rowLength)
    else { return }
    let rows = Self.headLength..<Self.headLength + Int(number(24)) * Self.rowLength
    guard rows.upperBound <= bytes.count, Self.check(bytes[rows]) == number(32) else { return }
    generation = number(16)
    entries.reserveCapacity(rows.count / Self.rowLength)
    for row in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.rowLength) {
      let (offset, length) = (number(row + 24), number(row + 32))
      guard offset >= UInt64(rows.upperBound), offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset
      else { continue }
      entries[CacheKey(high: number(row), low: number(row + 8))] = Entry(
        generation: number(row + 16), bytes: bytes[Int(offset)..<Int(offset + length)], check: number(row + 40))
    }
  }

  /// The file as bytes: the same entries give the same bytes.
  func bytes(context: UInt64) -> [UInt8] {
    let sorted = entries.sorted { $0.key < $1.key }
    var table: [UInt8] = []
    var offset = UInt64(Self.headLength + sorted.count * Self.rowLength)
    for (key, entry) in sorted {
      let row = [key.high, key.low, entry.generation, offset, UInt64(entry.bytes.count), entry.check]
      for number in row { Self.append(number, to: &table) }
      offset += UInt64(entry.bytes.count)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(offset))
    let head = [Self.magic, context, generation, UInt64(sorted.count), Self.check(table[...])]
    for number in head { Self.append(number, to: &bytes) }
    bytes += table
    for (_, entry) in sorted { bytes += entry.bytes }
    return bytes
  }

  /// Leaves the entries that were used last, as many as fit.
  mutating func prune(bytes limit: Int, entries most: Int) {
    var size = entries.values.reduce(0) { $0 + $1.bytes.count + Self.rowLength }
    guard size > limit || entries.count > most else { return }
    let oldestFirst = entries.sorted { ($0.value.generation, $0.key) < ($1.value.generation, $1.key) }
    for (key, entry) in oldestFirst {
      guard size > limit || entries.count > most else { return }
      size -= entry.bytes.count + Self.rowLength
      entries[key] = nil
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func check(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = ContentHash()
    hash.combine(Array(bytes))
    return hash.value
  }
}
