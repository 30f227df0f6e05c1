/// The word pieces, looked up in a hash table that was built when the file was packed.
package struct Vocabulary: @unchecked Sendable {
  // Unchecked: pointers into the immutable weights, which the owner of this value keeps alive.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let offsets: UnsafeBufferPointer<UInt32>
  private let slots: UnsafeBufferPointer<UInt16>

  /// The longest piece in bytes, without its continuation mark.
  let longestPiece: Int

  package static let emptySlot = UInt16.max
  /// Set in a piece's offset when the piece continues a word ("##ing" in vocab.txt).
  package static let continuationBit: UInt32 = 1 << 31

  init(_ weights: ModelWeights) throws(EncoderError) {
    bytes = try weights.values(SectionKey(.shared, .pieceBytes))
    offsets = try weights.values(SectionKey(.shared, .pieceOffsets))
    slots = try weights.values(SectionKey(.shared, .pieceSlots))
    longestPiece = weights.section(SectionKey(.shared, .pieceBytes))?.columns ?? 0
    guard offsets.count >= 2, slots.count.nonzeroBitCount == 1, offsets.count <= slots.count / 2 + 1 else {
      throw .invalidSection("vocabulary")
    }
    var end: UInt32 = 0
    for offset in offsets {
      let start = offset & ~Self.continuationBit
      guard start >= end, start <= bytes.count else { throw .invalidSection("vocabulary") }
      end = start
    }
    guard slots.allSatisfy({ $0 == Self.emptySlot || Int($0) < offsets.count - 1 }) else {
      throw .invalidSection("vocabulary")
    }
  }

  /// The number of pieces.
  package var count: Int { offsets.count - 1 }

  /// FNV-1a over the piece's bytes, from a different start for continuations.
  @inline(__always)
  package static func hash(start continuation: Bool) -> UInt32 { continuation ? 0x9747_B28C : 0x811C_9DC5 }
  @inline(__always)
  package static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The first slot to try for a hash; the low bits alone would waste the mixing of the last byte.
  @inline(__always)
  package static func slot(_ hash: UInt32, of count: Int) -> Int { Int(hash ^ hash >> 15) & (count - 1) }

  /// The id of the piece with these bytes and this hash, or nil.
  @inline(__always)
  func id(of piece: UnsafeBufferPointer<UInt8>.SubSequence, hash: UInt32, continuation: Bool) -> UInt16? {
    var slot = Self.slot(hash, of: slots.count)
    while slots[slot] != Self.emptySlot {
      let id = Int(slots[slot])
      let start = offsets[id]
      if (start & Self.continuationBit != 0) == continuation {
        let from = Int(start & ~Self.continuationBit)
        let to = Int(offsets[id + 1] & ~Self.continuationBit)
        if to - from == piece.count, bytes[from..<to].elementsEqual(piece) { return slots[slot] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The id of a whole piece as vocab.txt writes it, or nil.
  package func id(of text: String) -> UInt16? {
    var text = text
    return text.withUTF8 { all in
      let continuation = all.starts(with: "##".utf8) && all.count > 2
      let piece = all[(continuation ? 2 : 0)...]
      let hash = piece.reduce(Self.hash(start: continuation), Self.hash(_:adding:))
      return id(of: piece, hash: hash, continuation: continuation)
    }
  }
}
