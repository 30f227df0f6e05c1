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
  /// Entries whose nearest wording is further away are about something else.
  static let leastSimilarity: Float = 0.35

  private let search: CandidateSearch
  private let classifier: PairClassifier
  private let wordings: Wordings
  private var scratch = CandidateSearch.Scratch()

  init(search: CandidateSearch, classifier: PairClassifier, wordings: Wordings) {
    self.search = search
    self.classifier = classifier
    self.wordings = wordings
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
        for: statement.embedding, facts: Self.facts, claims: Self.claims, without: without, scratch: &scratch
      ).filter { $0[.same] != nil && $0.nearness >= Self.leastSimilarity }
    }
    let asked = candidates.map(Self.asked)
    let pairs = statements.indices.flatMap { number -> [(premise: String, hypothesis: String)] in
      let premises = asked[number].map { wordings.premise(of: candidates[number][$0], in: language) }
      // With no premise the classifier tells what a sentence is likely to be by its own words.
      return (premises + [""]).map { ($0, statements[number].text) }
    }
    var answers = classifier.relations(pairs)[...]
    return statements.indices.map { number in
      let neighbours = candidates[number].indices.map { place in
        Neighbourhood.Neighbour(
          candidate: candidates[number][place],
          relations: asked[number].contains(place) ? answers.removeFirst() : nil)
      }
      return Neighbourhood(
        neighbours: neighbours, alone: answers.removeFirst(), embedding: statements[number].embedding)
    }
  }

  /// Sets the fields of a statement beside those of the entries near it.
  ///
  /// - Parameter source: The times that the text gives of whoever it reports.
  func compare(
    _ conditions: TruthConditions, from source: [Period] = [], with neighbourhood: Neighbourhood
  ) -> Examined {
    let entries = neighbourhood.neighbours.map { neighbour in
      let evidence = neighbour.candidate[.same].flatMap { wordings.conditions(of: $0.view) }
      var fields =
        evidence.map { FieldComparison(conditions, with: $0, lexicon: wordings.lexicon) } ?? FieldComparison()
      if case .fact(let fact) = neighbour.candidate.entry, let details = wordings.details(of: fact) {
        fields.add(conditions, from: source, with: details, lexicon: wordings.lexicon)
      }
      return Judged(candidate: neighbour.candidate, fields: fields, relations: neighbour.relations)
    }
    return Examined(entries: entries, alone: neighbourhood.alone, embedding: neighbourhood.embedding)
  }

  /// The places of the candidates that the classifier is asked about.
  private static func asked(_ candidates: [Candidate]) -> [Int] {
    func places(where isWanted: (Candidate) -> Bool) -> [Int] { candidates.indices.filter { isWanted(candidates[$0]) } }
    return Array(places { !$0.isClaim }.prefix(askedFacts)) + places(where: \.isClaim).prefix(askedClaims)
  }
}

extension Candidate {
  fileprivate var isClaim: Bool { if case .claim = entry { true } else { false } }
}
