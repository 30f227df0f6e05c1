/// Everything under `/v1`, described by `openapi.json`.
enum API {
  private static let json = "application/json"
  private static let file = "application/octet-stream"

  /// The endpoints in the order of the description.
  static let endpoints: [Endpoint] = [
    Endpoint("GET", "/v1/health", cost: .none, Health.answer),
    Endpoint(
      "POST", "/v1/scan", cost: .heavy, query: Scan.queryNames, body: [json, file], takesDocument: true, Scan.answer),
    Endpoint(
      "POST", "/v1/read", cost: .heavy, query: ["name", "type"], body: [file], takesDocument: true, Reading.answer),
    Endpoint("POST", "/v1/respond", cost: .heavy, body: [json], Drafts.respond),
    Endpoint("POST", "/v1/verify-draft", body: [json], Drafts.verify),
    Endpoint("POST", "/v1/talking-points", body: [json], Drafts.talkingPoints),
    Endpoint("GET", "/v1/claims", query: EntryList.queryNames, EntryList.answer),
    Endpoint("GET", "/v1/claims/{id}", EntryList.one),
    Endpoint("GET", "/v1/facts/{id}", query: ["language"], FactPage.answer),
    Endpoint("GET", "/v1/contested/{id}", query: ["language"], ContestedPage.answer),
    Endpoint("GET", "/v1/narratives", query: ["language"], Narratives.list),
    Endpoint(
      "POST", "/v1/narratives", cost: .heavy, body: [json], takesDocument: true, Narratives.trends),
    Endpoint("GET", "/v1/vocabulary", query: ["language"], VocabularyPage.answer),
  ]
}
