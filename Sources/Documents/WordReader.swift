import TextAnalysis

/// Reads one part of a Word file.
///
/// Keeps no tree: it follows the tags with a few flags, so that nesting of any depth costs nothing.
struct WordReader {
  private(set) var text: VisibleText
  private let source: DecodedText
  private let styles: WordStyles

  /// Elements open inside one that is left out.
  private var skipped = 0
  private var isInText = false
  private var isInRun = false
  private var isInParagraphProperties = false
  private var isInRunProperties = false
  private var isInRowProperties = false
  private var isRowDeleted = false
  private var isRunHidden = false
  private var isMarkDeleted = false
  private var kind = Block.Kind.paragraph
  private var hasLines = false
  /// Text boxes of the paragraph being read: where the one being skipped starts, and those behind.
  private var boxStart: Int?
  private var boxes: [Range<Int>] = []
  private var hasEntities = false

  /// Deeper text boxes in text boxes are left out.
  private static let deepestBox = 8

  init(_ source: DecodedText, styles: WordStyles, text: VisibleText) {
    self.source = source
    self.styles = styles
    self.text = text
  }

  /// Adds the text of the part; false when it declares entities.
  mutating func read() -> Bool {
    read(0..<source.bytes.count, depth: 0)
    return !hasEntities
  }

  private mutating func read(_ range: Range<Int>, depth: Int) {
    var tokenizer = MarkupTokenizer(source.bytes, in: range, isXML: true)
    while let token = tokenizer.next(), !hasEntities {
      switch token {
      case .start(let tag):
        start(tag, tokenizer)
        if tag.isSelfClosing { end(tag.name, tag.range, depth) }
      case .end(let range, let name): end(name, range, depth)
      case .text(let range): append(range)
      case .literal(let range): if isInText, skipped == 0, !isRunHidden { text.copy(range, of: source) }
      case .declaration(let range):
        hasEntities = source.bytes[range].starts(with: "<!".utf8)
      case .comment: break
      }
    }
    closeBlock()
  }

  private mutating func start(_ tag: MarkupTokenizer.Tag, _ tokenizer: MarkupTokenizer) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch WordName(source.bytes[tag.name]) {
    case .paragraph: startParagraph()
    case .paragraphProperties: isInParagraphProperties = true
    case .runProperties: isInRunProperties = true
    case .rowProperties: isInRowProperties = true
    case .row: isRowDeleted = false
    case .run: (isInRun, isRunHidden) = (true, false)
    case .text: isInText = isInRun
    case .paragraphStyle:
      if let value = tokenizer.value("val", of: tag), let kind = styles.kind(of: value) { self.kind = kind }
    case .numberingId:
      if isInParagraphProperties, kind == .paragraph, tokenizer.value("val", of: tag) != "0" { kind = .listItem }
    case .vanish: isRunHidden = isRunHidden || (isInRun && isOn(tokenizer.value("val", of: tag)))
    case .tab: appendSign(" ", tag)
    case .lineBreak, .carriageReturn:
      hasLines = hasLines || isInRun
      appendSign("\n", tag)
    case .noBreakHyphen: appendSign("-", tag)
    case .deletion, .moveFrom: startDeletion()
    case .cell: if isRowDeleted { skipped = 1 }
    case .footnote, .endnote:
      // Separators are drawn, not read.
      if let type = tokenizer.value("type", of: tag), type != "normal" { skipped = 1 }
    case .textBox:
      boxStart = tag.range.upperBound
      skipped = 1
    case .fallback, .instruction, .ruby, .paragraphChange, .runChange: skipped = 1
    default: break
    }
  }

  private mutating func startParagraph() {
    // Where the end of the paragraph before is deleted, its text runs on in this one.
    if !isMarkDeleted || text.isBlockEmpty {
      closeBlock()
      kind = .paragraph
    }
    isMarkDeleted = false
  }

  /// A deletion of text, or, among the properties of a paragraph or row, of its end or itself.
  private mutating func startDeletion() {
    if isInParagraphProperties { isMarkDeleted = true } else if isInRowProperties { isRowDeleted = true }
    skipped = 1
  }

  private mutating func end(_ name: Range<Int>, _ range: Range<Int>, _ depth: Int) {
    if skipped > 0 {
      skipped -= 1
      if skipped == 0, let start = boxStart {
        boxStart = nil
        if depth < Self.deepestBox { boxes.append(start..<max(start, range.lowerBound)) }
      }
      return
    }
    switch WordName(source.bytes[name]) {
    case .paragraph:
      isInRun = false
      guard !isMarkDeleted else { break }
      closeBlock()
      readBoxes(depth)
    case .paragraphProperties: isInParagraphProperties = false
    case .runProperties: isInRunProperties = false
    case .rowProperties: isInRowProperties = false
    case .run: isInRun = false
    case .text: isInText = false
    case .row: isRowDeleted = false
    default: break
    }
  }

  private mutating func readBoxes(_ depth: Int) {
    guard !boxes.isEmpty else { return }
    let ranges = boxes
    boxes = []
    for range in ranges { read(range, depth: depth + 1) }
  }

  private mutating func closeBlock() {
    if hasLines { text.closeBrokenBlock(as: kind == .paragraph ? nil : kind) } else { text.closeBlock(kind) }
    hasLines = false
  }

  // MARK: Text

  private func isOn(_ value: String?) -> Bool { value.map { !["0", "false", "off"].contains($0) } ?? true }

  private mutating func appendSign(_ sign: String, _ tag: MarkupTokenizer.Tag) {
    guard isInRun, !isInRunProperties, !isRunHidden, !text.isBlockEmpty else { return }
    text.append(sign.utf8, from: tag.range, of: source)
  }

  private mutating func append(_ range: Range<Int>) {
    guard isInText, skipped == 0, !isRunHidden else { return }
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      guard source.bytes[at] == UInt8(ascii: "&"),
        let (scalar, next) = CharacterReference.read(source.bytes, at: at, end: range.upperBound, isXML: true)
      else {
        at += 1
        continue
      }
      if start < at { text.copy(start..<at, of: source) }
      text.append(String(scalar).utf8, from: at..<next, of: source)
      (start, at) = (next, next)
    }
    if start < at { text.copy(start..<at, of: source) }
  }
}
