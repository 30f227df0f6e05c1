import ClaimStore
import TextAnalysis

/// Findings as text for people.
public struct TextReport: Sendable {
  private let style: TerminalStyle
  /// How many pieces of evidence are quoted for one finding.
  private static let quotes = 3

  /// A report in this style.
  public init(style: TerminalStyle) { self.style = style }

  /// The findings one below the other.
  public func findings(_ findings: [FindingRecord]) -> String { findings.map(finding).joined(separator: "\n") }

  private func finding(_ finding: FindingRecord) -> String {
    let role = TerminalStyle.Role(finding.verdict)
    let part = finding.part.map { " (\(HarmlessText.plain($0)))" } ?? ""
    let place = "\(HarmlessText.plain(finding.file))\(part):\(finding.line):\(finding.column)"
    let framing = finding.framing == .asserted ? "" : ", \(finding.framing.rawValue)"
    var lines = [
      "\(style.paint(place, .strong)): \(style.paint(finding.verdict.rawValue, role))\(framing) (\(finding.confidence))"
    ]
    for line in style.wrap(finding.text, indent: "  ") {
      lines.append(line)
      lines.append("  " + style.paint(String(repeating: "~", count: line.count - 2), role))
    }
    lines += style.wrap(finding.explanation, indent: "  ")
    let quotes = finding.quoteGroups
    for group in quotes.prefix(Self.quotes) { lines += quote(group.evidence, ids: group.facts) }
    if quotes.count > Self.quotes {
      let more = quotes.dropFirst(Self.quotes).flatMap(\.facts).joined(separator: ", ")
      lines += style.wrap("also: \(more)", indent: "    ")
    }
    if let response = finding.response { lines += answer(response) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func answer(_ response: FindingRecord.Response) -> [String] {
    let advice = response.advice.map { "before you send it: \($0)" }
    return style.wrap("drafted answer:", indent: "  ")
      + ([advice].compactMap { $0 } + response.paragraphs).flatMap { style.wrap($0, indent: "    ") }
      + response.numberedSources.flatMap { style.wrap($0, indent: "    ") }.map { style.paint($0, .faint) }
  }

  private func quote(_ evidence: FindingRecord.Evidence, ids: [String]) -> [String] {
    let asOf = evidence.asOf.map { ", as of \($0)" } ?? ""
    let source = "\(evidence.relation.rawValue): \(evidence.source)\(asOf) (\(ids.joined(separator: ", ")))"
    return style.wrap("\u{201C}\(evidence.quote)\u{201D}", indent: "    ")
      + style.wrap(source, indent: "    ").map { style.paint($0, .faint) }
  }

  /// One line that counts what was found.
  public func summary(_ findings: [FindingRecord], hidden: Int, files: Int) -> String {
    let order: [Verdict] = [.contradicted, .misleading, .outdated, .unsupported, .supported]
    let counts = order.compactMap { verdict in
      let count = findings.count { $0.verdict == verdict }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    let found = counts.isEmpty ? "nothing that needs care" : counts.joined(separator: ", ")
    let note = hidden > 0 ? "; \(hidden) more with -v (supported, rebutted, asked)" : ""
    return "\(files) \(files == 1 ? "file" : "files"): \(found)\(note)\n"
  }
}
