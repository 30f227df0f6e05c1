/// Narratives over time: a small chart each, under one another, with the same scale.
struct TrendFigure {
  private let trends: NarrativeTrends
  private static let shown = 8

  init(_ trends: NarrativeTrends) { self.trends = trends }

  /// The figure; empty where there are no narratives, or fewer than two periods to compare.
  var markup: Markup {
    let told = trends.narratives.filter { $0.articles > 0 }
    guard !told.isEmpty, trends.periods.count > 1 else { return "" }
    let shown = told.prefix(Self.shown)
    let most = shown.flatMap(\.series).max() ?? 1
    let labels = trends.periods.map(Dates.spoken)
    let table = Charts.table(
      caption: "Documents that tell each narrative, per \(trends.unit.rawValue)",
      head: ["Narrative"] + labels + ["All"],
      rows: told.map { [$0.label] + $0.series.map(String.init) + ["\($0.articles)"] })
    let undated = trends.undated > 0 ? " \(counted(trends.undated, "document")) without a date left out." : ""
    return """
      <figure class="chart wide" data-chart="narratives-over-time"><figcaption>Narratives over time</figcaption>
      <p>Documents that tell each story, per \(trends.unit.rawValue); the tallest column is \(most).\(undated)</p>
      <ol class="list trends">
      \(shown.map { row($0, most: most, labels: labels) })</ol>
      <ol class="list trends axisrow" aria-hidden="true"><li><span></span><div class="axis">\(axis(labels))</div><span></span></li></ol>
      \(table)</figure>

      """
  }

  private func row(_ trend: NarrativeTrend, most: Int, labels: [String]) -> Markup {
    let peak = trend.series.max() ?? 0
    let when = trend.series.firstIndex(of: peak).map { labels[$0] } ?? ""
    let title =
      "\(trend.label): \(counted(trend.articles, "document")) from \(labels[0]) to \(labels[labels.count - 1]), most in \(when): \(peak)"
    return """
      <li><span>\(trend.label)</span>\(Charts.trend(trend.series, labels: labels, most: most, title: title))<span class="number soft">\(counted(trend.articles, "document"))</span></li>

      """
  }

  /// First, middle and last period.
  private func axis(_ labels: [String]) -> [Markup] {
    let middle = labels.count > 4 ? [labels[labels.count / 2]] : []
    return ([labels[0]] + middle + [labels[labels.count - 1]]).map { "<span>\($0)</span>" }
  }
}
