import ClaimStore
import FactCheckKit
import Reports
import Runs

/// Prints findings as they come and keeps what the end of the run needs.
struct ScanOutput {
  let format: ReportFormat
  let style: TerminalStyle
  let shown: Set<Verdict>
  let showsAll: Bool
  /// Drafts the answers that are asked for in every format; nil where none are.
  let responder: Responder?
  private var visible: [FindingRecord] = []
  private var hidden = 0
  private var suppressed: [FindingRecord] = []
  private var files = 0
  /// Rank of the most serious problem so far.
  private(set) var worst: Int?

  init(
    format: ReportFormat, style: TerminalStyle, shown: Set<Verdict>, showsAll: Bool, responder: Responder? = nil
  ) {
    self.format = format
    self.style = style
    self.shown = shown
    self.showsAll = showsAll
    self.responder = responder
  }

  /// Prints the findings of an article that came as a line of JSON; nothing is kept.
  mutating func add(_ document: CheckedDocument, id: Article.ID) {
    note(document.findings)
    let findings = document.findings.isEmpty ? [] : Self.answering(document, responder).findings
    let lines = findings.map { JSONReport.encode(ArticleFinding(id: id, finding: $0), pretty: false) + "\n" }
    if !lines.isEmpty { Console.out(lines.joined()) }
  }

  private mutating func note(_ findings: [FindingRecord]) {
    for finding in findings where finding.isProblem {
      worst = min(worst ?? Int.max, finding.verdict.severityRank)
    }
  }

  /// What is printed of a document as it comes; nil in formats that need all documents first.
  var renderer: (@Sendable (CheckedDocument) -> String)? {
    let (style, shown, showsAll, responder) = (style, shown, showsAll, responder)
    return switch format {
    case .jsonl: { JSONReport.lines(Self.answering($0, responder).findings) }
    case .text:
      { document in
        let findings = Self.answering(document, responder).findings
        let visible = findings.filter { Self.isShown($0, shown, showsAll) }
        return TextReport(style: style).findings(visible)
      }
    default: nil
    }
  }

  private static func answering(_ document: CheckedDocument, _ responder: Responder?) -> CheckedDocument {
    responder?.answering(document) ?? document
  }

  private static func isShown(_ finding: FindingRecord, _ shown: Set<Verdict>, _ showsAll: Bool) -> Bool {
    showsAll || finding.isProblem || shown.contains(finding.verdict)
  }

  /// Prints a document's findings, as the ``renderer`` made them or makes them now.
  mutating func add(_ document: CheckedDocument, _ rendered: String?) {
    files += 1
    note(document.findings)
    let text = rendered ?? renderer?(document) ?? ""
    if format == .text {
      let shownNow = document.findings.filter { Self.isShown($0, shown, showsAll) }
      if !visible.isEmpty, !shownNow.isEmpty { Console.out("\n") }
      visible += shownNow
      hidden += document.findings.count - shownNow.count
      suppressed += document.findings.filter { $0.suppression?.kind == .inSource }
    }
    if !text.isEmpty { Console.out(text) }
  }

  /// Whether findings are printed as they come; the other formats need all of them first.
  var streams: Bool { format == .text || format == .jsonl }

  /// - Parameter render: Writes a report in a format.
  func finish(_ render: (ReportFormat) -> String) {
    switch format {
    case .jsonl: break
    case .text:
      let summary = TextReport(style: style).summary(visible, hidden: hidden, files: files)
      let accepted = SuppressedList.text(suppressed, style: style)
      Console.out((visible.isEmpty ? "" : "\n") + accepted + (accepted.isEmpty ? "" : "\n") + summary)
    default: Console.out(render(format))
    }
  }
}
