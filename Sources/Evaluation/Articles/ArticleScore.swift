/// What the findings of one article are worth against its labels.
struct ArticleScore: Sendable {
  /// A label with the finding that answers it.
  struct Answer: Sendable {
    let item: LabelledArticle.Item
    /// What was found there.
    let found: Mark
    let finding: Placed?
    let isRight: Bool
    /// Whether any finding of a problem touches it.
    let isFlagged: Bool
  }

  /// A finding with what it is worth.
  struct Judged: Sendable {
    let finding: Placed
    /// Whether it agrees with a label.
    let isRight: Bool
    /// Whether it touches any label.
    let touches: Bool
    /// Whether it touches a label that is a problem.
    let touchesProblem: Bool
    /// Whether it touches a label that needs, or may be said to need, correction.
    let touchesCorrection: Bool
  }

  private(set) var answers: [Answer] = []
  /// The findings that count: those that touch a label or are spurious problems.
  private(set) var judged: [Judged] = []
  private(set) var duplicates = 0
  let findings: [Placed]

  private struct Meeting {
    let overlap: Placed.Overlap
    let finding: Int
    let item: Int
  }

  /// A finding that is right for one label is held against a neighbour only where it is less than this.
  private static let ownShare = 1.0 / 3

  init(_ article: LabelledArticle, _ findings: [Placed]) {
    self.findings = findings
    var byItem = [[Meeting]](repeating: [], count: article.items.count)
    var byFinding = [[Meeting]](repeating: [], count: findings.count)
    for (number, item) in article.items.enumerated() {
      for (index, finding) in findings.enumerated() {
        guard let overlap = finding.overlap(item, in: article.text) else { continue }
        let meeting = Meeting(overlap: overlap, finding: index, item: number)
        byItem[number].append(meeting)
        byFinding[index].append(meeting)
      }
    }
    let items = article.items
    let right = byFinding.map { meetings in
      meetings.filter { items[$0.item].accepted.contains(findings[$0.finding].mark) }
    }
    for (number, item) in items.enumerated() { answers.append(answer(number, item, byItem[number], right)) }
    judge(items, byFinding, right)
  }

  private func answer(_ number: Int, _ item: LabelledArticle.Item, _ meetings: [Meeting], _ right: [[Meeting]])
    -> Answer
  {
    // By overlap, the greatest first; equal ones in the order of the findings.
    let ranked = meetings.sorted { ($1.overlap, $0.finding) < ($0.overlap, $1.finding) }
    let best =
      ranked.first { item.accepted.contains(findings[$0.finding].mark) }
      ?? ranked.first { meeting in
        !right[meeting.finding].contains { $0.item != number && $0.overlap.share >= Self.ownShare }
      }
    let finding = best.map { findings[$0.finding] }
    let found = finding?.mark ?? .noFinding
    let isRight =
      switch item.mark {
      case .rebutted, .mustNotFlag: !found.isProblem
      default: item.accepted.contains(found)
      }
    return Answer(
      item: item, found: found, finding: finding, isRight: isRight,
      isFlagged: meetings.contains { findings[$0.finding].mark.isProblem })
  }

  private mutating func judge(_ items: [LabelledArticle.Item], _ met: [[Meeting]], _ right: [[Meeting]]) {
    struct Taken: Hashable {
      let item: Int
      let mark: Mark
    }
    var taken: Set<Taken> = []
    for (index, finding) in findings.enumerated() where finding.mark != .noClaim {
      let good = right[index].map { Taken(item: $0.item, mark: finding.mark) }
      if met[index].isEmpty {
        guard finding.mark.isProblem else { continue }
      } else if !good.isEmpty, good.allSatisfy(taken.contains) {
        duplicates += 1
        continue
      }
      taken.formUnion(good)
      let touched = met[index].map { items[$0.item] }
      judged.append(
        Judged(
          finding: finding, isRight: !good.isEmpty, touches: !touched.isEmpty,
          touchesProblem: touched.contains { $0.mark.isProblem },
          touchesCorrection: touched.contains {
            $0.mark.needsCorrection || $0.accepted.contains(where: \.needsCorrection)
          }))
    }
  }
}
