import TextAnalysis

/// HTML: what a browser or mail program would show, one block per paragraph, heading, list item or table cell.
///
/// Hidden preheaders, scripts, styles, comments and the texts of pictures are not visible. The title is not either: it
/// stands on the tab, not in the page.
enum HTMLText {
  /// Adds the visible text of `source` to `text`.
  ///
  /// - Parameter kind: What every block is, whatever the markup says; nil to go by the markup.
  /// - Complexity: O(*n*).
  static func extract(_ source: DecodedText, to text: inout VisibleText, as kind: Block.Kind? = nil) {
    var reader = HTMLReader(source, writer: HTMLWriter(source, text, kind: kind))
    text = VisibleText()
    reader.read()
    text = reader.writer.text
  }

  /// The character set that a page or XML file declares in its first bytes.
  static func declaredCharset(_ bytes: [UInt8]) -> Charset? {
    let end = min(bytes.count, 1_024)
    for at in 0..<end {
      for key in ["charset=", "encoding="] as [StaticString] where ASCII.matches(key, bytes, at: at, end: end) {
        let value = bytes[at + key.utf8CodeUnitCount..<end].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let name = value.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.".utf8.contains($0) }
        return Charset(name: String(decoding: name, as: UTF8.self))
      }
    }
    return nil
  }
}

/// Follows the tags: which elements are open, and what that means for the text in them.
private struct HTMLReader {
  private struct Open {
    let name: HTMLName
    let traits: HTMLTraits
    /// What holds for text in it.
    let state: HTMLTraits
  }

  /// Browsers stop at such a depth too; elements inside count for nothing.
  private static let deepest = 512

  private var tokenizer: MarkupTokenizer
  private(set) var writer: HTMLWriter
  private var open: [Open] = []
  /// Elements that are open beyond ``deepest``.
  private var overflow = 0
  private var hiddenSelectors: Set<String> = []

  init(_ source: DecodedText, writer: HTMLWriter) {
    tokenizer = MarkupTokenizer(source.bytes, isXML: false)
    self.writer = writer
  }

  /// What holds for everything from here on.
  private var rest: HTMLTraits = []

  private var state: HTMLTraits { (open.last?.state ?? []).union(rest) }

  mutating func read() {
    while let token = tokenizer.next() {
      switch token {
      case .text(let range), .literal(let range): writer.append(range, state)
      case .start(let tag): start(tag)
      case .end(let range, let name): end(HTMLName(tokenizer.bytes[name]), range)
      case .comment(let range, let text): writer.keepComment(range, text: text)
      case .declaration: break
      }
    }
    writer.closeBlock()
  }

  private mutating func start(_ tag: MarkupTokenizer.Tag) {
    let name = HTMLName(tokenizer.bytes[tag.name])
    let traits = name.traits
    if traits.contains(.raw), traits.contains(.hidden) {
      let content = tokenizer.skipRawText(tag.name)
      if name == .style, hiddenSelectors.count < 10_000 {
        hiddenSelectors.formUnion(HTMLStyle.hiddenSelectors(tokenizer.bytes, content))
      }
      return
    }
    switch name {
    case .lineBreak: return writer.lineBreak(state)
    case .quote: writer.appendMark("“", from: tag.range, state)
    default: break
    }
    if traits.contains(.block) {
      writer.closeBlock()
      closeImplied(by: name)
    }
    guard !traits.contains(.void) else { return }
    guard open.count < Self.deepest else {
      overflow += 1
      return
    }
    push(name, traits, tag)
  }

  private mutating func push(_ name: HTMLName, _ traits: HTMLTraits, _ tag: MarkupTokenizer.Tag) {
    var state = self.state.union(traits.intersection(.inherited))
    if !state.contains(.hidden), !tag.attributes.isEmpty || name == .dialog {
      state = style(state, name, tag)
    }
    if name == .superscript, writer.isFootnoteMark(tag.range.upperBound) { state.insert(.hidden) }
    open.append(Open(name: name, traits: traits, state: state))
  }

  /// What the attributes add to the state.
  private mutating func style(_ state: HTMLTraits, _ name: HTMLName, _ tag: MarkupTokenizer.Tag) -> HTMLTraits {
    var state = state
    var isOpen = name != .dialog
    var quotesRest = false
    let bytes = tokenizer.bytes
    tokenizer.forEachAttribute(of: tag) { attribute, value in
      let start = attribute.lowerBound
      func isNamed(_ word: StaticString) -> Bool {
        attribute.count == word.utf8CodeUnitCount && ASCII.matches(word, bytes, at: start, end: attribute.upperBound)
      }
      if isNamed("style") {
        if HTMLStyle.hides(bytes, value) { state.insert(.hidden) }
        if let isTiny = HTMLStyle.isTiny(bytes, value) {
          if isTiny { state.insert(.tiny) } else { state.remove(.tiny) }
        }
      } else if isNamed("hidden") {
        state.insert(.hidden)
      } else if isNamed("open") {
        isOpen = true
      } else if isNamed("class") {
        let names = bytes[value].split(whereSeparator: ASCII.isSpace).prefix(50)
        for name in names.map({ String(decoding: $0, as: UTF8.self) }) {
          if hiddenSelectors.contains("." + name) { state.insert(.hidden) }
          if MailMarks.quotedClasses.contains(name) { state.insert(.quotation) }
        }
      } else if isNamed("id") {
        let name = String(decoding: bytes[value].prefix(100), as: UTF8.self)
        if hiddenSelectors.contains("#" + name) { state.insert(.hidden) }
        if MailMarks.quotingIds.contains(name) { quotesRest = true }
      }
    }
    if !isOpen { state.insert(.hidden) }
    if quotesRest { rest.insert(.quotation) }
    return state.union(rest)
  }

  // MARK: End tags

  private mutating func end(_ name: HTMLName, _ range: Range<Int>) {
    let traits = name.traits
    // The end of what was skipped as a whole.
    if traits.contains(.raw), traits.contains(.hidden) { return }
    if name == .lineBreak { return writer.lineBreak(state) }
    if name == .quote { writer.appendMark("”", from: range, state) }
    if traits.contains(.block) { writer.closeBlock() }
    guard overflow == 0 else {
      overflow -= 1
      return
    }
    var index = open.count - 1
    while index >= 0, open[index].name != name {
      // Inline elements do not reach out of their block, blocks not out of their cell, cells not out of their table.
      let passed = open[index].traits
      if !traits.contains(.block), passed.contains(.block) { return }
      if passed.contains(.barrier), !Self.tableParts.contains(name) || open[index].name == Self.table { return }
      index -= 1
    }
    if index >= 0 { open.removeSubrange(index...) }
  }

  private static let table = HTMLName("table")
  private static let tableParts = Set(
    ["table", "tbody", "thead", "tfoot", "tr", "td", "th", "body", "html"].map { HTMLName($0) })

  private mutating func closeImplied(by name: HTMLName) {
    // A block ends an open paragraph.
    for index in open.indices.reversed() where !open[index].traits.isDisjoint(with: [.block, .barrier]) {
      if open[index].name == .paragraph { open.removeSubrange(index...) }
      break
    }
    guard let rule = HTMLName.impliedEnds[name] else { return }
    for index in open.indices.reversed() {
      if rule.closes.contains(open[index].name) { return open.removeSubrange(index...) }
      if rule.within.contains(open[index].name) { return }
    }
  }
}
