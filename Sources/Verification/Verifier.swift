import ClaimStore
public import Retrieval
public import TextAnalysis

/// Gives verdicts on the statements of a text.
public struct Verifier: Sendable {
  /// How alike wordings must be before anything is said.
  ///
  /// Weighted Dice similarities in 0...1, set on the labelled articles: the lowest values at which wrong findings stay rare.
  struct Thresholds: Sendable {
    /// A statement makes a contested claim.
    var claim: Float = 0.50
    /// A statement says what a fact says.
    var fact: Float = 0.52
    /// A statement is about a fact whose figure it gives otherwise.
    var figure: Float = 0.34
  }

  /// How many views a search returns: enough that the second-best entry is seen behind many paraphrases of the best.
  private static let candidates = 24

  private let store: ClaimStore
  private let index: LexicalIndex
  private let thresholds = Thresholds()

  public init(_ pack: StorePack) {
    store = pack.store
    index = pack.index
  }

  /// The findings of a text in reading order.
  ///
  /// - Parameters:
  ///   - statements: The statements of the text, as ``StatementReader`` reads them.
  ///   - text: The visible text they were read from.
  /// - Complexity: O(*n*) in the text; a search costs time only where a statement shares rare words with the store.
  public func findings(for statements: [Statement], in text: [UInt8]) -> [Finding] {
    var scratch = LexicalIndex.Scratch()
    return statements.compactMap { finding(for: $0, in: text, scratch: &scratch) }
  }

  private func finding(for statement: Statement, in text: [UInt8], scratch: inout LexicalIndex.Scratch) -> Finding? {
    let terms = Terms.terms(in: text, range: statement.range, language: statement.language)
    guard index.isWorthSearching(terms) else { return nil }
    let hits = index.search(terms, limit: Self.candidates, scratch: &scratch)
    let byClaim = claimMatch(hits, statement)
    let byFact = factMatch(hits, statement)
    switch (byClaim, byFact) {
    case (let claim?, let fact?): return claim.similarity >= fact.similarity ? claim.finding : fact.finding
    default: return byClaim?.finding ?? byFact?.finding
    }
  }

  private typealias Match = (finding: Finding, similarity: Float)

  // MARK: Contested claims

  private func claimMatch(_ hits: [LexicalIndex.Hit], _ statement: Statement) -> Match? {
    for hit in hits.sorted(by: { ($0.similarity, $0.score) > ($1.similarity, $1.score) }) {
      guard case .claim(let number) = hit.view.entry else { continue }
      // The nearest wording decides: when it is a hard negative, the statement only looks like the claim.
      guard hit.similarity >= thresholds.claim, hit.view.kind == .wording else { return nil }
      let claim = store.claims[number]
      let wording = claim.text(of: hit.view)
      let meant = StatementReader(language: wording.language).wording(wording.text)
      guard meant.isNegated == statement.isNegated || statement.framing == .rebutted, figuresAgree(statement, meant)
      else { continue }
      let explanation = Explanation.claim(claim, in: .english)
      return (
        Finding(
          range: statement.range, verdict: claim.verdict, framing: statement.framing,
          confidence: Self.rounded(hit.similarity), explanation: explanation, evidence: Self.evidence(of: claim),
          claim: claim.id, narrative: claim.narrative, concern: claim.concern), hit.similarity
      )
    }
    return nil
  }

  /// Whether no figure of the statement contradicts one of the wording; a wording without figures agrees with any.
  private func figuresAgree(_ statement: Statement, _ wording: Statement) -> Bool {
    wording.quantities.allSatisfy { figure in
      let comparisons = statement.quantities.map { FigureComparison.compare($0, with: figure) }.filter {
        $0 != .incomparable
      }
      return comparisons.isEmpty || comparisons.contains { $0 == .equal || $0 == .compatible }
    }
  }

  private static func evidence(of claim: ContestedClaim) -> [Evidence] {
    claim.evidence.map { item in
      let relation: Relation =
        switch item.role {
        case .refutes: .refutes
        case .qualifies, .concedes: .qualifies
        case .updates: .updates
        case .supports: .supports
        }
      return Evidence(fact: item.fact, relation: relation)
    }
  }

  // MARK: Facts

  private func factMatch(_ hits: [LexicalIndex.Hit], _ statement: Statement) -> Match? {
    for hit in hits {
      guard case .fact(let number) = hit.view.entry else { continue }
      let fact = store.facts[number]
      if let match = figureMatch(hit, fact, statement) { return match }
      if hit.similarity >= thresholds.fact, agreesWithoutFigures(fact, statement) {
        return match(fact, statement, .supported, .supports, hit.similarity, Explanation.supported(fact, in: .english))
      }
    }
    return nil
  }

  /// Polarity must agree, and a figure of the statement that the fact does not hold leaves the question open.
  private func agreesWithoutFigures(_ fact: Fact, _ statement: Statement) -> Bool {
    let meant = StatementReader(language: .english).wording(fact.statement.english)
    return meant.isNegated == statement.isNegated && statement.quantities.isEmpty && fact.measures.isEmpty
      && statement.framing != .rebutted
  }

  private func figureMatch(_ hit: LexicalIndex.Hit, _ fact: Fact, _ statement: Statement) -> Match? {
    guard hit.similarity >= thresholds.figure, !fact.measures.isEmpty, statement.framing != .rebutted else {
      return nil
    }
    for measure in fact.measures {
      for quantity in statement.quantities {
        switch FigureComparison.compare(quantity, with: measure) {
        case .equal, .compatible:
          return match(
            fact, statement, .supported, .supports, max(hit.similarity, thresholds.fact),
            Explanation.supported(fact, in: .english))
        case .different where isAbout(measure, quantity, statement.language):
          return match(
            fact, statement, .contradicted, .refutes, hit.similarity,
            Explanation.figure(quantity, measure, in: .english))
        case .different, .incomparable: continue
        }
      }
    }
    return nil
  }

  /// Whether the thing counted right after the figure is the thing the measure is of.
  private func isAbout(_ measure: Measure, _ quantity: Quantity, _ language: Language) -> Bool {
    let measured = Set(
      Words(of: Array((measure.of + " " + measure.unit).utf8), in: 0..<(measure.of + " " + measure.unit).utf8.count)
        .map { Stemming.stem($0.folded, in: .english) })
    return quantity.headWords.prefix(2).contains { measured.contains(Stemming.stem($0, in: language)) }
  }

  private func match(
    _ fact: Fact, _ statement: Statement, _ verdict: Verdict, _ relation: Relation, _ similarity: Float,
    _ explanation: String
  ) -> Match {
    let repeats = fact.sameAs.map { Evidence(fact: $0, relation: relation) }
    return (
      Finding(
        range: statement.range, verdict: verdict, framing: statement.framing, confidence: Self.rounded(similarity),
        explanation: explanation, evidence: [Evidence(fact: fact.id, relation: relation)] + repeats, claim: nil,
        narrative: nil, concern: nil), similarity
    )
  }

  /// Scores are rounded before anybody sees them: the last digits of a sum depend on its order.
  private static func rounded(_ similarity: Float) -> Double {
    (Double(min(max(similarity, 0), 1)) * 100).rounded() / 100
  }
}
