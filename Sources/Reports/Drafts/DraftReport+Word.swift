import Drafting

// Word (Office Open XML), with the sources as a list at the end.
extension DraftReport {
  /// All drafts in one Word file.
  public func word() -> [UInt8] {
    var archive = ZipWriter()
    archive.add("[Content_Types].xml", Array(Self.contentTypes.source.utf8))
    archive.add("_rels/.rels", Array(Self.relations.source.utf8))
    archive.add("word/_rels/document.xml.rels", Array(Self.documentRelations.source.utf8))
    archive.add("word/styles.xml", Array(Self.styles.source.utf8))
    archive.add("word/document.xml", Array(document.source.utf8))
    return archive.finished()
  }

  private var document: Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(items.map(body))<w:sectPr/></w:body></w:document>
    """
  }

  private func body(_ item: Item) -> Markup {
    let about = answered(item) + [advice(item.draft)].compactMap { $0 }
    let notes = about.map { Self.paragraph([Self.run($0)], style: "Note") }
    let text = item.draft.paragraphs.map { paragraph(of: item.draft, $0) }
    let sources = item.draft.sources.enumerated().map { number, line in
      Self.paragraph([Self.run("[\(number + 1)] " + source(line, of: item.draft))], style: "Note")
    }
    let title =
      sources.isEmpty ? [] : [Self.paragraph([Self.run(heading("sources", of: item.draft))], style: "Heading2")]
    let marker = Self.paragraph([Self.run(item.draft.markerLine)], style: "Note")
    return Markup(notes + text + title + sources + [marker])
  }

  private func paragraph(of draft: Draft, _ paragraph: Draft.Paragraph) -> Markup {
    let runs = paragraph.sentences.indices.flatMap { place -> [Markup] in
      let marks = marks(at: place, in: paragraph.sentences, of: draft).map { Self.run("[\($0)]", isRaised: true) }
      return [Self.run((place > 0 ? " " : "") + paragraph.sentences[place].text)] + marks
    }
    let style: String? =
      switch paragraph.kind {
      case .headline: "Heading1"
      case .heading: "Heading2"
      case .item: "ListBullet"
      case .text: nil
      }
    return Self.paragraph(runs, style: style)
  }

  private static func paragraph(_ runs: [Markup], style: String?) -> Markup {
    let properties: Markup = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)\(runs)</w:p>"
  }

  private static func run(_ text: String, isRaised: Bool = false) -> Markup {
    let properties: Markup = isRaised ? "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" : ""
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  // MARK: Parts that are the same in every file

  private static let contentTypes: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
    """

  private static let relations: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
    """

  private static let documentRelations: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
    """

  private static let styles: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="360"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style></w:styles>
    """
}
