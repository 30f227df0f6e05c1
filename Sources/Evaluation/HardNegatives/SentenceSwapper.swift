import ClaimStore
import TextAnalysis

/// Makes false neighbours of true sentences by swapping one truth condition.
///
/// The rules are general: what can be swapped is read from the sentence, and what takes its place comes from the lexicon and
/// from the figures of the store. A sentence that does not read differently afterwards is thrown away.
struct SentenceSwapper {
  private let terms: [LexiconTerm]
  private let positions: [String: Int]
  private let readers: [Language: StatementReader]
  private let figures: FigurePool
  private var generator: SeededGenerator

  /// - Parameters:
  ///   - store: The lexicon, and the figures to take words from.
  ///   - seed: Chooses among what fits.
  init(_ store: ClaimStore, seed: UInt64) {
    let terms = store.contents.lexicon.filter { ![.unit, .subject].contains($0.kind) }
    self.terms = terms
    positions = Dictionary(zip(terms.map(\.id), terms.indices), uniquingKeysWith: { first, _ in first })
    readers = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let names = terms.enumerated().flatMap { number, term in
          (language == .english ? term.english : term.spanish).map { (name: $0, entry: number) }
        }
        return (language, StatementReader(language: language, gazetteer: Gazetteer(names, language: language)))
      })
    figures = FigurePool(store, readers)
    generator = SeededGenerator(seed: seed)
  }

  /// The sentence with each kind of swap that it allows, one sentence a kind.
  mutating func swaps(of wording: Wording, fact: Fact) -> [(swap: Swap, text: String)] {
    guard let reader = readers[wording.language] else { return [] }
    let sentence = SwappableSentence(wording, reader)
    return Swap.allCases.compactMap { swap in
      let texts: [String]
      switch swap {
      case .negation: texts = sentence.negated(reader)
      case .number: texts = sentence.withOtherNumbers(figures, reader)
      case .unit: texts = sentence.withOtherUnits(figures, reader)
      case .year: texts = sentence.withOtherYears()
      case .place: texts = named(.place, in: sentence, only: Set(fact.places))
      case .actor: texts = named(.organisation, in: sentence, only: nil)
      case .scope: texts = named(.population, in: sentence, only: Set([fact.population].compactMap { $0 }))
      }
      return texts.isEmpty ? nil : (swap, texts[generator.next(below: texts.count)])
    }
  }

  // MARK: Names

  /// The sentence with another name of the same kind in place of one it holds.
  private func named(_ kind: LexiconTerm.Kind, in sentence: SwappableSentence, only ids: Set<String>?) -> [String] {
    sentence.statement.conditions.mentions.flatMap { mention -> [String] in
      guard mention.entries.allSatisfy({ terms[$0].kind == kind }), let entry = mention.entries.first,
        ids.map({ ids in mention.entries.contains { ids.contains(terms[$0].id) } }) ?? true
      else { return [] }
      return replacements(for: entry, sentence).compactMap { sentence.replacing(mention.range, by: $0) }
    }
  }

  /// Preferred names of the terms that belong to the same wider terms and are neither part of the other nor named already.
  private func replacements(for entry: Int, _ sentence: SwappableSentence) -> [String] {
    let named = Set(sentence.statement.conditions.mentions.flatMap(\.entries))
    return terms.indices.filter { other in
      terms[other].kind == terms[entry].kind && !named.contains(other)
        && !terms[entry].within.isEmpty && Set(terms[other].within) == Set(terms[entry].within)
        && !ancestors(other).contains(entry) && !ancestors(entry).contains(other)
    }.compactMap { terms[$0].name(sentence.language) }
  }

  private func ancestors(_ term: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = [term]
    while let next = open.popLast() {
      for wider in terms[next].within.compactMap({ positions[$0] }) where found.insert(wider).inserted {
        open.append(wider)
      }
    }
    return found
  }
}

extension LexiconTerm {
  /// The preferred name in a language; nil where the lexicon has none.
  fileprivate func name(_ language: Language) -> String? { (language == .english ? english : spanish).first }
}
