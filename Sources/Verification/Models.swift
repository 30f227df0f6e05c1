public import Encoder
public import Retrieval

/// The models a matcher needs, opened for one store.
public struct Models: Sendable {
  /// Turns statements into embeddings.
  public let encoder: SentenceEncoder
  /// Judges statements beside facts.
  public let classifier: PairClassifier
  /// Finds what a statement may be about.
  public let search: CandidateSearch

  /// Models for one store.
  public init(encoder: SentenceEncoder, classifier: PairClassifier, search: CandidateSearch) {
    self.encoder = encoder
    self.classifier = classifier
    self.search = search
  }
}
