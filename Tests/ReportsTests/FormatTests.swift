import ClaimStore
import Foundation
import Testing
import TextAnalysis

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Formats of reports") struct FormatTests {
  private static let accepted = FindingRecord.Suppression(
    kind: .inSource, reason: "quoted on purpose", expires: "2027-01-31")

  private static let answer = FindingRecord.Response(
    language: .english, advice: "Hold back.", text: "First. [1]\nSecond. [7]",
    sources: [.init(fact: "f1", text: "A speaker: \u{201C}Over 300 cities\u{201D} (f1)")])

  /// Three documents, the second the worst.
  private static let report = ReportFixture.report([
    ReportFixture.document("a.md", [ReportFixture.finding("Misleads.", verdict: .misleading)]),
    ReportFixture.document(
      "b c.md", date: "2025-04-05",
      [
        ReportFixture.finding(
          "Contradicted.", file: "b c.md", evidence: [ReportFixture.evidence("f1"), ReportFixture.evidence("f2")],
          claim: "c1", narrative: "n1", response: answer),
        ReportFixture.finding("Unknown.", file: "b c.md", verdict: .unsupported),
        ReportFixture.finding("Accepted.", file: "b c.md", suppression: accepted),
        ReportFixture.finding("Denied.", file: "b c.md", framing: .rebutted),
        ReportFixture.finding("True.", file: "b c.md", verdict: .supported),
      ]),
    ReportFixture.document("c.md", []),
  ])

  @Test("the same report gives the same bytes", arguments: ReportFormat.allCases)
  func deterministic(format: ReportFormat) {
    #expect(Self.report.rendered(as: format) == Self.report.rendered(as: format))
  }

  @Test("an empty run gives a whole report", arguments: ReportFormat.allCases)
  func empty(format: ReportFormat) {
    let text = ReportFixture.report([]).rendered(as: format)
    #expect(text.isEmpty == [.jsonl, .github].contains(format))
  }

  @Test("the worst draft comes first; what is accepted, rejected or true does not count") func ranking() {
    #expect(Self.report.ranked.map(\.file) == ["b c.md", "a.md"])
    #expect(Self.report.ranked[0].problems.map(\.text) == ["Contradicted.", "Unknown."])
    for format in [ReportFormat.html, .markdown] {
      let text = Self.report.rendered(as: format)
      let positions = ["Contradicted.", "Misleads."].map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
      #expect(positions[0] < positions[1])
    }
  }

  @Test("JUnit: contradictions fail, unsupported passes with a note, accepted is skipped, quiet files pass")
  func junit() {
    let counter = ElementCounter(Self.report.rendered(as: .junit))
    #expect(counter.counts["testsuite"] == 3 && counter.counts["testcase"] == 5)
    #expect(counter.counts["failure"] == 2 && counter.counts["skipped"] == 1 && counter.counts["system-out"] == 1)
    #expect(counter.attributes["testsuites"]?["failures"] == "2" && counter.attributes["testsuites"]?["tests"] == "5")
  }

  @Test("annotations: errors and notices of what needs care, nothing else") func annotations() {
    let lines = Self.report.rendered(as: .github).split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == ["::warning", "::error", "::notice"])
    #expect(lines[1].contains("file=b c.md,line=3,endLine=3,col=5,endColumn=40,title=Contradicted%3A Contradicted.::"))
    #expect(lines[1].contains("%0A\u{201C}Over 300 cities\u{201D} \u{2014} Publisher, Title, 2024 (f1, f2)"))
  }

  @Test("CSV: one row a finding, with evidence, decision and answer") func csv() throws {
    let rows = CSVReader.rows(Self.report.rendered(as: .csv))
    #expect(rows.count == 7)
    let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[2]))
    #expect(row["file"] == "b c.md" && row["date"] == "2025-04-05" && row["facts"] == "f1; f2")
    #expect(row["scope"] == "in most systems" && row["needs_care"] == "yes")
    #expect(row["response"] == "First. [1] Second. [7] [1] A speaker: \u{201C}Over 300 cities\u{201D} (f1)")
    #expect(rows[4].contains("quoted on purpose") && rows[4].contains("no"))
  }

  @Test("Markdown carries quote, speaker, date, scope, caveats, answer and what was accepted") func markdown() {
    let text = Self.report.rendered(as: .markdown)
    for part in [
      "| b c.md | 1 |  |  | 1 |", "### Contradicted, line 3", "> Contradicted.", "\u{201C}Over 300 cities\u{201D}",
      "said by A speaker; about 2024; scope&#58; in most systems", "keep in mind: not a count of all", "(`f1`, `f2`)",
      "**Drafted answer**", "*Before you send it:* Hold back.", "> First. \\[1\\]",
      "- \\[1\\] A speaker&#58; \u{201C}Over 300 cities\u{201D} (f1)", "## Accepted",
      "quoted on purpose (until 2027-01-31)",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
  }

  @Test("HTML carries context, quote, speaker, date, scope, caveats, answer and what was accepted") func html() {
    let text = Self.report.rendered(as: .html)
    for part in [
      "2 of 3 drafts need a second look", "Before. <mark>Contradicted.</mark> After.",
      "\u{201C}Over 300 cities\u{201D}",
      "<b>A speaker</b> says otherwise", "2024 \u{B7} people \u{B7} the world", "in most systems", "not a count of all",
      "<code>f1</code> <code>f2</code>", "<p class=\"advice\"><b>Before you send it:</b> Hold back.</p>",
      "quoted on purpose (until 31 Jan 2027)",
      "5 Apr 2025", "Nothing. The store holds no sourced fact on this.", "data-chart=\"verdicts-per-draft\"",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("HTML: numbers of an answer lead to its sources, the same answer further down to the first one") func answers()
  {
    let page = ReportFixture.report([
      ReportFixture.document(
        "a.md",
        [
          ReportFixture.finding("Once.", response: Self.answer), ReportFixture.finding("Twice.", line: 9),
          ReportFixture.finding("Again.", line: 12, response: Self.answer),
        ])
    ]).rendered(as: .html)
    let id = "draft-1-finding-1-answer"
    #expect(
      page.contains(
        "<p>First. <a class=\"mark\" href=\"#\(id)-source-1\" aria-label=\"source 1\">[1]</a></p>\n<p>Second. [7]</p>"))
    #expect(page.contains("<li id=\"\(id)-source-1\" lang=\"en\">A speaker"))
    #expect(page.contains("<a href=\"#\(id)\">the same as for line 3</a>"))
    #expect(
      page.split(separator: "<details class=\"answer\"").count == 2, "once in the draft, and not where none was made")
  }

  @Test("facts past their day for review are named, by the newest draft or the store's review") func stale() {
    let old = ReportFixture.evidence("old", reviewBy: "2025-01-31")
    let new = ReportFixture.evidence("new", reviewBy: "2027-01-31")
    let documents = [
      ReportFixture.document("a.md", date: "2025-04-05", [ReportFixture.finding(evidence: [old, new])]),
      ReportFixture.document("b.md", [ReportFixture.finding(evidence: [old])]),
    ]
    let uses = FactUses(ReportFixture.report(documents, reviewed: "2024-12-01"))
    #expect(uses.uses.map(\.evidence.fact) == ["old", "new"] && uses.uses.map(\.isStale) == [true, false])
    #expect(uses.years.map(\.year) == [2024] && uses.years[0].fresh == 1 && uses.years[0].stale == 1)
    let page = ReportFixture.report(documents, reviewed: "2024-12-01").rendered(as: .html)
    #expect(page.contains("1 of 2 was past the day for review on 5 Apr 2025 (hatched)"))
  }
}

/// Counts the elements of an XML document.
private final class ElementCounter: NSObject, XMLParserDelegate {
  private(set) var counts: [String: Int] = [:]
  private(set) var attributes: [String: [String: String]] = [:]

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes attributeDict: [String: String]
  ) {
    counts[name, default: 0] += 1
    attributes[name] = attributeDict
  }
}
