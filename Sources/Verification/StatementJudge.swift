import ClaimStore
import Encoder
import Retrieval
import TextAnalysis

/// Compares statements with the entries of the store they may be about. One task uses one judge.
struct StatementJudge {
  /// How many facts and claims are looked at for a statement.
  static let facts = 6
  static let claims = 4
  /// How many of them, the nearest ones, the pair classifier is asked about.
  static let askedFacts = 4
  static let askedClaims = 2
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

  /// What is found out about a statement: the entries it may be about, facts first, each nearest first, and its own words.
  ///
  /// - Parameters:
  ///   - statement: Its truth conditions and language.
  ///   - text: Its words.
  ///   - embedding: The embedding of its words.
  ///   - without: Views to pass over.
  mutating func judge(
    _ conditions: TruthConditions, _ language: Language, text: String, embedding: QuantisedEmbedding,
    without: Set<Int> = []
  ) -> Examined {
    compare(conditions, with: neighbourhood(of: text, language, embedding: embedding, without: without))
  }

  /// What the models make of a statement: all that depends on its words and language alone, and nearly all of the time that
  /// a statement takes.
  mutating func neighbourhood(
    of text: String, _ language: Language, embedding: QuantisedEmbedding, without: Set<Int> = []
  ) -> Neighbourhood {
    let candidates = search.candidates(
      for: embedding, facts: Self.facts, claims: Self.claims, without: without, scratch: &scratch)
    var asked = (facts: 0, claims: 0)
    let neighbours = candidates.compactMap { candidate -> Neighbourhood.Neighbour? in
      guard candidate[.same] != nil, candidate.nearness >= Self.leastSimilarity else { return nil }
      guard isAsked(candidate, &asked) else { return .init(candidate: candidate, relations: nil) }
      let premise = wordings.premise(of: candidate, in: language)
      return .init(candidate: candidate, relations: classifier.relations(premise: premise, hypotheses: [text]).first)
    }
    // With no premise the classifier tells what a sentence is likely to be by its own words.
    let alone = classifier.relations(premise: "", hypotheses: [text]).first
    return Neighbourhood(neighbours: neighbours, alone: alone ?? .unasked, embedding: embedding)
  }

  /// Sets the fields of a statement beside those of the entries near it.
  func compare(_ conditions: TruthConditions, with neighbourhood: Neighbourhood) -> Examined {
    let entries = neighbourhood.neighbours.map { neighbour in
      let evidence = neighbour.candidate[.same].flatMap { wordings.conditions(of: $0.view) }
      let fields = evidence.map { FieldComparison(conditions, with: $0, lexicon: wordings.lexicon) }
      return Judged(
        candidate: neighbour.candidate, fields: fields ?? FieldComparison(), relations: neighbour.relations)
    }
    return Examined(entries: entries, alone: neighbourhood.alone, embedding: neighbourhood.embedding)
  }

  private func isAsked(_ candidate: Candidate, _ asked: inout (facts: Int, claims: Int)) -> Bool {
    switch candidate.entry {
    case .fact:
      asked.facts += 1
      return asked.facts <= Self.askedFacts
    case .claim:
      asked.claims += 1
      return asked.claims <= Self.askedClaims
    }
  }
}
