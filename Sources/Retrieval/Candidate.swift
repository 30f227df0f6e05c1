/// An entry of the store that a statement may be about, with its nearest wordings.
public struct Candidate: Sendable, Hashable {
  /// What a wording says about its entry, and so about a statement that says the same.
  public enum Role: Int, Sendable, Hashable, CaseIterable {
    /// Facts: says what the fact says. Claims: makes the claim.
    case same
    /// Facts: says what the fact refutes.
    case refuted
    /// Facts: says more than the fact bears out.
    case overstated
    /// Shares words with the entry and says something else.
    case other
  }

  /// A wording and how near it is.
  public struct Neighbour: Sendable, Hashable {
    /// Position of the wording among the store's views.
    public let view: Int
    /// Cosine of the embeddings, in -1...1.
    public let similarity: Float
  }

  /// The entry.
  public let entry: View.Entry
  /// The nearest wording of each role, by ``Role/rawValue``; nil where the entry has none.
  public let nearest: [Neighbour?]

  /// The nearest wording of a role.
  public subscript(role: Role) -> Neighbour? { nearest[role.rawValue] }

  /// The similarity of the nearest wording of a role; -1 where there is none.
  public func similarity(_ role: Role) -> Float { self[role]?.similarity ?? -1 }

  /// The similarity of the nearest wording that is there to be found by, whatever it says of the entry; at least 0.
  public var nearness: Float { max(0, similarity(.same), similarity(.refuted), similarity(.overstated)) }
}
