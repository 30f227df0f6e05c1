import ClaimStore
import Encoder
import Retrieval

/// An entry beside a statement with the share of each outcome: of a fact supports, refutes, overstates, says nothing; of a
/// claim makes it, does not.
struct Weighed: Sendable {
  let judged: Judged
  let shares: [Double]

  init(_ judged: Judged, isSpanish: Bool) {
    self.judged = judged
    let features = Features(judged, isSpanish: isSpanish)
    shares = (judged.claim == nil ? VerdictWeights.facts : VerdictWeights.claims).shares(features.values)
  }
}

/// What all entries together and the statement's own words say about it, in numbers that a linear model weighs.
///
/// One entry rarely decides: a sentence that two facts half support and no claim resembles is judged by all of that at once
/// (stacked generalisation).
///
/// - SeeAlso: Wolpert (1992), Stacked Generalization, Neural Networks 5.
struct Overview: Sendable, Hashable {
  /// What can come of a statement, in the order of the model's shares.
  enum Outcome: Int, CaseIterable {
    /// An outdated statement counts as contradicted.
    case nothing, supported, contradicted, misleading, unsupported
  }

  /// What each number is, in order; the shares are log-odds of the best entry's.
  static let names =
    ["one", "supports", "refutes", "overstates"] + verdicts.map { "claim: \($0.rawValue)" }
    + [
      "claim near", "fact near", "claim shares words", "fact shares words", "fact related", "figure agrees",
      "figure differs",
    ] + Cues.names
    + ["alone: true", "alone: problem", "alone: no claim"] + Outcome.allCases.map { "words: \($0)" }

  private static let verdicts: [Verdict] = [.supported, .contradicted, .misleading, .outdated, .unsupported]

  let values: [Float]

  init(_ entries: [Weighed], _ examined: Examined, cues: Cues, store: ClaimStore) {
    var best = [Double](repeating: 0, count: 3 + Self.verdicts.count)
    var (claimNear, factNear, related) = (Float(0), Float(0), 0.0)
    var (claimWords, factWords) = (Float(0), Float(0))
    var (agrees, differs) = (Float(0), Float(0))
    for entry in entries {
      let candidate = entry.judged.candidate
      if let claim = entry.judged.claim {
        let place = 3 + (Self.verdicts.firstIndex(of: store.claims[claim].verdict) ?? 0)
        best[place] = max(best[place], entry.shares[0])
        claimNear = max(claimNear, candidate.similarity(.same))
        claimWords = max(claimWords, candidate.sharedWords)
      } else {
        for outcome in 0..<3 { best[outcome] = max(best[outcome], entry.shares[outcome]) }
        factNear = max(factNear, candidate.nearness)
        factWords = max(factWords, candidate.sharedWords)
        related = max(related, 1 - entry.shares[3])
        if !entry.judged.fields.agreeing.isEmpty { agrees = 1 }
        if !entry.judged.fields.differing.isEmpty { differs = 1 }
      }
    }
    values =
      [1] + best.map { logit($0, within: 0.01) } + [
        claimNear, factNear, claimWords, factWords, logit(related, within: 0.01), agrees, differs,
      ]
      + cues.values + examined.alone.logits + OwnWords.scores(examined.embedding)
  }
}

/// What the embedding of a statement alone makes likely.
enum OwnWords {
  /// The logarithm of the share of each ``Overview/Outcome``, in hundredths.
  static func scores(_ embedding: QuantisedEmbedding) -> [Float] {
    let shares = VerdictWeights.ownWords.shares([1] + embedding.direction)
    return shares.map { Float((logarithm($0 + 0.001) * 100).rounded() / 100) }
  }
}

/// Whether anything will be named in a statement, told before the pair classifier is asked, which takes nearly all of the
/// time that a statement costs.
enum Interest {
  /// The share of something to name, in 0...1.
  ///
  /// - Parameters:
  ///   - embedding: The statement's.
  ///   - candidates: The entries near it.
  static func share(_ embedding: QuantisedEmbedding, beside candidates: [Candidate]) -> Double {
    var (claimNear, factNear) = (Float(0), Float(0))
    for candidate in candidates {
      switch candidate.entry {
      case .claim: claimNear = max(claimNear, candidate.similarity(.same))
      case .fact: factNear = max(factNear, candidate.nearness)
      }
    }
    return VerdictWeights.interest.shares([1, claimNear, factNear] + embedding.direction)[0]
  }
}

extension QuantisedEmbedding {
  /// The embedding at length 1.
  fileprivate var direction: [Float] {
    let levels = levels.map { Float($0) }
    let length = levels.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return levels.map { $0 / max(length, 1) }
  }
}
