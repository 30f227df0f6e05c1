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
    var claim: Float = 0.31
    /// A statement says what a fact says.
    var fact: Float = 0.38
    /// A statement is about a fact whose figure it gives otherwise.
    var figure: Float = 0.24
  }

  /// How many views a search returns: enough that the second-best entry is seen behind many paraphrases of the best.
  private static let candidates = 40
  private static let supportMargin: Float = 0.05
  private static let clearance: Float = 0.15
  /// Two rare words in common are chance.
  private static let fewestSharedTerms = 3

  private let store: ClaimStore
  private let index: LexicalIndex
  private let thresholds = Thresholds()
  private let english = StatementReader(language: .english)
  private let spanish = StatementReader(language: .spanish)

  /// A verifier for a loaded store.
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
      .sorted { ($0.similarity, $0.score) > ($1.similarity, $1.score) }
    let byClaim = claimMatch(hits, statement)
    let byFact = factMatch(hits, statement)
    switch (byClaim, byFact) {
    case (let claim?, let fact?):
      // Calling a true sentence wrong does more harm than missing a false one: where a fact bears it out, a claim must
      // be clearly nearer.
      let margin: Float = fact.finding.verdict == .supported ? Self.supportMargin : 0
      return claim.similarity >= fact.similarity + margin ? claim.finding : fact.finding
    default: return byClaim?.finding ?? byFact?.finding
    }
  }

  /// A wording of the store as a statement.
  private func read(_ wording: Wording) -> Statement {
    (wording.language == .spanish ? spanish : english).wording(wording.text)
  }

  private typealias Match = (finding: Finding, similarity: Float)

  // MARK: Contested claims

  private func claimMatch(_ hits: [LexicalIndex.Hit], _ statement: Statement) -> Match? {
    for hit in hits {
      guard case .claim(let number) = hit.view.entry else { continue }
      // The nearest wording decides: when it is a hard negative, the statement only looks like the claim.
      guard hit.similarity >= thresholds.claim, hit.view.kind == .wording else { return nil }
      guard hit.sharedTerms >= Self.fewestSharedTerms else { continue }
      let claim = store.claims[number]
      let wording = claim.text(of: hit.view)
      let meant = read(wording)
      // Nobody sourced the figures of an unsupported claim: any figure of the same unit makes it.
      let figuresMeet =
        claim.verdict == .unsupported ? figuresCompare(statement, meant) : figuresAgree(statement, meant)
      guard meant.isNegated == statement.isNegated || statement.framing == .rebutted, figuresMeet else { continue }
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

  /// Whether the statement gives every figure of the wording, as it stands there or as a rounding or bound that includes it.
  private func figuresAgree(_ statement: Statement, _ wording: Statement) -> Bool {
    wording.quantities.allSatisfy { figure in
      statement.quantities.contains { [.equal, .compatible].contains(FigureComparison.compare($0, with: figure)) }
    }
  }

  /// Whether the statement gives a figure of the same unit for every figure of the wording.
  private func figuresCompare(_ statement: Statement, _ wording: Statement) -> Bool {
    wording.quantities.allSatisfy { figure in
      statement.quantities.contains { FigureComparison.compare($0, with: figure) != .incomparable }
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
      let (wording, label) = labelledWording(hit.view, fact)
      // Beside a wording that misleads with the right figure, the figure proves nothing.
      if label == .supports, let match = figureMatch(hit, fact, statement) { return match }
      guard hit.similarity >= thresholds.fact else { return nil }
      guard hit.sharedTerms >= Self.fewestSharedTerms, saysTheSame(wording, statement) else { continue }
      guard label == .supports || isClear(hit, fact, hits) else { return nil }
      return labelled(label, fact, statement, hit.similarity)
    }
    return nil
  }

  /// Whether no wording that the fact bears out is about as near: shared words do not tell "more often" from "less often".
  private func isClear(_ hit: LexicalIndex.Hit, _ fact: Fact, _ hits: [LexicalIndex.Hit]) -> Bool {
    let supporting = hits.first { $0.view.entry == hit.view.entry && labelledWording($0.view, fact).1 == .supports }
    return hit.similarity >= (supporting?.similarity ?? 0) + Self.clearance
  }

  /// Whether neither polarity nor figures set a wording and the statement apart.
  private func saysTheSame(_ wording: Wording, _ statement: Statement) -> Bool {
    let meant = read(wording)
    return meant.isNegated == statement.isNegated && figuresAgree(statement, meant) && figuresAgree(meant, statement)
  }

  private func labelledWording(_ view: View, _ fact: Fact) -> (Wording, Variant.Label) {
    switch view.kind {
    case .variant:
      let variant = store.variants(of: fact.id)[view.ordinal]
      return (variant.wording, variant.label)
    case .quote: return (Wording(text: fact.quote, language: fact.quoteLanguage), .supports)
    default:
      let language = view.ordinal == 1 ? Language.spanish : .english
      return (Wording(text: fact.statement[language], language: language), .supports)
    }
  }

  private func labelled(_ label: Variant.Label, _ fact: Fact, _ statement: Statement, _ similarity: Float) -> Match? {
    switch label {
    case .supports: match(fact, statement, .supported, .supports, similarity, Explanation.supported(fact, in: .english))
    case .refutes: match(fact, statement, .contradicted, .refutes, similarity, Explanation.refuted(fact, in: .english))
    case .misleads:
      match(fact, statement, .misleading, .qualifies, similarity, Explanation.misleading(fact, in: .english))
    case .unrelated: nil
    }
  }

  private func figureMatch(_ hit: LexicalIndex.Hit, _ fact: Fact, _ statement: Statement) -> Match? {
    guard hit.similarity >= thresholds.figure, !fact.measures.isEmpty, statement.framing != .rebutted else {
      return nil
    }
    let pairs = fact.measures.flatMap { measure in
      statement.quantities.map { (measure, $0, FigureComparison.compare($0, with: measure)) }
    }
    if pairs.contains(where: { $0.2 == .equal || $0.2 == .compatible }) {
      let similarity = max(hit.similarity, thresholds.fact)
      return match(fact, statement, .supported, .supports, similarity, Explanation.supported(fact, in: .english))
    }
    let differing = pairs.first { $0.2 == .different && isAbout($0.0, $0.1, statement.language) }
    return differing.map { measure, quantity, _ in
      match(
        fact, statement, .contradicted, .refutes, hit.similarity, Explanation.figure(quantity, measure, in: .english))
    }
  }

  /// Whether the thing counted right after the figure is the thing the measure is of.
  private func isAbout(_ measure: Measure, _ quantity: Quantity, _ language: Language) -> Bool {
    let described = Array("\(measure.of) \(measure.unit)".utf8)
    let measured = Set(
      Words(of: described, in: 0..<described.count)
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
