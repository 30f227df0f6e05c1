import ClaimStore
import Documents
import FactCheckKit
import Reports
import TextAnalysis

/// `GET /v1/narratives`: the stories of the store with their claims. `POST /v1/narratives`: which of them dated texts tell, as
/// `factcheck narratives --format json` prints it.
enum Narratives {
  private struct Item: Encodable {
    struct Claim: Encodable {
      let id, text: String
      let verdict: Verdict
    }
    let id, label, story, family, stance, concern: String
    let related: [String]
    let claims: [Claim]
  }

  /// Documents in one request.
  private static let mostDocuments = 500

  @Sendable static func list(_ workspace: Workspace, _ request: Request) throws -> Response {
    let store = workspace.store
    let language = try request.query.value("language", Language.self) ?? .english
    let claims = Dictionary(grouping: store.claims, by: \.narrative)
    let items = store.contents.narratives.map { narrative in
      Item(
        id: narrative.id, label: narrative.label[language], story: narrative.story[language],
        family: narrative.family, stance: narrative.stance,
        concern: store.concern(narrative.concern)?.question[language] ?? narrative.concern,
        related: narrative.related,
        claims: (claims[narrative.id] ?? []).map {
          Item.Claim(id: $0.id, text: $0.claim[language], verdict: $0.verdict)
        })
    }
    return Response(json: JSONReport.encode(items, pretty: true, snakeCase: true) + "\n")
  }

  @Sendable static func trends(_ workspace: Workspace, _ request: Request) throws -> Response {
    let body = try JSONBody(request.body, known: ["documents"])
    let objects = try body.objects(
      "documents", known: ["name", "text", "type", "language"], atMost: mostDocuments)
    let documents = try objects.map { object in
      let document: Document
      do {
        document = try DocumentReader().document(
          name: try object.text("name"), bytes: Array(try object.text("text").utf8),
          format: try object.value("type", Document.Format.self))
      } catch let error as DocumentError {
        throw Problem(.unreadable, "\(error)")
      }
      let language =
        try object.value("language", Language.self) ?? Language.detected(in: document.visible)
      var findings: [FindingRecord] = []
      try workspace.checker.forEachFinding(in: document, language: language) { found in
        try request.deadline.check()
        findings += found
      }
      return CheckedDocument(document, language: language, findings: findings)
    }
    let trends = NarrativeTrends(documents, store: workspace.store)
    return Response(json: trends.json())
  }
}
