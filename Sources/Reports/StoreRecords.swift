public import ClaimStore
import TextAnalysis

/// A fact as JSON shows it; keys as in the store's YAML.
public struct FactRecord: Sendable, Encodable {
  private struct MeasureRecord: Sendable, Encodable {
    let of, kind, unit, comparator, written: String
    let value: Double
  }
  private let id, kind, statement, source, quote, lang, citation, location: String
  private let statementEs, asOf, asOfBasis, saidOn, published, population, scope, concession, suspect,
    reviewBy: String?
  private let saidBy, place, hedge, topics, sameAs, caveats: [String]
  private let measures: [MeasureRecord]
  /// UTF-8 byte range of the quote in the seed.
  private let range: [Int]?

  /// The record of an entry of the store.
  public init(_ fact: Fact, store: ClaimStore) {
    id = fact.id
    kind = fact.kind.rawValue
    statement = fact.statement.english
    statementEs = fact.statement.spanish
    source = fact.source
    quote = fact.quote
    lang = fact.quoteLanguage.rawValue
    citation = store.citation(of: fact)
    location = fact.location.description
    asOf = fact.asOf?.description
    asOfBasis = fact.asOfBasis
    saidOn = fact.saidOn?.description
    published = fact.published?.description
    population = fact.population
    scope = fact.scope
    concession = fact.concession
    suspect = fact.suspect
    reviewBy = fact.reviewBy?.description
    saidBy = fact.saidBy
    place = fact.places
    hedge = fact.hedges
    topics = fact.topics
    sameAs = fact.sameAs
    caveats = fact.caveats.map(\.english) + (store.source(fact.source)?.caveats.map(\.english) ?? [])
    measures = fact.measures.map {
      MeasureRecord(
        of: $0.of, kind: $0.kind.rawValue, unit: $0.unit, comparator: $0.comparator.rawValue, written: $0.written,
        value: $0.value)
    }
    let range = store.source(fact.source).flatMap { QuoteLocator($0).ranges(of: fact.quote).first }
    self.range = range.map { [$0.lowerBound, $0.upperBound] }
  }
}

/// A contested claim as JSON shows it; keys as in the store's YAML.
public struct ClaimRecord: Sendable, Encodable {
  private let id, narrative, stance, claim, verdict, basis, technique, concern, location: String
  private let claimEs, basisEs, cannotSay, whyMisleading, trueInstead: String?
  private let facts: [String: [String]]
  private let topics: [String]
  private let paraphrases: [String: [String]]

  /// The record of an entry of the store.
  public init(_ claim: ContestedClaim) {
    id = claim.id
    narrative = claim.narrative
    stance = claim.stance.rawValue
    self.claim = claim.claim.english
    claimEs = claim.claim.spanish
    verdict = claim.verdict.rawValue
    basis = claim.basis.english
    basisEs = claim.basis.spanish
    technique = claim.technique.rawValue
    concern = claim.concern
    location = claim.location.description
    cannotSay = claim.cannotSay?.english
    whyMisleading = claim.whyMisleading?.english
    trueInstead = claim.trueInstead?.english
    facts = Dictionary(grouping: claim.evidence, by: \.role.rawValue).mapValues { $0.map(\.fact) }
    topics = claim.topics
    paraphrases = Dictionary(grouping: claim.paraphrases, by: \.language.rawValue).mapValues { $0.map(\.text) }
  }
}
