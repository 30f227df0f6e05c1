/// An entry of the store that a statement may be about, with its nearest wordings.
public struct Candidate: Sendable, Hashable {
  /// A wording and how near it is.
  public struct Neighbour: Sendable, Hashable {
    /// Position of the wording among the store's views.
    public let view: Int
    /// Cosine of the embeddings, in -1...1.
    public let similarity: Float
  }

  /// The entry.
  public let entry: View.Entry
  /// The nearest wording of each role, by ``View/Role/rawValue``; nil where the entry has none.
  public let nearest: [Neighbour?]
  /// The share of the statement's content words, weighted by rarity, that wordings of the entry use too, in 0...1.
  public let sharedWords: Float

  /// The nearest wording of a role.
  public subscript(role: View.Role) -> Neighbour? { nearest[role.rawValue] }

  /// The similarity of the nearest wording of a role; -1 where there is none.
  public func similarity(_ role: View.Role) -> Float { self[role]?.similarity ?? -1 }

  /// The similarity of the nearest wording that is there to be found by, whatever it says of the entry; at least 0.
  public var nearness: Float { max(0, similarity(.same), similarity(.refuted), similarity(.overstated)) }
}
