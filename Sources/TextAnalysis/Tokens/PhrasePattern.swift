/// Patterns that stand for several phrases: `(a|b|)` is one of several wordings or nothing, `argue~` every form of a verb.
///
/// Read as bytes, since all their signs are ASCII, and grown into the tree without writing the phrases out: they are thousands,
/// and read at every start.
extension PhraseTree.Growing {
  /// A phrase that is being read.
  private struct Reading {
    var node = PhraseTree.root
    /// The word read so far, which is not in the tree yet.
    var word = WordText()
  }

  private static let space = UInt8(ascii: " "), bar = UInt8(ascii: "|"), form = UInt8(ascii: "~")
  private static let open = UInt8(ascii: "("), close = UInt8(ascii: ")")

  /// The nodes where the phrases of a pattern end, made where there are none.
  mutating func nodes(of pattern: ArraySlice<UInt8>, inflect: (String) -> [String]) -> [Int] {
    read(pattern, behind: [Reading()], inflect).map { grow($0).node }
  }

  private mutating func read(
    _ pattern: ArraySlice<UInt8>, behind readings: [Reading], _ inflect: (String) -> [String]
  ) -> [Reading] {
    var readings = readings
    var rest = pattern
    while let byte = rest.popFirst() {
      switch byte {
      case Self.open:
        let end = rest.firstIndex(of: Self.close) ?? rest.endIndex
        let choices = rest[..<end].split(separator: Self.bar, omittingEmptySubsequences: false)
        readings = choices.flatMap { read($0, behind: readings, inflect) }
        rest = rest[end...].dropFirst()
      case Self.form:
        readings = readings.flatMap { reading in
          inflect(reading.word.string).map { Reading(node: reading.node, word: WordText($0)) }
        }
      case Self.space: for place in readings.indices { readings[place] = grow(readings[place]) }
      default: for place in readings.indices { readings[place].word.append(byte) }
      }
    }
    return readings
  }

  private mutating func grow(_ reading: Reading) -> Reading {
    reading.word.isEmpty ? reading : Reading(node: child(of: reading.node, reading.word))
  }
}
