import Documents
import Reports
import Testing

@testable import Runs

@Suite("Accepted in the document") struct SuppressionTests {
  private static let today = Day("2026-06-15")

  /// The words of `text` that a rule speaks for, with its reason, on the day of the test.
  private func covered(_ text: String, _ syntax: CommentSyntax = .markdown) -> [String] {
    let bytes = Array(text.utf8)
    return Suppressions(in: bytes, syntax: syntax).rules.map {
      "\($0.reason): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  private func mistakes(_ text: String, _ syntax: CommentSyntax = .markdown) throws -> [String] {
    Suppressions(in: Array(text.utf8), syntax: syntax).apply(to: [], today: try #require(Self.today)).warnings
  }

  @Test("the next line that holds text") func nextLine() {
    #expect(covered("<!-- factcheck-disable-next-line: why -->\n\nOne.\nTwo.") == ["why: One."])
    #expect(covered("<!--factcheck-disable-next-line why-->\r\nOne.\r\nTwo.") == ["why: One."])
    #expect(
      covered("<!-- factcheck-disable-next-line: a -->\n<!-- factcheck-disable-next-line: b -->\nOne.")
        == ["a: One.", "b: One."])
    #expect(covered("One.\n<!-- factcheck-disable-next-line: why -->\n \n") == [])
  }

  @Test("its own line, and everything up to the end") func others() {
    #expect(
      covered("One. <!-- factcheck-disable-line: why -->\nTwo.") == ["why: One. <!-- factcheck-disable-line: why -->"])
    #expect(covered("a<!-- factcheck-disable: why -->b<!-- factcheck-enable -->c", .markup) == ["why: b"])
    #expect(covered("a<!-- factcheck-disable: x -->b<!-- factcheck-disable: y -->c") == ["x: b", "y: c"])
    #expect(covered("a<!-- factcheck-disable:\n  two\n  lines -->b") == ["two lines: b"])
  }

  @Test("each format in its own comments") func formats() {
    #expect(covered("# factcheck-disable-next-line: why\nOne.", .hash) == ["why: One."])
    #expect(covered("Say # factcheck-disable-next-line: why\nOne.", .hash) == [])
    #expect(
      covered("NOTE factcheck-disable: why\n\n00:01 --> 00:02\nOne.", .note) == ["why: \n\n00:01 --> 00:02\nOne."])
    let mail = "Subject: a\r\nX-Factcheck-Disable: why\r\n\r\nX-Factcheck-Disable: not here\r\n"
    #expect(covered(mail, .mail).count == 1 && covered(mail, .mail).first?.hasPrefix("why: Subject") == true)
  }

  @Test("an example in fenced code is none") func fenced() {
    #expect(covered("```\n<!-- factcheck-disable: why -->\n```\nOne.") == [])
    #expect(covered("~~~\n<!-- factcheck-disable: why -->\n") == [])
    #expect(covered("```\nx\n```\n<!-- factcheck-disable: why -->b") == ["why: b"])
  }

  @Test(
    "what is wrong is said with its line, and accepts nothing",
    arguments: [
      ("\n<!-- factcheck-disable-next-line -->\na", "2: not accepted: no reason is given"),
      ("<!-- factcheck-disable-next-line:  (until 2030-01-01) -->\na", "1: not accepted: no reason is given"),
      ("<!-- factcheck-disable: x (until 2026-02-30) -->a", "1: not accepted: '2026-02-30' is no day"),
      ("<!-- factcheck-disable: x (until soon) -->a", "1: not accepted: 'soon' is no day"),
      ("<!-- factcheck-enable -->a", "1: not accepted: factcheck-enable without"),
      ("<!-- factcheck-off: x -->a", "1: not accepted: unknown comment 'factcheck-off'"),
    ])
  func wrong(text: String, message: String) throws {
    #expect(covered(text) == [])
    let mistakes = try mistakes(text)
    #expect(mistakes.first?.hasPrefix(message) == true, "\(mistakes)")
  }

  @Test("a reason holds on its last day and not after it") func expiry() throws {
    let text = Array("<!-- factcheck-disable: why (until 2026-06-15) -->abc".utf8)
    let suppressions = Suppressions(in: text, syntax: .markup)
    #expect(suppressions.apply(to: [], today: try #require(Day("2026-06-15"))).warnings.isEmpty)
    let late = suppressions.apply(to: [], today: try #require(Day("2026-06-16"))).warnings
    #expect(late.count == 1 && late[0].hasPrefix("1: not accepted: the reason ended on 2026-06-15"))
  }

  @Test("twenty thousand comments take no time and are too many", .timeLimit(.minutes(1))) func hostile() throws {
    let text = String(repeating: "<!-- factcheck-disable-next-line: x -->\n", count: 20_000)
    #expect(covered(text).count <= CommentSyntax.limit)
    #expect(try mistakes(text).first?.contains("only the first 1000 comments are read") == true)
    #expect(covered(String(repeating: "<!-- factcheck-", count: 100_000)).isEmpty)
  }

  @Test("days of the calendar", arguments: ["2024-02-29", "2026-12-31"]) func days(text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(
    "other days are none",
    arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "2026-01-00", "26-01-01", "", "２０２６-01-01"])
  func noDays(text: String) { #expect(Day(text) == nil) }

  @Test("today is a day") func today() { #expect(Day.today() != nil) }
}

@Suite("Changed lines") struct DiffReaderTests {
  @Test("are read from what git prints, odd names and misleading text included") func hunks() {
    let patch = """
      diff --git a/x.md b/x.md
      --- a/x.md
      +++ b/x.md
      @@ -3 +3,2 @@ heading
      -old
      +++ b/evil.md
      +@@ -1 +1 @@
      @@ -9,2 +11,0 @@
      -gone
      -gone
      \\ No newline at end of file
      diff --git "a/a\\tb\\303\\251\\"\\n.md" "b/a\\tb\\303\\251\\"\\n.md"
      --- "a/a\\tb\\303\\251\\"\\n.md"
      +++ "b/a\\tb\\303\\251\\"\\n.md"
      @@ -0,0 +1,5 @@
      +1
      +2
      +3
      +4
      +5
      diff --git a/two words.md b/two words.md
      --- /dev/null
      +++ b/two words.md\t
      @@ -0,0 +1 @@
      +x
      --- a/gone.md
      +++ /dev/null
      @@ -1 +0,0 @@
      -x
      """
    #expect(
      DiffReader.hunks(in: Array(patch.utf8)) == [
        "x.md": [3...4], "a\tbé\"\n.md": [1...5], "two words.md": [1...1],
      ])
  }

  @Test("nonsense gives nothing and does not crash") func nonsense() {
    for text in ["", "@@ -1 +1 @@", "+++ ", "+++ \"", "+++ b/x\n@@ -1 +99999999999999999999 @@", "+++ b/x\n@@ - + @@"] {
      _ = DiffReader.hunks(in: Array(text.utf8))
      _ = DiffReader.binaryFiles(in: Array(text.utf8))
    }
  }

  @Test("binary files are told by their missing numbers") func binary() {
    let numbers = "1\t2\ta.md\0-\t-\tb.docx\0-\t-\t\0old.docx\0new.docx\0" + "3\t0\t\0x.md\0y.md\0"
    #expect(DiffReader.binaryFiles(in: Array(numbers.utf8)) == ["b.docx", "new.docx"])
  }
}
