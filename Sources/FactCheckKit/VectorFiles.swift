import BuiltInStore
import ClaimStore
import Encoder
import Foundation
import Retrieval

/// Finds the embeddings of a store's wordings, or makes them.
struct VectorFiles {
  /// The file's name in the folder of a store.
  static let name = "vectors.fcv"

  let pack: StorePack
  /// The folder of the store; nil for the built-in one.
  let folder: String?

  /// The embeddings: those of the program when they fit, else those beside the store, else those in the user's cache folder,
  /// else new ones, which are kept there.
  ///
  /// - Parameter progress: Called while wordings are embedded, with how many are done and how many there are.
  func open(_ encoder: SentenceEncoder, progress: @escaping (Int, Int) -> Void) throws -> StoreVectors {
    let places = [builtIn, folder.flatMap { file($0 + "/" + Self.name) }, cachePath.flatMap(file)]
    let tables = places.compactMap { $0 }
    for table in tables {
      if let vectors = StoreVectors(table, for: pack) { return vectors }
    }
    let bytes = StoreVectors.bytes(for: pack.store, known: tables, encoder: encoder, progress: progress)
    // A cache that cannot be written costs time at the next start, nothing else.
    if let cachePath { try? FileAccess.writeAtomically(bytes, to: cachePath) }
    guard let vectors = StoreVectors(try Self.table(bytes), for: pack) else {
      throw EncoderError.damagedVectors("they belong to another store")
    }
    return vectors
  }

  private var builtIn: VectorTable? {
    TableMemory(BuiltInStore.vectors).flatMap { try? VectorTable($0, isTrusted: true) }
  }

  private var cachePath: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appending(path: "factcheck/\(String(pack.wordingsDigest, radix: 16)).vectors").path
  }

  /// The table in a file, mapped; nil when there is none that can be used.
  private func file(_ path: String) -> VectorTable? {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else { return nil }
    return try? Self.table(data)
  }

  private static func table(_ bytes: [UInt8]) throws -> VectorTable { try table(Data(bytes)) }

  private static func table(_ data: Data) throws -> VectorTable {
    let copy = data as NSData
    let bytes = UnsafeRawBufferPointer(start: copy.bytes, count: copy.length)
    guard let memory = TableMemory(bytes, release: { withExtendedLifetime(copy) {} }) else {
      throw EncoderError.damagedVectors("there are none")
    }
    return try VectorTable(memory)
  }
}
