/// A value of a JSON text that knows its line, so that a message about it can say where it stands.
struct JSONNode: Sendable {
  /// What the value is.
  enum Value: Sendable {
    case object([(key: String, node: JSONNode)])
    case array([JSONNode])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
  }

  /// 1-based line on which the value starts.
  let line: Int
  /// What it is.
  let value: Value

  /// The value of a key of an object; nil where there is none or this is no object.
  subscript(key: String) -> JSONNode? {
    guard case .object(let pairs) = value else { return nil }
    return pairs.last { $0.key == key }?.node
  }

  // The members of an object, read at once. Not inlined: the optimiser of Swift 6.3 stops with an ownership error where a
  // chain of these stands in an initialiser.
  /// The text that a key has.
  @inline(never) func string(_ key: String) -> String? { self[key]?.string }
  /// The number that a key has.
  @inline(never) func number(_ key: String) -> Double? { self[key]?.number }
  /// The truth value that a key has.
  @inline(never) func bool(_ key: String) -> Bool? { self[key]?.bool }

  /// The text of a string.
  var string: String? { if case .string(let text) = value { text } else { nil } }
  /// The elements of an array.
  var array: [JSONNode]? { if case .array(let nodes) = value { nodes } else { nil } }
  /// The value of a number.
  var number: Double? { if case .number(let number) = value { number } else { nil } }
  /// The value of `true` or `false`.
  var bool: Bool? { if case .bool(let flag) = value { flag } else { nil } }
}

/// Where a JSON text breaks the rules.
struct JSONProblem: Error {
  let line: Int
  let reason: String
}

/// Reads JSON (RFC 8259) from UTF-8 bytes.
struct JSONReader {
  /// Deeper values are refused: nothing that is read here nests that far, and the depth bounds the stack.
  static let deepest = 64

  private let bytes: [UInt8]
  private var at = 0
  private var line: Int

  private init(_ bytes: [UInt8], line: Int) { (self.bytes, self.line) = (bytes, line) }

  /// The value that `bytes` hold.
  ///
  /// - Parameter line: Number of the first line.
  /// - Complexity: O(*n*).
  static func node(_ bytes: [UInt8], line: Int = 1) throws(JSONProblem) -> JSONNode {
    var reader = JSONReader(bytes, line: line)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    let node = try reader.value(depth: 0)
    try reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.problem("text goes on after the end of the value") }
    return node
  }

  private func problem(_ reason: String) -> JSONProblem { JSONProblem(line: line, reason: reason) }

  private mutating func skipSpace() throws(JSONProblem) {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      at += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONNode {
    guard depth < Self.deepest else { throw problem("values nest more than \(Self.deepest) deep") }
    try skipSpace()
    guard at < bytes.count else { throw problem("the text ends where a value should stand") }
    let start = line
    switch bytes[at] {
    case UInt8(ascii: "{"): return JSONNode(line: start, value: .object(try object(depth)))
    case UInt8(ascii: "["): return JSONNode(line: start, value: .array(try array(depth)))
    case UInt8(ascii: "\""): return JSONNode(line: start, value: .string(try string()))
    case UInt8(ascii: "t"): return JSONNode(line: start, value: try word("true", .bool(true)))
    case UInt8(ascii: "f"): return JSONNode(line: start, value: try word("false", .bool(false)))
    case UInt8(ascii: "n"): return JSONNode(line: start, value: try word("null", .null))
    default: return JSONNode(line: start, value: .number(try number()))
    }
  }

  private mutating func word(_ word: String, _ value: JSONNode.Value) throws(JSONProblem) -> JSONNode.Value {
    guard bytes[at...].starts(with: word.utf8) else { throw problem("no value starts like this") }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONProblem) -> Double {
    let start = at
    while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
    guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)), number.isFinite else {
      throw problem("no value starts like this")
    }
    return number
  }

  private mutating func take(_ byte: Unicode.Scalar) throws(JSONProblem) -> Bool {
    try skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  private mutating func array(_ depth: Int) throws(JSONProblem) -> [JSONNode] {
    at += 1
    var nodes: [JSONNode] = []
    if try take("]") { return nodes }
    while true {
      nodes.append(try value(depth: depth + 1))
      if try take("]") { return nodes }
      guard try take(",") else { throw problem("a comma or ] is missing") }
    }
  }

  private mutating func object(_ depth: Int) throws(JSONProblem) -> [(key: String, node: JSONNode)] {
    at += 1
    var pairs: [(key: String, node: JSONNode)] = []
    if try take("}") { return pairs }
    while true {
      try skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw problem("a key in quotes is missing") }
      let key = try string()
      guard try take(":") else { throw problem("a colon is missing after the key \"\(key)\"") }
      pairs.append((key, try value(depth: depth + 1)))
      if try take("}") { return pairs }
      guard try take(",") else { throw problem("a comma or } is missing") }
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    at += 1
    var units: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += String(try escaped()).utf8
      case 0..<0x20: throw problem("a line break or control character stands in a string; write it as \\n or \\u0000")
      default: units.append(byte)
      }
    }
    throw problem("a string has no end")
  }

  private mutating func escaped() throws(JSONProblem) -> Character {
    guard at < bytes.count else { throw problem("a string has no end") }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "u"): return try unicode()
    default: throw problem("a backslash stands before a character that needs none")
    }
  }

  private mutating func unicode() throws(JSONProblem) -> Character {
    var value = try fourDigits()
    if (0xD800..<0xDC00).contains(value), bytes[at...].starts(with: "\\u".utf8) {
      let back = at
      at += 2
      let low = try fourDigits()
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        at = back
      }
    }
    return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
    let digits = bytes[at..<min(at + 4, bytes.count)]
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw problem("\\u needs four hexadecimal digits")
    }
    at += 4
    return value
  }
}
