import ClaimStore

/// The findings of a text report that authors accepted in their documents: one line each, so that nobody loses sight of them.
public enum SuppressedList {
  /// A heading and a line for each finding accepted in its document; empty when there is none.
  public static func text(_ findings: [FindingRecord], style: TerminalStyle) -> String {
    let lines = findings.filter(\.isRaised).compactMap { finding in
      finding.suppression.flatMap { $0.kind == .inSource ? line(finding, $0) : nil }
    }
    return lines.isEmpty ? "" : style.paint("accepted in the documents:", .strong) + "\n" + lines.joined()
  }

  private static func line(_ finding: FindingRecord, _ suppression: FindingRecord.Suppression) -> String {
    let place = "\(HarmlessText.plain(finding.file)):\(finding.line):\(finding.column)"
    let end = suppression.expires.map { " (until \($0))" } ?? ""
    let entry = finding.claim ?? finding.evidence.first?.fact
    let subject = entry.map { " \(HarmlessText.plain($0))" } ?? ""
    return "  \(place): \(finding.verdict.rawValue)\(subject): \(HarmlessText.plain(suppression.reason))\(end)\n"
  }
}
