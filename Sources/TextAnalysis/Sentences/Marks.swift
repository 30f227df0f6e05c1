/// What a byte, or the scalar that starts with it, does at the end of a sentence.
enum Marks {
  /// A mark at which a sentence may end.
  enum Stop {
    /// `.`
    case full
    /// `…`
    case ellipsis
    /// `!`, `?` and their like.
    case strong
    /// Stops of scripts that put no space after them: `。`
    case wide
  }

  /// Whether ``stop(in:at:end:)`` may know what starts with a byte; the straight quotation mark is let through as well, and
  /// what smileys begin with.
  @inline(__always)
  static func mayStop(_ byte: UInt8) -> Bool {
    if byte < 0x80 {
      return byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x22 || byte == 0x3A || byte == 0x3B
    }
    return byte >= 0xC0 && (firstBytes >> UInt64(byte - 0xC0)) & 1 != 0
  }

  /// One bit for every first byte from 0xC0 on: 0xD6, 0xD8, 0xDB, 0xE0 to 0xE3, 0xEF.
  private static var firstBytes: UInt64 {
    1 << 0x16 | 1 << 0x18 | 1 << 0x1B | 0xF << 0x20 | 1 << 0x2F
  }

  /// The mark that starts at `at`, with its width in bytes.
  @inline(__always)
  static func stop(in text: [UInt8], at: Int, end: Int) -> (Stop, Int)? {
    switch text[at] {
    case UInt8(ascii: "."): (.full, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): (.strong, 1)
    case let byte where byte >= 0x80: beyondASCII(in: text, at: at, end: end)
    default: nil
    }
  }

  private static func beyondASCII(in text: [UInt8], at: Int, end: Int) -> (Stop, Int)? {
    guard let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return nil }
    switch scalar.value {
    case 0x2026: return (.ellipsis, width)
    // Ideographic and fullwidth stops.
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: return (.wide, width)
    // Double marks; Armenian, Arabic, Urdu, Devanagari, Burmese and Ethiopic stops.
    case 0x203C, 0x2047...0x2049, 0x0589, 0x061F, 0x06D4, 0x0964, 0x0965, 0x104A, 0x104B, 0x1362, 0x1367:
      return (.strong, width)
    default: return nil
    }
  }

  /// Width in bytes of the white space at `at`, or 0.
  @inline(__always)
  static func space(in text: [UInt8], at: Int, end: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3,
      let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end)
    else { return 0 }
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return width
    default: return 0
    }
  }

  /// Width in bytes of a closing quotation mark or bracket at `at`, or 0. Marks that also open count as closing.
  static func closer(in text: [UInt8], at: Int, end: Int) -> Int {
    switch text[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return 1
    case 0xC2: return at + 1 < end && text[at + 1] == 0xBB ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      guard let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return 0 }
      switch scalar.value {
      case 0x2019, 0x201D, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09: return width
      default: return 0
      }
    default: return 0
    }
  }

  /// Width in bytes of a mark at `at` that opens a quotation, a bracket, a question or an exclamation, or 0.
  static func opener(in text: [UInt8], at: Int, end: Int) -> Int {
    switch text[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return 1
    case 0xC2: return at + 1 < end && [0xAB, 0xBF, 0xA1].contains(text[at + 1]) ? 2 : 0
    case 0xE2, 0xE3:
      guard let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return 0 }
      switch scalar.value {
      case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300A, 0x300C, 0x300E, 0x3010: return width
      default: return 0
      }
    default: return 0
    }
  }

  /// Width in bytes of a dash longer than a hyphen, `--` included, or 0.
  static func dash(in text: [UInt8], at: Int, end: Int) -> Int {
    if text[at] == UInt8(ascii: "-") { return at + 1 < end && text[at + 1] == UInt8(ascii: "-") ? 2 : 0 }
    guard text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80 else { return 0 }
    return (0x93...0x95).contains(text[at + 2]) ? 3 : 0
  }
}
