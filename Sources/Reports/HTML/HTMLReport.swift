import ClaimStore
import Documents
import TextAnalysis

/// A run as one page for people: the drafts worst first, every finding beside the words of the sources, and what the drafts have
/// in common.
struct HTMLReport {
  let report: ScanReport
  /// The documents with problems, worst first.
  let ranked: [CheckedDocument]

  init(_ report: ScanReport) {
    self.report = report
    ranked = report.ranked
  }

  func rendered() -> String {
    let drafts = ranked.enumerated().map { DraftSection(document: $1, number: $0 + 1).markup }
    let charts = ChartSection(report, ranked: ranked).markup
    let body: Markup = """
      <header>
      <h1>\(headline)</h1>
      <p class="lead">\(subtitle)</p>
      \(legend)\(failures)</header>
      <main id="content">
      \(ranking)\(charts)\(drafts)\(quiet)</main>
      \(HTMLPage.footer(store: report.store, version: report.version))
      """
    return HTMLPage.document(title: "factcheck: \(headline)", body: body)
  }

  // MARK: Head

  private var headline: String {
    let documents = report.documents.count
    guard !ranked.isEmpty else {
      return documents == 1 ? "Nothing in this text needs care" : "Nothing in \(counted(documents, "text")) needs care"
    }
    guard documents > 1 else { return "\(counted(ranked[0].problems.count, "statement")) to look at" }
    return "\(ranked.count) of \(documents) drafts need a second look"
  }

  private var subtitle: String {
    let dates = report.documents.compactMap(\.date).sorted { $0.ordinal < $1.ordinal }.map(\.description)
    let range: String =
      if let first = dates.first, let last = dates.last, report.documents.count > 1 {
        first == last
          ? ", of \(Dates.spoken(first))" : ", dated from \(Dates.spoken(first)) to \(Dates.spoken(last))"
      } else {
        ""
      }
    let statements = report.documents.reduce(0) { $0 + $1.findings.count }
    let problems = ranked.reduce(0) { $0 + $1.problems.count }
    return "\(counted(report.documents.count, "document")) checked\(range). "
      + "\(counted(statements, "statement")) on the subject, \(problems) of which need\(problems == 1 ? "s" : "") care."
  }

  /// How many findings there are of each verdict, and what the verdict means.
  private var legend: Markup {
    let items = Verdict.bySeverity.map { verdict -> Markup in
      let count = report.documents.reduce(0) { sum, document in
        sum + document.findings.count { $0.verdict == verdict && ($0.isProblem || verdict == .supported) }
      }
      return """
        <li class="\(verdict.rawValue)\(count == 0 ? " none" : "")"><strong>\(HTMLPage.icon(verdict)) <b>\(count)</b> \(verdict.rawValue)</strong><span>\(verdict.meaning)</span></li>

        """
    }
    return "<ul class=\"verdicts\" aria-label=\"Findings by verdict\">\n\(items)</ul>\n"
  }

  private var failures: Markup {
    guard !report.failures.isEmpty else { return "" }
    let items = report.failures.map { failure -> Markup in "<li>\(failure.message)</li>" }
    return """
      <div class="notice"><strong>\(counted(report.failures.count, "file")) could not be read</strong><ul>\(items)</ul></div>

      """
  }

  // MARK: Ranking

  /// Longer rankings fold.
  private static let shownRanks = 20

  /// Verdicts per draft, worst first; each leads to its findings.
  private var ranking: Markup {
    guard report.documents.count > 1, !ranked.isEmpty else { return "" }
    let longest = ranked.map(\.problems.count).max() ?? 1
    let rows = ranked.enumerated().map { row($1, number: $0 + 1, longest: longest) }
    let folded = rows.dropFirst(Self.shownRanks)
    let more: Markup =
      folded.isEmpty
      ? ""
      : """
      <details><summary>\(folded.count) more</summary><ol class="list ranking" start="\(Self.shownRanks + 1)">
      \(Array(folded))</ol></details>

      """
    return """
      <nav aria-labelledby="ranking">
      <h2 id="ranking">Where to look first</h2>
      <p class="soft">Verdicts per draft, the drafts with most contradictions first.</p>
      <ol class="list ranking" data-chart="verdicts-per-draft">
      \(Array(rows.prefix(Self.shownRanks)))</ol>
      \(more)</nav>

      """
  }

  private func row(_ document: CheckedDocument, number: Int, longest: Int) -> Markup {
    let counts = Verdict.bySeverity.dropLast().map { ($0, document.count($0)) }.filter { $0.1 > 0 }
    let numbers = counts.map { verdict, count -> Markup in
      "<span class=\"\(verdict.rawValue)\">\(HTMLPage.icon(verdict)) \(count)<span class=\"hidden\"> \(verdict.rawValue)</span></span> "
    }
    let parts = counts.map { (style: $0.rawValue, size: $1) }
    let date = document.date.map { Dates.spoken($0.description) }
    let path = [document.title == nil ? nil : document.file, date].compactMap { $0 }.joined(separator: " \u{B7} ")
    return """
      <li><div><a href="#draft-\(number)"><bdi>\(document.title ?? document.file)</bdi></a><span class="soft">\(path)</span></div>\(Charts.bar(parts, longest: longest))<div class="counts">\(numbers)</div></li>

      """
  }

  // MARK: Drafts without problems

  private var quiet: Markup {
    let names = report.documents.filter { $0.problems.isEmpty }
    guard !names.isEmpty else { return "" }
    let items = names.map { document -> Markup in "<li>\(document.file)</li>\n" }
    return """
      <section class="draft" aria-labelledby="quiet">
      <h2 id="quiet">Nothing found in \(counted(names.count, "document"))</h2>
      <p class="soft">No statement in them goes against a fact of the store.</p>
      <details class="rest"><summary>Their names</summary><ul class="columns">
      \(items)</ul></details>
      </section>

      """
  }
}
