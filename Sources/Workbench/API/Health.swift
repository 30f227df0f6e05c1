import ClaimStore
import Reports

/// `GET /v1/health`: whether the workbench answers, and what it answers from.
enum Health {
  private struct Body: Encodable {
    struct Store: Encodable {
      let claims, facts: Int
      let name: String
      let reviewed: String?
    }
    let status = "ok"
    let version: String
    let store: Store
  }

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let store = workspace.store
    let body = Body(
      version: workspace.version,
      store: Body.Store(
        claims: store.claims.count, facts: store.facts.count, name: store.contents.name,
        reviewed: store.contents.reviewed?.description))
    return Response(json: JSONReport.encode(body, pretty: true) + "\n")
  }
}
