public import ClaimStore
import TextAnalysis

/// Checks how the wordings of a store stand to each other: what retrieval would confuse.
public struct WordingLint: Sendable {
  private let pack: StorePack

  /// A check of the wordings of `pack`.
  public init(_ pack: StorePack) { self.pack = pack }

  /// Wordings of two claims this alike are one claim told twice.
  private static let collision: Float = 0.86
  /// A claim that is the best hit for more than this share of other claims' wordings attracts everything.
  private static let magnetShare = 0.01
  /// A wording with fewer content words than this matches anything that shares them.
  private static let fewestTerms = 2

  /// Collisions, wordings nearer to a hard negative than to their own claim, and magnets.
  /// - Complexity: One search for each wording of the store.
  public func issues() -> [LintIssue] {
    var scratch = LexicalIndex.Scratch()
    var attracted: [Int: Int] = [:]
    var issues: [LintIssue] = []
    var wordings = 0
    for entry in pack.store.views {
      guard case .claim(let number) = entry.view.entry, entry.view.kind == .wording else { continue }
      wordings += 1
      let claim = pack.store.claims[number]
      let terms = Terms.terms(in: entry.text, language: entry.language)
      if Set(terms).count < Self.fewestTerms {
        issues.append(issue(.magnet, claim, "has a wording with too few content words: \u{201C}\(entry.text)\u{201D}"))
      }
      let hits = pack.index.search(terms, limit: 12, scratch: &scratch).filter { $0.view != entry.view }
      if let best = hits.max(by: { $0.similarity < $1.similarity }), case .claim(let other) = best.view.entry {
        if other != number { attracted[other, default: 0] += 1 }
        let text = pack.store.claims[other].text(of: best.view).text
        guard best.similarity >= Self.collision, Self.saysTheSame(entry.text, text, entry.language) else { continue }
        if other != number, best.view.kind == .wording {
          issues.append(
            issue(
              .collision, claim,
              "says \u{201C}\(entry.text)\u{201D}, '\(pack.store.claims[other].id)' \u{201C}\(text)\u{201D}: one claim?"
            ))
        }
        // Hard negatives are made from the canonical wordings, the first two; paraphrases stand further away.
        if best.view.kind == .hardNegative, entry.view.ordinal > 1, claimsSomethingElse(best.view) {
          issues.append(
            issue(
              .closerToNegative, claim,
              "says \u{201C}\(entry.text)\u{201D}, and the hard negative \u{201C}\(text)\u{201D} says nearly the same"))
        }
      }
    }
    let limit = max(8, Int(Self.magnetShare * Double(wordings)))
    for (number, count) in attracted.sorted(by: { $0.key < $1.key }) where count > limit {
      issues.append(
        issue(.magnet, pack.store.claims[number], "is the nearest claim of \(count) wordings of other claims"))
    }
    return issues + grantingAcknowledgements(&scratch)
  }

  /// An acknowledgement this near to a claim grants it.
  private static let granting: Float = 0.6

  private func grantingAcknowledgements(_ scratch: inout LexicalIndex.Scratch) -> [LintIssue] {
    var issues: [LintIssue] = []
    for concern in pack.store.contents.concerns {
      for acknowledgement in concern.acknowledgements.map(\.wording) {
        let terms = Terms.terms(in: acknowledgement.text, language: acknowledgement.language)
        let hits = pack.index.search(terms, limit: 4, scratch: &scratch)
        for hit in hits where hit.similarity >= Self.granting && hit.sharedTerms > 2 && hit.view.kind == .wording {
          guard case .claim(let number) = hit.view.entry else { continue }
          issues.append(
            LintIssue(
              .unfitAcknowledgement, concern.id, at: concern.location,
              "grants the claim '\(pack.store.claims[number].id)' in \u{201C}\(acknowledgement.text)\u{201D}"))
        }
      }
    }
    return issues
  }

  /// Whether two wordings that share their words also share polarity and figures, which an index does not see.
  private static func saysTheSame(_ first: String, _ second: String, _ language: Language) -> Bool {
    let reader = StatementReader(language: language)
    let (a, b) = (reader.wording(first), reader.wording(second))
    return a.isNegated == b.isNegated && a.quantities.map(\.value) == b.quantities.map(\.value)
      && a.quantities.map(\.comparator) == b.quantities.map(\.comparator)
  }

  /// Whether a hard negative differs in what it says; a question or a rebuttal differs in framing, which no index sees.
  private func claimsSomethingElse(_ view: View) -> Bool {
    guard case .claim(let number) = view.entry else { return false }
    switch pack.store.claims[number].notThis[view.ordinal].because {
    case .question, .rebuttal, .report: return false
    case .weaker, .topic, .otherGroup, .otherPlace, .otherFigure: return true
    }
  }

  private func issue(_ rule: LintIssue.Rule, _ claim: ContestedClaim, _ message: String) -> LintIssue {
    LintIssue(rule, claim.id, at: claim.location, message)
  }
}
