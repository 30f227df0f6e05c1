import Testing

@testable import Documents

@Suite("Formats and characters") struct FormatTests {
  @Test(
    "content speaks before the name",
    arguments: [
      ("a.txt", "<!DOCTYPE html><p>x", Document.Format.html), ("a", "<html><body>x", .html), ("-", "<p>x</p>", .html),
      ("a.txt", "<p>x</p>", .text), ("a.md", "<div>x</div>", .markdown), ("a", "<!-- c --><body>", .html),
      ("a.eml", "whatever", .email), ("a.txt", "Received: x\nFrom: y\n\nz", .email), ("a.html", "plain", .html),
      ("a.txt", "From: the mayor\nTo: all\nSubject: x\n\nz", .text), ("a", "From: a\nSubject: x\n\nz", .email),
      ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nx", .srt), ("a", "WEBVTT\n", .vtt), ("a.MD", "x", .markdown),
      ("a.docx", "no archive", .text), ("a.pdf", "no PDF", .text), ("dir.md/file", "x", .text), ("a", "", .text),
    ])
  func detection(name: String, text: String, expected: Document.Format) throws {
    #expect(try FormatDetection.format(name: name, bytes: Array(text.utf8)) == expected)
  }

  @Test("a type that is given overrides content and name") func override() throws {
    #expect(try Samples.outline("<p>x</p>", .text) == "<p>x</p>")
    #expect(try Samples.outline("# x", .markdown) == "heading: x")
  }

  @Test("formats that cannot be read say what to save instead", arguments: ["{\\rtf1 x", "\u{D0}old"])
  func unsupported(start: String) {
    let bytes = start.hasPrefix("{") ? Array(start.utf8) : [0xD0, 0xCF, 0x11, 0xE0, 0xA1]
    let error = #expect(throws: DocumentError.self) { try DocumentReader().document(name: "a.doc", bytes: bytes) }
    #expect(error?.description.contains("save it as .docx") == true)
  }

  @Test("UTF-16 in both orders, with and without a mark", arguments: [false, true], [false, true])
  func utf16(isBig: Bool, hasMark: Bool) throws {
    let text = "One line, café.\nÉ \u{1F1EA}\u{1F1F8} two"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    let document = try DocumentReader().document(name: "a.txt", bytes: bytes)
    #expect(String(decoding: document.visible, as: UTF8.self) == text)
    var counter = LineCounter(document)
    let place = counter.place(of: document.visible.count - 3..<document.visible.count)
    #expect(place.line == 2 && place.column == 5 && place.range == bytes.count - 6..<bytes.count)
  }

  @Test("lone surrogates and an odd byte are replaced, with a warning") func brokenUTF16() throws {
    let document = try DocumentReader().document(
      name: "a.txt", bytes: [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x43])
    #expect(String(decoding: document.visible, as: UTF8.self) == "A\u{FFFD}B")
    #expect(document.warnings.first?.description.contains("byte 4 is not valid UTF-16") == true)
  }
}
