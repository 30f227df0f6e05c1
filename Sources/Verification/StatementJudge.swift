import ClaimStore
import Encoder
import Retrieval
import TextAnalysis

/// The words of a statement, with their embedding.
struct Worded: Sendable {
  let text: String
  let embedding: QuantisedEmbedding
}

/// Compares statements with the entries of the store they may be about. One task uses one judge.
struct StatementJudge {
  /// How many facts and claims are looked at for a statement.
  static let facts = 6
  static let claims = 4
  /// How many of them, the nearest ones, the pair classifier is asked about.
  static let askedFacts = 1
  static let askedClaims = 1
  /// Entries further away than this tell nothing about a statement that is worth the time of an answer.
  static let leastAsked: Float = 0.4
  /// Entries whose nearest wording is further away are about something else.
  static let leastSimilarity: Float = 0.35

  private let search: CandidateSearch
  private let classifier: PairClassifier
  private let wordings: Wordings
  private let asksAlways: Bool
  private var scratch = CandidateSearch.Scratch()

  /// - Parameter asksAlways: Whether the classifier is asked about statements too that nothing will be named in.
  init(_ models: Models, wordings: Wordings, asksAlways: Bool = false) {
    search = models.search
    classifier = models.classifier
    self.wordings = wordings
    self.asksAlways = asksAlways
  }

  /// What the models make of statements, in order: all that depends on their words and language alone, and nearly all of the
  /// time that a statement takes. The classifier is asked about all of them at once, which is faster.
  ///
  /// - Parameters:
  ///   - statements: Their words.
  ///   - language: Their language.
  ///   - without: Views to pass over.
  mutating func neighbourhoods(
    of statements: [Worded], _ language: Language, without: Set<Int> = []
  ) -> [Neighbourhood] {
    let candidates = statements.map { statement in
      search.candidates(
        for: statement.embedding, terms: Terms.terms(in: statement.text, language: language), facts: Self.facts,
        claims: Self.claims, without: without, scratch: &scratch
      ).filter { $0[.same] != nil && $0.nearness >= Self.leastSimilarity }
    }
    let isWorthAsking = zip(statements, candidates).map {
      asksAlways || Interest.share($0.embedding, beside: $1) >= VerdictWeights.leastInterest
    }
    let asked = zip(candidates, isWorthAsking).map { $1 ? Self.asked($0) : [] }
    let pairs = statements.indices.flatMap { number -> [(premise: String, hypothesis: String)] in
      guard isWorthAsking[number] else { return [] }
      let premises = asked[number].map { wordings.premise(of: candidates[number][$0], in: language) }
      // With no premise the classifier tells what a sentence is likely to be by its own words.
      return (premises + [""]).map { ($0, statements[number].text) }
    }
    var answers = classifier.relations(pairs)[...]
    return statements.indices.map { number in
      guard isWorthAsking[number] else { return .ofNoInterest }
      let neighbours = candidates[number].indices.map { place in
        Neighbourhood.Neighbour(
          candidate: candidates[number][place],
          relations: asked[number].contains(place) ? answers.removeFirst() : nil)
      }
      return .found(neighbours, alone: answers.removeFirst(), statements[number].embedding)
    }
  }

  /// Sets the fields of a statement beside those of the entries near it.
  ///
  /// - Parameter source: The times that the text gives of whoever it reports.
  /// - Returns: nil for a statement of no interest.
  func compare(
    _ conditions: TruthConditions, from source: [Period] = [], with neighbourhood: Neighbourhood
  ) -> Examined? {
    guard case .found(let neighbours, let alone, let embedding) = neighbourhood else { return nil }
    let entries = neighbours.map { neighbour in
      let evidence = neighbour.candidate[.same].flatMap { wordings.conditions(of: $0.view) }
      var fields =
        evidence.map { FieldComparison(conditions, with: $0, lexicon: wordings.lexicon) } ?? FieldComparison()
      if case .fact(let fact) = neighbour.candidate.entry, let details = wordings.details(of: fact) {
        fields.add(conditions, from: source, with: details, lexicon: wordings.lexicon)
      }
      return Judged(candidate: neighbour.candidate, fields: fields, relations: neighbour.relations)
    }
    return Examined(entries: entries, alone: alone, embedding: embedding)
  }

  /// The places of the candidates that the classifier is asked about.
  private static func asked(_ candidates: [Candidate]) -> [Int] {
    func places(where isWanted: (Candidate) -> Bool) -> [Int] {
      candidates.indices.filter { isWanted(candidates[$0]) && candidates[$0].nearness >= leastAsked }
    }
    return Array(places { !$0.isClaim }.prefix(askedFacts)) + places(where: \.isClaim).prefix(askedClaims)
  }
}

extension Candidate {
  fileprivate var isClaim: Bool { if case .claim = entry { true } else { false } }
}
