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
}

/// What a statement and an entry have in common and what sets them apart, in numbers that a linear model weighs.
struct Features: Sendable, Hashable {
  /// What each number is, in order.
  static let names = [
    "one", "same", "refuted", "overstated", "other", "same-refuted", "same-overstated", "same-other", "supports",
    "refutes", "unrelated", "agreeing", "differing", "left out", "unmet", "other place", "narrower place",
    "other population", "wider population", "narrower population", "other organisation", "other years", "polarity",
    "same direction", "opposite direction", "sweeping", "weaker", "drops hedge", "spanish", "agreeing and near",
    "differing and near",
  ]

  let values: [Float]

  init(_ judged: Judged, language: Language) {
    let nearest = Candidate.Role.allCases.map { max(0, judged.candidate.similarity($0)) }
    let (same, refuted, overstated, other) = (nearest[0], nearest[1], nearest[2], nearest[3])
    let relations = judged.relations ?? Relations(supports: 1.0 / 3, refutes: 1.0 / 3, unrelated: 1.0 / 3)
    let fields = judged.fields
    let near = max(0, max(same, refuted, overstated) - 0.5)
    let agrees = fields.agreeing.isEmpty ? 0 : 1 as Float
    let differs = fields.differing.isEmpty ? 0 : 1 as Float
    func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }
    values = [
      1, same, refuted, overstated, other, same - refuted, same - overstated, same - other,
      Self.logit(relations.supports), Self.logit(relations.refutes), Self.logit(relations.unrelated), agrees, differs,
      flag(fields.leftOut > 0), flag(fields.unmet > 0), flag(fields.places == .different),
      flag(fields.places == .narrower), flag(fields.populations == .different), flag(fields.populations == .wider),
      flag(fields.populations == .narrower), flag(fields.organisations == .different), flag(fields.yearsDiffer),
      flag(fields.polarityDiffers), flag(fields.sameDirections > 0), flag(fields.oppositeDirections > 0),
      flag(fields.isSweeping), flag(fields.isWeaker), flag(fields.dropsHedge), flag(language == .spanish),
      agrees * near, differs * near,
    ]
  }

  /// The log-odds of a probability, kept within -5...5 and rounded to hundredths: the last digits differ by processor.
  private static func logit(_ share: Float) -> Float {
    let bounded = Double(min(max(share, 0.0067), 0.9933))
    return Float(((logarithm(bounded) - logarithm(1 - bounded)) * 100).rounded() / 100)
  }
}
