/// Reads one JSON text (RFC 8259) byte by byte, in place, without building a tree.
///
/// Nesting costs memory, not calls, so that no input can exhaust the stack.
struct JSONScanner {
  /// What is wrong, and at which byte, from 1.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte after white space, without reading it; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  /// Reads one byte of punctuation after white space.
  mutating func expect(_ byte: UInt8) throws(Problem) {
    guard peek() == byte else { throw problem("'\(Character(Unicode.Scalar(byte)))' is missing") }
    position += 1
  }

  /// Reads a byte of punctuation if it comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  func problem(_ text: String) -> Problem { Problem(description: "\(text) at byte \(position + 1)") }

  // MARK: Strings

  /// Reads a string to UTF-8. An escape that stands for half of a surrogate pair becomes U+FFFD.
  mutating func string() throws(Problem) -> [UInt8] {
    guard peek() == UInt8(ascii: "\"") else { throw problem("text in quotation marks is missing") }
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\""),
        bytes[position] != UInt8(ascii: "\\")
      { position += 1 }
      text.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: throw problem("a control character stands unescaped in a text")
      }
    }
    throw problem("a text is not closed")
  }

  private static let plainEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  private mutating func escape(into text: inout [UInt8]) throws(Problem) {
    guard position + 1 < bytes.count else { throw problem("a text is not closed") }
    let kind = bytes[position + 1]
    if let byte = Self.plainEscapes[kind] {
      text.append(byte)
      position += 2
      return
    }
    guard kind == UInt8(ascii: "u"), let unit = codeUnit(at: position) else {
      throw problem("an unknown escape stands")
    }
    position += 6
    var value = UInt32(unit)
    if 0xD800..<0xDC00 ~= unit, let low = codeUnit(at: position), 0xDC00..<0xE000 ~= low {
      value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00
      position += 6
    }
    text.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  /// The UTF-16 code unit that `\uXXXX` at `start` stands for.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  // MARK: Other values

  /// Reads a whole number; nil when the number that stands here is none or does not fit.
  mutating func wholeNumber() throws(Problem) -> Int? { Int(try numberText()) }

  private mutating func numberText() throws(Problem) -> String {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 || "+-.eE".utf8.contains(bytes[position]) {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    guard Double(text) != nil, let first = digits.first, first.isNumber,
      first != "0" || !(digits.dropFirst().first?.isNumber ?? false)
    else {
      position = start
      throw problem("no value stands")
    }
    return text
  }

  /// Reads over a value of any kind.
  mutating func skipValue() throws(Problem) {
    var closers: [UInt8] = []
    repeat {
      if try !open(&closers) { try skipScalar() }
      try close(&closers)
    } while !closers.isEmpty
  }

  /// Reads the start of an object or array that holds something; an empty one is read whole, as a scalar is.
  private mutating func open(_ closers: inout [UInt8]) throws(Problem) -> Bool {
    while true {
      let isObject = peek() == UInt8(ascii: "{")
      guard isObject || peek() == UInt8(ascii: "[") else { return false }
      position += 1
      let closer = UInt8(ascii: isObject ? "}" : "]")
      if skip(closer) { return true }
      closers.append(closer)
      if isObject { try skipKey() }
    }
  }

  /// Reads what follows a value: the ends of what it closes, then the comma before the next.
  private mutating func close(_ closers: inout [UInt8]) throws(Problem) {
    while let closer = closers.last {
      if skip(closer) {
        closers.removeLast()
      } else {
        try expect(UInt8(ascii: ","))
        if closer == UInt8(ascii: "}") { try skipKey() }
        return
      }
    }
  }

  private mutating func skipKey() throws(Problem) {
    _ = try string()
    try expect(UInt8(ascii: ":"))
  }

  private mutating func skipScalar() throws(Problem) {
    switch peek() {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try numberText()
    }
  }

  private mutating func word(_ word: String) throws(Problem) {
    guard bytes[position...].starts(with: word.utf8) else { throw problem("no value stands") }
    position += word.utf8.count
  }
}
