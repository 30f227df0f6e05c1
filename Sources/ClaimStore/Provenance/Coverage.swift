import TextAnalysis

/// Which sentences of the sources are cited by facts, and why the others are not.
public struct Coverage: Sendable {
  /// A sentence of a source.
  public struct Sentence: Sendable, Hashable {
    /// Id of the source.
    public let source: String
    /// UTF-8 byte range in the seed.
    public let range: Range<Int>
    /// The text itself.
    public let text: String
    /// Ids of the facts whose quotes overlap it.
    public let facts: [String]
    /// Why no fact cites it, when the store says so.
    public let reason: UncitedPassage.Reason?

    /// Whether a fact cites it or the store says why none does.
    public var isAccountedFor: Bool { !facts.isEmpty || reason != nil }
  }

  /// Every sentence of every source, in order.
  public let sentences: [Sentence]

  /// The sentences that nobody accounts for.
  public var unaccounted: [Sentence] { sentences.filter { !$0.isAccountedFor } }

  /// - Complexity: O(*s* + *f*) in sentences and facts of a source, and the search for each quote.
  public init(_ store: ClaimStore) {
    sentences = store.sources.flatMap { Self.sentences(of: $0, store: store) }
  }

  private static func sentences(of source: Source, store: ClaimStore) -> [Sentence] {
    let locator = QuoteLocator(source)
    let cited = store.facts.filter { $0.source == source.id }.flatMap { fact in
      locator.ranges(of: fact.quote).map { (range: $0, fact: fact.id) }
    }
    let uncited = store.contents.uncited.filter { $0.source == source.id }.flatMap { passage in
      locator.ranges(of: passage.text).map { (range: $0, reason: passage.reason) }
    }
    let text = Array(source.text.utf8)
    return SentenceSplitter(language: source.language).sentences(in: text, blocks: lines(of: text)).map { sentence in
      var seen: Set<String> = []
      return Sentence(
        source: source.id, range: sentence.range, text: String(decoding: text[sentence.range], as: UTF8.self),
        facts: cited.filter { $0.range.overlaps(sentence.range) && seen.insert($0.fact).inserted }.map(\.fact),
        reason: uncited.first { $0.range.overlaps(sentence.range) }?.reason)
    }
  }

  /// Every line of a seed is a block: the documents have one paragraph a line.
  private static func lines(of text: [UInt8]) -> [Block] {
    text.split(separator: UInt8(ascii: "\n")).map { Block(kind: .paragraph, range: $0.startIndex..<$0.endIndex) }
  }
}
