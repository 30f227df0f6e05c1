import ArgumentParser
import ClaimStore

/// Which entries a command is about.
struct EntryFilter: ParsableArguments {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case facts, claims, all
  }

  @Option(help: "facts, claims (contested claims) or all.")
  var kind = Kind.all

  @Option(help: ArgumentHelp("Only entries on this topic.", valueName: "id"))
  var topic: String?

  @Option(help: ArgumentHelp("Only facts of this source, and claims that rest on it.", valueName: "id"))
  var source: String?

  @Option(help: ArgumentHelp("Only contested claims of this narrative, and the facts they rest on.", valueName: "id"))
  var narrative: String?

  @Option(
    help: ArgumentHelp("Only contested claims with this verdict, and the facts they rest on.", valueName: "verdict"))
  var verdict: Verdict?

  func facts(in store: ClaimStore) -> [Fact] {
    guard kind != .claims else { return [] }
    let cited =
      narrative == nil && verdict == nil ? nil : Set(matching(store.claims).flatMap { $0.evidence.map(\.fact) })
    return store.facts.filter { fact in
      (topic.map(fact.topics.contains) ?? true) && (source.map { fact.source == $0 } ?? true)
        && (cited?.contains(fact.id) ?? true)
    }
  }

  func claims(in store: ClaimStore) -> [ContestedClaim] {
    guard kind != .facts else { return [] }
    return matching(store.claims).filter { claim in
      (topic.map(claim.topics.contains) ?? true)
        && (source.map { source in claim.evidence.contains { store.fact($0.fact)?.source == source } } ?? true)
    }
  }

  /// Whether everything passes.
  var isOpen: Bool { kind == .all && topic == nil && source == nil && narrative == nil && verdict == nil }

  /// The store with only the entries that pass.
  func applied(to store: ClaimStore) -> ClaimStore {
    var contents = store.contents
    contents.facts = facts(in: store)
    contents.claims = claims(in: store)
    let kept = Set(contents.facts.map(\.id))
    contents.variants = contents.variants.filter { kept.contains($0.fact) }
    return ClaimStore(contents)
  }

  private func matching(_ claims: [ContestedClaim]) -> [ContestedClaim] {
    claims.filter { (narrative.map($0.narrative.isEqual) ?? true) && (verdict.map($0.verdict.isEqual) ?? true) }
  }

  /// An id that the store does not know is a mistake, not an empty answer.
  func check(against store: ClaimStore) throws {
    try check(topic, "topic", store.contents.topics.map(\.id))
    try check(source, "source", store.sources.map(\.id))
    try check(narrative, "narrative", store.contents.narratives.map(\.id))
  }

  private func check(_ id: String?, _ type: String, _ known: [String]) throws {
    guard let id, !known.contains(id) else { return }
    Console.error("error: no \(type) has the id '\(id)'; known: \(known.joined(separator: ", "))")
    throw ExitStatus.badInput
  }
}

extension Equatable {
  fileprivate func isEqual(_ other: Self) -> Bool { self == other }
}
