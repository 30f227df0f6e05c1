import ClaimStore
import TextAnalysis

/// The store's lexicon, ready to find its terms in texts and to compare them.
struct StoreLexicon: Sendable {
  /// How one term stands to another.
  enum Kinship: Sendable, Hashable {
    case same
    /// The first belongs to the second: *sponsored refugees* to *refugees*.
    case narrower
    /// The second belongs to the first.
    case wider
    case other
  }

  let terms: [LexiconTerm]
  private let gazetteers: PerLanguage<Gazetteer>
  /// For every term the terms it belongs to, at any distance.
  private let ancestors: [Set<Int>]
  private let positions: [String: Int]

  init(_ store: ClaimStore) {
    let terms = store.contents.lexicon.filter { $0.kind != .unit }
    let positions = Dictionary(zip(terms.map(\.id), terms.indices), uniquingKeysWith: { first, _ in first })
    self.terms = terms
    self.positions = positions
    ancestors = terms.indices.map { Self.ancestors(of: $0, terms, positions) }
    gazetteers = PerLanguage { language in
      Gazetteer(Self.names(terms, language == .spanish ? \.spanish : \.english), language: language)
    }
  }

  private static func names(_ terms: [LexiconTerm], _ names: KeyPath<LexiconTerm, [String]>) -> [(String, Int)] {
    terms.enumerated().flatMap { number, term in term[keyPath: names].map { ($0, number) } }
  }

  private static func ancestors(of term: Int, _ terms: [LexiconTerm], _ positions: [String: Int]) -> Set<Int> {
    var found: Set<Int> = []
    var open = [term]
    while let next = open.popLast() {
      for wider in terms[next].within.compactMap({ positions[$0] }) where found.insert(wider).inserted {
        open.append(wider)
      }
    }
    return found
  }

  func gazetteer(_ language: Language) -> Gazetteer? { gazetteers[language] }

  func position(of id: String) -> Int? { positions[id] }

  /// Whether a mention shows what the store is about: a word of its subject, or a body or group that texts about other
  /// matters do not name.
  func namesSubject(_ mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      mention.entries.contains {
        [.subject, .organisation, .population].contains(terms[$0].kind) && !terms[$0].isEveryday
      }
    }
  }

  /// The words of statements, with *they* replaced by the group spoken of.
  func texts(of statements: [Statement], in text: [UInt8], _ language: Language) -> [String] {
    Antecedents(language: language).texts(of: statements, in: text) { entry in
      terms[entry].kind == .population ? terms[entry].label[language] : nil
    }
  }

  /// How term `first` stands to term `second`.
  func kinship(_ first: Int, _ second: Int) -> Kinship {
    if first == second { return .same }
    if ancestors[first].contains(second) { return .narrower }
    return ancestors[second].contains(first) ? .wider : .other
  }

  /// The terms of one kind among mentions, each once.
  func mentioned(_ kind: LexiconTerm.Kind, in mentions: [Mention]) -> [Int] {
    var found: [Int] = []
    for mention in mentions {
      for entry in mention.entries where terms[entry].kind == kind && !found.contains(entry) { found.append(entry) }
    }
    return found
  }
}
