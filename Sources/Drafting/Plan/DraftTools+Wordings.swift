import ClaimStore
import TextAnalysis

// What the store's many wordings of a fact allow to be said of it.
extension DraftTools {
  /// The sentences of a text.
  func sentences(of text: String, _ language: Language) -> [String] { splitter(language).sentences(in: text) }

  /// The content words of all that the store says of a fact: its texts, its fields, sentences that were found to say the same.
  func vocabulary(of fact: Fact, _ language: Language) -> Set<String> {
    let source = store.source(fact.source)
    let terms = reader.terms.filter { term in
      term.kind == .place ? fact.places.contains(term.id) : term.id == fact.population
    }
    let names = terms.flatMap { language == .spanish ? $0.spanish : $0.english }
    let speakers = fact.saidBy.compactMap(store.speaker).flatMap { [$0.name[language], $0.role?[language] ?? ""] }
    let document = [source?.publisher?.value, source?.title.value, source?.date?.value].compactMap { $0 }
    let fields = [fact.scope, fact.concession, fact.asOfBasis].compactMap { $0 } + fact.measures.map(\.of)
    let texts = wordings(of: fact, language) + fact.caveats.map { $0[language] } + names + speakers + document + fields
    return stems(of: texts.joined(separator: "\n"), language)
  }

  /// The groups of people that wordings of the facts name, with the wider ones they belong to.
  func groups(of facts: [Fact], _ language: Language) -> Set<Int> {
    facts.reduce(into: []) { groups, fact in
      let named = wordings(of: fact, language).flatMap { details(of: $0, language).mentions.flatMap(\.entries) }
      let ids = named.filter { reader.terms[$0].kind == .population }.map { reader.terms[$0].id }
      for id in ids + [fact.population].compactMap({ $0 }) { groups.formUnion(reader.lineage(of: id, .population)) }
    }
  }

  /// What the fact says, in each of its wordings in a language.
  private func wordings(of fact: Fact, _ language: Language) -> [String] {
    let same = store.variants(of: fact.id).filter { $0.label == .supports && $0.wording.language == language }
    let quote = fact.quoteLanguage == language ? [fact.quote] : []
    return ([fact.statement] + fact.tellings).map { $0[language] } + quote + same.map(\.wording.text)
  }
}
