import ClaimStore
import Documents

/// What the drafts of a run have in common: narratives over time, facts cited most, how old the facts are.
struct ChartSection {
  private let report: ScanReport
  private let facts: FactUses
  private let trends: NarrativeTrends
  private static let shownFacts = 6

  init(_ report: ScanReport, ranked: [CheckedDocument]) {
    self.report = report
    facts = FactUses(report)
    trends = NarrativeTrends(report.documents, store: report.store)
  }

  var markup: Markup {
    guard report.documents.count > 1, !facts.uses.isEmpty else { return "" }
    return """
      <section aria-labelledby="overview"><h2 id="overview" class="hidden">At a glance</h2>
      <div class="charts">
      \(TrendFigure(trends).markup)\(mostCited)<div class="stack">\(updated)\(age)</div></div></section>

      """
  }

  private var mostCited: Markup {
    let shown = facts.uses.prefix(Self.shownFacts).filter { $0.count > 1 }
    guard !shown.isEmpty else { return "" }
    let rows = facts.uses.map { [$0.evidence.statement, $0.evidence.asOf ?? "", "\($0.count)"] }
    return """
      <figure class="chart" data-chart="facts-cited"><figcaption>Facts the drafts touch most</figcaption>
      <p>How many statements each fact bears on, for or against.</p>
      <ol class="list">
      \(shown.map { row($0, longest: shown[0].count) })</ol>
      \(Charts.table(caption: "Statements per fact", head: ["Fact", "About", "Statements"], rows: Array(rows.prefix(50))))</figure>

      """
  }

  private var updated: Markup {
    guard let longest = facts.updating.first?.count else { return "" }
    let rows = facts.updating.map { [$0.evidence.statement, $0.evidence.asOf ?? "", "\($0.count)"] }
    return """
      <figure class="chart" data-chart="facts-updated"><figcaption>Facts that have moved on</figcaption>
      <p>Newer facts that statements in the drafts do not know yet, and how many statements those are.</p>
      <ol class="list">
      \(facts.updating.prefix(Self.shownFacts).map { row($0, longest: longest) })</ol>
      \(Charts.table(caption: "Outdated statements per newer fact", head: ["Newer fact", "About", "Statements"], rows: rows))</figure>

      """
  }

  private func row(_ use: FactUse, longest: Int) -> Markup {
    let asOf: Markup = use.evidence.asOf.map { "<span class=\"soft small\">about \(Dates.spoken($0))</span>" } ?? ""
    let parts = [(style: use.isStale ? "old" : "plain", size: use.count)]
    return """
      <li><div class="row"><div><span class="clamp">\(use.evidence.statement)</span>\(asOf)</div><span class="number">\(use.count)</span></div>\(Charts.bar(parts, longest: longest))</li>

      """
  }

  private var age: Markup {
    let years = facts.years
    guard let longest = years.map({ $0.fresh + $0.stale }).max() else { return "" }
    let rows = years.map { year, fresh, stale -> Markup in
      let bar = Charts.bar([(style: "plain", size: fresh), (style: "old", size: stale)], longest: longest)
      let note: Markup = stale > 0 ? " <span class=\"soft small\">\(stale) past review</span>" : ""
      return
        "<li><div class=\"row\"><span>\(year)\(note)</span><span class=\"number\">\(fresh + stale)</span></div>\(bar)</li>\n"
    }
    let table = Charts.table(
      caption: "Cited facts per year they are about", head: ["Year", "In date", "Past review"],
      rows: years.map { ["\($0.year)", "\($0.fresh)", "\($0.stale)"] })
    return """
      <figure class="chart" data-chart="facts-age"><figcaption>How old the cited facts are</figcaption>
      <p>Cited facts by the year they are about. \(staleness)</p>
      <ol class="list">
      \(rows)</ol>
      \(staleList)\(table)</figure>

      """
  }

  private var staleness: String {
    guard let day = facts.day else { return "" }
    let count = facts.uses.count(where: \.isStale)
    let on = Dates.spoken(day.description)
    return count == 0
      ? "None was past its day for review on \(on)."
      : "\(count) of \(facts.uses.count) \(count == 1 ? "was" : "were") past the day for review on \(on) (hatched): look again before quoting."
  }

  private var staleList: Markup {
    let stale = facts.uses.filter(\.isStale)
    guard !stale.isEmpty else { return "" }
    let items = stale.map { use -> Markup in
      "<li>\(use.evidence.statement) <span class=\"soft\">due \(use.evidence.reviewBy ?? "")</span> <code>\(use.evidence.fact)</code></li>\n"
    }
    return "<details class=\"rest\"><summary>Facts past review</summary><ul>\n\(items)</ul></details>\n"
  }
}
