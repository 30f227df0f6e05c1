import ArgumentParser
import ClaimStore
import Retrieval

/// Which entries a command is about.
struct EntryFilter: ParsableArguments {
  @Option(help: "facts, claims (contested claims) or all.")
  var kind = StoreQuery.Kind.all

  @Option(help: ArgumentHelp("Only entries on this topic.", valueName: "id"))
  var topic: String?

  @Option(help: ArgumentHelp("Only facts of this source, and claims that rest on it.", valueName: "id"))
  var source: String?

  @Option(help: ArgumentHelp("Only contested claims of this narrative, and the facts they rest on.", valueName: "id"))
  var narrative: String?

  @Option(
    help: ArgumentHelp("Only contested claims with this verdict, and the facts they rest on.", valueName: "verdict"))
  var verdict: Verdict?

  var query: StoreQuery {
    StoreQuery(kind: kind, topic: topic, source: source, narrative: narrative, verdict: verdict)
  }

  func facts(in store: ClaimStore) -> [Fact] { query.facts(in: store) }
  func claims(in store: ClaimStore) -> [ContestedClaim] { query.claims(in: store) }

  /// Whether everything passes.
  var isOpen: Bool { query.isOpen }

  /// The store with only the entries that pass.
  func applied(to store: ClaimStore) -> ClaimStore {
    var contents = store.contents
    contents.facts = facts(in: store)
    contents.claims = claims(in: store)
    let kept = Set(contents.facts.map(\.id))
    contents.variants = contents.variants.filter { kept.contains($0.fact) }
    return ClaimStore(contents)
  }

  /// An id that the store does not know is a mistake, not an empty answer.
  func check(against store: ClaimStore) throws {
    do {
      try query.check(against: store)
    } catch {
      Console.error("error: \(error)")
      throw ExitStatus.badInput
    }
  }
}

extension StoreQuery.Kind: ExpressibleByArgument {}
