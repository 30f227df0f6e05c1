internal import EncoderKernels

/// The packed weights of the sentence encoder and the pair classifier, read in place.
///
/// Opening checks the header and the directory; bytes that come from outside the program are checked in full.
/// Nothing is copied or unpacked: untouched pages of the built-in weights never enter memory.
public final class ModelWeights: @unchecked Sendable {
  // Unchecked: the bytes never change after initialisation, and the memory lives as long as the object.
  private let bytes: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?
  private let sections: [UInt32: Section]

  package struct Section: Sendable {
    package let rows, columns, levels: Int
    let start, length: Int
  }

  /// The weights compiled into this program.
  ///
  /// - Throws: ``EncoderError`` when the program was built without weights or with another version's.
  public static func embedded() throws(EncoderError) -> ModelWeights {
    var length = 0
    guard let start = fc_embedded_weights(&length) else { throw .noEmbeddedWeights }
    return try ModelWeights(UnsafeRawBufferPointer(start: start, count: length), owned: nil)
  }

  /// Copies and checks packed weights, for example the contents of a file.
  ///
  /// - Throws: ``EncoderError`` when signature, length, checksum or a section is wrong.
  /// - Complexity: O(*n*) in the number of bytes.
  public convenience init(_ packed: [UInt8]) throws(EncoderError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(packed.count, 1), alignment: 64)
    packed.withUnsafeBytes { copy.copyMemory(from: $0) }
    do throws(EncoderError) {
      try self.init(UnsafeRawBufferPointer(rebasing: copy[..<packed.count]), owned: copy)
    } catch {
      copy.deallocate()
      throw error
    }
    try verify()
  }

  private init(_ bytes: UnsafeRawBufferPointer, owned: UnsafeMutableRawBufferPointer?) throws(EncoderError) {
    self.sections = try Self.directory(of: bytes)
    self.bytes = bytes
    self.owned = owned
  }

  deinit { owned?.deallocate() }

  /// Reads every byte and compares the checksum; also checks the values that index other sections.
  public func verify() throws(EncoderError) {
    let stated = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    let actual = Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[PackedLayout.headerLength...]))
    guard stated == actual else { throw .wrongChecksum(stated: stated, actual: actual) }
  }

  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    fc_checksum(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  private static func directory(of bytes: UnsafeRawBufferPointer) throws(EncoderError) -> [UInt32: Section] {
    let header = PackedLayout.headerLength
    guard bytes.count >= PackedLayout.signature.count, bytes.starts(with: PackedLayout.signature) else {
      throw .notAWeightsFile
    }
    guard bytes.count >= header else {
      throw .wrongLength(stated: UInt64(header), actual: UInt64(bytes.count))
    }
    let stated = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    guard stated == bytes.count else { throw .wrongLength(stated: stated, actual: UInt64(bytes.count)) }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 32, as: UInt32.self))
    guard count <= (bytes.count - header) / PackedLayout.entryLength else {
      throw .invalidSection("directory")
    }
    let end = header + count * PackedLayout.entryLength
    let sum = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    let actual = checksum(UnsafeRawBufferPointer(rebasing: bytes[header..<end]))
    guard sum == actual else { throw .wrongChecksum(stated: sum, actual: actual) }
    var sections: [UInt32: Section] = [:]
    sections.reserveCapacity(count)
    for place in stride(from: header, to: end, by: PackedLayout.entryLength) {
      func word(_ index: Int) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: place + 4 * index, as: UInt32.self))
      }
      let offset = bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self)
      let length = bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
      let key = UInt32(word(0))
      guard offset % UInt64(PackedLayout.alignment) == 0, offset >= end, offset <= stated,
        length <= stated - offset
      else { throw .invalidSection(String(key, radix: 16)) }
      sections[key] = Section(
        rows: word(1), columns: word(2), levels: word(3), start: Int(offset), length: Int(length))
    }
    return sections
  }
}

extension ModelWeights {
  /// The description of a section, or nil when the file has none.
  package func section(_ key: SectionKey) -> Section? { sections[key.value] }

  /// The section as `count` elements; any count when nil.
  ///
  /// - Throws: ``EncoderError/invalidSection(_:)`` when it is missing or has another size.
  package func values<Element: BitwiseCopyable>(
    _ key: SectionKey, as type: Element.Type = Element.self, count: Int? = nil
  ) throws(EncoderError) -> UnsafeBufferPointer<Element> {
    let name = String(key.value, radix: 16)
    guard let section = sections[key.value] else { throw .invalidSection(name) }
    let stride = MemoryLayout<Element>.stride
    guard section.length % stride == 0, count.map({ $0 * stride == section.length }) ?? true else {
      throw .invalidSection(name)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[section.start..<section.start + section.length])
      .assumingMemoryBound(to: Element.self)
  }
}
