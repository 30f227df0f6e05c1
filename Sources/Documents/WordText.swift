import TextAnalysis

/// Word's `.docx`: the text of the body, then of foot- and endnotes, as it is when all tracked changes are accepted.
///
/// Comments, page headers and footers, field codes and hidden text are left out; text boxes follow the paragraph that holds
/// them.
enum WordText {
  static func extract(name: String, bytes: [UInt8]) throws(DocumentError) -> Contents {
    do {
      var archive = try ZipArchive(bytes)
      guard let main = try mainPart(&archive) else { throw unsupported(name, archive) }
      let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      let styles = try archive.content(of: folder + "styles.xml").map { WordStyles($0) } ?? WordStyles([])
      var contents = Contents()
      for part in [main, folder + "footnotes.xml", folder + "endnotes.xml"] {
        guard let xml = try archive.content(of: part) else { continue }
        let added = contents.addPart(part, bytes: xml, lines: .paragraphs, fileSize: bytes.count)
        let origin = PositionMap(copyOf: xml.count, from: added.address)
        var reader = WordReader(DecodedText(xml, origin: origin), styles: styles, text: contents.text)
        contents.text = VisibleText()
        guard reader.read() else {
          throw DocumentError.refused(name, reason: "“\(part)” declares XML entities; Word never does")
        }
        contents.text = reader.text
      }
      return contents
    } catch let error as ZipArchive.Failure {
      switch error {
      case .damaged(let reason): throw .damaged(name, reason: reason)
      case .refused(let reason): throw .refused(name, reason: reason)
      }
    } catch let error as DocumentError {
      throw error
    } catch {
      throw .unreadable(name, reason: "\(error)")
    }
  }

  /// The part that the archive names as its document.
  private static func mainPart(_ archive: inout ZipArchive) throws(ZipArchive.Failure) -> String? {
    let usual = "word/document.xml"
    if archive.entries.contains(where: { $0.name == usual }) { return usual }
    guard let relations = try archive.content(of: "_rels/.rels") else { return nil }
    var tokenizer = MarkupTokenizer(relations, isXML: true)
    while let token = tokenizer.next() {
      guard case .start(let tag) = token else { continue }
      var target = ""
      var isDocument = false
      tokenizer.forEachAttribute(of: tag) { name, value in
        let value = String(decoding: relations[value], as: UTF8.self)
        if relations[name].elementsEqual("Target".utf8) { target = value }
        if relations[name].elementsEqual("Type".utf8) { isDocument = value.hasSuffix("/officeDocument") }
      }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : target
      if isDocument, path.hasPrefix("word/"), archive.entries.contains(where: { $0.name == path }) { return path }
    }
    return nil
  }

  private static func unsupported(_ name: String, _ archive: ZipArchive) -> DocumentError {
    let names = archive.entries.map(\.name)
    if names.contains("content.xml") {
      return .unsupported(name, kind: "an OpenDocument file", advice: "save it as .docx")
    }
    if names.contains(where: { $0.hasPrefix("xl/") || $0.hasPrefix("ppt/") }) {
      return .unsupported(name, kind: "a table or presentation", advice: "copy its text to a .docx or .txt file")
    }
    return .unsupported(name, kind: "an archive", advice: "unpack it and scan the files in it")
  }
}
