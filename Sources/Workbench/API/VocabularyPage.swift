import ClaimStore
import Reports
import TextAnalysis

/// `GET /v1/vocabulary`: what can be chosen from: topics, sources, audiences, channels.
enum VocabularyPage {
  private struct Body: Encodable {
    struct Named: Encodable {
      let id, label: String
    }
    struct Topic: Encodable {
      let id, label, about: String
      let facts, claims: Int
    }
    struct Source: Encodable {
      let id, title, language: String
      let publisher, date: String?
      let facts: Int
    }
    struct Channel: Encodable {
      let id, label: String
      let fewestWords, mostWords: Int
    }
    let topics: [Topic]
    let sources: [Source]
    let audiences: [Named]
    let channels: [Channel]
  }

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let store = workspace.store
    let language = try request.query.value("language", Language.self) ?? .english
    let body = Body(
      topics: store.contents.topics.map { topic in
        Body.Topic(
          id: topic.id, label: topic.label[language], about: topic.about[language],
          facts: store.facts.count { $0.topics.contains(topic.id) },
          claims: store.claims.count { $0.topics.contains(topic.id) })
      },
      sources: store.sources.map { source in
        Body.Source(
          id: source.id, title: source.title.value, language: source.language.rawValue,
          publisher: source.publisher?.value, date: source.date?.value,
          facts: store.facts.count { $0.source == source.id })
      },
      audiences: store.contents.audiences.map { Body.Named(id: $0.id, label: $0.label[language]) },
      channels: store.contents.channels.map {
        Body.Channel(
          id: $0.id, label: $0.label[language], fewestWords: $0.words.lowerBound, mostWords: $0.words.upperBound)
      })
    return Response(json: JSONReport.encode(body, pretty: true, snakeCase: true) + "\n")
  }
}
