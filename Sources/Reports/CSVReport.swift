import ClaimStore
import Documents
import TextAnalysis

/// Findings as a table for spreadsheets: CSV as in RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8.
///
/// One row a finding. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, *CSV Injection*).
enum CSVReport {
  private static let columns = [
    "file", "date", "line", "column", "verdict", "framing", "needs_care", "confidence", "text", "explanation", "claim",
    "narrative", "concern", "facts", "relation", "quote", "said_by", "as_of", "scope", "caveats", "source",
    "suppression", "response", "fingerprint",
  ]

  static func rendered(_ report: ScanReport) -> String {
    let rows = report.documents.flatMap { document in document.findings.map { row($0, in: document) } }
    return "\u{FEFF}" + ([columns] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ finding: FindingRecord, in document: CheckedDocument) -> [String] {
    let evidence = finding.evidence.first
    let place = [finding.file, document.date?.description ?? "", "\(finding.line)", "\(finding.column)"]
    let verdict = [
      finding.verdict.rawValue, finding.framing.rawValue, finding.isProblem ? "yes" : "no", "\(finding.confidence)",
      finding.text, finding.explanation, finding.claim ?? "", finding.narrative ?? "", finding.concern ?? "",
    ]
    let source = [
      finding.evidence.map(\.fact).joined(separator: "; "), evidence?.relation.rawValue ?? "", evidence?.quote ?? "",
      evidence?.saidBy.joined(separator: "; ") ?? "", evidence?.asOf ?? "", evidence?.scope ?? "",
      evidence?.caveats.joined(separator: "; ") ?? "", evidence?.source ?? "",
    ]
    let decisions = [finding.suppression?.reason ?? "", finding.response?.whole ?? "", finding.fingerprint]
    return place + verdict + source + decisions
  }

  /// Signs that open a formula, in their wide forms too.
  private static let formulaSigns = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|%")

  private static func field(_ text: String) -> String {
    let plain = text.split(separator: "\n").map { HarmlessText.plain(String($0)) }.joined(separator: " ")
    let isFormula = plain.first { !$0.isWhitespace }.map(formulaSigns.contains) ?? false
    let safe = (isFormula ? "'" : "") + plain
    return safe.contains { ",\";'\t ".contains($0) } ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
