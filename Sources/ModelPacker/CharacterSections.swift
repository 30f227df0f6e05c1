internal import Encoder

/// The two-level character table, from its readable form (see Tables/bert-uncased-characters.txt).
struct CharacterSections {
  let sections: [PackedSection]

  init(path: String) throws {
    var entries = [UInt32](repeating: CharacterTable.entry(.word, .keep), count: 0x110000)
    var sequences: [UInt32] = []
    for (number, line) in try Files.lines(path).enumerated() where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      let ends = words.first?.split(separator: "-").compactMap { Int($0, radix: 16) } ?? []
      guard words.count > 1, let first = ends.first, let last = ends.last, first <= last, last < 0x110000
      else {
        throw PackingError.badFile("\(path):\(number + 1)", "is not 'FIRST-LAST treatment'")
      }
      let entry: UInt32
      switch words[1] {
      case "drop": entry = CharacterTable.entry(.word, .drop)
      case "space": entry = CharacterTable.entry(.space, .replace, operand: 0x20)
      case "punctuation": entry = CharacterTable.entry(.punctuation, .keep)
      case "isolate": entry = CharacterTable.entry(.word, .isolate)
      case "hangul": entry = CharacterTable.entry(.word, .hangul)
      case "to":
        let targets = words.dropFirst(2).compactMap { UInt32($0, radix: 16) }
        if targets.count == 1 {
          entry = CharacterTable.entry(.word, .replace, operand: targets[0])
        } else {
          entry = CharacterTable.entry(
            .word, .expand, operand: UInt32(sequences.count) << 5 | UInt32(targets.count))
          sequences += targets
        }
      default: throw PackingError.badFile("\(path):\(number + 1)", "names no known treatment")
      }
      for scalar in first...last { entries[scalar] = entry }
    }
    entries[0x20] = CharacterTable.entry(.space, .keep)
    var blocks: [UInt16] = []
    var unique: [[UInt32]: UInt16] = [:]
    var flat: [UInt32] = []
    for start in stride(from: 0, to: entries.count, by: 256) {
      let block = Array(entries[start..<start + 256])
      if unique[block] == nil {
        unique[block] = UInt16(unique.count)
        flat += block
      }
      blocks.append(unique[block, default: 0])
    }
    sections = [
      PackedSection(SectionKey(.shared, .characterBlocks), values: blocks),
      PackedSection(SectionKey(.shared, .characterEntries), values: flat),
      PackedSection(SectionKey(.shared, .characterSequences), values: sequences),
    ]
  }
}
