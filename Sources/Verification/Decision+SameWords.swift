import Retrieval

// Entries that say what the statement does in nearly the same words: they need no weighing.
extension Decision {
  /// How near a wording must be to say the same where no field differs.
  private static let sameStatement: Float = 0.85
  /// Of such statements in the labelled articles 60 of 62 are supported.
  static let sameShare = 0.95

  /// Whether a fact says what the statement does: its wording is near, none that refutes or overstates it is nearer, figures
  /// agree and nothing sets the two apart. That needs no weighing.
  func saysTheSame(_ entry: Weighed) -> Bool {
    let (candidate, fields) = (entry.judged.candidate, entry.judged.fields)
    let nearness = candidate.similarity(.same)
    return entry.judged.fact != nil && nearness >= Self.sameStatement
      && nearness >= max(candidate.similarity(.refuted), candidate.similarity(.overstated))
      && fields.givesSameFigures && !isRuledOut(entry.judged)
      && fields.places != .different && ![.different, .wider].contains(fields.populations)
      && !fields.yearsDiffer && !fields.polarityDiffers && fields.oppositeDirections == 0
      && !fields.isSweeping && !fields.isWeaker && !fields.dropsHedge
  }

  /// A contested claim word for word, or next to it, needs no weighing.
  private static let verbatim: Float = 0.96
  static let verbatimShare = 0.95

  /// Whether the statement is a contested claim in its own words.
  func isNearlyVerbatim(_ judged: Judged) -> Bool {
    judged.claim != nil && judged.candidate.similarity(.same) >= Self.verbatim && judged.fields.differing.isEmpty
      && judged.candidate.similarity(.same) > judged.candidate.similarity(.other) && !judged.fields.polarityDiffers
      && judged.fields.oppositeDirections == 0
  }
}
