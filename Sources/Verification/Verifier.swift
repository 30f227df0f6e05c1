public import ClaimStore
import Encoder
public import Retrieval
public import TextAnalysis

/// Gives verdicts on the statements of a text.
public struct Verifier: Sendable {
  private let pack: StorePack
  private let lexicon: StoreLexicon
  private let gate: Gate
  private let outdated: OutdatedFigures
  private let read = ReadConditions()
  private let models: @Sendable () throws -> Models

  /// A verifier for a loaded store.
  ///
  /// - Parameters:
  ///   - pack: The store.
  ///   - models: Opens the models; called when the first statement needs them, and whenever one does after that, so it
  ///     should keep them.
  public init(_ pack: StorePack, models: @escaping @Sendable () throws -> Models) {
    self.pack = pack
    self.models = models
    lexicon = StoreLexicon(pack.store)
    gate = Gate(lexicon: lexicon, index: pack.index)
    outdated = OutdatedFigures(pack.store)
  }

  /// The statements of a text, with the names of the store's lexicon found in them.
  ///
  /// - Complexity: O(*n*) in the text.
  public func statements(in text: [UInt8], blocks: [Block], language: Language) -> [Statement] {
    StatementReader(language: language, gazetteer: lexicon.gazetteer(language)).statements(in: text, blocks: blocks)
  }

  /// The term of the lexicon that an entry of a ``Mention`` stands for.
  public func term(_ entry: Int) -> LexiconTerm? {
    lexicon.terms.indices.contains(entry) ? lexicon.terms[entry] : nil
  }

  /// The findings of a text in reading order.
  ///
  /// - Parameters:
  ///   - statements: The statements of the text, as ``statements(in:blocks:language:)`` reads them.
  ///   - text: The visible text they were read from.
  ///   - date: The day up to which facts count, as year × 10 000 + month × 100 + day; nil for all of them.
  /// - Throws: What opening the models throws.
  /// - Complexity: O(*n*) in the text; only statements that may have to do with the store cost milliseconds.
  public func findings(for statements: [Statement], in text: [UInt8], asOf date: Int? = nil) throws -> [Finding] {
    try findings(for: statements, in: text, asOf: date, memory: nil)
  }

  /// The same with what is known of statements from earlier texts.
  package func findings(
    for statements: [Statement], in text: [UInt8], asOf date: Int?, memory: StatementMemory?
  ) throws -> [Finding] {
    var findings: [Finding] = []
    try forEachFinding(of: statements, in: text, asOf: date, atOnce: Self.atOnce, memory: memory) { findings += $0 }
    return findings
  }

  /// How many statements are worked on at once: enough to fill the batches of the models, few enough that a long text needs no
  /// more memory than a short one and that what it repeats is known.
  private static let atOnce = 128

  /// Hands over the findings of a text some statements at a time, in reading order: the same ones as
  /// ``findings(for:in:asOf:)``.
  ///
  /// - Parameters:
  ///   - atOnce: How many statements are worked on before what was found is handed over.
  ///   - memory: What is known of statements from earlier texts, and takes in those of this one.
  ///   - deliver: Takes findings; what it throws ends the work.
  package func forEachFinding(
    of statements: [Statement], in text: [UInt8], asOf date: Int?, atOnce: Int, memory: StatementMemory?,
    _ deliver: ([Finding]) throws -> Void
  ) throws {
    guard let language = statements.first?.language else { return }
    let surroundings = gate.surroundings(of: statements, in: text)
    guard surroundings.contains(where: \.passes) else { return }
    let models = try models()
    let all = lexicon.texts(of: statements, in: text, language)
    var judge = StatementJudge(
      models, wordings: Wordings(pack.store, views: pack.index.views, lexicon: lexicon, known: read))
    let times = DateReader(language: language)
    var rest = statements.indices.filter { surroundings[$0].passes }[...]
    while !rest.isEmpty {
      let chosen = rest.prefix(atOnce)
      rest = rest.dropFirst(atOnce)
      let known = chosen.map { memory?.recall(all[$0], language) }
      let new = zip(chosen, known).filter { $0.1 == nil }.map { all[$0.0] }
      let worded = zip(new, models.encoder.embed(new)).map { Worded(text: $0, embedding: QuantisedEmbedding($1)) }
      var found = judge.neighbourhoods(of: worded, language)[...]
      for (text, neighbourhood) in zip(new, found) { memory?.keep(neighbourhood, text, language) }
      try deliver(
        zip(chosen, known).compactMap { number, known in
          let neighbourhood = known ?? found.removeFirst()
          let statement = statements[number]
          let source = statement.speaker.map { times.periods(in: text, range: $0, relativeTo: nil) } ?? []
          let examined = judge.compare(statement.conditions, from: source, with: neighbourhood)
          return examined.flatMap {
            Decision($0, statement, surroundings[number], pack.store, lexicon, outdated, asOf: date).finding
          }
        })
    }
  }
}
