import TextAnalysis

/// Writes the text of a page as a browser lays it out: white-space runs as one space, blocks apart.
struct HTMLWriter {
  private(set) var text: VisibleText
  private let source: DecodedText
  private let kind: Block.Kind?
  /// What holds for the block that is being written.
  private var blockState: HTMLTraits = []
  private var hasLines = false
  /// Line breaks since the last text.
  private var lineBreaks = 0

  init(_ source: DecodedText, _ text: VisibleText, kind: Block.Kind?) {
    self.source = source
    self.text = text
    self.kind = kind
  }

  mutating func keepComment(_ range: Range<Int>, text content: Range<Int>) {
    text.keepComment(range, text: content, of: source)
  }

  mutating func lineBreak(_ state: HTMLTraits) {
    if state.isDisjoint(with: [.hidden, .tiny]) { lineBreaks += 1 }
  }

  /// Ends the block; its lines, where `<br>` made some, are blocks of their own unless one runs on in the next.
  mutating func closeBlock() {
    lineBreaks = 0
    guard !text.isBlockEmpty else { return }
    let kind: Block.Kind? =
      if let kind { kind } else if blockState.contains(.quotation) { .quotation } else if blockState.contains(.heading)
      {
        .heading
      } else if blockState.contains(.listItem) { .listItem } else { hasLines ? nil : .paragraph }
    if hasLines { text.closeBrokenBlock(as: kind) } else { text.closeBlock(kind ?? .paragraph) }
    hasLines = false
  }

  /// Appends a sign that the browser adds, such as the quotation marks of `<q>`.
  mutating func appendMark(_ mark: Unicode.Scalar, from range: Range<Int>, _ state: HTMLTraits) {
    if state.isDisjoint(with: [.hidden, .tiny]) { append(mark, from: range, state) }
  }

  /// Appends the text between two tags.
  mutating func append(_ range: Range<Int>, _ state: HTMLTraits) {
    guard state.isDisjoint(with: [.hidden, .tiny]) else { return }
    let bytes = source.bytes
    let isPlain = Self.isPlain
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      // Letters, and single spaces between them, are copied together.
      if byte > 0x20 ? isPlain[Int(byte)] : byte == 0x20 && at > start && bytes[at - 1] > 0x20 {
        at += 1
        continue
      }
      copy(start..<at, state)
      at = appendSpecial(at, range.upperBound, state)
      start = at
    }
    copy(start..<at, state)
  }

  /// All but `&`, DEL and the first bytes of invisible characters.
  private static let isPlain: [Bool] = (0..<256).map {
    ![0x26, 0x7F, 0xC2, 0xCD, 0xE2, 0xEF].contains($0) && $0 > 0x20
  }

  /// Appends what stands at `at` when it is more than a letter; returns what comes next.
  private mutating func appendSpecial(_ at: Int, _ end: Int, _ state: HTMLTraits) -> Int {
    let bytes = source.bytes
    if bytes[at] == UInt8(ascii: "&") {
      guard let (scalar, next) = CharacterReference.read(bytes, at: at, end: end, isXML: false) else {
        copy(at..<at + 1, state)
        return at + 1
      }
      append(scalar, from: at..<next, state)
      return next
    }
    if ASCII.isSpace(bytes[at]) {
      var next = at + 1
      while next < end, ASCII.isSpace(bytes[next]) { next += 1 }
      if state.contains(.preformatted) { appendPreformatted(at..<next, state) } else { appendSpace(at..<next, state) }
      return next
    }
    let width = min(max(1, UTF8Scan.width(bytes, at)), end - at)
    guard let scalar = String(decoding: bytes[at..<at + width], as: UTF8.self).unicodeScalars.first else {
      return at + width
    }
    append(scalar, from: at..<at + width, state)
    return at + width
  }

  private mutating func appendPreformatted(_ range: Range<Int>, _ state: HTMLTraits) {
    begin(state)
    hasLines = true
    text.copy(range, of: source)
  }

  /// Appends a character unless it cannot be seen; no-break spaces stay where they hold two words together.
  private mutating func append(_ scalar: Unicode.Scalar, from range: Range<Int>, _ state: HTMLTraits) {
    switch scalar {
    case "\u{AD}", "\u{34F}", "\u{200B}", "\u{200C}", "\u{2060}", "\u{FEFF}": return
    case "\u{0}"..."\u{20}", "\u{7F}", "\u{2002}"..."\u{2006}", "\u{2008}"..."\u{200A}": appendSpace(range, state)
    case "\u{A0}", "\u{2007}", "\u{202F}":
      guard let last = text.bytes.last, !text.isBlockEmpty, lineBreaks == 0, !Self.endsWord.contains(last) else {
        return appendSpace(range, state)
      }
      guard !endsWithSpace else { return }
      text.append(String(scalar).utf8, from: range, of: source)
    default:
      begin(state)
      if source.bytes[range.lowerBound] == UInt8(ascii: "&") || source.bytes[range.lowerBound] == UInt8(ascii: "<") {
        text.append(String(scalar).utf8, from: range, of: source)
      } else {
        text.copy(range, of: source)
      }
    }
  }

  /// A space after one of these separates; it does not hold together.
  private static let endsWord = Array(" \n\t.!?;:,".utf8)

  private var endsWithSpace: Bool {
    let bytes = text.bytes
    guard !text.isBlockEmpty, let last = bytes.last else { return true }
    if last < 0x80 { return ASCII.isSpace(last) }
    return bytes.count >= 2 && last == 0xA0 && bytes[bytes.count - 2] == 0xC2
  }

  private mutating func appendSpace(_ range: Range<Int>, _ state: HTMLTraits) {
    guard !endsWithSpace, lineBreaks == 0 else { return }
    text.append(CollectionOfOne(UInt8(ascii: " ")), from: range, of: source)
  }

  private mutating func copy(_ range: Range<Int>, _ state: HTMLTraits) {
    guard !range.isEmpty else { return }
    begin(state)
    text.copy(range, of: source)
  }

  /// Text follows: sets the line breaks that stand before it.
  private mutating func begin(_ state: HTMLTraits) {
    if lineBreaks > 1 { closeBlock() }
    if text.isBlockEmpty {
      blockState = state
    } else if lineBreaks == 1 {
      text.trimBlockEnd()
      text.appendBreak(UInt8(ascii: "\n"))
      hasLines = true
    }
    lineBreaks = 0
  }

  /// Whether the `<sup>` whose content starts at `start` is the mark of a footnote and not an exponent: nothing but
  /// digits and signs behind a word of three letters or more, or a link within the page.
  func isFootnoteMark(_ start: Int) -> Bool {
    var tokenizer = MarkupTokenizer(source.bytes, in: start..<min(source.bytes.count, start + 400), isXML: false)
    var isLink = false
    var characters = 0
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        characters += range.count
        guard source.bytes[range].allSatisfy({ !ASCII.isLetter($0) }), characters <= 12 else { return false }
      case .start(let tag): isLink = isLink || HTMLName(source.bytes[tag.name]) == .anchor
      case .end(_, let name) where HTMLName(source.bytes[name]) == .superscript:
        return characters > 0
          && (isLink || text.bytes.suffix(3).allSatisfy { ASCII.isLetter($0) || ".,;:!?)\"".utf8.contains($0) })
      default: break
      }
    }
    return false
  }
}
