/// A fast 64-bit hash that is equal on every machine and run; not for security.
///
/// Multiply-and-fold over 8-byte words, as in wyhash (Wang Yi, 2019).
package struct ContentHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  package mutating func combine(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset += 8
      }
      var tail: UInt64 = 0
      while offset < buffer.count {
        tail = tail << 8 | UInt64(buffer[offset])
        offset += 1
      }
      mix(tail)
      mix(UInt64(buffer.count))
    }
  }

  package var value: UInt64 { state }

  private mutating func mix(_ word: UInt64) {
    let (high, low) = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = (high ^ low) &+ 0x9E37_79B9_7F4A_7C15
  }
}
