public import ClaimStore
import Encoder

/// A store and its index, compiled: what the program starts from.
public struct StorePack: Sendable {
  /// Changes whenever the layout does; an older pack is built again.
  static let formatVersion = 9
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
  /// - Throws: ``StoreError/unreadablePack(_:)`` when the bytes are no pack of this version or hold another store.
  /// - Complexity: O(*n*) in the bytes, about 3 ms a megabyte.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64? = nil) throws {
    if key != nil { try Self.checkSum(bytes) }
    do {
      var pack = PackReader(bytes)
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
      let digest: Int = try pack.next()
      wordingsDigest = UInt64(bitPattern: Int64(digest))
    } catch let error as PackError {
      throw StoreError.unreadablePack(error.description)
    }
  }

  private init(_ store: ClaimStore, key: UInt64) {
    self.store = store
    self.key = key
    index = LexicalIndex(store)
    wordingsDigest = VectorTable.digest(of: store.views.map { StoreVectors.key($0.text) })
  }

  /// Loads a store from its files and compiles it.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` with everything that is wrong in the files.
  public static func compile(_ files: StoreFiles) throws -> [UInt8] {
    let pack = StorePack(try StoreLoader(files).load(), key: files.contentKey)
    var writer = PackWriter()
    writer.add(magic)
    writer.add(formatVersion)
    writer.add(Int(Int64(bitPattern: pack.key)))
    writer.add(pack.store)
    writer.add(pack.index)
    writer.add(Int(Int64(bitPattern: pack.wordingsDigest)))
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

extension View: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let (entry, ordinal, kinds) = (try pack.number(), try pack.number(), try pack.number())
    guard entry >= 0, let kind = Kind(rawValue: kinds >> 2), let role = Role(rawValue: kinds & 3) else {
      throw PackError(description: "the index holds an unknown kind of wording")
    }
    self.init(entry & 1 == 1 ? .fact(entry >> 1) : .claim(entry >> 1), kind, ordinal, role: role)
  }

  package func write(to pack: inout PackWriter) {
    switch entry {
    case .fact(let index): pack.add(index << 1 | 1)
    case .claim(let index): pack.add(index << 1)
    }
    pack.add(ordinal)
    pack.add(kind.rawValue << 2 | role.rawValue)
  }
}

extension LexicalIndex: Packable {
  // The many numbers are read one by one without generics: the index is read at every start.
  package init(from pack: inout PackReader) throws(PackError) {
    let views: [View] = try pack.next()
    let (terms, length) = (try pack.count(), try pack.count())
    var vocabulary: [UInt64] = []
    var starts: [Int] = []
    var postings: [UInt32] = []
    vocabulary.reserveCapacity(terms)
    starts.reserveCapacity(terms + 1)
    postings.reserveCapacity(length)
    var term: UInt64 = 0
    for _ in 0..<terms {
      term &+= UInt64(bitPattern: Int64(try pack.number()))
      vocabulary.append(term)
      starts.append(postings.count)
      var view = 0
      for _ in 0..<(try pack.count()) {
        let posting = try pack.number()
        view += posting >> 4
        guard posting >= 0, view < views.count else {
          throw PackError(description: "the index names a view that is not there")
        }
        postings.append(UInt32(view) << 4 | UInt32(posting & 15))
      }
    }
    starts.append(postings.count)
    self.init(views: views, vocabulary: vocabulary, starts: starts, postings: postings)
  }

  package func write(to pack: inout PackWriter) {
    pack.add(views)
    pack.add(vocabulary.count)
    pack.add(postings.count)
    var last: UInt64 = 0
    for term in vocabulary.indices {
      pack.add(Int(Int64(bitPattern: vocabulary[term] &- last)))
      last = vocabulary[term]
      let list = postings[starts[term]..<starts[term + 1]]
      pack.add(list.count)
      var view = 0
      for posting in list {
        pack.add((Int(posting >> 4) - view) << 4 | Int(posting & 15))
        view = Int(posting >> 4)
      }
    }
  }
}
