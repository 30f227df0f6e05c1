import ClaimStore
import TextAnalysis

/// Findings as JUnit XML, which build servers list as test results: a suite a document, a case a finding.
///
/// Contradicted, misleading and outdated statements are failures, accepted ones skipped tests; what the sources do not know is a
/// passed test with a note, for it is no fault of the text.
struct JUnitReport {
  private let report: ScanReport

  init(_ report: ScanReport) { self.report = report }

  func rendered() -> String {
    let suites = report.documents.map(suite) + report.failures.map(failure)
    let cases = report.documents.reduce(0) { $0 + max(1, Self.listed($1).count) } + report.failures.count
    let failures = report.documents.reduce(0) { $0 + Self.listed($1).count(where: Self.fails) }
    let markup: Markup = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="factcheck" tests="\(cases)" failures="\(failures)" errors="\(report.failures.count)" time="0">
      \(suites)</testsuites>

      """
    return markup.source
  }

  private static func listed(_ document: CheckedDocument) -> [FindingRecord] { document.findings.filter(\.isRaised) }

  private static func fails(_ finding: FindingRecord) -> Bool { finding.isProblem && finding.verdict != .unsupported }

  private func suite(_ document: CheckedDocument) -> Markup {
    let findings = Self.listed(document)
    let cases = findings.isEmpty ? [Self.passed(document)] : findings.map(Self.testCase)
    let (failed, skipped) = (findings.count(where: Self.fails), findings.count { $0.suppression != nil })
    return """
      <testsuite name="\(document.file)" tests="\(cases.count)" failures="\(failed)" errors="0" skipped="\(skipped)" time="0">
      \(cases)</testsuite>

      """
  }

  private static func passed(_ document: CheckedDocument) -> Markup {
    """
    <testcase classname="\(document.file)" name="nothing that needs care" time="0"/>

    """
  }

  private static func testCase(_ finding: FindingRecord) -> Markup {
    let quotes = finding.quoteGroups.map { group -> Markup in
      "\n\(group.evidence.relation.rawValue): \u{201C}\(group.evidence.quote)\u{201D} \u{2014} \(group.evidence.source) (\(group.facts.joined(separator: ", ")))"
    }
    let body: Markup = "\(finding.text)\n\(finding.explanation)\(quotes)"
    let result: Markup =
      if let suppression = finding.suppression {
        "<skipped message=\"\(suppression.reason)\"/>"
      } else if fails(finding) {
        "<failure type=\"\(finding.verdict.rawValue)\" message=\"\(finding.explanation)\">\(body)</failure>"
      } else {
        "<system-out>\(body)</system-out>"
      }
    let name = "\(finding.line):\(finding.column) \(finding.verdict.rawValue): \(finding.text)"
    return """
      <testcase classname="\(finding.file)" name="\(name)" file="\(finding.file)" line="\(finding.line)" time="0">\(result)</testcase>

      """
  }

  private func failure(_ failure: ScanReport.Failure) -> Markup {
    """
    <testsuite name="\(failure.file)" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase classname="\(failure.file)" name="can be read" time="0"><error type="unreadable" message="\(failure.message)"/></testcase>
    </testsuite>

    """
  }
}
