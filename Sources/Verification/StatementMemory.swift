import Encoder
import Retrieval
import Synchronization
import TextAnalysis

/// What the models make of a statement.
enum Neighbourhood: Sendable {
  /// An entry of the store near the statement, with what the pair classifier makes of the two.
  struct Neighbour: Sendable {
    let candidate: Candidate
    /// nil where the classifier was not asked.
    let relations: Relations?
  }

  /// Nothing will be named in it, as far as its words tell: the classifier was not asked.
  case ofNoInterest
  /// The entries near it, what the classifier makes of it without any premise, and its embedding.
  case found([Neighbour], alone: Relations, QuantisedEmbedding)
}

/// What the models made of statements, kept in memory: a text that is checked again while it is written costs only what has
/// changed in it.
///
/// Kept is what depends on the words and the language of a statement alone; framing, figures and the verdict are always
/// read anew. The longest unused statements are forgotten first. May be shared between threads.
package final class StatementMemory: Sendable {
  private struct Key: Hashable {
    let text: String
    let language: Language
  }

  /// Two generations: when the new one is full it becomes the old one, and what nobody asked for since is forgotten.
  private struct Contents {
    var new: [Key: Neighbourhood] = [:]
    var old: [Key: Neighbourhood] = [:]
  }

  private let contents = Mutex(Contents())
  private let limit: Int

  /// - Parameter limit: How many statements to remember; about 3 KB each.
  package init(limit: Int) { self.limit = max(2, limit) }

  /// What is known of a statement; nil when nothing is.
  func recall(_ text: String, _ language: Language) -> Neighbourhood? {
    let key = Key(text: text, language: language)
    return contents.withLock { contents in
      if let known = contents.new[key] { return known }
      guard let known = contents.old[key] else { return nil }
      keep(known, key, &contents)
      return known
    }
  }

  /// Remembers a statement.
  func keep(_ known: Neighbourhood, _ text: String, _ language: Language) {
    contents.withLock { keep(known, Key(text: text, language: language), &$0) }
  }

  private func keep(_ known: Neighbourhood, _ key: Key, _ contents: inout Contents) {
    if contents.new.count >= limit / 2 { (contents.old, contents.new) = (contents.new, [:]) }
    contents.new[key] = known
  }
}
