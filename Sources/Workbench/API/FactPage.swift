import ClaimStore
import Reports
import TextAnalysis

/// `GET /v1/facts/{id}`: a fact for people to read, with its quote in the paragraph it stands in.
enum FactPage {
  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    guard let fact = workspace.store.fact(request.parameters["id"] ?? "") else {
      throw Problem(.notFound, "no fact has this id; /v1/claims?kind=facts&q=… finds ids by words")
    }
    let language = try request.query.value("language", Language.self) ?? .english
    let body = FactBody(fact, workspace.store, language)
    return Response(json: JSONReport.encode(body, pretty: true, snakeCase: true) + "\n")
  }
}

/// A fact with all that a reader must know, in one language where the editors wrote both.
private struct FactBody: Encodable {
  struct Speaker: Encodable {
    let name: String
    let role: String?
  }
  struct Source: Encodable {
    let citation, id, language, title: String
    let caveats: [String]
  }

  let id, kind, statement, quote, quoteLanguage: String
  let source: Source
  let passage: Passage?
  let saidBy: [Speaker]
  let places, hedges, caveats, topics, sameAs: [String]
  let asOf, asOfBasis, saidOn, published, population, scope, concession, suspect, reviewBy: String?

  init(_ fact: Fact, _ store: ClaimStore, _ language: Language) {
    let document = store.source(fact.source)
    (id, kind, statement) = (fact.id, fact.kind.rawValue, fact.statement[language])
    (quote, quoteLanguage) = (fact.quote, fact.quoteLanguage.rawValue)
    source = Source(
      citation: store.citation(of: fact), id: fact.source,
      language: (document?.language ?? fact.quoteLanguage).rawValue, title: document?.title.value ?? fact.source,
      caveats: document?.caveats.map { $0[language] } ?? [])
    passage = document.flatMap { Passage(of: fact, in: $0) }
    saidBy = fact.saidBy.map { id in
      store.speaker(id).map { Speaker(name: $0.name[language], role: $0.role?[language]) }
        ?? Speaker(name: id, role: nil)
    }
    population = fact.population.map { store.term($0, .population)?.label[language] ?? $0 }
    places = fact.places.map { store.term($0, .place)?.label[language] ?? $0 }
    topics = fact.topics.map { id in store.contents.topics.first { $0.id == id }?.label[language] ?? id }
    caveats = fact.caveats.map { $0[language] }
    (hedges, sameAs, scope, concession, suspect) = (fact.hedges, fact.sameAs, fact.scope, fact.concession, fact.suspect)
    (asOf, asOfBasis) = (fact.asOf?.description, fact.asOfBasis)
    (saidOn, published) = (fact.saidOn?.description, fact.published?.description)
    reviewBy = fact.reviewBy?.description
  }
}

/// A quote in the paragraph of its document.
private struct Passage: Encodable {
  /// Number of the paragraph in the readable edition; nil when the quote goes over more than one.
  let paragraph: Int?
  let before, quote, after, file: String
  /// UTF-8 bytes of the quote in the document.
  let range: [Int]
  /// Bytes shown around a quote that lies in no paragraph.
  private static let reach = 600

  init?(of fact: Fact, in source: Source) {
    guard let quote = QuoteLocator(source).ranges(of: fact.quote).first else { return nil }
    let text = Array(source.text.utf8)
    let home = source.paragraphs.first {
      $0.range.contains(quote.lowerBound) && $0.range.upperBound >= quote.upperBound
    }
    let whole = home?.range ?? max(0, quote.lowerBound - Self.reach)..<min(text.count, quote.upperBound + Self.reach)
    func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    paragraph = home?.number
    before = words(whole.lowerBound..<quote.lowerBound)
    self.quote = words(quote)
    after = words(quote.upperBound..<whole.upperBound)
    file = source.seed
    range = [quote.lowerBound, quote.upperBound]
  }
}
