import Encoder
import Retrieval

/// What a statement and an entry have in common and what sets them apart, in numbers that a linear model weighs.
struct Features: Sendable, Hashable {
  /// What each number is, in order.
  static let names = [
    "one", "same", "refuted", "overstated", "other", "same-refuted", "same-overstated", "same-other", "supports",
    "refutes", "unrelated", "agreeing", "differing", "left out", "unmet", "other place", "narrower place",
    "other population", "wider population", "narrower population", "other organisation", "other years", "polarity",
    "same direction", "opposite direction", "sweeping", "weaker", "drops hedge", "spanish", "agreeing and near",
    "differing and near", "shared words",
  ]

  let values: [Float]

  init(_ judged: Judged, isSpanish: Bool) {
    let nearest = View.Role.allCases.map { max(0, judged.candidate.similarity($0)) }
    let (same, refuted, overstated, other) = (nearest[0], nearest[1], nearest[2], nearest[3])
    let relations = (judged.relations ?? .unasked).logits
    let fields = judged.fields
    let near = max(0, max(same, refuted, overstated) - 0.5)
    let agrees = fields.agreeing.isEmpty ? 0 : 1 as Float
    let differs = fields.differing.isEmpty ? 0 : 1 as Float
    func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }
    values = [
      1, same, refuted, overstated, other, same - refuted, same - overstated, same - other,
      relations[0], relations[1], relations[2], agrees, differs,
      flag(fields.leftOut > 0), flag(fields.unmet > 0), flag(fields.places == .different),
      flag(fields.places == .narrower), flag(fields.populations == .different), flag(fields.populations == .wider),
      flag(fields.populations == .narrower), flag(fields.organisations == .different), flag(fields.yearsDiffer),
      flag(fields.polarityDiffers), flag(fields.sameDirections > 0), flag(fields.oppositeDirections > 0),
      flag(fields.isSweeping), flag(fields.isWeaker), flag(fields.dropsHedge), flag(isSpanish),
      agrees * near, differs * near, judged.candidate.sharedWords,
    ]
  }
}
