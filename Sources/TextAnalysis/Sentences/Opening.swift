/// How a text goes on after a mark and the white space behind it.
enum Opening {
  /// A small letter.
  case lower
  /// A capital, or a word with a capital inside: *eBay*.
  case upper
  case digit
  /// A quotation mark or bracket before a small letter.
  case opener
  case dash
  /// A sign that never opens a sentence: `,`, `/`, `%`.
  case inner
  case other

  static func at(_ start: Int, in text: [UInt8], end: Int) -> Opening {
    if Marks.dash(in: text, at: start, end: end) > 0 { return .dash }
    switch text[start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "="),
      UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      return .inner
    default: break
    }
    var at = start
    while at < end {
      let width = Marks.opener(in: text, at: at, end: end)
      if width == 0 { break }
      at += width
    }
    guard at < end else { return .other }
    switch Letter.at(at, in: text, end: end) {
    case .lower:
      if isAddressOrName(in: text, at: at, end: end) { return .upper }
      return at == start ? .lower : .opener
    case .upper: return .upper
    case .digit: return .digit
    case .other: return .other
    }
  }

  /// *http://…*, *www.…*, *eBay*: small letters that open a sentence as a capital does.
  private static func isAddressOrName(in text: [UInt8], at start: Int, end: Int) -> Bool {
    for at in start..<min(end, start + 12) {
      if text[at] &- 0x41 < 26 { return true }
      if !(text[at] &- 0x61 < 26) {
        return at - start >= 3 && (text[at] == UInt8(ascii: ":") || text[start..<at].elementsEqual("www".utf8))
          && at + 1 < end && text[at + 1] > 0x20
      }
    }
    return false
  }
}

/// Letters by case, for scalars of any script.
enum Letter {
  case lower, upper, digit, other

  static func at(_ at: Int, in text: [UInt8], end: Int) -> Letter {
    let byte = text[at]
    if byte < 0x80 {
      if byte &- 0x61 < 26 { return .lower }
      if byte &- 0x41 < 26 { return .upper }
      return byte &- 0x30 < 10 ? .digit : .other
    }
    guard let (scalar, _) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return .other }
    if scalar.properties.isLowercase { return .lower }
    return scalar.properties.isUppercase ? .upper : .other
  }
}
