import TextAnalysis
import Verification

@testable import ClaimStore
@testable import Documents
@testable import Reports

/// Reports made by hand.
enum ReportFixture {
  /// Everything a text can try, on one line as findings have it.
  static let hostile =
    "=cmd|' /C calc'!A0 <script>alert(1)</script> \u{1B}[2J\u{9B}31m\u{7F} ::error file=x::y ##[error]z ]]> \u{2028}\u{202E}"
    + "\" 'q' &amp; @everyone [link](javascript:alert) ``` | %0A \u{1F9D1}\u{200D}\u{1F692}"

  static func evidence(
    _ fact: String, relation: Relation = .refutes, quote: String = "Over 300 cities", asOf: String? = "2024",
    reviewBy: String? = nil, source: String = "Publisher, Title, 2024"
  ) -> FindingRecord.Evidence {
    FindingRecord.Evidence(
      fact: fact, relation: relation, statement: "Statement of \(fact).", quote: quote, source: source, asOf: asOf,
      quoteLanguage: "en", saidBy: ["A speaker"], population: "people", places: ["the world"], scope: "in most systems",
      caveats: ["not a count of all"], reviewBy: reviewBy)
  }

  static func finding(
    _ text: String = "Over 500 cities are members.", file: String = "a.md", line: Int = 3,
    verdict: Verdict = .contradicted, framing: Framing = .asserted, evidence: [FindingRecord.Evidence] = [],
    claim: String? = nil, narrative: String? = nil, explanation: String = "The source says otherwise.",
    suppression: FindingRecord.Suppression? = nil, response: FindingRecord.Response? = nil
  ) -> FindingRecord {
    FindingRecord(
      file: file, part: nil, line: line, column: 5, endLine: line, endColumn: 40,
      utf16Columns: FindingRecord.ColumnRange(start: 5, end: 41),
      range: FindingRecord.ByteRange(start: 20, end: 56), text: text,
      context: FindingRecord.Context(before: "Before.", after: "After."), verdict: verdict, framing: framing,
      confidence: 0.72, explanation: explanation, explanationSpanish: nil, evidence: evidence, claim: claim,
      narrative: narrative, concern: nil,
      fingerprint: "0123456789abcdef", suppression: suppression, response: response)
  }

  static func document(_ file: String, date: String? = nil, _ findings: [FindingRecord]) -> CheckedDocument {
    CheckedDocument(
      file: file, title: nil, language: .english,
      date: date.flatMap { DocumentDate(iso: $0, basis: .frontMatter) }, findings: findings)
  }

  /// A report in which every text of documents and store is hostile.
  static var hostileReport: ScanReport {
    let fact = evidence("fact-1", quote: hostile, source: hostile)
    let response = FindingRecord.Response(
      language: .english, advice: hostile, text: "\(hostile) [1]\n\(hostile) [2][",
      sources: [.init(fact: "fact-1", text: hostile)])
    let findings = [
      finding(hostile, file: hostile, evidence: [fact], explanation: hostile, response: response),
      finding(
        hostile, file: hostile, evidence: [fact],
        suppression: FindingRecord.Suppression(kind: .inSource, reason: hostile)),
      finding(hostile, file: hostile, verdict: .unsupported), finding(hostile, file: hostile, verdict: .supported),
    ]
    let document = CheckedDocument(
      file: hostile, title: hostile, language: .english, date: DocumentDate(iso: "2025-04-05", basis: .header),
      findings: findings)
    return ScanReport(
      store: ClaimStore(ClaimStore.Contents()), documents: [document, self.document("b.md", [])],
      failures: [ScanReport.Failure(file: hostile, message: hostile)])
  }

  static func report(_ documents: [CheckedDocument], reviewed: String? = nil) -> ScanReport {
    var contents = ClaimStore.Contents()
    contents.reviewed = reviewed.flatMap(PartialDate.init)
    return ScanReport(store: ClaimStore(contents), documents: documents)
  }
}
