import Testing
import TextAnalysis

@testable import Documents

@Suite("Documents") struct DocumentReaderTests {
  private func markdown(_ text: String) throws -> Document {
    try DocumentReader().document(name: "a.md", bytes: Array(text.utf8))
  }

  @Test(
    "Markdown shows what a reader sees",
    arguments: [
      ("# Title\n\nSome *very* **bold** `code`.", "Title|Some very bold code."),
      ("---\ntitle: x\n---\nBody.", "Body."),
      ("A [link](https://x.example/a_b) and ![picture](p.png).", "A link and picture."),
      ("```\ncode here\n```\nText.", "Text."),
      ("- one\n- two", "one|two"),
      ("> quoted\n> words\n\nAfter.", "quoted words|After."),
      ("| a | b |\n|---|---|\n| c | d |", "a|b|c|d"),
      ("Line one\nline two", "Line one line two"),
      ("A footnote[^1].", "A footnote."),
      ("snake_case stays, _this_ goes", "snake_case stays, this goes"),
      ("5 \\* 3 <b>bold</b> <!-- gone --> x < y", "5 * 3 bold x < y"),
      ("", ""),
    ])
  func visible(source: String, expected: String) throws {
    let document = try markdown(source)
    #expect(document.blocks.map { document.text($0.range) }.joined(separator: "|") == expected)
  }

  @Test("positions lead back to the words in the file") func positions() throws {
    let source = "---\na: b\n---\n\n# Títle *x*\n\nThe [net *work*](u) has **over 300** cities.\n"
    let document = try markdown(source)
    for block in document.blocks {
      let range = document.map.original(block.range)
      let original = String(decoding: document.original[range], as: UTF8.self)
      let first = document.text(block.range).split(separator: " ").first ?? ""
      #expect(original.contains(first))
    }
  }

  @Test("what is not UTF-8 is read as Windows-1252, with a warning") func latin1() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" au lait: 5 ".utf8) + [0x80]
    let document = try DocumentReader().document(name: "a.txt", bytes: bytes)
    #expect(String(decoding: document.visible, as: UTF8.self) == "café au lait: 5 €")
    #expect(document.warnings.first?.description.hasPrefix("a.txt: byte 3 is not valid UTF-8 (2 such bytes)") == true)
    #expect(document.map.original(0..<5) == 0..<4)
    #expect(document.map.original(document.visible.count - 3..<document.visible.count) == bytes.count - 1..<bytes.count)
  }

  @Test("broken UTF-8 is replaced and named") func invalid() throws {
    let bytes = Array("é café ".utf8) + [0xE9] + Array(" é".utf8)
    let document = try DocumentReader().document(name: "a.txt", bytes: bytes)
    #expect(String(decoding: document.visible, as: UTF8.self) == "é café \u{FFFD} é")
    #expect(document.warnings.first?.description.contains("byte 9 is not valid UTF-8") == true)
    let last = document.visible.count - 2..<document.visible.count
    #expect(document.map.original(last) == bytes.count - 2..<bytes.count)
  }

  @Test("a byte order mark is not text") func byteOrderMark() throws {
    let document = try DocumentReader().document(name: "a.txt", bytes: [0xEF, 0xBB, 0xBF] + Array("Hi.".utf8))
    #expect(document.text(0..<3) == "Hi.")
    #expect(document.map.original(0..<3) == 3..<6)
    var counter = LineCounter(document)
    let position = counter.position(of: 3)
    #expect(position.line == 1 && position.column == 1)
  }

  @Test("files that are no text are refused") func binary() {
    #expect(throws: DocumentError.binary("a.txt")) { try DocumentReader().document(name: "a.txt", bytes: [1, 0, 2]) }
    #expect(throws: DocumentError.notFound("/nowhere.txt")) { try DocumentReader().read("/nowhere.txt") }
    #expect(throws: DocumentError.isFolder("/")) { try DocumentReader().read("/") }
  }

  @Test("lines end with LF, CRLF or CR; columns count what people see") func lines() throws {
    let document = try DocumentReader().document(
      name: "a.txt", bytes: Array("a\r\nb\rc\n\u{1F1EA}\u{1F1F8}e\u{301}x".utf8))
    var counter = LineCounter(document)
    let offsets = [0, 3, 5, 7, document.original.count - 1]
    let found = offsets.map { offset -> [Int] in
      let position = counter.position(of: offset)
      return [position.line, position.column]
    }
    #expect(found == [[1, 1], [2, 1], [3, 1], [4, 1], [4, 3]])
  }

  @Test("any bytes make a document of valid text") func hostile() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("#*_`[]()<>!|-> \n\\é~".utf8) + [0xFF, 0xE2, 0x80]
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      for name in ["a.md", "a.txt"] {
        let document = try DocumentReader().document(name: name, bytes: bytes)
        #expect(String(validating: document.visible, as: UTF8.self) != nil)
        let addresses = document.parts.reduce(bytes.count) { $0 + $1.bytes.count }
        for block in document.blocks { #expect(document.map.original(block.range).upperBound <= addresses) }
      }
    }
  }
}
