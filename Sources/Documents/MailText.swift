import TextAnalysis

/// E-mail: the subject and the body as a mail program shows them.
///
/// Of alternatives the plain text is read unless it is only a stub of the HTML. Attached files are left out; forwarded
/// messages, and what is quoted in a reply, are quotations.
enum MailText {
  static func extract(_ bytes: [UInt8]) -> Contents {
    let parser = MailParser(bytes)
    var reader = MailReader(bytes: bytes, entities: parser.entities, warnings: parser.warnings)
    return reader.read()
  }
}

private struct MailReader {
  let bytes: [UInt8]
  let entities: [MailEntity]
  var contents: Contents
  /// Leaves met so far, for the names of parts.
  private var leaves = 0

  init(bytes: [UInt8], entities: [MailEntity], warnings: [String]) {
    self.bytes = bytes
    self.entities = entities
    contents = Contents(warnings: warnings)
  }

  mutating func read() -> Contents {
    var text = VisibleText()
    readMessage(0, to: &text, as: nil)
    contents.text = text
    return contents
  }

  private mutating func readMessage(_ index: Int, to text: inout VisibleText, as kind: Block.Kind?) {
    guard entities.indices.contains(index) else { return }
    if let subject = entities[index].header("subject") {
      let subject = subject.text(bytes)
      text.copy(0..<subject.bytes.count, of: subject)
      text.closeBlock(kind ?? .heading)
    }
    let first = text.blocks.count
    readEntity(index, to: &text, as: kind)
    if kind == nil { MailMarks.markQuotedRest(of: &text, from: first) }
  }

  /// - Precondition: The parser bounds the depth of entities, and so of this recursion.
  private mutating func readEntity(_ index: Int, to text: inout VisibleText, as kind: Block.Kind?) {
    let entity = entities[index]
    let isRoot = index == 0
    if entity.isMultipart {
      for child in chosen(of: entity, as: kind, to: &text) where isRoot || !entities[child].isAttachment(bytes) {
        readEntity(child, to: &text, as: kind)
      }
    } else if entity.isMessage {
      for child in entity.children { readMessage(child, to: &text, as: .quotation) }
    } else {
      leaves += 1
      if isRoot || !entity.isAttachment(bytes) { readLeaf(entity, to: &text, as: kind) }
    }
  }

  /// The children of a multipart that a mail program shows; an alternative is written at once.
  private mutating func chosen(of entity: MailEntity, as kind: Block.Kind?, to text: inout VisibleText) -> [Int] {
    switch entity.contentType.value {
    case "multipart/alternative":
      readAlternative(entity.children, to: &text, as: kind)
      return []
    case "multipart/signed": return Array(entity.children.prefix(1))
    case "multipart/related":
      let start = entity.contentType.parameters["start"]
      let root = entity.children.first { child in
        guard let start, let id = entities[child].header("content-id") else { return false }
        return String(decoding: bytes[ASCII.trimmed(id.value, bytes)], as: UTF8.self) == start
      }
      return [root ?? entity.children.first].compactMap { $0 }
    case "multipart/encrypted":
      contents.warnings.append("the message is encrypted; decrypt it in your mail program and save it again")
      return []
    default: return entity.children.filter { !entities[$0].isAttachment(bytes) }
    }
  }

  /// Mail programs write the same words twice; a plain text of less than half the words is a stub.
  private mutating func readAlternative(_ children: [Int], to text: inout VisibleText, as kind: Block.Kind?) {
    var best: (text: VisibleText, parts: [Document.Part], words: Int)?
    for child in children {
      var candidate = VisibleText()
      let parts = contents.parts
      readEntity(child, to: &candidate, as: kind)
      let words = candidate.wordCount
      if best == nil || words > 2 * (best?.words ?? 0) { best = (candidate, contents.parts, words) }
      contents.parts = parts
    }
    guard let best else { return }
    contents.parts = best.parts
    text.append(best.text)
  }

  private mutating func readLeaf(_ entity: MailEntity, to text: inout VisibleText, as kind: Block.Kind?) {
    let type = entity.contentType
    guard type.value == "text/html" || type.value == "text/plain" || type.value == "text/markdown" else { return }
    let name = "part \(leaves) (\(type.value))"
    guard let (body, origin) = decoded(entity, name) else { return }
    let named = type.parameters["charset"]
    let charset = named.flatMap { Charset(name: $0) }
    if let named, charset == nil {
      contents.warnings.append(
        "\(name): the character set “\(named.prefix(40))” is unknown; read as UTF-8 or Windows-1252")
    }
    let isHTML = type.value == "text/html"
    let source = DecodedText(
      body, declared: charset ?? (isHTML ? HTMLText.declaredCharset(body) : nil), origin: origin)
    if let warning = source.warning { contents.warnings.append("\(name): \(warning)") }
    if isHTML {
      HTMLText.extract(source, to: &text, as: kind)
    } else {
      let isFlowed = type.parameters["format"]?.lowercased() == "flowed"
      let joins = type.parameters["delsp"]?.lowercased() == "yes"
      MailPlainText.extract(source, isFlowed: isFlowed, deletesSpace: joins, to: &text, as: kind)
    }
  }

  /// The bytes of a body, and the way from them to addresses.
  private mutating func decoded(_ entity: MailEntity, _ name: String) -> (bytes: [UInt8], origin: PositionMap)? {
    let encoding = entity.header("content-transfer-encoding").map { MailParameters(bytes, $0.value).value } ?? "7bit"
    switch encoding {
    case "quoted-printable":
      let (decoded, map) = TransferDecoding.quotedPrintable(bytes, entity.body)
      return (decoded, map)
    case "base64":
      let (decoded, skipped) = TransferDecoding.base64(bytes[entity.body])
      if skipped > 0 { contents.warnings.append("\(name): \(skipped) characters are not base64; skipped") }
      let part = contents.addPart(name, bytes: decoded, lines: .breaks, fileSize: bytes.count)
      return (decoded, PositionMap(copyOf: decoded.count, from: part.address))
    case "x-uuencode", "uuencode", "x-uue", "binhex", "x-binhex":
      contents.warnings.append("\(name): the encoding \(encoding) is not read")
      return nil
    default:
      return (Array(bytes[entity.body]), PositionMap(copyOf: entity.body.count, from: entity.body.lowerBound))
    }
  }
}
