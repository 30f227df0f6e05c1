import ClaimStore
import Retrieval
import TextAnalysis

/// The verdict on a statement, from what was found out about it and the entries it may be about.
struct Decision {
  /// A verdict that one entry speaks for, and how likely it is right.
  private struct Option {
    let judged: Judged
    let verdict: Verdict
    let share: Double
  }

  private let examined: Examined
  private let statement: Statement
  private let surroundings: Surroundings
  private let store: ClaimStore
  private let lexicon: StoreLexicon
  private let date: Int

  /// - Parameters:
  ///   - examined: What was found out about the statement.
  ///   - statement: The statement.
  ///   - surroundings: Where it stands.
  ///   - store: The store.
  ///   - lexicon: Its lexicon.
  ///   - date: The day up to which facts count, as in ``PartialDate/first``; nil for all.
  init(
    _ examined: Examined, _ statement: Statement, _ surroundings: Surroundings, _ store: ClaimStore,
    _ lexicon: StoreLexicon, asOf date: Int?
  ) {
    self.examined = examined
    self.statement = statement
    self.surroundings = surroundings
    self.store = store
    self.lexicon = lexicon
    self.date = date ?? .max
  }

  /// The finding, or nil where the store has nothing to say.
  var finding: Finding? {
    let known = examined.entries.filter(isKnown)
    if let verbatim = known.first(where: isNearlyVerbatim), let claim = verbatim.claim {
      let option = Option(judged: verbatim, verdict: store.claims[claim].verdict, share: Self.verbatimShare)
      return finding(option, confidence: option.share)
    }
    let entries = known.map { Weighed($0, isSpanish: statement.language == .spanish) }
    let overview = Overview(entries, examined, cues: Cues(statement, surroundings, lexicon), store: store)
    let shares = VerdictWeights.overview.shares(overview.values)
    let options = entries.flatMap(options)
    func share(_ outcome: Overview.Outcome) -> Double { shares[outcome.rawValue] }
    let problem = share(.contradicted) + share(.misleading) + share(.unsupported)
    let isRebutted = statement.framing == .rebutted
    if problem >= (isRebutted ? VerdictWeights.leastRebutted : VerdictWeights.leastProblem),
      isRebutted || problem >= share(.supported) + VerdictWeights.clearance
    {
      return finding(ofProblem: options, confidence: problem, share: share)
    }
    guard share(.supported) >= VerdictWeights.leastSupport else { return nil }
    let support = best(options) { $0 == .supported }
    if let other = saidOtherwise(entries, support) { return finding(other, confidence: 1 - share(.nothing)) }
    return support.map { finding($0, confidence: share(.supported)) }
  }

  /// The fact that would bear a statement out, were it not for a field that differs.
  private func saidOtherwise(_ entries: [Weighed], _ support: Option?) -> Option? {
    let facts = entries.filter { $0.judged.fact != nil }
    guard let nearest = facts.max(by: { $0.shares[0] < $1.shares[0] }), nearest.shares[0] >= support?.share ?? 0 else {
      return nil
    }
    let fields = nearest.judged.fields
    let nearness = nearest.judged.candidate.similarity(.same)
    let isDenied = nearness >= Self.sameWords && fields.polarityDiffers
    let verdict: Verdict
    if fields.givesOtherFigure || isDenied || (nearness >= Self.sameMatter && fields.saysOther) {
      verdict = .contradicted
    } else if nearness >= Self.sameMatter, fields.rulesOutSupport {
      verdict = .misleading
    } else {
      return nil
    }
    return Option(judged: nearest.judged, verdict: verdict, share: nearest.shares[0])
  }

  /// A wording as near as this says the same but for what fields can tell, so that what they tell decides; further away a
  /// place that differs may belong to something else that the statement says, and a denial to other words for the same.
  private static let sameMatter: Float = 0.78
  private static let sameWords: Float = 0.86

  /// Whether the figure that differs lies among those of outdated claims that the fact brought up to date.
  private func wasOnceSo(_ fact: Fact, _ fields: FieldComparison) -> Bool {
    guard let pair = fields.differing.first, pair.stated.unit == pair.known.unit else { return false }
    let known = [fact.id] + fact.sameAs
    let once = store.claims.filter { claim in
      claim.verdict == .outdated && claim.evidence.contains { $0.role == .updates && known.contains($0.fact) }
    }
    let reader = QuantityReader(language: .english)
    let values = once.flatMap { claim -> [Double] in
      let bytes = Array(claim.claim.english.utf8)
      return reader.quantities(in: bytes, range: 0..<bytes.count).filter { $0.unit == pair.stated.unit }.map(\.value)
    }
    guard let least = values.min(), let most = values.max() else { return false }
    return pair.stated.value >= least * Self.tolerance.lowerBound
      && pair.stated.value <= most * Self.tolerance.upperBound
  }

