import ClaimStore

extension NarrativeTrends {
  /// How many narratives, and claims of each, a text shows.
  private static let (shownNarratives, shownClaims, shownClusters, shownMembers) = (20, 3, 10, 3)

  /// The counts as a table for people.
  public func text(style: TerminalStyle) -> String {
    let note = undated > 0 && !periods.isEmpty ? "; \(undated) undated" : ""
    var lines = ["\(counted(documents, "document")) \(range)\(note)", ""]
    if narratives.isEmpty { lines.append("No narrative of the store is told.") }
    for narrative in narratives.prefix(Self.shownNarratives) { lines += rows(narrative, style) }
    if narratives.count > Self.shownNarratives {
      lines.append("and \(counted(narratives.count - Self.shownNarratives, "narrative")) more; see --format json")
    }
    if withoutNarrative > 0 {
      lines += ["", "no narrative: \(counted(withoutNarrative, "statement")) more to look at; see factcheck scan"]
    }
    if !emerging.isEmpty {
      lines += ["", style.paint("Emerging: on the subject, matching nothing in the store", .strong)]
    }
    for cluster in emerging.prefix(Self.shownClusters) { lines += rows(cluster, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var range: String {
    guard let first = periods.first, let last = periods.last else { return "without dates" }
    return first == last ? "of \(first)" : "from \(first) to \(last)"
  }

  private func rows(_ narrative: NarrativeTrend, _ style: TerminalStyle) -> [String] {
    let rejected = narrative.rejected > 0 ? ", \(narrative.rejected) rejected or asked" : ""
    let counts = "\(counted(narrative.articles, "document")), \(counted(narrative.statements, "statement"))\(rejected)"
    let trend = periods.count > 1 ? "  " + Self.sparkline(narrative.series) : ""
    let head = style.paint(HarmlessText.plain(narrative.label), .strong) + "  " + style.paint(narrative.id, .faint)
    let claims = narrative.claims.prefix(Self.shownClaims).flatMap { claim in
      style.wrap("\(claim.articles) \u{D7} \u{201C}\(claim.claim)\u{201D} (\(claim.id))", indent: "    ")
    }
    return [head, "  \(counts)\(trend)"] + claims
  }

  private func rows(_ cluster: EmergingCluster, _ style: TerminalStyle) -> [String] {
    let terms = HarmlessText.plain(cluster.terms.joined(separator: ", "))
    let head = "\(counted(cluster.members.count, "statement")) in \(counted(cluster.articles, "document")): \(terms)"
    return [head]
      + cluster.members.prefix(Self.shownMembers).flatMap { member in
        style.wrap("\(member.file):\(member.line): \(member.text)", indent: "    ")
      }
  }

  /// Counts as bars of one line, eight heights; none is shown as a dot.
  static func sparkline(_ counts: [Int]) -> String {
    let bars = Array("\u{2581}\u{2582}\u{2583}\u{2584}\u{2585}\u{2586}\u{2587}\u{2588}")
    let most = max(1, counts.max() ?? 1)
    return String(counts.map { $0 == 0 ? "\u{B7}" : bars[($0 * 8 + most - 1) / most - 1] })
  }

  /// The counts as one JSON document; keys in snake case.
  public func json() -> String { JSONReport.encode(self, pretty: true, snakeCase: true) + "\n" }
}
