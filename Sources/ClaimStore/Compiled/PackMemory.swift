/// A part of a compiled store that stays in memory as long as somebody reads it.
///
/// Nobody changes it, so that it may be read from any thread.
package final class PackMemory: @unchecked Sendable {
  /// Its first byte.
  package let start: UnsafeRawPointer
  private let isOwner: Bool

  /// Memory that is there as long as the program runs.
  init(lasting bytes: UnsafeRawPointer) { (start, isOwner) = (bytes, false) }

  /// A copy of memory that is only lent.
  init(copying lent: UnsafeBufferPointer<UInt8>) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: lent.count, alignment: 8)
    UnsafeMutableRawBufferPointer(start: copy, count: lent.count).copyBytes(from: lent)
    (start, isOwner) = (UnsafeRawPointer(copy), true)
  }

  deinit { if isOwner { start.deallocate() } }
}
