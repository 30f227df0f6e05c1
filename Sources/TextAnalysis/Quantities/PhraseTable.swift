/// Phrases with what they mean, found at a token in time that does not depend on how many there are.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    let meaning: Meaning
  }

  private let byFirst: [String: [Entry]]
  private let byLast: [String: [Entry]]
  /// The first words of all phrases.
  let openers: [String]

  /// - Parameter phrases: Folded words and signs, separated by spaces.
  init(_ phrases: [String: Meaning]) {
    let entries = phrases.keys.sorted().compactMap { phrase in
      phrases[phrase].map { Entry(words: phrase.split(separator: " ").map(String.init), meaning: $0) }
    }
    // Longest first, so that the first that fits is the longest.
    let sorted = entries.sorted { $0.words.count > $1.words.count }
    byFirst = Dictionary(grouping: sorted) { $0.words.first ?? "" }
    byLast = Dictionary(grouping: sorted) { $0.words.last ?? "" }
    openers = byFirst.keys.sorted()
  }

  /// The meaning of the longest phrase that starts at `index`, and the token after it.
  func match(in tokens: [Token], at index: Int) -> (meaning: Meaning, next: Int)? {
    guard index >= 0, index < tokens.count, let entries = byFirst[tokens[index].folded] else { return nil }
    for entry in entries where index + entry.words.count <= tokens.count {
      if Self.stands(entry.words, in: tokens, at: index) { return (entry.meaning, index + entry.words.count) }
    }
    return nil
  }

  /// The meaning of the longest phrase that ends before `index`, and its first token.
  func match(in tokens: [Token], endingBefore index: Int, last: String? = nil) -> (meaning: Meaning, first: Int)? {
    guard index > 0, index <= tokens.count, let entries = byLast[last ?? tokens[index - 1].folded] else { return nil }
    for entry in entries where entry.words.count <= index {
      let first = index - entry.words.count
      if Self.stands(entry.words.dropLast(), in: tokens, at: first) { return (entry.meaning, first) }
    }
    return nil
  }

  private static func stands(_ words: some Collection<String>, in tokens: [Token], at index: Int) -> Bool {
    var at = index
    for word in words {
      if tokens[at].folded != word { return false }
      at += 1
    }
    return true
  }
}
