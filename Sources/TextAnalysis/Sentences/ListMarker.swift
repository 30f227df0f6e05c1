/// The marker that opens a list item or a message of a thread: a bullet, or a number with a sign.
enum ListMarker {
  /// Length in bytes of the marker and the space after it, or nil when the range opens with none.
  ///
  /// Markers are `-`, `*`, `+`, `•`, `–`, `1.`, `1)`, `(1)`, `a)`, `1/`, `1/12`, each with white space after it.
  static func length(in text: [UInt8], range: Range<Int>) -> Int? {
    guard let first = range.first else { return nil }
    let at: Int?
    switch text[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): at = first + 1
    case 0xE2: at = Self.bullet(in: text, at: first, end: range.upperBound)
    case 0x30...0x39: at = number(in: text, at: first, end: range.upperBound)
    case UInt8(ascii: "("): at = bracketed(in: text, at: first + 1, end: range.upperBound)
    case 0x41...0x5A, 0x61...0x7A:
      at = first + 1 < range.upperBound && text[first + 1] == UInt8(ascii: ")") ? first + 2 : nil
    default: at = nil
    }
    guard var at, at < range.upperBound, isBlank(text[at]) else { return nil }
    while at < range.upperBound, isBlank(text[at]) { at += 1 }
    return at - first
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// `•`, `‣`, `◦`, `–`
  private static func bullet(in text: [UInt8], at: Int, end: Int) -> Int? {
    guard at + 2 < end else { return nil }
    let (second, third) = (text[at + 1], text[at + 2])
    let isBullet =
      (second == 0x80 && (third == 0xA2 || third == 0xA3 || third == 0x93)) || (second == 0x97 && third == 0xA6)
    return isBullet ? at + 3 : nil
  }

  private static func number(in text: [UInt8], at start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start <= 3, text[at] &- 0x30 < 10 { at += 1 }
    guard at < end, at - start <= 3 else { return nil }
    switch text[at] {
    case UInt8(ascii: "."), UInt8(ascii: ")"): return at + 1
    case UInt8(ascii: "/"):
      at += 1
      let total = at
      while at < end, at - total <= 3, text[at] &- 0x30 < 10 { at += 1 }
      return at
    default: return nil
    }
  }

  private static func bracketed(in text: [UInt8], at start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start < 3, text[at] &- 0x30 < 10 { at += 1 }
    guard at > start, at < end, text[at] == UInt8(ascii: ")") else { return nil }
    return at + 1
  }
}
