/// Text of files and stores made harmless for whoever shows it: terminals, build servers, spreadsheets, browsers.
public enum HarmlessText {
  /// Whether a scalar can steer a terminal, turn the reading direction or break a line where nobody sees it.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Text for one line of a terminal or a log: control characters, direction marks and line separators are shown as U+FFFD,
  /// and nothing reads as a command to the build server that keeps the log (`::error::`, `##[error]`).
  /// - Complexity: O(*n*).
  public static func plain(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    // The two scalars before; a line begins as after white space.
    var (first, second): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in text.unicodeScalars {
      let opensCommand = first.properties.isWhitespace && second == ":" && scalar == ":"
      let opensOldCommand = first == "#" && second == "#" && (scalar == "[" || scalar.properties.isAlphabetic)
      if opensCommand || opensOldCommand { safe.append(" ") }
      safe.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      (first, second) = (second, scalar)
    }
    return String(safe)
  }

  /// JSON text with `\u` escapes for what JSON allows in strings as it is and a terminal obeys: DEL, C1 controls, direction
  /// marks and line separators, and `##`, which opens a command of some build servers. Outside strings JSON holds none of them, so
  /// the value stays the same.
  /// - Complexity: O(*n*).
  static func escaped(json: some Collection<UInt8>) -> String {
    let bytes = Array(json)
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let second = at + 1 < bytes.count ? bytes[at + 1] : 0
      let third = at + 2 < bytes.count ? bytes[at + 2] : 0
      switch (bytes[at], second, third) {
      case (0x7F, _, _):
        safe.append(contentsOf: "\\u007f".utf8)
        at += 1
      case (UInt8(ascii: "#"), UInt8(ascii: "#"), _):
        safe.append(contentsOf: "#\\u0023".utf8)
        at += 2
      case (0xC2, 0x80...0x9F, _):
        safe.append(contentsOf: "\\u00\(String(second, radix: 16))".utf8)
        at += 2
      case (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9):
        let value = 0x2000 + Int(second & 0x3F) << 6 + Int(third & 0x3F)
        safe.append(contentsOf: "\\u\(String(value, radix: 16))".utf8)
        at += 3
      default:
        safe.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }
}
