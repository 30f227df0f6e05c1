package import ClaimStore
import TextAnalysis

/// Which entries of a store somebody asks for.
package struct StoreQuery: Sendable, Hashable {
  /// Facts, contested claims or both.
  package enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case facts, claims, all
  }

  /// An entry that was found.
  package enum Hit: Sendable, Hashable {
    case fact(Fact)
    case claim(ContestedClaim)
  }

  /// An id that the store does not know.
  package struct UnknownID: Error, CustomStringConvertible {
    package let description: String
  }

  package var kind: Kind
  /// Only entries on this topic.
  package var topic: String?
  /// Only facts of this source, and claims that rest on it.
  package var source: String?
  /// Only contested claims of this narrative, and the facts they rest on.
  package var narrative: String?
  /// Only contested claims with this verdict, and the facts they rest on.
  package var verdict: Verdict?

  package init(
    kind: Kind = .all, topic: String? = nil, source: String? = nil, narrative: String? = nil, verdict: Verdict? = nil
  ) {
    (self.kind, self.topic, self.source, self.narrative, self.verdict) = (kind, topic, source, narrative, verdict)
  }

  /// Whether everything passes.
  package var isOpen: Bool { self == StoreQuery() }

  /// The facts that pass, in the order of the store.
  package func facts(in store: ClaimStore) -> [Fact] {
    guard kind != .claims else { return [] }
    let cited =
      narrative == nil && verdict == nil ? nil : Set(matching(store.claims).flatMap { $0.evidence.map(\.fact) })
    return store.facts.filter { fact in
      (topic.map(fact.topics.contains) ?? true) && (source.map { fact.source == $0 } ?? true)
        && (cited?.contains(fact.id) ?? true)
    }
  }

  /// The contested claims that pass, in the order of the store.
  package func claims(in store: ClaimStore) -> [ContestedClaim] {
    guard kind != .facts else { return [] }
    return matching(store.claims).filter { claim in
      (topic.map(claim.topics.contains) ?? true)
        && (source.map { source in claim.evidence.contains { store.fact($0.fact)?.source == source } } ?? true)
    }
  }

  private func matching(_ claims: [ContestedClaim]) -> [ContestedClaim] {
    claims.filter { claim in
      (narrative.map { $0 == claim.narrative } ?? true) && (verdict.map { $0 == claim.verdict } ?? true)
    }
  }

  /// The entries that pass and share words with a text, best first.
  ///
  /// - Parameters:
  ///   - words: Words in English or Spanish.
  ///   - limit: How many entries to return at most.
  package func search(_ words: String, in pack: StorePack, limit: Int) -> [Hit] {
    let facts = Set(facts(in: pack.store).map(\.id))
    let claims = Set(claims(in: pack.store).map(\.id))
    let text = Array(words.utf8)
    let terms = Terms.terms(in: text, range: 0..<text.count, language: Language.detected(in: text))
    var scratch = LexicalIndex.Scratch()
    var seen: Set<View.Entry> = []
    var hits: [Hit] = []
    let found = pack.index.search(terms, limit: limit * 40, scratch: &scratch) { $0.kind != .hardNegative }
    for hit in found where hits.count < limit {
      guard seen.insert(hit.view.entry).inserted else { continue }
      switch hit.view.entry {
      case .fact(let number) where facts.contains(pack.store.facts[number].id):
        hits.append(.fact(pack.store.facts[number]))
      case .claim(let number) where claims.contains(pack.store.claims[number].id):
        hits.append(.claim(pack.store.claims[number]))
      default: continue
      }
    }
    return hits
  }

  /// An id that the store does not know is a mistake, not an empty answer.
  package func check(against store: ClaimStore) throws(UnknownID) {
    try check(topic, "topic", store.contents.topics.map(\.id))
    try check(source, "source", store.sources.map(\.id))
    try check(narrative, "narrative", store.contents.narratives.map(\.id))
  }

  private func check(_ id: String?, _ type: String, _ known: [String]) throws(UnknownID) {
    guard let id, !known.contains(id) else { return }
    throw UnknownID(description: "no \(type) has the id '\(id)'; known: \(known.joined(separator: ", "))")
  }
}
