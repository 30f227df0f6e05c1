/// An embedding in 8-bit levels: coordinate = level × ``scale``.
public struct QuantisedEmbedding: Hashable, Sendable {
  /// ``Embedding/dimension`` levels, each in -127...127.
  public let levels: [Int8]
  /// The step between two levels, above 0.
  public let scale: Float

  /// Rounds each coordinate to the nearest of 255 levels between the largest coordinate and its negative.
  public init(_ embedding: Embedding) {
    let largest = embedding.values.reduce(0) { max($0, abs($1)) }
    let scale = largest > 0 ? largest / 127 : 1
    self.scale = scale
    levels = embedding.values.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
  }

  init(levels: [Int8], scale: Float) {
    self.levels = levels
    self.scale = scale
  }

  /// One bit per coordinate: whether it is above 0. Close embeddings differ in few bits.
  ///
  /// - SeeAlso: Charikar (2002), Similarity Estimation Techniques from Rounding Algorithms.
  var sketch: [UInt64] {
    stride(from: 0, to: levels.count, by: 64).map { start in
      (0..<64).reduce(0) { $0 | (levels[start + $1] > 0 ? 1 << UInt64($1) : 0) }
    }
  }
}
