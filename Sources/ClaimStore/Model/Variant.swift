import TextAnalysis

/// A sentence as it would stand in an article, labelled with what it is to a fact.
public struct Variant: Sendable, Hashable {
  /// The relation of the sentence to the fact, decided by the fact's quote alone.
  public enum Label: String, Sendable, Hashable, CaseIterable, Codable {
    /// The fact bears the sentence out.
    case supports
    /// The fact says otherwise.
    case refutes
    /// True in part; a reader would come away with more than the source says.
    case misleads
    /// Shares words with the fact and says nothing about it.
    case unrelated
  }

  /// What the sentence is to the fact.
  public let label: Label
  /// The sentence and its language.
  public let wording: Wording
}

/// The variants of one fact.
public struct FactVariants: Sendable, Hashable {
  /// Id of the fact.
  public let fact: String
  /// The sentences.
  public let variants: [Variant]
  /// Where the entry stands in the store's files.
  public let location: Location
}
