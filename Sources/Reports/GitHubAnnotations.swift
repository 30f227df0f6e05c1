import ClaimStore
import TextAnalysis

/// Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
///
/// Contradictions are errors, statements that mislead or are outdated warnings, unsupported ones notices.
enum GitHubAnnotations {
  static func rendered(_ report: ScanReport) -> String {
    let failures = report.failures.map { "::error \(property("file", $0.file))::\(escaped($0.message))\n" }
    return (failures + report.documents.flatMap(\.problems).map(command)).joined()
  }

  private static func command(_ finding: FindingRecord) -> String {
    let level =
      switch finding.verdict {
      case .contradicted: "error"
      case .misleading, .outdated: "warning"
      case .unsupported, .supported: "notice"
      }
    // A runner ignores columns of annotations over several lines.
    let columns =
      finding.line == finding.endLine
      ? [property("col", "\(finding.column)"), property("endColumn", "\(finding.endColumn)")] : []
    let properties =
      [property("file", finding.file), property("line", "\(finding.line)"), property("endLine", "\(finding.endLine)")]
      + columns + [property("title", "\(finding.verdict.title): \(finding.text.prefix(80))")]
    let quotes = finding.quoteGroups.prefix(2).map { group in
      "\n\u{201C}\(group.evidence.quote)\u{201D} \u{2014} \(group.evidence.source) (\(group.facts.joined(separator: ", ")))"
    }
    return "::\(level) \(properties.joined(separator: ","))::\(escaped(finding.explanation + quotes.joined()))\n"
  }

  private static func property(_ name: String, _ value: String) -> String {
    let value = escaped(value).replacing(":", with: "%3A").replacing(",", with: "%2C")
    return "\(name)=\(value)"
  }

  /// Line breaks of our own are kept, escaped as the runner wants; everything else that is no text is shown as U+FFFD.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HarmlessText.plain(String($0)).replacing("%", with: "%25") }.joined(separator: "%0A")
  }
}
