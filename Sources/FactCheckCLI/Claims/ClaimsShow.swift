import ArgumentParser
import ClaimStore
import Reports
import Retrieval

struct ClaimsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry whole: a fact with its quote in its surroundings, or a contested claim with its evidence.")

  @Argument(help: "Ids of facts or contested claims.") var ids: [String] = []
  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let store = try store.load().store
    try filter.check(against: store)
    let (facts, claims) = try entries(in: store)
    switch format {
    case .text:
      let report = StoreReport(store, style: color.style)
      Console.out((facts.map(report.show) + claims.map(report.show)).joined(separator: "\n"))
    case .json:
      struct Entries: Encodable {
        let facts: [FactRecord]
        let claims: [ClaimRecord]
      }
      let entries = Entries(facts: facts.map { FactRecord($0, store: store) }, claims: claims.map(ClaimRecord.init))
      Console.out(JSONReport.encode(entries, pretty: true, snakeCase: true) + "\n")
    }
  }

  private func entries(in store: ClaimStore) throws -> ([Fact], [ContestedClaim]) {
    guard !ids.isEmpty else {
      guard filter.topic != nil || filter.source != nil || filter.narrative != nil || filter.verdict != nil else {
        throw ValidationError("name an id, or filter with --topic, --source, --narrative or --verdict")
      }
      return (filter.facts(in: store), filter.claims(in: store))
    }
    for id in ids where store.fact(id) == nil && store.claim(id) == nil {
      Console.error(
        "error: no fact or contested claim has the id '\(id)'; 'factcheck claims search' finds ids by words")
      throw ExitStatus.badInput
    }
    return (ids.compactMap(store.fact), ids.compactMap(store.claim))
  }
}
