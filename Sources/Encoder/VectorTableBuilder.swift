/// Collects embeddings and writes them as a ``VectorTable``.
public struct VectorTableBuilder: Sendable {
  private var keys: [UInt64] = []
  private var embeddings: [QuantisedEmbedding] = []

  /// An empty table.
  public init() {}

  /// Adds a row.
  /// - Parameters:
  ///   - embedding: What is searched for.
  ///   - key: Names the row for whoever reads the table; usually a hash of the text.
  public mutating func append(_ embedding: QuantisedEmbedding, key: UInt64) {
    keys.append(key)
    embeddings.append(embedding)
  }

  /// The table as bytes; the same rows give the same bytes.
  /// - Complexity: O(*n*).
  public var bytes: [UInt8] {
    guard let layout = TableLayout(count: keys.count) else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(layout.length)
    func pad(to offset: Int) { bytes.append(contentsOf: repeatElement(0, count: offset - bytes.count)) }
    func add(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    pad(to: layout.keys)
    keys.forEach(add)
    pad(to: layout.scales)
    for row in embeddings {
      withUnsafeBytes(of: row.scale.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    pad(to: layout.sketches)
    for row in embeddings { row.sketch.forEach(add) }
    pad(to: layout.levels)
    for row in embeddings { bytes.append(contentsOf: row.levels.map(UInt8.init(bitPattern:))) }
    var header: [UInt8] = []
    let sum = bytes.withUnsafeBytes {
      ModelWeights.checksum(UnsafeRawBufferPointer(rebasing: $0[VectorTable.headerLength...]))
    }
    for word in [VectorTable.signature, UInt64(keys.count), sum, VectorTable.digest(of: keys)] {
      withUnsafeBytes(of: word.littleEndian) { header.append(contentsOf: $0) }
    }
    bytes.replaceSubrange(..<header.count, with: header)
    return bytes
  }
}
