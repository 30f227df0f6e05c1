import TextAnalysis

/// Proves that every quote of a store stands in its source.
public struct ProvenanceCheck: Sendable {
  /// Where a quote stands.
  public struct Proof: Sendable, Hashable {
    /// Id of the fact.
    public let fact: String
    /// Id of the source.
    public let source: String
    /// UTF-8 byte range in the seed; the first when the words stand there more than once.
    public let range: Range<Int>
    /// How often the words stand in the source.
    public let occurrences: Int
  }

  /// Something that cannot be proven.
  public struct Failure: Sendable, Hashable, CustomStringConvertible {
    /// What failed.
    public enum Kind: Sendable, Hashable {
      case quoteNotFound(quote: String, nearest: String)
      case wrongDigest(found: String, expected: String)
      case notInQuote(String, what: String)
      case passageNotFound(String, nearest: String)
    }
    /// Id of the fact or source.
    public let id: String
    /// Where the entry stands.
    public let location: Location
    /// What sort it is.
    public let kind: Kind

    public var description: String {
      switch kind {
      case .quoteNotFound(let quote, let nearest):
        """
        \(location): the quote of '\(id)' is not in its source
          looked for: \(quote)
          nearest:    \(nearest)
        """
      case .wrongDigest(let found, let expected):
        "\(location): the seed of '\(id)' has the SHA-256 \(found), not \(expected); restore the document"
      case .notInQuote(let text, let what):
        "\(location): '\(text)' (\(what) of '\(id)') is not in its quote; copy it from the quote"
      case .passageNotFound(let text, let nearest):
        """
        \(location): an uncited passage is not in '\(id)'
          looked for: \(text)
          nearest:    \(nearest)
        """
      }
    }
  }

  /// Quotes that were found, in the order of the store.
  public let proofs: [Proof]
  /// Everything that could not be proven.
  public let failures: [Failure]

  /// - Complexity: O(*q* × *n*) in the number of quotes and the bytes of their sources.
  public init(_ store: ClaimStore) {
    let locators = Dictionary(
      store.sources.map { ($0.id, QuoteLocator($0)) }, uniquingKeysWith: { first, _ in first })
    var proofs: [Proof] = []
    var failures = Self.digestFailures(store)
    for fact in store.facts {
      guard let locator = locators[fact.source] else { continue }
      let ranges = locator.ranges(of: fact.quote)
      if let first = ranges.first {
        proofs.append(Proof(fact: fact.id, source: fact.source, range: first, occurrences: ranges.count))
      } else {
        let nearest = locator.nearestText(to: fact.quote)
        failures.append(
          Failure(id: fact.id, location: fact.location, kind: .quoteNotFound(quote: fact.quote, nearest: nearest)))
      }
      failures += Self.partFailures(fact)
    }
    for passage in store.contents.uncited {
      guard let locator = locators[passage.source], locator.ranges(of: passage.text).isEmpty else { continue }
      let kind = Failure.Kind.passageNotFound(passage.text, nearest: locator.nearestText(to: passage.text))
      failures.append(Failure(id: passage.source, location: passage.location, kind: kind))
    }
    self.proofs = proofs
    self.failures = failures
  }

  private static func digestFailures(_ store: ClaimStore) -> [Failure] {
    store.sources.compactMap { source in
      let digest = SHA256.hexDigest(of: Array(source.text.utf8))
      guard digest != source.sha256 else { return nil }
      return Failure(
        id: source.id, location: source.location, kind: .wrongDigest(found: digest, expected: source.sha256))
    }
  }

  /// Hedges and written figures are words of the quote.
  private static func partFailures(_ fact: Fact) -> [Failure] {
    let quote = comparable(fact.quote)
    let parts = fact.hedges.map { ($0, "hedge") } + fact.measures.map { ($0.written, "written figure") }
    return parts.filter { !quote.contains(comparable($0.0)) }.map { text, what in
      Failure(id: fact.id, location: fact.location, kind: .notInQuote(text, what: what))
    }
  }

  private static func comparable(_ text: String) -> String {
    String(decoding: NormalizedText(text).trimmed, as: UTF8.self).lowercased()
  }
}
