/// Cuts HTML or XML into tags and text.
///
/// One tokenizer for both, of our own: it never expands an entity, follows no reference and keeps no tree, so markup that
/// is built to blow up has nothing to blow up. Malformed HTML is read as browsers read it. One pass, O(*n*).
struct MarkupTokenizer {
  /// A start tag; ranges are offsets in the markup.
  struct Tag {
    let range: Range<Int>
    let name: Range<Int>
    let attributes: Range<Int>
    let isSelfClosing: Bool
  }

  enum Token {
    case text(Range<Int>)
    case start(Tag)
    case end(range: Range<Int>, name: Range<Int>)
    case comment(range: Range<Int>, text: Range<Int>)
    /// Text in which nothing is markup: a CDATA section of XML.
    case literal(Range<Int>)
    /// `<!…>` and `<?…>`.
    case declaration(Range<Int>)
  }

  let bytes: [UInt8]
  private let isXML: Bool
  private let end: Int
  private(set) var at: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil, isXML: Bool) {
    self.bytes = bytes
    self.isXML = isXML
    at = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  mutating func next() -> Token? {
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: "<"), let token = markup() { return token }
    let start = at
    at += 1
    while at < end, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return .text(start..<at)
  }

  /// Skips to the end tag of an element in which nothing is markup (`script`, `style`); returns its content.
  mutating func skipRawText(_ name: Range<Int>) -> Range<Int> {
    let start = at
    while at < end {
      if bytes[at] == UInt8(ascii: "<"), at + 1 + name.count < end, bytes[at + 1] == UInt8(ascii: "/"),
        zip(bytes[name], bytes[at + 2..<end]).allSatisfy({ ASCII.lowercased($0) == ASCII.lowercased($1) })
      {
        return start..<at
      }
      at += 1
    }
    return start..<end
  }

  /// The attributes of a tag, in order; values without their quotes, character references as they stand.
  func forEachAttribute(of tag: Tag, _ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) {
    var at = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    func skip(while condition: (UInt8) -> Bool) { while at < end, condition(bytes[at]) { at += 1 } }
    while at < end {
      skip { ASCII.isSpace($0) || $0 == UInt8(ascii: "/") }
      let nameStart = at
      if at < end { at += 1 }
      skip { !ASCII.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      let name = nameStart..<at
      skip(while: ASCII.isSpace)
      guard at < end, bytes[at] == UInt8(ascii: "=") else {
        if !name.isEmpty { body(name, at..<at) }
        continue
      }
      at += 1
      skip(while: ASCII.isSpace)
      guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
        let start = at
        skip { !ASCII.isSpace($0) }
        body(name, start..<at)
        continue
      }
      let quote = bytes[at]
      at += 1
      let start = at
      skip { $0 != quote }
      body(name, start..<at)
      if at < end { at += 1 }
    }
  }

  // MARK: Markup

  /// The token that the `<` at `at` opens, or nil when it is text.
  private mutating func markup() -> Token? {
    guard at + 1 < end else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"): return bogusComment(until: isXML ? "?>" : ">")
    case UInt8(ascii: "/"):
      guard at + 2 < end, isNameStart(bytes[at + 2]) else {
        // `</>` and `</ x>` are nothing.
        return at + 2 < end && !isXML ? bogusComment(until: ">") : nil
      }
      return endTag()
    case let byte where isNameStart(byte): return startTag()
    default: return nil
    }
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || (isXML && (byte == UInt8(ascii: "_") || byte >= 0x80))
  }

  private mutating func declaration() -> Token {
    let start = at
    if starts(with: "<!--", at: at) {
      // `<!-->` and `<!--->` are whole comments.
      for short in ["<!-->", "<!--->"] as [StaticString] where starts(with: short, at: at) {
        at += short.utf8CodeUnitCount
        return .comment(range: start..<at, text: at..<at)
      }
      at += 4
      while at < end {
        if bytes[at] == UInt8(ascii: "-"), starts(with: "-->", at: at) || starts(with: "--!>", at: at) {
          let close = at
          at += bytes[at + 2] == UInt8(ascii: ">") ? 3 : 4
          return .comment(range: start..<at, text: start + 4..<close)
        }
        at += 1
      }
      return .comment(range: start..<end, text: start + 4..<end)
    }
    if isXML, starts(with: "<![CDATA[", at: at) {
      at += 9
      let content = at
      while at < end, !(bytes[at] == UInt8(ascii: "]") && starts(with: "]]>", at: at)) { at += 1 }
      let close = at
      at = min(end, at + 3)
      return .literal(content..<close)
    }
    return bogusComment(until: ">")
  }

  private mutating func bogusComment(until close: StaticString) -> Token {
    let start = at
    while at < end, !starts(with: close, at: at) { at += 1 }
    at = min(end, at + close.utf8CodeUnitCount)
    return .declaration(start..<at)
  }

  private mutating func endTag() -> Token {
    let start = at
    at += 2
    let name = readName()
    while at < end, bytes[at] != UInt8(ascii: ">") { at += 1 }
    at = min(end, at + 1)
    return .end(range: start..<at, name: name)
  }

  private mutating func startTag() -> Token {
    let start = at
    at += 1
    let name = readName()
    let attributes = at
    let close = tagEnd(from: attributes)
    at = min(end, close + 1)
    let isSelfClosing = close < end && close > attributes && bytes[close - 1] == UInt8(ascii: "/")
    return .start(
      Tag(
        range: start..<at, name: name, attributes: attributes..<(isSelfClosing ? close - 1 : close),
        isSelfClosing: isSelfClosing))
  }

  /// The `>` that closes the tag: not one in a quoted value. A quote that never closes (no third scan to the end follows:
  /// the rest holds no such quote) does not swallow the rest of the file; the next `>` closes the tag then.
  private func tagEnd(from start: Int) -> Int {
    var at = start
    while at < end, bytes[at] != UInt8(ascii: ">") {
      let byte = bytes[at]
      at += 1
      guard byte == UInt8(ascii: "="), let quote = openingQuote(after: at) else { continue }
      at = quote + 1
      while at < end, bytes[at] != bytes[quote] { at += 1 }
      guard at < end else { return bytes[quote..<end].firstIndex(of: UInt8(ascii: ">")) ?? end }
      at += 1
    }
    return at
  }

  /// A quote that follows the `=` of an attribute, white space between them allowed; others are part of a name.
  private func openingQuote(after start: Int) -> Int? {
    var at = start
    while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return nil }
    return at
  }

  private mutating func readName() -> Range<Int> {
    let start = at
    while at < end, !ASCII.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") {
      at += 1
    }
    return start..<at
  }

  private func starts(with text: StaticString, at: Int) -> Bool {
    guard end - at >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[at + index] != text.utf8Start[index] { return false }
    return true
  }
}
