public import ClaimStore
public import Documents
import Encoder
public import Reports
package import Retrieval
public import TextAnalysis
import Verification

/// Checks documents against a claim store.
///
/// ```swift
/// let checker = try FactChecker(StoreLocation.find(explicit: nil))
/// let document = try DocumentReader().read("article.txt")
/// for finding in try checker.scan(document) where finding.isProblem { print(finding.explanation) }
/// ```
public struct FactChecker: Sendable {
  /// The store that is checked against.
  public let store: ClaimStore
  /// Functions, not the verifier itself: importers would take over the layout of a type they cannot see, and an incremental
  /// build of theirs would go on with an old one.
  private let read: @Sendable ([UInt8], [Block], Language) -> [Statement]
  private let term: @Sendable (Int) -> LexiconTerm?
  /// Whether a term of the index, as from ``TextAnalysis/Terms``, stands in the store.
  let knows: @Sendable (UInt64) -> Bool
  private let verify: @Sendable ([Statement], [UInt8], Int?) throws -> [Finding]
  private let verifyInSteps: @Sendable ([Statement], [UInt8], Int?, ([Finding]) throws -> Void) throws -> Void

  /// A checker for a store.
  ///
  /// The models are opened when the first text needs them: a text that has nothing to do with the store never waits for them.
  ///
  /// - Parameters:
  ///   - location: Where the store is.
  ///   - progress: Called while embeddings are computed for wordings that have none yet, with how many are done and how
  ///     many there are.
  /// - Throws: ``StoreError``.
  public init(_ location: StoreLocation, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) throws {
    self.init(try location.load(), from: location, progress: progress)
  }

  /// How many statements are worked on before their findings are handed over.
  private static let statementsAtOnce = 16

  /// A checker for a store that is loaded already; see ``init(_:progress:)``.
  ///
  /// - Parameter remembering: How many statements to remember, about 3 KB each: a text which is checked again while it is
  ///   written costs only what has changed in it, and what many texts repeat is judged once.
  package init(
    _ pack: StorePack, from location: StoreLocation, remembering: Int = 0,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    let models = OpenedModels(pack, folder: location.path, progress: progress)
    let verifier = Verifier(pack) { try models.get() }
    store = pack.store
    read = { verifier.statements(in: $0, blocks: $1, language: $2) }
    term = { verifier.term($0) }
    knows = { pack.index.knows($0) }
    let memory = remembering > 0 ? StatementMemory(limit: remembering) : nil
    verify = { try verifier.findings(for: $0, in: $1, asOf: $2, memory: memory) }
    verifyInSteps = {
      try verifier.forEachFinding(
        of: $0, in: $1, asOf: $2, atOnce: Self.statementsAtOnce, memory: memory, $3)
    }
  }

  /// How a document is read: its statements with framing and truth conditions, without verdicts.
  ///
  /// - Parameters:
  ///   - document: The document, as ``DocumentReader`` reads it.
  ///   - language: The language of its text; nil to detect it.
  /// - Complexity: O(*n*) in the text.
  public func analyze(_ document: Document, language: Language? = nil) -> [StatementRecord] {
    let language = language ?? Language.detected(in: document.visible)
    return StatementRecord.records(read(document.visible, document.blocks, language), in: document, term: term)
  }

  /// The findings of a document, in reading order.
  ///
  /// - Parameters:
  ///   - document: The document, as ``DocumentReader`` reads it.
  ///   - language: The language of its text; nil to detect it.
  ///   - date: The last day whose facts count, for checking a text against what was known then; nil for all facts.
  /// - Throws: ``EncoderError`` when the models cannot be opened.
  /// - Complexity: O(*n*) in the text; the same document and store give the same findings on every machine.
  public func scan(_ document: Document, language: Language? = nil, asOf date: PartialDate? = nil) throws
    -> [FindingRecord]
  {
    try check(document, language: language, asOf: date).findings
  }

  /// The document with its findings, as reports take it; see ``scan(_:language:asOf:)``.
  public func check(_ document: Document, language: Language? = nil, asOf date: PartialDate? = nil) throws
    -> CheckedDocument
  {
    let language = language ?? Language.detected(in: document.visible)
    let findings = try verify(read(document.visible, document.blocks, language), document.visible, date?.last)
    return CheckedDocument(
      document, language: language, findings: FindingRecord.records(findings, in: document, store: store))
  }
  /// Hands over the findings of a document as they are found, in reading order: the same ones as ``scan(_:language:asOf:)``.
  ///
  /// - Parameters:
  ///   - language: The language of its text.
  ///   - deliver: Takes the next findings, or none; what it throws ends the work.
  package func forEachFinding(
    in document: Document, language: Language, asOf date: PartialDate? = nil,
    _ deliver: ([FindingRecord]) throws -> Void
  ) throws {
    var writer = FindingRecordWriter(document, store: store)
    try verifyInSteps(read(document.visible, document.blocks, language), document.visible, date?.last) { findings in
      try deliver(findings.map { writer.record($0) })
    }
  }
}
