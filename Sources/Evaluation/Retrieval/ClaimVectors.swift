import ClaimStore
import Encoder
import Foundation

/// Embeddings of texts, computed once and kept in the user's cache folder under a hash of the texts.
struct ClaimVectors {
  /// Texts that are embedded before progress is told.
  private static let step = 500

  let encoder: SentenceEncoder
  /// Folder of the cache; nil for none.
  var folder = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?.appending(path: "factcheck")
    .path

  /// One row a text, in order.
  ///
  /// - Parameters:
  ///   - threads: How many texts to embed at the same time.
  ///   - progress: Called with how many are done and how many there are.
  /// - Throws: `EncoderError`.
  func table(_ texts: [String], threads: Int, progress: (Int, Int) -> Void) async throws -> VectorTable {
    let keys = texts.map { RankedTerms.hash($0.utf8) }
    let digest = VectorTable.digest(of: keys)
    let path = folder.map { $0 + "/\(String(digest, radix: 16)).vectors" }
    if let path, let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped),
      let table = try? Self.table(data), table.count == texts.count, table.digest == digest
    {
      return table
    }
    var builder = VectorTableBuilder()
    for start in stride(from: 0, to: texts.count, by: Self.step) {
      progress(start, texts.count)
      let part = Array(texts[start..<min(start + Self.step, texts.count)])
      for (offset, embedding) in await encoder.embed(part, threads: threads).enumerated() {
        builder.append(QuantisedEmbedding(embedding), key: keys[start + offset])
      }
    }
    progress(texts.count, texts.count)
    let bytes = builder.bytes
    // A cache that cannot be written costs time at the next run, nothing else.
    if let path { try? FileAccess.writeAtomically(bytes, to: path) }
    return try Self.table(Data(bytes))
  }

  private static func table(_ data: Data) throws -> VectorTable {
    let copy = data as NSData
    let bytes = UnsafeRawBufferPointer(start: copy.bytes, count: copy.length)
    guard let memory = TableMemory(bytes, release: { withExtendedLifetime(copy) {} }) else {
      throw EncoderError.damagedVectors("there are none")
    }
    return try VectorTable(memory)
  }
}
