/// A character written by name or number: `&eacute;`, `&#233;`, `&#xE9;`.
enum CharacterReference {
  /// The character that the `&` at `at` opens, with the end of the reference, or nil when the `&` stands for itself.
  ///
  /// XML knows five names; every other stays as it is written, so that no entity of a file is ever expanded.
  static func read(_ bytes: [UInt8], at: Int, end: Int, isXML: Bool) -> (scalar: Unicode.Scalar, end: Int)? {
    guard at + 1 < end else { return nil }
    if bytes[at + 1] == UInt8(ascii: "#") { return number(bytes, at: at + 2, end: end) }
    let limit = min(end, at + 2 + NamedCharacters.longestName)
    var stop = at + 1
    while stop < limit, ASCII.isLetter(bytes[stop]) || ASCII.isDigit(bytes[stop]) { stop += 1 }
    guard stop > at + 1 else { return nil }
    let hasSemicolon = stop < end && bytes[stop] == UInt8(ascii: ";")
    let name = String(decoding: bytes[at + 1..<stop], as: UTF8.self)
    if isXML {
      guard hasSemicolon, let scalar = xmlNames[name] else { return nil }
      return (scalar, stop + 1)
    }
    guard let found = NamedCharacters.table[name], hasSemicolon || found.isLoose else { return nil }
    return (found.scalar, hasSemicolon ? stop + 1 : stop)
  }

  private static let xmlNames: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  private static func number(_ bytes: [UInt8], at start: Int, end: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var at = start
    let isHex = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < end, let digit = digit(bytes[at], isHex: isHex) {
      value = min(value, 0x20_0000) * (isHex ? 16 : 10) + digit
      at += 1
    }
    guard at > digits else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
    // As browsers do: numbers of the C1 controls mean Windows-1252.
    if (0x80..<0xA0).contains(value) { return (Charset.windows1252Differences[Int(value) - 0x80], at) }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", at)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }
}
