/// A header value with parameters: `text/plain; charset="utf-8"; format=flowed`.
struct MailParameters {
  /// What stands before the first semicolon, in lower case.
  let value: String
  /// By name in lower case; values in parts or with a character set (RFC 2231) are put together.
  let parameters: [String: String]

  /// Longer values are cut: no honest program writes them.
  private static let longest = 16_384

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var fields = Self.fields(bytes[range].prefix(Self.longest))
    value = fields.isEmpty ? "" : fields.removeFirst().filter { !$0.isWhitespace }.lowercased()
    var plain: [String: String] = [:]
    var parts: [String: [(index: Int, value: String)]] = [:]
    for field in fields {
      guard let equals = field.firstIndex(of: "=") else { continue }
      let name = field[..<equals].filter { !$0.isWhitespace }.lowercased()
      let value = Self.unquoted(field[field.index(after: equals)...])
      guard name.contains("*") else {
        if plain[name] == nil { plain[name] = value }
        continue
      }
      let pieces = name.split(separator: "*", omittingEmptySubsequences: false)
      let index = pieces.count > 1 ? Int(pieces[1]) ?? 0 : 0
      parts[String(pieces[0]), default: []].append((index, name.hasSuffix("*") ? Self.percentDecoded(value) : value))
    }
    for (name, values) in parts {
      plain[name] = values.sorted { $0.index < $1.index }.map(\.value).joined()
    }
    parameters = plain
  }

  /// The text between semicolons, those in quotes aside; remarks in brackets are left out.
  private static func fields(_ bytes: ArraySlice<UInt8>) -> [String] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    for byte in bytes {
      let isPlain = !isQuoted && !isEscaped
      if isPlain, byte == UInt8(ascii: "(") {
        depth += 1
      } else if isPlain, byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
      } else if isPlain, depth == 0, byte == UInt8(ascii: ";") {
        fields.append([])
      } else if depth == 0 {
        if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
        isEscaped = byte == UInt8(ascii: "\\") && isQuoted && !isEscaped
        if byte != 0x0D, byte != 0x0A { fields[fields.count - 1].append(byte) }
      }
    }
    return fields.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func unquoted(_ text: Substring) -> String {
    let text = String(decoding: Array(text.utf8)[ASCII.trimmed(0..<text.utf8.count, Array(text.utf8))], as: UTF8.self)
    guard text.hasPrefix("\"") else { return text }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst() {
      if character == "\"", !isEscaped { break }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { result.append(character) }
    }
    return result
  }

  /// `utf-8''caf%C3%A9`; only file names and boundaries are of interest, so that the set need not be read.
  private static func percentDecoded(_ text: String) -> String {
    let pieces = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let bytes = Array((pieces.count == 3 ? pieces[2] : Substring(text)).utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = TransferDecoding.hex(bytes[at + 1]),
        let low = TransferDecoding.hex(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
