import ClaimStore
import Encoder
package import Retrieval
package import TextAnalysis

/// A statement with everything that the matcher finds out before it decides: what calibration starts from.
package struct InspectedStatement: Sendable, Encodable {
  /// An entry of the store beside the statement.
  package struct Entry: Sendable, Encodable {
    package let id: String
    package let isClaim: Bool
    /// What the nearest wordings say, for people.
    package let nearest: [String]
    /// ``Features/values``.
    package let values: [Float]
  }

  package let text: String
  package let start: Int
  package let end: Int
  package let language: String
  package let framing: String
  /// Whether the gate lets it through.
  package let passes: Bool
  /// ``Cues/values``.
  package let cues: [Float]
  /// The levels of its embedding, which the model of its own words weighs; its direction is all that counts.
  package let levels: [Int8]
  /// What the pair classifier makes of it without a premise: the log-odds of supports, refutes, unrelated.
  package let alone: [Float]
  /// The label of a wording of the store, and the entry it belongs to.
  package var label: String?
  package var owner: String?
  package let entries: [Entry]
}

/// Shows what the matcher finds out about statements, without verdicts.
package struct Inspector {
  private let pack: StorePack
  private let models: Models
  private let lexicon: StoreLexicon

  package init(_ pack: StorePack, _ models: Models) {
    self.pack = pack
    self.models = models
    lexicon = StoreLexicon(pack.store)
  }

  private var wordings: Wordings { Wordings(pack.store, views: pack.index.views, lexicon: lexicon) }

  /// The statements of a text.
  package func statements(of text: [UInt8], blocks: [Block], language: Language? = nil) -> [InspectedStatement] {
    let language = language ?? Language.detected(in: text)
    let reader = StatementReader(language: language, gazetteer: lexicon.gazetteer(language))
    let statements = reader.statements(in: text, blocks: blocks)
    let texts = lexicon.texts(of: statements, in: text, language)
    let worded = zip(texts, models.encoder.embed(texts)).map { Worded(text: $0, embedding: QuantisedEmbedding($1)) }
    let surroundings = Gate(lexicon: lexicon, index: pack.index).surroundings(of: statements, in: text)
    var judge = StatementJudge(models, wordings: wordings, asksAlways: true)
    let neighbourhoods = judge.neighbourhoods(of: worded, language)
    return statements.indices.compactMap { number in
      let statement = statements[number]
      guard let examined = judge.compare(statement.conditions, with: neighbourhoods[number]) else { return nil }
      return InspectedStatement(
        text: String(decoding: text[statement.range], as: UTF8.self), start: statement.range.lowerBound,
        end: statement.range.upperBound, language: language.rawValue, framing: statement.framing.rawValue,
        passes: surroundings[number].passes, cues: Cues(statement, surroundings[number], lexicon).values,
        levels: worded[number].embedding.levels,
        alone: examined.alone.logits,
        entries: examined.entries.map { entry($0, language) })
    }
  }

  /// Every `step`-th labelled wording of the store, tried against the rest of it.
  package func wordings(step: Int) -> [InspectedStatement] {
    let wordings = wordings
    var judge = StatementJudge(models, wordings: wordings, asksAlways: true)
    var found: [InspectedStatement] = []
    for view in stride(from: 0, to: pack.index.views.count, by: max(1, step)) {
      guard let (label, owner) = label(of: pack.index.views[view]), let conditions = wordings.conditions(of: view)
      else {
        continue
      }
      let wording = wordings.text(of: view)
      let worded = Worded(text: wording.text, embedding: models.search.embedding(of: view))
      let near = judge.neighbourhoods(of: [worded], wording.language, without: [view])
      guard let examined = near.first.flatMap({ judge.compare(conditions, with: $0) }) else { continue }
      found.append(
        InspectedStatement(
          text: wording.text, start: 0, end: 0, language: wording.language.rawValue, framing: "asserted",
          passes: true, cues: [], levels: [], alone: [], label: label, owner: owner,
          entries: examined.entries.map { entry($0, wording.language) }))
    }
    return found
  }

  private func label(of view: View) -> (label: String, owner: String)? {
    switch view.entry {
    case .fact(let number):
      let fact = pack.store.facts[number]
      guard view.kind == .variant else { return nil }
      return (pack.store.variants(of: fact.id)[view.ordinal].label.rawValue, fact.id)
    case .claim(let number):
      let claim = pack.store.claims[number]
      return (view.kind == .hardNegative ? "not-this" : claim.verdict.rawValue, claim.id)
    }
  }

  private func entry(_ judged: Judged, _ language: Language) -> InspectedStatement.Entry {
    let wordings = wordings
    let nearest = View.Role.allCases.map { role in
      judged.candidate[role].map { wordings.text(of: $0.view).text } ?? ""
    }
    let id =
      switch judged.candidate.entry {
      case .fact(let number): pack.store.facts[number].id
      case .claim(let number): pack.store.claims[number].id
      }
    return InspectedStatement.Entry(
      id: id, isClaim: judged.claim != nil, nearest: nearest,
      values: Features(judged, isSpanish: language == .spanish).values)
  }
}
