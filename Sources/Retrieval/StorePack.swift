public import ClaimStore
import Encoder

/// A store and its index, compiled: what the program starts from.
public struct StorePack: Sendable {
  /// Changes whenever the layout does; an older pack is built again.
  static let formatVersion = 11
  private static let magic = "factcheck-store"

  /// The store.
  public let store: ClaimStore
  /// The index of the store's views.
  public let index: LexicalIndex
  /// The content key of the files it was compiled from: equal for equal stores.
  package let key: UInt64
  /// The digest of the keys of all wordings; ``StoreVectors`` of the same digest belong to this store.
  package let wordingsDigest: UInt64

  /// Reads a compiled store.
  ///
  /// - Parameters:
  ///   - bytes: What ``compile(_:)`` made.
  ///   - key: The content key the pack must have; its checksum is proven then too. nil trusts the bytes.
  ///   - isLasting: Whether the bytes stay where they are as long as the program runs: the index is read in place then.
  /// - Throws: ``StoreError/unreadablePack(_:)`` when the bytes are no pack of this version or hold another store.
  /// - Complexity: O(*n*) in the bytes, about 3 ms a megabyte.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64? = nil, isLasting: Bool = false) throws {
    if key != nil { try Self.checkSum(bytes) }
    do {
      var pack = PackReader(bytes, isLasting: isLasting)
      let magic: String = try pack.next()
      let version: Int = try pack.next()
      let stored: Int = try pack.next()
      guard magic == Self.magic, version == Self.formatVersion else {
        throw StoreError.unreadablePack("it was made by another version of the program")
      }
      self.key = UInt64(bitPattern: Int64(stored))
      guard key == nil || key == self.key else { throw StoreError.unreadablePack("it holds another store") }
      store = try pack.next()
      index = try pack.next()
      if key != nil { try index.check(facts: store.facts.count, claims: store.claims.count) }
      let digest: Int = try pack.next()
      wordingsDigest = UInt64(bitPattern: Int64(digest))
    } catch let error as PackError {
      throw StoreError.unreadablePack(error.description)
    }
  }

  /// Loads a store from its files and compiles it.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` with everything that is wrong in the files.
  public static func compile(_ files: StoreFiles) throws -> [UInt8] {
    let store = try StoreLoader(files).load()
    let digest = VectorTable.digest(of: store.views.map { StoreVectors.key($0.text) })
    var writer = PackWriter()
    writer.add(magic)
    writer.add(formatVersion)
    writer.add(Int(Int64(bitPattern: files.contentKey)))
    writer.add(store)
    LexicalIndex.write(store, to: &writer)
    writer.add(Int(Int64(bitPattern: digest)))
    return writer.bytes + Self.sum(writer.bytes[...])
  }

  private static let sumLength = 16

  /// The hash of the bytes in 16 hexadecimal digits.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash = ContentHash()
    hash.combine(Array(bytes))
    let digits = String(hash.value, radix: 16)
    return Array((String(repeating: "0", count: sumLength - digits.count) + digits).utf8)
  }

  /// A pack from a file may be damaged; the one inside the program is not, and start-up time is saved there.
  private static func checkSum(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    let all = Array(bytes)
    guard all.count > sumLength, sum(all[..<(all.count - sumLength)]) == Array(all[(all.count - sumLength)...]) else {
      throw StoreError.unreadablePack("its checksum is wrong")
    }
  }
}
