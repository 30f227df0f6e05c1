import Testing

@testable import Documents

@Suite("Dates of documents") struct DocumentDateTests {
  private func date(_ name: String, _ text: String = "") -> String? {
    DocumentDate.find(name: name, bytes: Array(text.utf8)).map { "\($0) \($0.basis.rawValue)" }
  }

  @Test(
    "a date in the file's name",
    arguments: [
      ("2025-04-05-letter.txt", "2025-04-05"), ("letter_2025_04_05.md", "2025-04-05"), ("n20250405.html", "2025-04-05"),
      ("report 2025-04.docx", "2025-04"), ("2025.04.05.txt", "2025-04-05"),
      ("x/2020-01-01/2025-04-05.txt", "2025-04-05"),
    ])
  func fileName(name: String, expected: String) { #expect(date(name) == expected + " file-name") }

  @Test(
    "names without a date have none",
    arguments: [
      "letter.txt", "2025.txt", "2025-13-01.txt", "2025-02-30.txt", "12025-04-05.txt", "20251305.txt",
      "2025-04-051.txt",
      "2020-01-01/letter.txt", "0999-01-01.txt", "version-2025.04.txt", "",
    ])
  func noFileName(name: String) { #expect(date(name) == nil) }

  @Test(
    "front matter goes before the name",
    arguments: [
      ("---\ntitle: x\ndate: 2025-04-05\n---\n", "2025-04-05"), ("---\r\nDate: '2025-04'\r\n---\r\n", "2025-04"),
      ("---\ndate: \"2025-04-05T10:00:00Z\"\n---\n", "2025-04-05"), ("\u{FEFF}---\ndate: 2025\n---\n", "2025"),
    ])
  func frontMatter(text: String, expected: String) {
    #expect(date("2001-01-01.md", text) == expected + " front-matter")
  }

  @Test(
    "what only looks like front matter gives nothing",
    arguments: [
      "---\ntitle: x\n---\ndate: 2025-04-05\n", "---\nmeta:\n  date: 2025-04-05\n---\n", "date: 2025-04-05\n",
      "---\ndate: soon\n---\n", "---\nupdated: 2025-04-05\n---\n",
    ])
  func noFrontMatter(text: String) { #expect(date("a.md", text) == nil) }

  @Test(
    "the Date header of an e-mail",
    arguments: [
      ("From: a\r\nDate: Sat, 5 Apr 2025 09:00:00 +0200\r\n\r\nText", "2025-04-05"),
      ("Received: by x;\r\n Mon, 7 Apr 2025\r\nDATE: 05 Apr 25 09:00 GMT\r\n\r\n", "2025-04-05"),
      ("Subject: x\nDate: 1 January 1999\n\n", "1999-01-01"),
    ])
  func header(text: String, expected: String) { #expect(date("2001-01-01.eml", text) == expected + " header") }

  @Test(
    "prose with colons is no mail",
    arguments: [
      "Date: 5 Apr 2025\n\nText", "Note: this\nDate: 5 Apr 2025 is not\nreally a header\n\n",
      "A: b\nDate: 31 Feb 2025\n\n",
    ])
  func noHeader(text: String) { #expect(date("a.txt", text) == nil) }

  @Test("any bytes are harmless") func hostile() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        Array("---\ndate: 2025-0Jan:\r \u{FF}".utf8).randomElement(using: &generator) ?? 0
      }
      _ = DocumentDate.find(name: String(decoding: bytes, as: UTF8.self), bytes: bytes)
    }
  }
}
