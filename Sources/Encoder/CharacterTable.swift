/// What uncased BERT makes of each Unicode scalar: drop it, separate words at it, or put others in its place.
///
/// A two-level table in the packed file, so the answer depends neither on the system's Unicode version nor on
/// any set-up. An entry's two top bits say what the scalar is *after* normalisation; the next three, what
/// normalisation does to it; the rest is that step's operand.
package struct CharacterTable: @unchecked Sendable {
  // Unchecked: pointers into the immutable weights, which the owner of this value keeps alive.
  private let blocks: UnsafeBufferPointer<UInt16>
  private let entries: UnsafeBufferPointer<UInt32>
  private let sequences: UnsafeBufferPointer<UInt32>

  package enum Class: UInt32, Sendable {
    case word, space, punctuation
  }

  package enum Action: UInt32, Sendable {
    case keep, drop, replace, expand, hangul, isolate
  }

  init(_ weights: ModelWeights) throws(EncoderError) {
    blocks = try weights.values(SectionKey(.shared, .characterBlocks), count: 0x110000 >> 8)
    entries = try weights.values(SectionKey(.shared, .characterEntries))
    sequences = try weights.values(SectionKey(.shared, .characterSequences))
    guard let last = blocks.max(), (Int(last) + 1) << 8 <= entries.count else {
      throw .invalidSection("characters")
    }
  }

  package static func entry(_ kind: Class, _ action: Action, operand: UInt32 = 0) -> UInt32 {
    kind.rawValue << 30 | action.rawValue << 27 | operand
  }

  @inline(__always)
  private func entry(_ scalar: UInt32) -> UInt32 {
    entries[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 255)]
  }

  /// Calls `body` with each scalar that `scalar` becomes and its class.
  @inline(__always)
  func normalise(_ scalar: UInt32, _ body: (UInt32, Class) -> Void) {
    let found = entry(scalar)
    let operand = found & 0x7FF_FFFF
    switch Action(rawValue: found >> 27 & 7) {
    case .keep: body(scalar, Self.kind(found))
    case .drop, nil: break
    case .replace: body(operand, Self.kind(entry(operand)))
    case .isolate:
      body(0x20, .space)
      body(scalar, Self.kind(found))
      body(0x20, .space)
    case .expand:
      for index in Int(operand >> 5)..<Int(operand >> 5 + operand & 31) where index < sequences.count {
        let next = sequences[index]
        body(next, Self.kind(entry(next)))
      }
    case .hangul:
      // The Unicode Standard, section 3.12: syllables decompose by arithmetic.
      let index = scalar &- 0xAC00
      body(0x1100 + index / 588, .word)
      body(0x1161 + index % 588 / 28, .word)
      if index % 28 != 0 { body(0x11A7 + index % 28, .word) }
    }
  }

  @inline(__always)
  private static func kind(_ entry: UInt32) -> Class { Class(rawValue: entry >> 30) ?? .word }
}
