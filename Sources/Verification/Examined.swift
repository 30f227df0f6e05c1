import Encoder
import Retrieval

/// A statement with everything that was found out about it.
struct Examined: Sendable {
  /// The entries of the store it may be about, facts first, each nearest first.
  let entries: [Judged]
  /// What its own words make likely, without evidence: true, a problem, or no claim at all.
  let alone: Relations
  let embedding: QuantisedEmbedding
}

extension Relations {
  /// Nothing is known: all three are as likely.
  static let unasked = Relations(supports: 1.0 / 3, refutes: 1.0 / 3, unrelated: 1.0 / 3)

  /// The log-odds of each, kept within -5...5 and rounded to hundredths: the last digits differ by processor.
  var logits: [Float] { [supports, refutes, unrelated].map { logit(Double($0), within: 0.0067) } }
}

/// The log-odds of a share that is first kept `margin` away from 0 and 1, rounded to hundredths.
func logit(_ share: Double, within margin: Double) -> Float {
  let bounded = min(max(share, margin), 1 - margin)
  return Float(((logarithm(bounded) - logarithm(1 - bounded)) * 100).rounded() / 100)
}
