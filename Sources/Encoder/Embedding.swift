internal import EncoderKernels

/// The meaning of a text as a point on the unit sphere: 384 floats of length 1.
public struct Embedding: Hashable, Sendable {
  /// The coordinates.
  public let values: [Float]

  /// The number of coordinates of every embedding.
  public static let dimension = 384

  /// Scales `values` to unit length; all zeros stay zeros.
  ///
  /// - Precondition: There are ``dimension`` values.
  public init(normalising values: [Float]) {
    precondition(values.count == Self.dimension, "an embedding has \(Self.dimension) values")
    var values = values
    fc_unit_length(&values, values.count)
    self.values = values
  }

  init(meanOf rows: UnsafePointer<Float>, count: Int) {
    values = [Float](unsafeUninitializedCapacity: Self.dimension) { buffer, initialised in
      fc_mean(rows, count, Self.dimension, buffer.baseAddress)
      fc_unit_length(buffer.baseAddress, Self.dimension)
      initialised = Self.dimension
    }
  }

  /// The cosine of the angle between two embeddings, in `-1...1`; the same on every processor.
  public func similarity(to other: Embedding) -> Float {
    fc_dot(values, other.values, Self.dimension)
  }
}
