import ClaimStore
import Encoder
import Retrieval
import TextAnalysis

/// An entry of the store beside a statement, with everything that was found out about the pair.
struct Judged: Sendable {
  let candidate: Candidate
  /// The statement's fields beside those of the entry's nearest wording that says the same.
  let fields: FieldComparison
  /// What the pair classifier makes of the entry's wording as premise and the statement as hypothesis; nil while unasked.
  var relations: Relations?

  /// The fact's position, for facts.
  var fact: Int? {
    if case .fact(let number) = candidate.entry { number } else { nil }
  }

  /// The claim's position, for contested claims.
  var claim: Int? {
    if case .claim(let number) = candidate.entry { number } else { nil }
  }

  /// Whether the pair classifier takes a fact to refute the statement, and no figure of the fact's belies that. Of such
  /// statements in the labelled articles one in eight is supported.
  var isRefuted: Bool {
    guard let relations, fact != nil, fields.agreeing.isEmpty else { return false }
    return relations.refutes > Self.surely && relations.supports < 1 - Self.surely
  }

  private static let surely: Float = 0.73
}
