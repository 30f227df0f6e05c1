internal import BuiltInVectors

/// The claim store that travels inside the program.
///
/// Its text, `builtInStoreText`, is written by the `EmbedStore` plugin at build time.
package enum BuiltInStore {
  /// Lends the bytes of the compiled store; nothing is copied.
  package static func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: builtInStoreText.utf8Start, count: builtInStoreText.utf8CodeUnitCount))
  }

  /// The embeddings of its wordings, as `Claims/vectors.fcv` held them at build time; empty when there was no such file.
  package static var vectors: UnsafeRawBufferPointer {
    var length = 0
    let start = fc_built_in_vectors(&length)
    return UnsafeRawBufferPointer(start: start, count: length)
  }
}
