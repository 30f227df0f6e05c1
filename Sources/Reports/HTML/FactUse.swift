import ClaimStore
import Documents

/// A fact and how often findings cite it.
struct FactUse {
  let evidence: FindingRecord.Evidence
  let count: Int
  /// Whether its day for review has passed.
  let isStale: Bool
}

/// The facts that the findings of a run cite.
struct FactUses {
  /// The most cited first.
  let uses: [FactUse]
  /// Facts that have updated what a draft still says, the most frequent first.
  let updating: [FactUse]
  /// The day staleness is judged by: the store's last review or the newest draft, whichever is later.
  let day: PartialDate?

  init(_ report: ScanReport) {
    let newest = report.documents.compactMap(\.date).filter { $0.day != nil }.max { $0.ordinal < $1.ordinal }
    let day = [report.store.contents.reviewed, newest.flatMap { PartialDate($0.description) }].compactMap { $0 }
      .max { $0.last < $1.last }
    self.day = day
    let findings = report.documents.flatMap(\.findings).filter { $0.suppression == nil }
    uses = Self.uses(findings.flatMap(\.evidence), day: day)
    updating = Self.uses(findings.filter(\.isProblem).flatMap(\.evidence).filter { $0.relation == .updates }, day: day)
  }

  private static func uses(_ evidence: [FindingRecord.Evidence], day: PartialDate?) -> [FactUse] {
    Dictionary(grouping: evidence, by: \.fact).values.map { same in
      let due = same[0].reviewBy.flatMap(PartialDate.init)
      let isStale = if let due, let day { due.last < day.first } else { false }
      return FactUse(evidence: same[0], count: same.count, isStale: isStale)
    }
    .sorted { ($0.count, $1.evidence.fact) > ($1.count, $0.evidence.fact) }
  }

  /// How many of the cited facts are about each year, the earliest first; an interval counts for its last year.
  var years: [(year: Int, fresh: Int, stale: Int)] {
    let dated = uses.compactMap { use in
      use.evidence.asOf.flatMap(PartialDate.init).map { (year: $0.last / 10_000, isStale: use.isStale) }
    }
    return Dictionary(grouping: dated, by: \.year).map { year, facts in
      (year, facts.count { !$0.isStale }, facts.count(where: \.isStale))
    }
    .sorted { $0.0 < $1.0 }
  }
}
