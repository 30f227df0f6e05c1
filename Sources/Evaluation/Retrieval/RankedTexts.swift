import Encoder

/// Claims, ready to be ranked for a text.
struct RankedClaims: Sendable {
  /// What is compared of one claim.
  struct Entry: Sendable {
    let claim: RankedTerms
    let title: RankedTerms
    /// Terms of claim and title, each once, ascending.
    let both: [UInt64]
    let names: [UInt64]
    let numbers: [UInt64]
    let pairs: [UInt64]
    /// Rarity of ``claim``, of ``title``, added up.
    let claimMass: Double, titleMass: Double
  }

  let entries: [Entry]
  let words: OkapiIndex
  let letters: LetterIndex
  /// Row *n* is claim *n*, row *n* + count its title.
  let vectors: VectorTable

  init(_ claims: [RetrievalClaim], vectors: VectorTable) {
    let terms = claims.map { (claim: RankedTerms($0.claim), title: RankedTerms($0.title)) }
    let words = OkapiIndex(terms.map { $0.claim.terms + $0.title.terms })
    entries = terms.map { claim, title in
      func union(_ part: (RankedTerms) -> [UInt64]) -> [UInt64] { Set(part(claim) + part(title)).sorted() }
      return Entry(
        claim: claim, title: title, both: union(\.distinct), names: union(\.names), numbers: union(\.numbers),
        pairs: union(\.pairs), claimMass: words.mass(claim.distinct), titleMass: words.mass(title.distinct))
    }
    self.words = words
    letters = LetterIndex(claims.map { $0.claim + " " + $0.title })
    self.vectors = vectors
  }

  var count: Int { entries.count }
}

/// A text that may repeat claims, whole and sentence by sentence.
struct RankedQuery: Sendable {
  let terms: RankedTerms
  let sentences: [RankedTerms]
  let letters: [UInt64: Double]
  let embedding: QuantisedEmbedding
  let sentenceEmbeddings: [QuantisedEmbedding]
  let relevant: Set<Int>
}
