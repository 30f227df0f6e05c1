public import ClaimStore
import TextAnalysis

extension FindingRecord {
  /// A fact behind the verdict, with everything one must know before using it.
  public struct Evidence: Sendable, Hashable, Codable {
    /// Id of the fact.
    public let fact: String
    /// What the fact does to the statement.
    public let relation: Relation
    /// The fact in the editors' words.
    public let statement: String
    /// Verbatim words of the source.
    public let quote: String
    /// Title, publisher and date of the source in one line.
    public let source: String
    /// What the fact is about in time, as the store writes it.
    public let asOf: String?
    /// `en` or `es`.
    public let quoteLanguage: String
    /// Names of those who say it: who found or said it first, up to who reports it last.
    public let saidBy: [String]
    /// Name of the group it is about.
    public let population: String?
    /// Names of the places it is about.
    public let places: [String]
    /// Any other restriction, in words.
    public let scope: String?
    /// What a user of the fact must not get wrong, those of the whole source included.
    public let caveats: [String]
    /// The day by which an editor should look at the fact again, as the store writes it.
    public let reviewBy: String?
  }
}

extension FindingRecord.Evidence {
  init(_ relation: Relation, fact: Fact, store: ClaimStore) {
    let caveats = fact.caveats + (store.source(fact.source)?.caveats ?? [])
    self.init(
      fact: fact.id, relation: relation, statement: fact.statement.english, quote: fact.quote,
      source: store.citation(of: fact), asOf: fact.asOf?.description, quoteLanguage: fact.quoteLanguage.rawValue,
      saidBy: fact.saidBy.map { store.speaker($0)?.name.english ?? $0 },
      population: fact.population.map { store.term($0, .population)?.label.english ?? $0 },
      places: fact.places.map { store.term($0, .place)?.label.english ?? $0 }, scope: fact.scope,
      caveats: caveats.map(\.english), reviewBy: fact.reviewBy?.description)
  }

  private enum CodingKeys: String, CodingKey {
    case fact, relation, statement, quote, source, population, places, scope, caveats
    case asOf = "as_of"
    case quoteLanguage = "quote_language"
    case saidBy = "said_by"
    case reviewBy = "review_by"
  }

  /// Writes the JSON form; what is missing stands as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(fact, forKey: .fact)
    try container.encode(relation, forKey: .relation)
    try container.encode(statement, forKey: .statement)
    try container.encode(quote, forKey: .quote)
    try container.encode(source, forKey: .source)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(quoteLanguage, forKey: .quoteLanguage)
    try container.encode(saidBy, forKey: .saidBy)
    try container.encode(population, forKey: .population)
    try container.encode(places, forKey: .places)
    try container.encode(scope, forKey: .scope)
    try container.encode(caveats, forKey: .caveats)
    try container.encode(reviewBy, forKey: .reviewBy)
  }
}

extension FindingRecord {
  /// A quote with all the facts that rest on it and do the same to the statement.
  struct QuoteGroup {
    let evidence: Evidence
    let facts: [String]
  }

  /// The evidence, each quote once: several facts may rest on one quote.
  var quoteGroups: [QuoteGroup] {
    evidence.reduce(into: []) { groups, item in
      let known = groups.firstIndex { $0.evidence.quote == item.quote && $0.evidence.relation == item.relation }
      if let known {
        groups[known] = QuoteGroup(evidence: groups[known].evidence, facts: groups[known].facts + [item.fact])
      } else {
        groups.append(QuoteGroup(evidence: item, facts: [item.fact]))
      }
    }
  }
}

extension ClaimStore {
  /// Title, publisher and date of a fact's source in one line; what the editors added stands in square brackets.
  public func citation(of fact: Fact) -> String {
    guard let source = source(fact.source) else { return fact.source }
    func shown(_ item: Source.Attested) -> String { item.basis == .stated ? item.value : "[\(item.value)]" }
    let date = fact.published.map(\.description) ?? source.date.map(shown) ?? "undated"
    return [source.publisher.map(shown), shown(source.title), date].compactMap { $0 }.joined(separator: ", ")
  }
}
