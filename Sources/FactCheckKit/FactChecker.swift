public import ClaimStore
public import Documents
public import Reports
public import Retrieval
public import TextAnalysis
import Verification

/// Checks documents against a claim store.
///
/// ```swift
/// let checker = FactChecker(try StoreLocation.find(explicit: nil).load())
/// let document = try DocumentReader().read("article.txt")
/// for finding in checker.scan(document) where finding.isProblem { print(finding.explanation) }
/// ```
public struct FactChecker: Sendable {
  /// The store that is checked against.
  public let store: ClaimStore
  /// A function, not the verifier itself: importers would take over the layout of a type they cannot see, and an incremental
  /// build of theirs would go on with an old one.
  private let verify: @Sendable ([Statement], [UInt8]) -> [Finding]

  /// A checker for a loaded store.
  public init(_ pack: StorePack) {
    store = pack.store
    let verifier = Verifier(pack)
    verify = { verifier.findings(for: $0, in: $1) }
  }

  /// The findings of a document, in reading order.
  ///
  /// - Parameters:
  ///   - document: The document, as ``DocumentReader`` reads it.
  ///   - language: The language of its text; nil to detect it.
  /// - Complexity: O(*n*) in the text; the same document and store give the same findings on every machine.
  public func scan(_ document: Document, language: Language? = nil) -> [FindingRecord] {
    let language = language ?? Language.detected(in: document.visible)
    let statements = StatementReader(language: language).statements(in: document.visible, blocks: document.blocks)
    let findings = verify(statements, document.visible)
    return FindingRecord.records(findings, in: document, store: store)
  }
}
