import TextAnalysis

/// What the paragraph styles of a Word file say about their paragraphs.
struct WordStyles {
  private struct Style {
    var kind: Block.Kind?
    var basedOn: String?
  }

  private var styles: [String: Style] = [:]

  /// Reads `word/styles.xml`.
  init(_ xml: [UInt8]) {
    var tokenizer = MarkupTokenizer(xml, isXML: true)
    var id: String?
    var style = Style()
    while let token = tokenizer.next() {
      switch token {
      case .start(let tag):
        switch WordName(xml[tag.name]) {
        case .style:
          id = tokenizer.value("styleId", of: tag)
          style = Style()
        case .name: style.kind = style.kind ?? Self.kind(named: tokenizer.value("val", of: tag) ?? "")
        case .basedOn: style.basedOn = tokenizer.value("val", of: tag)
        case .outlineLevel: style.kind = tokenizer.value("val", of: tag) == "9" ? style.kind : .heading
        case .numberingId: style.kind = style.kind ?? .listItem
        default: break
        }
      case .end(_, let name) where WordName(xml[name]) == .style:
        if let id { styles[id] = style }
        id = nil
      default: break
      }
    }
  }

  /// The kind of the paragraphs in a style or in one it is based on.
  func kind(of id: String) -> Block.Kind? {
    var next: String? = id
    // Word allows ten levels; a circle ends here too.
    for _ in 0..<12 {
      guard let id = next, let style = styles[id] else { break }
      if let kind = style.kind { return kind }
      next = style.basedOn
    }
    // Files without a list of styles still use the usual ids.
    return styles[id] == nil ? Self.kind(named: id) : nil
  }

  /// Names are those of English Word in every language of the program; other programs keep to them.
  private static func kind(named name: String) -> Block.Kind? {
    let name = name.lowercased().filter { $0 != " " }
    if name.hasPrefix("heading") || name == "title" || name == "subtitle" { return .heading }
    if name.hasPrefix("list") { return .listItem }
    return ["quote", "intensequote", "quotations", "blocktext"].contains(name) ? .quotation : nil
  }
}

/// Elements of WordprocessingML by their name without a prefix; programs differ in the prefix.
enum WordName: String {
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case rowProperties = "trPr"
  case row = "tr"
  case cell = "tc"
  case paragraphStyle = "pStyle"
  case numberingId = "numId"
  case outlineLevel = "outlineLvl"
  case style, name, basedOn
  case tab
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen
  case vanish
  case deletion = "del"
  case moveFrom
  case fallback = "Fallback"
  case textBox = "txbxContent"
  case instruction = "instrText"
  case ruby = "rt"
  case paragraphChange = "pPrChange"
  case runChange = "rPrChange"
  case footnote, endnote

  init?(_ name: ArraySlice<UInt8>) {
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    self.init(rawValue: String(decoding: local, as: UTF8.self))
  }
}

extension MarkupTokenizer {
  /// The value of an attribute by its name without a prefix, character references as they stand.
  func value(_ name: String, of tag: Tag) -> String? {
    var result: String?
    forEachAttribute(of: tag) { attribute, value in
      let local = bytes[attribute].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? attribute.lowerBound
      if bytes[local..<attribute.upperBound].elementsEqual(name.utf8) {
        result = String(decoding: bytes[value], as: UTF8.self)
      }
    }
    return result
  }
}
