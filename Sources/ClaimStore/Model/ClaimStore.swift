/// The sourced facts and contested claims that texts are checked against, ready for look-up.
///
/// A store is immutable: load it once with ``StoreLoader`` or ``ClaimStore/init(packed:)`` and share it.
public struct ClaimStore: Sendable {
  /// Everything an editor writes, as loaded.
  public struct Contents: Sendable, Hashable {
    public var name = ""
    /// The day the editors last reviewed the store; staleness is judged against it.
    public var reviewed: PartialDate?
    public var sources: [Source] = []
    public var facts: [Fact] = []
    public var claims: [ContestedClaim] = []
    public var topics: [Topic] = []
    public var narratives: [Narrative] = []
    public var concerns: [Concern] = []
    public var speakers: [Speaker] = []
    public var lexicon: [LexiconTerm] = []
    public var uncited: [UncitedPassage] = []
    public var variants: [FactVariants] = []
    public var audiences: [Audience] = []
    public var voices: [Voice] = []
    public var phrases: [Phrases] = []
    public var channels: [Channel] = []
    public var replacements: [Replacement] = []
    public var forbidden: [ForbiddenWords] = []

    public init() {}
  }

  public let contents: Contents
  private let factIndex: [String: Int]
  private let claimIndex: [String: Int]
  private let sourceIndex: [String: Int]
  private let variantIndex: [String: Int]

  /// - Parameter contents: Entries with unique ids; of entries that share one, the first is found.
  public init(_ contents: Contents) {
    self.contents = contents
    factIndex = Self.index(contents.facts)
    claimIndex = Self.index(contents.claims)
    sourceIndex = Self.index(contents.sources)
    variantIndex = Dictionary(
      zip(contents.variants.map(\.fact), contents.variants.indices), uniquingKeysWith: { first, _ in first })
  }

  public var facts: [Fact] { contents.facts }
  public var claims: [ContestedClaim] { contents.claims }
  public var sources: [Source] { contents.sources }

  public func fact(_ id: String) -> Fact? { factIndex[id].map { contents.facts[$0] } }
  public func claim(_ id: String) -> ContestedClaim? { claimIndex[id].map { contents.claims[$0] } }
  /// The labelled sentences of a fact; empty when it has none.
  public func variants(of fact: String) -> [Variant] { variantIndex[fact].map { contents.variants[$0].variants } ?? [] }
  public func source(_ id: String) -> Source? { sourceIndex[id].map { contents.sources[$0] } }
  public func narrative(_ id: String) -> Narrative? { contents.narratives.first { $0.id == id } }
  public func concern(_ id: String) -> Concern? { contents.concerns.first { $0.id == id } }
  public func speaker(_ id: String) -> Speaker? { contents.speakers.first { $0.id == id } }
  public func term(_ id: String, _ kind: LexiconTerm.Kind) -> LexiconTerm? {
    contents.lexicon.first { $0.id == id && $0.kind == kind }
  }

  private static func index(_ entries: [some Identifiable<String>]) -> [String: Int] {
    Dictionary(zip(entries.map(\.id), entries.indices), uniquingKeysWith: { first, _ in first })
  }
}
