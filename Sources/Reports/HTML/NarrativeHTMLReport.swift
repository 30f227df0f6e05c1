public import ClaimStore

extension NarrativeTrends {
  /// The counts as one page for people.
  public func html(store: ClaimStore, version: String = "0.1.0") -> String {
    NarrativePage(trends: self, store: store, version: version).rendered()
  }
}

/// Narratives in dated documents as a page: the trend, each narrative with its claims, and what is emerging.
private struct NarrativePage {
  let trends: NarrativeTrends
  let store: ClaimStore
  let version: String
  /// Statements shown of one group.
  private static let shownMembers = 5

  func rendered() -> String {
    let told = trends.narratives.count { $0.articles > 0 }
    let title = "\(counted(told, "narrative")) in \(counted(trends.documents, "document"))"
    let range: String =
      if let first = trends.periods.first, let last = trends.periods.last {
        first == last ? "From \(Dates.spoken(first))" : "From \(Dates.spoken(first)) to \(Dates.spoken(last))"
      } else {
        "Without dates"
      }
    let body: Markup = """
      <header><h1>\(title)</h1>
      <p class="lead">\(range). A document tells a narrative when its author, or somebody it reports, makes one of its claims; what it rejects or asks about is counted apart.</p></header>
      <main id="content">
      <section aria-labelledby="trend"><h2 id="trend" class="hidden">Over time</h2><div class="charts">
      \(TrendFigure(trends).markup)</div></section>
      \(narratives)\(emerging)</main>
      \(HTMLPage.footer(store: store, version: version))
      """
    return HTMLPage.document(title: "factcheck: \(title)", body: body)
  }

  private var narratives: Markup {
    let longest = trends.narratives.map(\.articles).max() ?? 1
    return """
      <section aria-labelledby="narratives"><h2 id="narratives">Narratives and their claims</h2>
      <ol class="list ranking" data-chart="narratives">
      \(trends.narratives.map { row($0, longest: longest) })</ol></section>

      """
  }

  private func row(_ trend: NarrativeTrend, longest: Int) -> Markup {
    let rejected: Markup = trend.rejected > 0 ? ", \(trend.rejected) rejected or asked" : ""
    let claims = trend.claims.map { claim -> Markup in
      let verdict: Markup = claim.verdict.map { "\(HTMLPage.icon($0)) \($0.rawValue) \u{B7} " } ?? ""
      return
        "<li><span class=\"claim\">\u{201C}\(claim.claim)\u{201D}</span> <span class=\"soft small\">\(verdict)\(counted(claim.articles, "document")) \u{B7} <code>\(claim.id)</code></span></li>\n"
    }
    let story: Markup = store.narrative(trend.id).map { "<p class=\"soft small\">\($0.story.english)</p>" } ?? ""
    return """
      <li><strong>\(trend.label)</strong>\(Charts.bar([(style: "plain", size: trend.articles)], longest: longest))<span class="number soft">\(counted(trend.articles, "document"))<br>\(counted(trend.statements, "statement"))\(rejected)</span>
      <details class="rest"><summary>\(counted(trend.claims.count, "claim"))</summary>\(story)<ul>
      \(claims)</ul></details></li>

      """
  }

  private var emerging: Markup {
    guard !trends.emerging.isEmpty else { return "" }
    let groups = trends.emerging.map { cluster -> Markup in
      let members = cluster.members.prefix(Self.shownMembers).map { member -> Markup in
        let date: Markup = member.date.map { ", \(Dates.spoken($0))" } ?? ""
        return
          "<li><q>\(member.text)</q> <span class=\"soft small\">\(member.file), line \(member.line)\(date)</span></li>\n"
      }
      let head = "\(counted(cluster.members.count, "statement")) in \(counted(cluster.articles, "document"))"
      let terms = cluster.terms.joined(separator: ", ")
      return """
        <li class="rest"><div class="row"><strong>\(terms)</strong><span class="number soft">\(head)</span></div><ul>
        \(members)</ul></li>

        """
    }
    return """
      <section aria-labelledby="emerging"><h2 id="emerging">Emerging</h2>
      <p class="soft">Statements on the subject that say much the same and match nothing in the store; \(trends.emergingAlone) more stand alone.</p>
      <ol class="list">
      \(groups)</ol></section>

      """
  }
}
