import ClaimStore
import Reports
import Retrieval
import Runs

/// `GET /v1/claims` and `GET /v1/claims/{id}`: what `factcheck claims list`, `search` and `show` print as JSON.
enum EntryList {
  static let queryNames = ["q", "kind", "topic", "source", "narrative", "verdict", "stale", "as_of", "limit"]
  /// Longer searches are sentences; those are for a scan.
  private static let longestSearch = 500

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let asked = request.query
    let query = StoreQuery(
      kind: try asked.value("kind", StoreQuery.Kind.self) ?? .all, topic: asked.text("topic"),
      source: asked.text("source"), narrative: asked.text("narrative"),
      verdict: try asked.value("verdict", Verdict.self))
    do {
      try query.check(against: workspace.store)
    } catch {
      throw Problem(.notFound, "\(error)")
    }
    let limit = try asked.number("limit", in: 1...2_000)
    let lines = try lines(asked, query, workspace.pack, limit)
    return Response(json: JSONReport.encode(lines, pretty: true) + "\n")
  }

  private static func lines(_ asked: Query, _ query: StoreQuery, _ pack: StorePack, _ limit: Int?) throws
    -> [EntryLine]
  {
    let due = try stale(asked, pack.store)
    let stale = try asked.flag("stale") ? due : nil
    func passes(_ id: String) -> Bool { stale?.contains(id) ?? true }
    if let words = asked.text("q") {
      guard words.unicodeScalars.count <= longestSearch else {
        throw Problem(.badRequest, "'q' has at most \(longestSearch) characters")
      }
      return query.search(words, in: pack, limit: limit ?? 50).compactMap { hit in
        switch hit {
        case .fact(let fact): passes(fact.id) ? EntryLine(fact) : nil
        case .claim(let claim): passes(claim.id) ? EntryLine(claim) : nil
        }
      }
    }
    let lines =
      query.facts(in: pack.store).filter { passes($0.id) }.map(EntryLine.init)
      + query.claims(in: pack.store).filter { passes($0.id) }.map(EntryLine.init)
    return Array(lines.prefix(limit ?? .max))
  }

  /// Ids of the facts that an editor should have looked at again before a day.
  private static func stale(_ asked: Query, _ store: ClaimStore) throws -> Set<String> {
    let day = try asked.text("as_of").map { text in
      guard Day(text) != nil, let day = PartialDate(text) else {
        throw Problem(.badRequest, "'as_of' is a day such as 2027-01-31")
      }
      return day
    }
    guard let today = day ?? store.contents.reviewed else { return [] }
    return Set(store.facts.filter { $0.reviewBy.map { $0.last < today.first } ?? false }.map(\.id))
  }

  @Sendable static func one(_ workspace: Workspace, _ request: Request) throws -> Response {
    struct Entries: Encodable {
      let facts: [FactRecord]
      let claims: [ClaimRecord]
    }
    let (id, store) = (request.parameters["id"] ?? "", workspace.store)
    guard store.fact(id) != nil || store.claim(id) != nil else {
      throw Problem(.notFound, "no fact or contested claim has this id; /v1/claims?q=… finds ids by words")
    }
    let entries = Entries(
      facts: [id].compactMap(store.fact).map { FactRecord($0, store: store) },
      claims: [id].compactMap(store.claim).map(ClaimRecord.init))
    return Response(json: JSONReport.encode(entries, pretty: true, snakeCase: true) + "\n")
  }
}
