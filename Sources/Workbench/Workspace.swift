import ClaimStore
import Documents
import FactCheckKit
import Reports
import Retrieval
import TextAnalysis

/// What answers are made from: the store, its index and a checker that remembers statements.
struct Workspace: Sendable {
  /// Statements remembered for the next scan of the same draft; about 2 KB each.
  private static let remembered = 4_096

  let pack: StorePack
  let checker: FactChecker
  let version: String
  let limits: Configuration.Limits

  init(_ location: StoreLocation, version: String, limits: Configuration.Limits) throws {
    pack = try location.load()
    checker = FactChecker(pack, from: location, remembering: Self.remembered)
    (self.version, self.limits) = (version, limits)
  }

  var store: ClaimStore { pack.store }

  /// Opens the models by scanning sentences of the store itself.
  func warmUp() {
    guard let fact = store.facts.first else { return }
    let bytes = Array(fact.statement.english.utf8)
    guard let document = try? DocumentReader().document(name: "", bytes: bytes, format: .text) else { return }
    _ = try? checker.scan(document, language: .english)
  }
}
