/// The packed weights file, shared by its reader and its writer.
///
/// Little-endian. A 64-byte header, a directory of 32-byte entries, then sections aligned to 64 bytes:
///
/// | header bytes | content |
/// | --- | --- |
/// | 0..<8 | signature |
/// | 8..<16 | length of the file |
/// | 16..<24 | checksum of everything after the header |
/// | 24..<32 | checksum of the directory alone |
/// | 32..<36 | number of entries |
///
/// An entry is key, rows, columns, levels (four `UInt32`), offset and length (two `UInt64`). Of an 8-bit matrix,
/// `levels` holds the largest activation in its low and the number of quads added in 16 bits in its high half.
package enum PackedLayout {
  package static let signature = Array("FCENCW01".utf8)
  package static let headerLength = 64
  package static let entryLength = 32
  package static let alignment = 64

  /// The shape every packed model has.
  package static let width = 384
  package static let inner = 1536
  package static let layers = 6
  package static let classes = 3
}

/// Whose section it is.
package enum PackedModel: UInt32, Sendable {
  case shared, encoder, relation
}

/// What a section holds. Dense parts and norms belong to a layer, the rest to a model or to both.
package enum PackedPart: UInt32, Sendable {
  case wordRows = 1
  case wordScales, pieceBytes, pieceOffsets, pieceSlots
  case characterBlocks, characterEntries, characterSequences
  case positions = 16
  case types, embeddingGain, embeddingBias
  case poolerPanels, poolerBias, headWeights, headBias
  case attentionGain = 64
  case attentionBias, outputGain, outputBias
}

/// The four matrix products of a layer.
package enum DenseSite: UInt32, CaseIterable, Sendable {
  case attentionInput, attentionOutput, inner, output

  package var inputs: Int { self == .output ? PackedLayout.inner : PackedLayout.width }
  package var outputs: Int {
    switch self {
    case .attentionInput: 3 * PackedLayout.width
    case .inner: PackedLayout.inner
    case .attentionOutput, .output: PackedLayout.width
    }
  }
}

/// The arrays of one dense layer. A file of floats has `panels` and `bias` only.
package enum DensePart: UInt32, CaseIterable, Sendable {
  case panels, scale, bias, sums, smoothing, copies
}

/// Identifies a section.
package struct SectionKey: Hashable, Sendable {
  package let value: UInt32

  package init(_ model: PackedModel, _ part: PackedPart, layer: Int = 0) {
    value = model.rawValue << 16 | UInt32(layer) << 8 | part.rawValue
  }

  package init(_ model: PackedModel, _ site: DenseSite, _ part: DensePart, layer: Int) {
    value = model.rawValue << 16 | UInt32(layer) << 8 | (32 + 8 * site.rawValue + part.rawValue)
  }
}
