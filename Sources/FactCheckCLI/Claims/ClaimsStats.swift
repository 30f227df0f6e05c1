import ArgumentParser
import ClaimStore
import Reports
import Retrieval
import TextAnalysis

struct ClaimsStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what the store holds, and how well it is covered.")

  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions

  func run() throws {
    let store = try store.load().store
    try filter.check(against: store)
    let stats = StoreStatistics(filter.applied(to: store))
    switch format {
    case .json: Console.out(JSONReport.encode(stats, pretty: true) + "\n")
    case .text: Console.out(stats.text)
    }
  }
}

/// Counts over a store.
struct StoreStatistics: Encodable {
  let facts, claims, narratives, concerns, speakers, lexiconTerms: Int
  let factsByKind, factsBySource, factsByTopic, claimsByVerdict, claimsByNarrative, claimsByConcern: [String: Int]
  let paraphrasesByLanguage: [String: Int]
  let paraphrasesPerClaim, factsPerClaim: [String: Int]
  let hardNegatives, factsUsedByClaims, measures, suspectFacts: Int
  let narrativesWithoutClaim: [String]
  let variantsByLabel, variantsByLanguage, audienceFacts: [String: Int]
  let factsWithVariants, variants, acknowledgements, voices, phrases: Int

  init(_ store: ClaimStore) {
    facts = store.facts.count
    claims = store.claims.count
    narratives = store.contents.narratives.count
    concerns = store.contents.concerns.count
    speakers = store.contents.speakers.count
    lexiconTerms = store.contents.lexicon.count
    factsByKind = Self.count(store.facts.map(\.kind.rawValue))
    factsBySource = Self.count(store.facts.map(\.source))
    factsByTopic = Self.count(store.facts.compactMap(\.topics.first))
    claimsByVerdict = Self.count(store.claims.map(\.verdict.rawValue))
    claimsByNarrative = Self.count(store.claims.map(\.narrative))
    claimsByConcern = Self.count(store.claims.map(\.concern))
    paraphrasesByLanguage = Self.count(store.claims.flatMap { $0.paraphrases.map(\.language.rawValue) })
    paraphrasesPerClaim = Self.spread(store.claims.map(\.paraphrases.count))
    factsPerClaim = Self.spread(store.claims.map(\.evidence.count))
    hardNegatives = store.claims.reduce(0) { $0 + $1.notThis.count }
    factsUsedByClaims = Set(store.claims.flatMap { $0.evidence.map(\.fact) }).count
    measures = store.facts.reduce(0) { $0 + $1.measures.count }
    suspectFacts = store.facts.count { $0.suspect != nil }
    let told = Set(store.claims.map(\.narrative))
    let sentences = store.contents.variants.flatMap(\.variants)
    variants = sentences.count
    factsWithVariants = store.contents.variants.count
    variantsByLabel = Self.count(sentences.map(\.label.rawValue))
    variantsByLanguage = Self.count(sentences.map(\.wording.language.rawValue))
    audienceFacts = store.contents.audiences.reduce(into: [:]) { $0[$1.id] = $1.facts.count }
    acknowledgements = store.contents.concerns.reduce(0) { $0 + $1.acknowledgements.count }
    voices = store.contents.voices.count
    phrases = store.contents.phrases.reduce(0) { $0 + $1.variants.count }
    narrativesWithoutClaim = store.contents.narratives.map(\.id).filter { !told.contains($0) }
  }

  private static func count(_ names: [String]) -> [String: Int] { names.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  private static func spread(_ counts: [Int]) -> [String: Int] {
    let sorted = counts.sorted()
    guard let least = sorted.first, let most = sorted.last else { return [:] }
    return ["least": least, "median": sorted[sorted.count / 2], "most": most]
  }

  var text: String {
    func table(_ title: String, _ counts: [String: Int]) -> String {
      let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      return "\(title): " + rows.joined(separator: ", ") + "\n"
    }
    return """
      \(facts) facts (\(measures) figures, \(suspectFacts) with suspect print), \(claims) contested claims, \
      \(narratives) narratives, \(concerns) concerns, \(speakers) speakers, \(lexiconTerms) lexicon terms
      \(table("facts by kind", factsByKind))\(table("facts by source", factsBySource))\(table("facts by topic", factsByTopic))\
      \(table("claims by verdict", claimsByVerdict))\(table("claims by narrative", claimsByNarrative))\
      \(table("claims by concern", claimsByConcern))\(table("paraphrases by language", paraphrasesByLanguage))\
      \(table("paraphrases per claim", paraphrasesPerClaim))\(table("facts per claim", factsPerClaim))\
      \(table("variants by label", variantsByLabel))\(table("variants by language", variantsByLanguage))\
      \(table("facts per audience", audienceFacts))\
      \(variants) variants of \(factsWithVariants) facts, \(acknowledgements) acknowledgements, \(voices) voices, \
      \(phrases) pieces of wording
      \(hardNegatives) hard negatives; \(factsUsedByClaims) facts bear on a claim; \
      narratives without a claim: \(narrativesWithoutClaim.isEmpty ? "none" : narrativesWithoutClaim.joined(separator: ", "))

      """
  }
}
