/// How characters are written as bytes.
enum Charset: Sendable, Hashable {
  case utf8, windows1252, latin9, utf16LittleEndian, utf16BigEndian

  /// The character set of a declaration, or nil when it is unknown. As browsers do, Latin-1 and ASCII are read as
  /// Windows-1252, which holds them.
  init?(name: some StringProtocol) {
    switch name.lowercased().filter({ !$0.isWhitespace && $0 != "\"" && $0 != "'" }) {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252",
      "cp1252", "cp-1252", "x-cp1252", "ansi_x3.4-1968":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9": self = .latin9
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }

  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// What the bytes say about themselves, and how many of them only say that.
  static func byteOrderMark(_ bytes: some Collection<UInt8>) -> (charset: Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: text in a Latin script has a zero in nearly every second byte.
  static func utf16Guess(_ bytes: [UInt8]) -> Charset? {
    let pairs = min(bytes.count, 4_000) / 2
    guard pairs >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in 0..<pairs {
      zeros.even += bytes[2 * index] == 0 ? 1 : 0
      zeros.odd += bytes[2 * index + 1] == 0 ? 1 : 0
    }
    if zeros.odd * 10 >= pairs * 8, zeros.even * 50 <= pairs { return .utf16LittleEndian }
    if zeros.even * 10 >= pairs * 8, zeros.odd * 50 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// The character of a byte above 0x7F in a set with one byte per character.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    if self == .latin9, let scalar = Self.latin9Differences[byte] { return scalar }
    guard self == .windows1252, byte < 0xA0 else { return Unicode.Scalar(byte) }
    return Self.windows1252Differences[Int(byte) - 0x80]
  }

  private static let latin9Differences: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// 0x80 to 0x9F; what the set leaves open is U+FFFD.
  static let windows1252Differences: [Unicode.Scalar] = Array("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)
}
