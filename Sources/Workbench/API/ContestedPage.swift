import ClaimStore
import Reports
import TextAnalysis

/// `GET /v1/contested/{id}`: a contested claim for people to read, with its narrative, the question behind it and its facts.
enum ContestedPage {
  private struct Body: Encodable {
    struct Narrative: Encodable {
      let id, label, story: String
    }
    struct Concern: Encodable {
      let id, label, question: String
    }
    struct Fact: Encodable {
      let id, role, statement: String
    }
    let id, claim, basis, technique: String
    let verdict: Verdict
    let whyMisleading, trueInstead, cannotSay: String?
    let narrative: Narrative
    let concern: Concern
    let facts: [Fact]
    let topics: [String]
  }

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let store = workspace.store
    guard let claim = store.claim(request.parameters["id"] ?? "") else {
      throw Problem(.notFound, "no contested claim has this id; /v1/claims?kind=claims&q=… finds ids by words")
    }
    let language = try request.query.value("language", Language.self) ?? .english
    let (narrative, concern) = (store.narrative(claim.narrative), store.concern(claim.concern))
    let body = Body(
      id: claim.id, claim: claim.claim[language], basis: claim.basis[language], technique: claim.technique.rawValue,
      verdict: claim.verdict, whyMisleading: claim.whyMisleading?[language],
      trueInstead: claim.trueInstead?[language], cannotSay: claim.cannotSay?[language],
      narrative: Body.Narrative(
        id: claim.narrative, label: narrative?.label[language] ?? claim.narrative,
        story: narrative?.story[language] ?? ""),
      concern: Body.Concern(
        id: claim.concern, label: concern?.label[language] ?? claim.concern,
        question: concern?.question[language] ?? ""),
      facts: claim.evidence.map {
        Body.Fact(id: $0.fact, role: $0.role.rawValue, statement: store.fact($0.fact)?.statement[language] ?? $0.fact)
      },
      topics: claim.topics)
    return Response(json: JSONReport.encode(body, pretty: true, snakeCase: true) + "\n")
  }
}
