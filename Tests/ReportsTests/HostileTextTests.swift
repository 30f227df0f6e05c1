import ClaimStore
import Foundation
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Hostile texts leave reports and terminals unharmed") struct HostileTextTests {
  private func rendered(_ format: ReportFormat) -> String { ReportFixture.hostileReport.rendered(as: format) }

  @Test("no format lets a control character or a direction mark through", arguments: ReportFormat.allCases)
  func controls(format: ReportFormat) {
    let found = rendered(format).unicodeScalars.filter { HarmlessText.isControl($0) && $0 != "\n" }
    #expect(found.allSatisfy { format == .csv && $0 == "\r" })
  }

  @Test("no line reads as a command to a build server", arguments: ReportFormat.allCases)
  func commands(format: ReportFormat) {
    for line in rendered(format).split(whereSeparator: \.isNewline) {
      let start = line.drop(while: \.isWhitespace)
      #expect(!start.hasPrefix("::") || (format == .github && !start.hasPrefix("::error file=x::")), "\(line)")
      #expect(!line.contains("##["), "\(line)")
    }
  }

  @Test("an annotation stays one line, with its parts escaped") func annotations() {
    let lines = rendered(.github).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(
        line.hasPrefix("::error file=%3Dcmd") || line.hasPrefix("::error file==cmd") || line.hasPrefix("::notice "))
      let properties = line.dropFirst(2).prefix(
        upTo: line.dropFirst(2).firstRange(of: "::")?.lowerBound ?? line.endIndex)
      #expect(!properties.dropFirst(8).contains("::") && !line.contains("\r"))
      #expect(line.contains("%250A"), "a text's own %0A must not become a line break")
    }
  }

  @Test("HTML holds no markup of texts, no script and nothing from elsewhere") func html() {
    let page = rendered(.html)
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("href=\"javascript") && !page.contains("src=") && !page.contains("://"))
    #expect(page.contains("default-src 'none'"))
    let attributes = page.split(separator: "<").filter { $0.contains(" on") && !$0.contains(">") }
    #expect(attributes.isEmpty)
  }

  @Test("JUnit is well-formed XML, CDATA ends included") func junit() {
    let parser = XMLParser(data: Data(rendered(.junit).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test("CSV reads back, and no cell is a formula") func csv() throws {
    let rows = CSVReader.rows(rendered(.csv))
    #expect(rows.count == 5 && rows.allSatisfy { $0.count == rows[0].count })
    for cell in rows.flatMap(\.self) {
      #expect(!["=", "+", "-", "@", "\t"].contains { cell.drop(while: \.isWhitespace).hasPrefix($0) }, "\(cell)")
    }
    let text = try #require(rows[0].firstIndex(of: "text"))
    #expect(rows[1][text].hasPrefix("'=cmd|"))
  }

  @Test("JSON keeps the text as it is") func json() throws {
    for line in rendered(.jsonl).split(separator: "\n") {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(json["text"] as? String == ReportFixture.hostile)
    }
  }

  @Test("Markdown shows marks as text") func markdown() {
    let text = MarkdownReport.text("# *a* <b> [x](y) | `c` @all a_b \\ http://x.example")
    #expect(text == "\\# \\*a\\* &lt;b&gt; \\[x\\](y) \\| \\`c\\` @<!-- -->all a\\_b \\\\ http&#58;//x.example")
    #expect(MarkdownReport.text("1. x") == "1\\. x" && MarkdownReport.text("- x") == "\\- x")
    #expect(!rendered(.markdown).contains("<script"))
  }

  @Test(
    "what a build server or terminal obeys is parted or shown as U+FFFD",
    arguments: [
      ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("::error::x", ": :error::x"), ("see a::b", "see a::b"),
      ("x ::stop", "x : :stop"),
      ("##[error]x", "## [error]x"), ("##vso[task]", "## vso[task]"), ("# x", "# x"), ("a\u{2029}b", "a\u{FFFD}b"),
      ("caf\u{E9} \u{1F600}", "caf\u{E9} \u{1F600}"),
    ])
  func plain(text: String, expected: String) { #expect(HarmlessText.plain(text) == expected) }
}

/// Reads CSV as RFC 4180 has it.
enum CSVReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })[...]
    while let scalar = scalars.popFirst() {
      let (row, cell) = (rows.count - 1, rows[rows.count - 1].count - 1)
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        rows[row][cell].unicodeScalars.append(scalar)
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[row].append("")
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append([""])
      default: rows[row][cell].unicodeScalars.append(scalar)
      }
    }
    return rows.last == [""] ? rows.dropLast() : rows
  }
}
