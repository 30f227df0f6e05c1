import ClaimStore
import Documents
import FactCheckKit
import Reports
import Retrieval
import Synchronization
import TextAnalysis

/// What answers are made from: the store, its index and a checker that remembers statements.
struct Workspace: Sendable {
  /// Statements remembered for the next scan of the same draft; about 2 KB each.
  private static let remembered = 4_096

  let pack: StorePack
  private let opened: OpenedChecker
  let version: String
  let limits: Configuration.Limits

  init(_ location: StoreLocation, version: String, limits: Configuration.Limits) throws {
    pack = try location.load()
    opened = OpenedChecker(pack, location, remembering: Self.remembered)
    (self.version, self.limits) = (version, limits)
  }

  var store: ClaimStore { pack.store }

  /// The checker of all scans.
  var checker: FactChecker { opened.get() }

  /// Opens the models by scanning sentences of the store itself.
  func warmUp() {
    guard let fact = store.facts.first else { return }
    let bytes = Array(fact.statement.english.utf8)
    guard let document = try? DocumentReader().document(name: "", bytes: bytes, format: .text) else { return }
    _ = try? checker.scan(document, language: .english)
  }
}

/// A checker that is made when it is first needed: the page does not wait for it.
private final class OpenedChecker: Sendable {
  private let opened = Mutex<FactChecker?>(nil)
  private let make: @Sendable () -> FactChecker

  init(_ pack: StorePack, _ location: StoreLocation, remembering count: Int) {
    make = { FactChecker(pack, from: location, remembering: count) }
  }

  func get() -> FactChecker {
    opened.withLock { opened in
      if let opened { return opened }
      let checker = make()
      opened = checker
      return checker
    }
  }
}
