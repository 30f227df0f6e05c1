import ClaimStore
import Documents
import TextAnalysis

/// Problems as Markdown for wikis, issues and pull requests: the drafts worst first, each finding with its quotes.
struct MarkdownReport {
  private let report: ScanReport

  init(_ report: ScanReport) { self.report = report }

  func rendered() -> String {
    let ranked = report.ranked
    var lines = ["# Fact check", "", summary(ranked), ""]
    lines += report.failures.map { "- **Not read:** \(Self.text($0.message))" }
    if !report.failures.isEmpty { lines.append("") }
    if !ranked.isEmpty { lines += table(ranked) }
    for document in ranked { lines += section(document) }
    lines += accepted()
    lines += ["---", "", "*Unsupported* means that we hold no sourced fact. It is never to be read as false.", ""]
    return lines.joined(separator: "\n")
  }

  private func summary(_ ranked: [CheckedDocument]) -> String {
    let counts = Verdict.bySeverity.dropLast().compactMap { verdict -> String? in
      let count = ranked.reduce(0) { $0 + $1.count(verdict) }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    let found = counts.isEmpty ? "nothing that needs care" : counts.joined(separator: ", ")
    let documents = counted(report.documents.count, "document")
    return "\(documents) checked, \(ranked.count) with something to look at: \(found)."
  }

  private func table(_ ranked: [CheckedDocument]) -> [String] {
    let verdicts = Verdict.bySeverity.dropLast()
    let head = ["document"] + verdicts.map(\.rawValue)
    let rows = ranked.map { document in
      [Self.text(document.file)] + verdicts.map { document.count($0) == 0 ? "" : "\(document.count($0))" }
    }
    let rule = ["---"] + verdicts.map { _ in "---:" }
    return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" } + [""]
  }

  private func section(_ document: CheckedDocument) -> [String] {
    let date = document.date.map { ", \($0)" } ?? ""
    return ["## \(Self.text(document.title ?? document.file))", "", "\(Self.text(document.file))\(date)", ""]
      + document.problems.flatMap(item)
  }

  private func item(_ finding: FindingRecord) -> [String] {
    let framing = finding.framing.words.map { ", \($0)" } ?? ""
    let head = "### \(finding.verdict.title)\(framing), line \(finding.line)"
    var lines = [head, "", "> \(Self.text(finding.text))", "", Self.text(finding.explanation), ""]
    for group in finding.quoteGroups {
      let evidence = group.evidence
      let details = [
        evidence.saidBy.isEmpty ? nil : "said by " + evidence.saidBy.joined(separator: ", as told by "),
        evidence.asOf.map { "about \($0)" }, evidence.scope.map { "scope: \($0)" }, evidence.source,
      ]
      lines.append(
        "- *\(evidence.relation.rawValue)* \u{201C}\(Self.text(evidence.quote))\u{201D} \u{2014} "
          + details.compactMap { $0.map(Self.text) }.joined(separator: "; ")
          + " (" + group.facts.map { "`\($0)`" }.joined(separator: ", ") + ")")
      lines += evidence.caveats.map { "  - keep in mind: \(Self.text($0))" }
    }
    if !finding.evidence.isEmpty { lines.append("") }
    return lines + (finding.response.map(answer) ?? [])
  }

  private func answer(_ response: FindingRecord.Response) -> [String] {
    let advice = response.advice.map { ["*Before you send it:* \(Self.text($0))", ""] } ?? []
    return ["**Drafted answer**", ""] + advice
      + response.paragraphs.flatMap { ["> \(Self.text($0))", ">"] }.dropLast() + [""]
      + response.numberedSources.map { "- \(Self.text($0))" } + [""]
  }

  /// What somebody has accepted, with the reason.
  private func accepted() -> [String] {
    let accepted = report.documents.flatMap(\.findings).filter { $0.isRaised && $0.suppression != nil }
    guard !accepted.isEmpty else { return [] }
    let lines = accepted.map { finding in
      let expires = finding.suppression?.expires.map { " (until \($0))" } ?? ""
      return "- \(Self.text(finding.file)):\(finding.line), \(finding.verdict.rawValue): "
        + "\u{201C}\(Self.text(finding.text))\u{201D} \u{2014} \(Self.text((finding.suppression?.reason ?? "") + expires))"
    }
    return ["## Accepted", ""] + lines + [""]
  }

  /// Text with every sign escaped that Markdown or GitHub reads: emphasis, links, HTML, tables, mentions, addresses.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in HarmlessText.plain(text.split(separator: "\n").joined(separator: " ")) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "$": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // A mention or an address is one only while nothing parts it.
      case "@": escaped += "@<!-- -->"
      case ":": escaped += "&#58;"
      default: escaped.append(character)
      }
    }
    // What would open a list or an underline at the start of a block.
    if let first = escaped.first, "-+=".contains(first) { return "\\" + escaped }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = escaped.dropFirst(digits.count).first, ".)".contains(next) {
      return digits + "\\" + escaped.dropFirst(digits.count)
    }
    return escaped
  }
}
