import ClaimStore
import Foundation
import Testing
import TextAnalysis

@testable import Documents
@testable import Reports
@testable import Verification

@Suite("SARIF") struct SARIFTests {
  private func run(_ report: ScanReport) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(report.rendered(as: .sarif).utf8)) as? [String: Any]
    #expect(json?["version"] as? String == "2.1.0")
    return try #require((json?["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: ScanReport) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }

  @Test("rules are verdicts and narratives; results point at theirs") func rules() throws {
    let findings = [
      ReportFixture.finding(narrative: "n2"), ReportFixture.finding(narrative: "n1"),
      ReportFixture.finding(verdict: .unsupported), ReportFixture.finding(),
    ]
    let run = try run(ReportFixture.report([ReportFixture.document("a.md", findings)]))
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let ids = (driver["rules"] as? [[String: Any]] ?? []).map { $0["id"] as? String }
    #expect(ids == ["contradicted", "contradicted/n1", "contradicted/n2", "unsupported"])
    for result in run["results"] as? [[String: Any]] ?? [] {
      #expect(ids[try #require(result["ruleIndex"] as? Int)] == result["ruleId"] as? String)
    }
  }

  @Test(
    "kind and level follow verdict and framing",
    arguments: [
      (Verdict.contradicted, Framing.asserted, "fail", "error"), (.misleading, .attributed, "fail", "warning"),
      (.outdated, .asserted, "fail", "warning"), (.unsupported, .asserted, "fail", "note"),
      (.supported, .asserted, "pass", "none"), (.contradicted, .rebutted, "informational", "none"),
    ])
  func levels(verdict: Verdict, framing: Framing, kind: String, level: String) throws {
    let finding = ReportFixture.finding(verdict: verdict, framing: framing)
    let result = try results(ReportFixture.report([ReportFixture.document("a.md", [finding])]))[0]
    #expect(result["kind"] as? String == kind && result["level"] as? String == level)
  }

  @Test("every result lists its suppressions, with the reason") func suppressions() throws {
    let accepted = FindingRecord.Suppression(kind: .external, reason: "agreed", expires: "2027-01-31")
    let findings = [ReportFixture.finding(suppression: accepted), ReportFixture.finding()]
    let lists = try results(ReportFixture.report([ReportFixture.document("a.md", findings)]))
      .map { $0["suppressions"] as? [[String: String]] ?? [["missing": ""]] }
    #expect(lists == [[["kind": "external", "status": "accepted", "justification": "agreed (until 2027-01-31)"]], []])
  }

  @Test("a file that could not be read is a notification, and the run did not succeed") func failures() throws {
    var report = ReportFixture.report([])
    report.failures = [ScanReport.Failure(file: "x.txt", message: "x.txt: no such file")]
    let invocation = try #require((try run(report)["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [[String: Any]])?.count == 1)
  }

  @Test(
    "paths are URI references",
    arguments: [
      ("drafts/a b.md", "drafts/a%20b.md"), ("/tmp/é.md", "file:///tmp/%C3%A9.md"), ("a:b#c?.md", "a%3Ab%23c%3F.md"),
      ("-", "-"),
    ])
  func uris(path: String, uri: String) { #expect(SARIFReport.uri(path) == uri) }

  @Test("columns count UTF-16 units, bytes the file's; moved lines keep the fingerprint") func positions() throws {
    let statement = "El 😀 número crece."
    func records(_ source: String) throws -> [FindingRecord] {
      let document = try DocumentReader().document(name: "a.txt", bytes: Array(source.utf8))
      let text = String(decoding: document.visible, as: UTF8.self)
      let ranges = text.ranges(of: statement).map { range in
        text.utf8.distance(
          from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(from: text.startIndex, to: range.upperBound)
      }
      let findings = ranges.map {
        Finding(
          range: $0, verdict: .contradicted, framing: .asserted, confidence: 1,
          explanation: Localized(english: "", spanish: nil), evidence: [], claim: "c", narrative: nil, concern: nil)
      }
      return FindingRecord.records(findings, in: document, store: ClaimStore(ClaimStore.Contents()))
    }
    let first = try records("e\u{301}\u{1F1EA}\u{1F1F8} \(statement) Y más.\n\n\(statement)\n")
    #expect(first[0].column == 4 && first[0].utf16Columns.start == 8)
    #expect(first[0].utf16Columns.end - first[0].utf16Columns.start == statement.utf16.count)
    #expect(first[0].endColumn - first[0].column == statement.count && first[1].line == 3 && first[1].endLine == 3)
    #expect(first[0].context.before == "e\u{301}\u{1F1EA}\u{1F1F8}" && first[0].context.after == "Y más.")
    let moved = try records("Nuevo.\n\n\(statement)\n\nX. \(statement)\n")
    #expect(first.map(\.fingerprint) == moved.map(\.fingerprint) && first[0].fingerprint != first[1].fingerprint)
  }

  @Test("context is cut at white space, on both sides") func context() throws {
    let words = (0..<200).map { "wörd\($0)" }.joined(separator: " ")
    let source = "\(words) HERE \(words)"
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(source.utf8))
    let start = try #require(document.visible.firstIndex(of: UInt8(ascii: "H")))
    let context = FindingRecord.Context(of: start..<start + 4, in: document)
    #expect(context.before.hasPrefix("\u{2026} wörd") && context.before.hasSuffix("wörd199"))
    #expect(context.after.hasPrefix("wörd0 wörd1") && context.after.hasSuffix(" \u{2026}"))
    #expect(context.before.utf8.count < 330 && context.after.utf8.count < 330)
    let solid = try DocumentReader().document(name: "a.txt", bytes: Array(String(repeating: "é", count: 2_000).utf8))
    let inside = FindingRecord.Context(of: 1_000..<1_010, in: solid)
    #expect(inside.before.isEmpty && inside.after.isEmpty, "nowhere to cut")
  }
}
