import ClaimStore
import TextAnalysis

extension Decision {
  /// The finding of an option: what the claim's editors wrote, or what sets the statement apart from the fact.
  func finding(_ option: Option, confidence: Double) -> Finding {
    if let number = option.judged.claim {
      let claim = store.claims[number]
      return Finding(
        range: statement.range, verdict: claim.verdict, framing: statement.framing, confidence: rounded(confidence),
        explanation: Explanation.claim(claim), evidence: claim.evidence.map(Evidence.init),
        claim: claim.id, narrative: claim.narrative, concern: claim.concern)
    }
    let fact = store.facts[option.judged.fact ?? 0]
    let isOutdated = option.verdict != .supported && outdated.hold(option.judged.fields.differing.first)
    let verdict = isOutdated ? .outdated : option.verdict
    let relation: Relation =
      switch verdict {
      case .supported: .supports
      case .misleading: .qualifies
      case .outdated: .updates
      default: .refutes
      }
    return Finding(
      range: statement.range, verdict: verdict, framing: statement.framing, confidence: rounded(confidence),
      explanation: Explanation.fact(fact, relation, option.judged.fields, lexicon),
      evidence: ([fact.id] + fact.sameAs).map { Evidence(fact: $0, relation: relation) }, claim: nil, narrative: nil,
      concern: nil)
  }

  /// A finding that no entry speaks for.
  func findingOfNothingKnown(confidence: Double) -> Finding {
    Finding(
      range: statement.range, verdict: .unsupported, framing: statement.framing, confidence: rounded(confidence),
      explanation: Explanation.nothingKnown, evidence: [], claim: nil, narrative: nil, concern: nil)
  }

  private func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
}

extension Evidence {
  /// A fact of a claim's evidence, with what its role does to whoever makes the claim.
  init(_ evidence: ClaimEvidence) {
    let relation: Relation =
      switch evidence.role {
      case .refutes: .refutes
      case .qualifies, .concedes: .qualifies
      case .updates: .updates
      case .supports: .supports
      }
    self.init(fact: evidence.fact, relation: relation)
  }
}
