public import ClaimStore
public import TextAnalysis

/// True sentences of a store's facts and false neighbours made from them.
public struct HardNegativeSet: Sendable {
  /// A sentence with what it is to its fact.
  public struct Sample: Sendable, Hashable {
    /// Id of the fact.
    public let fact: String
    /// The sentence.
    public let text: String
    /// Its language.
    public let language: Language
    /// What was swapped; nil for the true sentence.
    public let swap: Swap?
  }

  /// True sentences, each followed by what was made of it.
  public let samples: [Sample]

  /// Draws supporting sentences of every fact and swaps one truth condition at a time.
  ///
  /// The true sentences are wordings of the store, so they are in its index: that they are called supported shows that the
  /// store is consistent, not that unseen paraphrases are found. The swapped sentences are not in it, unless an editor had
  /// the same idea; those are left out.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - seed: Chooses sentences and swaps.
  ///   - wordings: How many sentences of each fact at most.
  /// - Complexity: O(*n*) in the sentences drawn, times the terms of the lexicon.
  public init(_ store: ClaimStore, seed: UInt64, wordings: Int) {
    var swapper = SentenceSwapper(store, seed: seed)
    var generator = SeededGenerator(seed: seed)
    var known: Set<String> = []
    for set in store.contents.variants { known.formUnion(set.variants.map { Self.key($0.wording.text) }) }
    var samples: [Sample] = []
    for fact in store.facts {
      let supports = store.variants(of: fact.id).filter { $0.label == .supports }.map(\.wording)
      for wording in generator.shuffled(supports).prefix(wordings) {
        samples.append(Sample(fact: fact.id, text: wording.text, language: wording.language, swap: nil))
        for (swap, text) in swapper.swaps(of: wording, fact: fact) where !known.contains(Self.key(text)) {
          samples.append(Sample(fact: fact.id, text: text, language: wording.language, swap: swap))
        }
      }
    }
    self.samples = samples
  }

  private static func key(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
