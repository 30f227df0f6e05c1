/// A header field of an e-mail.
struct MailHeader {
  /// In lower case.
  let name: String
  /// The value with its folds, as an offset range of the file.
  let value: Range<Int>

  /// Reads the fields from `start` on.
  ///
  /// - Returns: The fields, and where the body starts; that is `start` when there are none.
  static func read(_ bytes: [UInt8], from start: Int) -> (headers: [MailHeader], body: Int) {
    var headers: [MailHeader] = []
    for line in ASCII.lines(of: bytes, in: start..<bytes.count) {
      if line.isEmpty { return (headers, min(bytes.count, afterBreak(bytes, line.upperBound))) }
      let isFolded = bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09
      if isFolded, let last = headers.last {
        headers[headers.count - 1] = MailHeader(name: last.name, value: last.value.lowerBound..<line.upperBound)
        continue
      }
      let colon = bytes[line].prefix(100).firstIndex(of: UInt8(ascii: ":"))
      guard let colon, bytes[line.lowerBound..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F }), colon > line.lowerBound
      else {
        // The line after "From " of a mailbox file is a header again; anything else is the body of a broken message.
        if headers.isEmpty, bytes[line].starts(with: "From ".utf8) { continue }
        return (headers, line.lowerBound)
      }
      let name = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
      headers.append(MailHeader(name: name, value: colon + 1..<line.upperBound))
    }
    return (headers, bytes.count)
  }

  static func afterBreak(_ bytes: [UInt8], _ at: Int) -> Int {
    at + 1 < bytes.count && bytes[at] == 0x0D && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }

  /// The value as a reader sees it: folds as one space, encoded words decoded (RFC 2047).
  func text(_ bytes: [UInt8]) -> DecodedText {
    var writer = HeaderWriter(source: bytes)
    var at = ASCII.trimmed(value, bytes).lowerBound
    let end = ASCII.trimmed(value, bytes).upperBound
    var plain = at
    while at < end {
      let isWord = bytes[at] == UInt8(ascii: "=") && at + 1 < end && bytes[at + 1] == UInt8(ascii: "?")
      guard isWord, let word = EncodedWord(bytes, at: at, end: end) else {
        at += 1
        continue
      }
      writer.add(plain..<at)
      writer.add(word)
      at = word.range.upperBound
      plain = at
    }
    writer.add(plain..<end)
    return writer.finish()
  }
}

/// `=?utf-8?Q?caf=C3=A9?=`
private struct EncodedWord {
  let range: Range<Int>
  let charset: Charset?
  let isBase64: Bool
  let content: Range<Int>

  init?(_ bytes: [UInt8], at start: Int, end: Int) {
    // The standard allows 75 bytes; some programs write more.
    let end = min(end, start + 1_000)
    guard let first = bytes[start + 2..<end].firstIndex(of: UInt8(ascii: "?")), first + 2 < end,
      bytes[first + 2] == UInt8(ascii: "?"),
      let last = bytes[first + 3..<end].firstIndex(of: UInt8(ascii: "?")), last + 1 < end,
      bytes[last + 1] == UInt8(ascii: "=")
    else { return nil }
    let encoding = bytes[first + 1] | 0x20
    guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
    isBase64 = encoding == UInt8(ascii: "b")
    range = start..<last + 2
    content = first + 3..<last
    // RFC 2231 allows a language behind an asterisk.
    charset = Charset(
      name: String(decoding: bytes[start + 2..<first].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self))
  }
}

/// Puts the pieces of a header value together.
private struct HeaderWriter {
  let source: [UInt8]
  private var result: [UInt8] = []
  private var map = PositionMap()
  /// Neighbouring encoded words in one character set: some programs cut characters between them.
  private var pending: [UInt8] = []
  private var pendingMap = PositionMap()
  private var charset: Charset?

  init(source: [UInt8]) { self.source = source }

  mutating func add(_ word: EncodedWord) {
    if !pending.isEmpty, charset != word.charset { flush() }
    charset = word.charset
    if word.isBase64 {
      let decoded = TransferDecoding.base64(source[word.content]).bytes
      pendingMap.add(
        visible: pending.count, original: word.range.lowerBound, count: 1, width: decoded.count,
        originalWidth: word.range.count)
      pending += decoded
    } else {
      let decoded = TransferDecoding.quotedPrintable(source, word.content, isHeader: true)
      pendingMap.add(0..<decoded.bytes.count, of: decoded.map, at: pending.count)
      pending += decoded.bytes
    }
  }

  /// Text between encoded words; white space alone is none.
  mutating func add(_ range: Range<Int>) {
    let isBetween = ASCII.trimmed(range, source).isEmpty
    if isBetween, !pending.isEmpty || result.isEmpty { return }
    flush()
    for at in range {
      // A fold and the white space around it are one space.
      let isSpace = ASCII.isSpace(source[at])
      if isSpace, at > range.lowerBound, ASCII.isSpace(source[at - 1]) { continue }
      pendingMap.add(visible: pending.count, original: at, length: 1)
      pending.append(isSpace ? 0x20 : source[at])
    }
    flush()
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let text = DecodedText(pending, declared: charset, origin: pendingMap)
    map.add(0..<text.bytes.count, of: text.map, at: result.count)
    result += text.bytes
    (pending, pendingMap, charset) = ([], PositionMap(), nil)
  }

  mutating func finish() -> DecodedText {
    flush()
    return DecodedText(utf8: result, map: map)
  }
}
