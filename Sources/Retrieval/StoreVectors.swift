public import ClaimStore
public import Encoder

/// The embeddings of a store's views: row *n* of the table belongs to view *n*.
public struct StoreVectors: Sendable {
  /// The rows, in the order of the store's views.
  public let table: VectorTable

  /// Takes a table that was made for this very store.
  ///
  /// - Returns: nil when the table was made for other wordings.
  public init?(_ table: VectorTable, for pack: StorePack) {
    guard table.count == pack.index.views.count, table.digest == pack.wordingsDigest else { return nil }
    self.table = table
  }

  /// Makes the table of a store.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - known: Tables whose rows are taken over where the wording is the same.
  ///   - encoder: Embeds the other wordings.
  ///   - progress: Called with the number of wordings that have been embedded and that there are to embed.
  /// - Complexity: O(*n*) in the wordings to embed, some milliseconds each.
  public static func bytes(
    for store: ClaimStore, known: [VectorTable], encoder: SentenceEncoder, progress: (Int, Int) -> Void = { _, _ in }
  ) -> [UInt8] {
    let texts = store.views.map(\.text)
    let keys = texts.map(key)
    var rows: [UInt64: QuantisedEmbedding] = [:]
    for table in known {
      for row in 0..<table.count { rows[table.key(row)] = table.embedding(row) }
    }
    var missing: [Int] = []
    for (number, key) in keys.enumerated() where rows[key] == nil { missing.append(number) }
    progress(0, missing.count)
    encoder.forEachEmbedding(of: missing.lazy.map { texts[$0] }) { done, embedding in
      rows[keys[missing[done]]] = QuantisedEmbedding(embedding)
      progress(done + 1, missing.count)
    }
    var builder = VectorTableBuilder()
    for key in keys { if let row = rows[key] { builder.append(row, key: key) } }
    return builder.bytes
  }

  /// The key of a wording: FNV-1a over its bytes.
  static func key(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }
}
