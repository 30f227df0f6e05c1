import ClaimStore
import Synchronization
import TextAnalysis

/// Remembers what was read from the store's own texts: the same few hundred sentences stand in all drafts.
final class DraftCache: Sendable {
  /// More entries are forgotten all at once; a store of usual size never reaches the limit.
  private static let mostEntries = 50_000

  private struct State {
    var details: [String: StatedDetails] = [:]
    var grounds: [String: Ground] = [:]
    var grounded: [String: Bool] = [:]
    var stems: [String: Set<String>] = [:]
    var contents: [String: Set<String>] = [:]
  }

  private let state = Mutex(State())

  /// What a text states, read once.
  func details(of text: String, _ language: Language, read: () -> StatedDetails) -> StatedDetails {
    value(\.details, language.rawValue + text, make: read)
  }

  /// The ground of facts, read once.
  func ground(of facts: [Fact], _ language: Language, make: () -> Ground) -> Ground {
    value(\.grounds, language.rawValue + facts.map(\.id).joined(separator: " "), make: make)
  }

  /// Whether a text is grounded on facts, asked once.
  func isGrounded(_ text: String, on facts: [Fact], _ language: Language, ask: () -> Bool) -> Bool {
    value(\.grounded, language.rawValue + facts.map(\.id).joined(separator: " ") + "\n" + text, make: ask)
  }

  /// The content words of a text, read once.
  func stems(of text: String, _ language: Language, read: () -> Set<String>) -> Set<String> {
    value(\.stems, language.rawValue + text, make: read)
  }

  /// The content words of a fact, read once.
  func content(of fact: String, read: () -> Set<String>) -> Set<String> { value(\.contents, fact, make: read) }

  private func value<Value: Sendable>(
    _ table: any WritableKeyPath<State, [String: Value]> & Sendable, _ key: String, make: () -> Value
  ) -> Value {
    if let known = state.withLock({ $0[keyPath: table][key] }) { return known }
    let made = make()
    state.withLock { state in
      if state[keyPath: table].count >= Self.mostEntries { state[keyPath: table] = [:] }
      state[keyPath: table][key] = made
    }
    return made
  }
}
