/// The claim store that travels inside the program.
///
/// Its text, `builtInStoreText`, is written by the `EmbedStore` plugin at build time.
package enum BuiltInStore {
  /// Lends the bytes of the compiled store; nothing is copied.
  package static func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: builtInStoreText.utf8Start, count: builtInStoreText.utf8CodeUnitCount))
  }
}
