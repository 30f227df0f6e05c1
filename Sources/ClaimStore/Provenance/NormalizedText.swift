import TextAnalysis

/// A text in the form in which quotes are compared, with the way back to its bytes.
///
/// White-space runs (no-break and narrow spaces included) become one space; curly quotation marks and apostrophes become
/// straight ones. Everything else stays as it is, byte for byte.
struct NormalizedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte of ``bytes`` the offset of the original byte it stands for; one more at the end.
  private(set) var offsets: [Int] = []

  init(_ text: String) {
    var offset = 0
    bytes.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      append(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2007, 0x2009, 0x200A, 0x202F:
      if bytes.last != 0x20 {
        bytes.append(0x20)
        offsets.append(offset)
      }
    case 0x2018, 0x2019: add(UInt8(ascii: "'"), offset)
    case 0x201C, 0x201D: add(UInt8(ascii: "\""), offset)
    default:
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte, offset) }
    }
  }

  private mutating func add(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// The bytes without white space at the ends.
  var trimmed: ArraySlice<UInt8> {
    let start = bytes.first == 0x20 ? 1 : 0
    let end = bytes.last == 0x20 ? bytes.count - 1 : bytes.count
    return bytes[min(start, end)..<end]
  }
}
