/// Folding of letters for comparison: lower case, without diacritics, typographic apostrophes made plain.
enum Folding {
  /// The folded ASCII letter or digit of an ASCII byte, or 0 when the byte belongs to no word.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
    return byte &- 0x30 < 10 ? byte : 0
  }

  /// Appends the folded form of a non-ASCII scalar to `word`; returns whether it belongs to a word.
  ///
  /// Letters of Latin-1 and Latin Extended-A lose their diacritics (`ñ` becomes `n`); letters of other scripts are
  /// lower-cased; combining marks are dropped.
  static func append(_ scalar: Unicode.Scalar, to word: inout some LetterSink) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD: return true
    case 0xC0...0x17F:
      let base = latin[Int(scalar.value - 0xC0)]
      guard base != 0x2E else { return false }
      word.append(base)
      let second = secondLetter(scalar.value)
      if second != 0 { word.append(second) }
      return true
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return false }
      for byte in scalar.properties.lowercaseMapping.utf8 { word.append(byte) }
      return true
    }
  }

  /// The second letter of a ligature: `e` for `æ`; 0 for other letters.
  @inline(__always)
  private static func secondLetter(_ value: UInt32) -> UInt8 {
    switch value {
    case 0xC6, 0xE6, 0x152, 0x153: 0x65
    case 0xDF: 0x73
    case 0x132, 0x133: 0x6A
    default: 0
    }
  }

  /// Base letters of U+00C0 to U+017F; `.` marks the two scalars that are no letters.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
