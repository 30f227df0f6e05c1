public import ClaimStore
public import TextAnalysis

/// What the sources say about one statement of a text.
public struct Finding: Sendable, Hashable {
  /// UTF-8 byte range of the statement in the visible text.
  public let range: Range<Int>
  /// What the sources say.
  public let verdict: Verdict
  /// What the author does with the statement.
  public let framing: Framing
  /// How sure the verdict is, 0 to 1, in steps of 0.01.
  public let confidence: Double
  /// The reason in one line, in both languages that readers have.
  public let explanation: Localized
  /// The facts behind the verdict, the most telling first; empty with ``Verdict/unsupported``.
  public let evidence: [Evidence]
  /// Id of the contested claim the statement makes.
  public let claim: String?
  /// Id of the narrative of that claim.
  public let narrative: String?
  /// Id of the concern behind it.
  public let concern: String?
}

/// A fact that bears on a statement.
public struct Evidence: Sendable, Hashable {
  /// Id of the fact.
  public let fact: String
  /// What the fact does to the statement.
  public let relation: Relation
}
