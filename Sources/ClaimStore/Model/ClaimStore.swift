/// The sourced facts and contested claims that texts are checked against, ready for look-up.
///
/// A store is immutable: load it once with ``StoreLoader`` or ``ClaimStore/init(packed:)`` and share it.
public struct ClaimStore: Sendable {
  /// Everything an editor writes, as loaded.
  public struct Contents: Sendable, Hashable {
    /// The store's name, for people.
    public var name = ""
    /// The day the editors last reviewed the store; staleness is judged against it.
    public var reviewed: PartialDate?
    /// The documents facts are taken from.
    public var sources: [Source] = []
    /// Sourced statements.
    public var facts: [Fact] = []
    /// Contested claims.
    public var claims: [ContestedClaim] = []
    /// Subjects that entries are filed under.
    public var topics: [Topic] = []
    /// Stories that claims tell.
    public var narratives: [Narrative] = []
    /// Worries behind the stories.
    public var concerns: [Concern] = []
    /// Who says what is said.
    public var speakers: [Speaker] = []
    /// Names of groups, places, bodies and units.
    public var lexicon: [LexiconTerm] = []
    /// Passages that no fact cites, with the reason.
    public var uncited: [UncitedPassage] = []
    /// Labelled sentences of facts.
    public var variants: [FactVariants] = []
    /// Readers that drafts are written for.
    public var audiences: [Audience] = []
    /// Exact words of people.
    public var voices: [Voice] = []
    /// Wording for drafts.
    public var phrases: [Phrases] = []
    /// Forms that drafts take.
    public var channels: [Channel] = []
    /// Words that drafts replace.
    public var replacements: [Replacement] = []
    /// Words that our own wording never uses.
    public var forbidden: [ForbiddenWords] = []

    /// An empty store.
    public init() {}
  }

  /// Everything the store holds, in the order of its files.
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

  /// Sourced statements.
  public var facts: [Fact] { contents.facts }
  /// Contested claims.
  public var claims: [ContestedClaim] { contents.claims }
  /// The documents facts are taken from.
  public var sources: [Source] { contents.sources }

  /// The fact with this id. O(1).
  public func fact(_ id: String) -> Fact? { factIndex[id].map { contents.facts[$0] } }
  /// The contested claim with this id. O(1).
  public func claim(_ id: String) -> ContestedClaim? { claimIndex[id].map { contents.claims[$0] } }
  /// The labelled sentences of a fact; empty when it has none.
  public func variants(of fact: String) -> [Variant] { variantIndex[fact].map { contents.variants[$0].variants } ?? [] }
  /// The source with this id. O(1).
  public func source(_ id: String) -> Source? { sourceIndex[id].map { contents.sources[$0] } }
  /// The narrative with this id. O(*n*).
  public func narrative(_ id: String) -> Narrative? { contents.narratives.first { $0.id == id } }
  /// The concern with this id. O(*n*).
  public func concern(_ id: String) -> Concern? { contents.concerns.first { $0.id == id } }
  /// The speaker with this id. O(*n*).
  public func speaker(_ id: String) -> Speaker? { contents.speakers.first { $0.id == id } }
  /// The lexicon term of this kind with this id. O(*n*).
  public func term(_ id: String, _ kind: LexiconTerm.Kind) -> LexiconTerm? {
    contents.lexicon.first { $0.id == id && $0.kind == kind }
  }

  private static func index(_ entries: [some Identifiable<String>]) -> [String: Int] {
    Dictionary(zip(entries.map(\.id), entries.indices), uniquingKeysWith: { first, _ in first })
  }
}
