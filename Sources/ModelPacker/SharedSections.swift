internal import Encoder

/// What both models use: word embeddings, vocabulary, character table.
struct SharedSections {
  /// The sections with 8-bit word embeddings, one scale a word.
  let quantised: [PackedSection]
  /// The sections with word embeddings as floats.
  let floats: [PackedSection]

  init(_ model: SourceModel, characters path: String) throws {
    let words = try model.words
    let width = PackedLayout.width
    let count = model.vocabulary.count
    guard count < Int(Vocabulary.emptySlot) else {
      throw PackingError.badFile(model.folder, "its vocabulary has more than 65534 pieces")
    }
    var rows = [Int8](repeating: 0, count: words.count)
    var scales = [Float](repeating: 0, count: count)
    for word in 0..<count {
      let range = word * width..<(word + 1) * width
      let largest = words[range].reduce(0) { max($0, abs($1)) }
      guard largest > 0 else { continue }
      scales[word] = largest / 127
      for index in range { rows[index] = Int8((words[index] * (127 / largest)).rounded(.toNearestOrEven)) }
    }
    let common = try Self.vocabulary(model.vocabulary) + CharacterSections(path: path).sections
    quantised =
      [
        PackedSection(SectionKey(.shared, .wordRows), rows: count, columns: width, values: rows),
        PackedSection(SectionKey(.shared, .wordScales), values: scales),
      ] + common
    floats =
      [PackedSection(SectionKey(.shared, .wordRows), rows: count, columns: width, values: words)] + common
  }

  private static func vocabulary(_ pieces: [String]) throws -> [PackedSection] {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = []
    var longest = 0
    var slots = [UInt16](repeating: Vocabulary.emptySlot, count: 1 << 16)
    for (id, piece) in pieces.enumerated() {
      var text = Array(piece.utf8)
      let continuation = text.starts(with: "##".utf8) && text.count > 2
      if continuation { text.removeFirst(2) }
      offsets.append(UInt32(bytes.count) | (continuation ? Vocabulary.continuationBit : 0))
      bytes += text
      longest = max(longest, text.count)
      let hash = text.reduce(Vocabulary.hash(start: continuation), Vocabulary.hash(_:adding:))
      var slot = Vocabulary.slot(hash, of: slots.count)
      while slots[slot] != Vocabulary.emptySlot { slot = (slot + 1) % slots.count }
      slots[slot] = UInt16(id)
    }
    offsets.append(UInt32(bytes.count))
    return [
      PackedSection(SectionKey(.shared, .pieceBytes), rows: pieces.count, columns: longest, values: bytes),
      PackedSection(SectionKey(.shared, .pieceOffsets), values: offsets),
      PackedSection(SectionKey(.shared, .pieceSlots), values: slots),
    ]
  }
}
