/// Tells the format of a file by its content first, then by its name.
enum FormatDetection {
  /// Bytes that are looked at.
  private static let window = 4_096

  static func format(name: String, bytes: [UInt8]) throws(DocumentError) -> Document.Format {
    if bytes.prefix(1_024).containsSequence("%PDF-") { return .pdf }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) { return .word }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .unsupported(
        name, kind: "an old Word file (.doc) or one with a password", advice: "save it as .docx without a password")
    }
    if bytes.starts(with: #"{\rtf"#.utf8) { throw .unsupported(name, kind: "RTF", advice: "save it as .docx or .txt") }
    let byName = Document.Format(extensionOf: name)
    let head = head(bytes)
    if head.starts(with: "WEBVTT".utf8) { return .vtt }
    if SubtitleText.looksLikeSubRip(head) { return .srt }
    if let byName, ![.text, .markdown].contains(byName) { return byName == .word || byName == .pdf ? .text : byName }
    if looksLikeMail(head, isNamed: byName != nil) { return .email }
    if byName != .markdown, looksLikeHTML(head, isNamed: byName != nil) { return .html }
    return byName ?? .text
  }

  /// The first bytes as UTF-8, without white space before them.
  private static func head(_ bytes: [UInt8]) -> [UInt8] {
    let start = Array(bytes.prefix(window))
    let text = Charset.byteOrderMark(start) != nil || start.contains(0) ? DecodedText(start).bytes : start
    return Array(text.drop(while: ASCII.isSpace))
  }

  /// A page; a file with the name of a text is one only if it says so.
  private static func looksLikeHTML(_ head: [UInt8], isNamed: Bool) -> Bool {
    var tokenizer = MarkupTokenizer(head, isXML: false)
    while let token = tokenizer.next() {
      switch token {
      case .comment: continue
      case .text(let range) where head[range].allSatisfy(ASCII.isSpace): continue
      case .declaration(let range):
        if ASCII.matches("<!doctype html", head, at: range.lowerBound, end: head.count) { return true }
        guard ASCII.matches("<?xml", head, at: range.lowerBound, end: head.count) || range.count < head.count else {
          return false
        }
      case .start(let tag):
        let name = HTMLName(head[tag.name])
        return HTMLName.pages.contains(name) || (!isNamed && name.traits.contains(.block))
      default: return false
      }
    }
    return false
  }

  private static let mailHeaders: Set<String> = [
    "from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path", "delivered-to",
    "reply-to", "content-type", "sender", "dkim-signature", "list-unsubscribe", "x-mailer", "content-transfer-encoding",
  ]
  /// Headers that only mail programs write.
  private static let machineHeaders: Set<String> = [
    "message-id", "mime-version", "received", "return-path", "delivered-to", "dkim-signature",
  ]

  /// Header lines up to an empty one; a memo that a person wrote (`To: all staff`) is none.
  private static func looksLikeMail(_ head: [UInt8], isNamed: Bool) -> Bool {
    var known: Set<String> = []
    for line in ASCII.lines(of: head, in: 0..<head.count) {
      guard !line.isEmpty else { break }
      if head[line.lowerBound] == 0x20 || head[line.lowerBound] == 0x09 { continue }
      if line.lowerBound == 0, head.starts(with: "From ".utf8) { continue }
      guard let colon = head[line].firstIndex(of: UInt8(ascii: ":")) else {
        if line.upperBound == head.count { break }
        return false
      }
      let name = String(decoding: head[line.lowerBound..<colon], as: UTF8.self).lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
      if mailHeaders.contains(name) { known.insert(name) }
    }
    let isByMachine = !known.isDisjoint(with: machineHeaders)
    return isNamed ? isByMachine && known.count >= 2 : isByMachine || known.isSuperset(of: ["from", "subject"])
  }
}

extension Sequence<UInt8> {
  /// Whether the bytes of `text` stand somewhere in these.
  func containsSequence(_ text: StaticString) -> Bool {
    let bytes = Array(self)
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    return (0...bytes.count - text.utf8CodeUnitCount).contains { start in
      (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }
  }
}
