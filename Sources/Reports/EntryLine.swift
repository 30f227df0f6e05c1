public import ClaimStore
import TextAnalysis

/// An entry of the store in a listing.
public struct EntryLine: Sendable, Hashable, Encodable {
  /// `fact` or `claim`.
  public let kind: String
  /// Id of the entry.
  public let id: String
  /// What the sources say; nil for facts.
  public let verdict: Verdict?
  /// Its statement, or the canonical wording of the claim.
  public let text: String

  /// The line of a fact.
  public init(_ fact: Fact) { (kind, id, verdict, text) = ("fact", fact.id, nil, fact.statement.english) }

  /// The line of a contested claim.
  public init(_ claim: ContestedClaim) {
    (kind, id, verdict, text) = ("claim", claim.id, claim.verdict, claim.claim.english)
  }

  /// The line as text for people.
  public func line(_ style: TerminalStyle) -> String {
    let label = verdict.map { style.paint($0.rawValue, TerminalStyle.Role($0)) } ?? "fact"
    return style.paint(id, .strong) + "  " + label + "\n" + style.wrap(text, indent: "  ").joined(separator: "\n")
      + "\n"
  }
}