  /// An old figure may lie a little outside those that editors noted.
  private static let tolerance = 0.9...1.1

  private func best(_ options: [Option], where isWanted: (Verdict) -> Bool) -> Option? {
    options.filter { isWanted($0.verdict) }.max { ($0.share, $1.verdict.rawValue) < ($1.share, $0.verdict.rawValue) }
  }

  private func options(_ entry: Weighed) -> [Option] {
    let judged = entry.judged
    if let number = judged.claim {
      // A sentence that is set off from the claim, and nearer than any that makes it.
      guard judged.candidate.similarity(.same) > judged.candidate.similarity(.other) else { return [] }
      return [Option(judged: judged, verdict: store.claims[number].verdict, share: entry.shares[0])]
    }
    let options = zip([Verdict.supported, .contradicted, .misleading], entry.shares).map {
      Option(judged: judged, verdict: $0, share: $1)
    }
    return judged.fields.rulesOutSupport ? Array(options.dropFirst()) : options
  }

  /// A contested claim word for word, or next to it, needs no weighing.
  private static let verbatim: Float = 0.96
  private static let verbatimShare = 0.95

  private func isNearlyVerbatim(_ judged: Judged) -> Bool {
    judged.claim != nil && judged.candidate.similarity(.same) >= Self.verbatim && judged.fields.differing.isEmpty
      && judged.candidate.similarity(.same) > judged.candidate.similarity(.other) && !judged.fields.polarityDiffers
      && judged.fields.oppositeDirections == 0
  }

  /// Whether the evidence was known on the day that counts: a fact is by the first day it is about, a claim's verdict by its
  /// facts; a fact without a date always was.
  private func isKnown(_ judged: Judged) -> Bool {
    if let number = judged.fact { return isKnown(store.facts[number]) }
    guard let number = judged.claim, !store.claims[number].evidence.isEmpty else { return true }
    return store.claims[number].evidence.compactMap { store.fact($0.fact) }.contains(where: isKnown)
  }

  private func isKnown(_ fact: Fact) -> Bool { (fact.asOf?.first ?? 0) <= date }

  /// How likely it counts, beside the shares of entries, that a statement without a sourced fact is one that no entry of the
  /// store speaks for.
  private static let shareOfNone = 0.15

  private static let trustInClaims = 1.5

  /// The problem that both an entry and the whole speak for most.
  private func finding(
    ofProblem options: [Option], confidence: Double, share: (Overview.Outcome) -> Double
  ) -> Finding {
    func weight(_ option: Option) -> Double {
      // What editors wrote about a claim says more than the fact that happens to be nearest.
      let trust = option.judged.claim == nil ? option.share : option.share * Self.trustInClaims
      return switch option.verdict {
      case .supported: 0
      case .contradicted, .outdated: trust * share(.contradicted)
      case .misleading: trust * share(.misleading)
      case .unsupported: trust * share(.unsupported)
      }
    }
    let best = options.max { (weight($0), $1.verdict.rawValue) < (weight($1), $0.verdict.rawValue) }
    if let best, weight(best) >= Self.shareOfNone * share(.unsupported) {
      let isOtherFigure = best.judged.fact != nil && best.judged.fields.givesOtherFigure
      let verdict = isOtherFigure ? .contradicted : best.verdict
      return finding(Option(judged: best.judged, verdict: verdict, share: best.share), confidence: confidence)
    }
    return Finding(
      range: statement.range, verdict: .unsupported, framing: statement.framing, confidence: rounded(confidence),
      explanation: Explanation.nothingKnown, evidence: [], claim: nil, narrative: nil, concern: nil)
  }

  private func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }

  private func finding(_ option: Option, confidence: Double) -> Finding {
    if let number = option.judged.claim {
      let claim = store.claims[number]
      return Finding(
        range: statement.range, verdict: claim.verdict, framing: statement.framing, confidence: rounded(confidence),
        explanation: Explanation.claim(claim), evidence: claim.evidence.map(Evidence.init),
        claim: claim.id, narrative: claim.narrative, concern: claim.concern)
    }
    let fact = store.facts[option.judged.fact ?? 0]
    let isOutdated = option.verdict != .supported && wasOnceSo(fact, option.judged.fields)
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
