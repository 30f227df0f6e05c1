/// Scalars in bytes that may or may not be UTF-8.
enum UTF8Scan {
  /// Width of the valid scalar at `at`, or 0.
  static func width(_ bytes: [UInt8], _ at: Int) -> Int {
    let first = bytes[at]
    if first < 0x80 { return 1 }
    let width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 1, at + width <= bytes.count else { return 0 }
    let second = bytes[at + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return 0
    default: break
    }
    for index in 1..<width where bytes[at + index] & 0xC0 != 0x80 { return 0 }
    return width
  }

  /// Whether more places beyond ASCII are valid UTF-8 than not.
  static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    let counts = invalid(in: bytes)
    return counts.valid > counts.count
  }

  /// The first byte that is part of no character, how many there are, and how many characters beyond ASCII.
  static func invalid(in bytes: [UInt8]) -> (first: Int, count: Int, valid: Int) {
    var result = (first: bytes.count, count: 0, valid: 0)
    var at = 0
    while at < bytes.count {
      let width = width(bytes, at)
      if width > 1 { result.valid += 1 }
      if width == 0 {
        result.first = min(result.first, at)
        result.count += 1
      }
      at += max(1, width)
    }
    return result
  }
}
