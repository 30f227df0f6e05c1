import Testing
import TextAnalysis

@testable import Documents

@Suite("Word") struct WordTests {
  @Test("a letter as LibreOffice and pandoc write it", arguments: ["libreoffice.docx", "pandoc.docx"])
  func letter(name: String) throws {
    let document = try Samples.read(name)
    #expect(document.format == .word)
    let expected = """
      heading: Letter from the reading room
      The library opened its new reading room on Monday, and more than forty people came. Café and cake were free.
      listItem: Bring a chair.
      listItem: Bring a friend & a book.
      listItem: First, sign in.
      quotation: We never had so many guests, said the porter.
      Day
      Guests
      Monday
      41 people came to read
      See our page for the opening hours.
      """
    #expect(Samples.outline(document).hasPrefix(expected))
    #expect(Samples.outline(document).hasSuffix("Counted at the door by two volunteers.") == (name == "pandoc.docx"))
  }

  @Test("tracked changes are accepted; comments and hidden words are left out; boxes and notes are read") func tracked()
    throws
  {
    #expect(
      Samples.outline(try Samples.read("libreoffice-tracked.docx")) == """
        heading: Minutes of the choir
        The choir sang a lively song on Sunday in the old barn.
        Two halves of one sentence that an editor joined.
        The paragraph around the box.
        Words in a box.
        Tabs and breaks, and 5 < 6 & done.
        It rained.
        The end of the story.
        """)
  }

  @Test(
    "what Word writes",
    arguments: [
      (
        "<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>",
        "ab"
      ),
      ("<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>y</w:t></w:r></w:moveTo></w:p>", "y"),
      (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "y"
      ),
      (
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK x</w:instrText><w:t>link</w:t></w:r></w:p>",
        "link"
      ),
      (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>y</w:t></w:r></w:p>",
        "y"
      ),
      (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>item</w:t><w:tab/><w:t>two</w:t></w:r></w:p>",
        "listItem: item two"
      ),
      ("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>head</w:t></w:r></w:p>", "heading: head"),
      (
        "<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop &lt;&#233;&gt; &unknown;</w:t></w:r></w:p>",
        "non-stop <é> &unknown;"
      ),
      (
        "<w:p><w:r><w:t>a</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>b</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
        "ab"
      ),
      ("<x:p><x:r><x:t><![CDATA[<raw>]]></x:t></x:r></x:p><w:p/>", "<raw>"),
    ])
  func markup(body: String, expected: String) throws {
    let document = try DocumentReader().document(name: "a.docx", bytes: Samples.word(body))
    #expect(Samples.outline(document) == expected)
  }

  @Test("a place is part, paragraph and column") func places() throws {
    let document = try Samples.read("pandoc.docx")
    var counter = LineCounter(document)
    let range = try #require(document.blocks.first { document.text($0.range).hasPrefix("The library") }).range
    let place = counter.place(of: range.lowerBound + 4..<range.lowerBound + 11)
    #expect(place.part == "word/document.xml" && place.line == 2 && place.column == 5)
    let part = try #require(document.parts.first)
    #expect(String(decoding: part.bytes[place.range], as: UTF8.self) == "library")
    let note = counter.place(of: try #require(document.blocks.last).range)
    #expect(note.part == "word/footnotes.xml" && note.line == 1 && note.column == 1)
  }

  @Test(
    "archives that do harm are refused",
    arguments: [
      Samples.zip([("word/document.xml", [1]), ("../evil", [])]), Samples.zip([("/etc/passwd", [])]),
      Samples.zip([("a/..\\b", [])]), Samples.zip([("C:\\x", [])]), Samples.zip([("word/document.xml", [1])], flags: 1),
      Samples.zip([("word/document.xml", [1])], size: 300 << 20, method: 8),
      Samples.zip([("word/document.xml", [0x03, 0])], size: 100 << 20, method: 8),
      Samples.zip([("word/document.xml", [0, 0])], method: 99),
      Samples.word("", more: (0..<10_001).map { ("\($0)", []) }),
      Samples.zip([("word/document.xml", Array("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:p/>".utf8))]
      ),
    ])
  func refused(bytes: [UInt8]) throws {
    let error = #expect(throws: DocumentError.self) { try DocumentReader().document(name: "a.docx", bytes: bytes) }
    guard case .refused = error else {
      Issue.record("\(error.map(String.init(describing:)) ?? "nothing") is not a refusal")
      return
    }
  }

  @Test("a bomb is stopped while it goes off: the output never exceeds what the archive said") func bomb() throws {
    // A block in the fixed code: the letter "a", then 100,000 times "258 bytes from one byte back".
    var bits: [UInt8] = [1, 1, 0] + Self.code(0x30 + 0x61, 8)
    for _ in 0..<100_000 { bits += Self.code(0b1100_0101, 8) + Self.code(0, 5) }
    let bomb = stride(from: 0, to: bits.count - 7, by: 8).map { at in
      (0..<8).reduce(UInt8(0)) { $0 | bits[at + $1] << UInt8($1) }
    }
    #expect(throws: Inflate.Failure.tooLarge) { try Inflate.unpack(bomb, 0..<bomb.count, limit: 1_000_000) }
    #expect(throws: Inflate.Failure.truncated) { try Inflate.unpack(bomb, 0..<100, limit: 1_000_000) }
  }

  private static func code(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(value >> (length - 1 - $0) & 1) }
  }

  @Test("damaged files say so") func damaged() throws {
    let whole = try Samples.bytes("pandoc.docx")
    for length in stride(from: 4, to: whole.count, by: 997) {
      let error = #expect(throws: DocumentError.self) {
        try DocumentReader().document(name: "a.docx", bytes: Array(whole[..<length]))
      }
      guard case .damaged = error else {
        Issue.record("cut at \(length): \(String(describing: error))")
        return
      }
    }
    var changed = whole
    changed[whole.count / 4] ^= 1
    _ = try? DocumentReader().document(name: "a.docx", bytes: changed)
    let odt = Samples.zip([("mimetype", []), ("content.xml", [])])
    #expect(throws: DocumentError.unsupported("a.odt", kind: "an OpenDocument file", advice: "save it as .docx")) {
      try DocumentReader().document(name: "a.odt", bytes: odt)
    }
  }
}
