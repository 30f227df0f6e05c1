/// Phrases of one or more folded words with what each of them means; the longest phrase that fits wins.
///
/// The words of all phrases form a tree, so finding a phrase takes one look per word of the text, however many phrases
/// there are. The word `#` in a phrase stands for any number, in digits or in words.
struct PhraseTable<Value: Sendable>: Sendable {
  private let forward: PhraseTree
  /// The phrases read from their ends; nil where nobody asks for what ends at a word.
  private let backward: PhraseTree?
  private let values: [Value]
  private let numberWords: WordSet
  /// The first words of all phrases.
  let openers: [String]

  /// - Parameters:
  ///   - phrases: Each phrase with what it means; of two equal phrases the later one counts.
  ///   - numberWords: Words that count as numbers.
  ///   - isReversible: Whether phrases are looked for that end at a word.
  private init(
    _ phrases: some Sequence<(phrase: [WordText], value: Value)>, numberWords: WordSet = [], isReversible: Bool = false
  ) {
    var (forward, backward) = (PhraseTree.Growing(), PhraseTree.Growing())
    var values: [Value] = []
    for (phrase, value) in phrases where !phrase.isEmpty {
      let isNew = forward.note(value, at: forward.node(of: phrase), in: &values) { _, last in last }
      if isReversible, isNew { backward.setValue(values.count - 1, of: backward.node(of: phrase.reversed())) }
    }
    self.init(forward, backward: isReversible ? backward : nil, values, numberWords)
  }

  private init(
    _ forward: PhraseTree.Growing, backward: PhraseTree.Growing? = nil, _ values: [Value], _ numberWords: WordSet = []
  ) {
    openers = forward.firstWords.map(\.string).sorted()
    self.forward = PhraseTree(forward)
    self.backward = backward.map(PhraseTree.init)
    self.values = values
    self.numberWords = numberWords
  }

  /// - Parameters:
  ///   - patterns: Patterns, each of which may stand for several phrases, with what they mean.
  ///   - inflect: The forms of a verb given by its infinitive.
  ///   - combined: What a phrase means that is listed twice.
  init(
    patterns: [(pattern: ArraySlice<UInt8>, value: Value)], inflect: (String) -> [String],
    combined: (Value, Value) -> Value
  ) {
    var tree = PhraseTree.Growing()
    var values: [Value] = []
    for (pattern, value) in patterns {
      for node in tree.nodes(of: pattern, inflect: inflect) { tree.note(value, at: node, in: &values, combined) }
    }
    self.init(tree, values)
  }

  /// - Parameter phrases: Words and signs, separated by spaces.
  init(_ phrases: [String: Value]) {
    self.init(
      phrases.sorted { $0.key < $1.key }.map { ($0.key.listedTexts, $0.value) },
      isReversible: true)
  }

  /// - Parameters:
  ///   - groups: A meaning with its phrases, separated by commas; the word `_` stands for a comma. Of two equal phrases the
  ///     later one counts.
  ///   - numberWords: Words that count as numbers.
  init(_ groups: [(Value, String)], numberWords: WordSet = []) {
    let phrases = groups.lazy.flatMap { value, list in
      list.utf8.split(separator: UInt8(ascii: ",")).lazy.map { phrase in
        (phrase: Substring(phrase).listedTexts.map { $0 == "_" ? "," : $0 }, value: value)
      }
    }
    self.init(phrases, numberWords: numberWords)
  }

  /// The meaning of the longest phrase that starts at `index`, and the token after it.
  func match<Tokens: RandomAccessCollection<Token>>(in tokens: Tokens, at index: Int) -> (meaning: Value, next: Int)?
  where Tokens.Index == Int {
    guard index >= tokens.startIndex, index < tokens.endIndex else { return nil }
    var best: (value: Int, next: Int)?
    walk(tokens, from: index, node: PhraseTree.root, &best)
    return best.map { (values[$0.value], $0.next) }
  }

  private func walk<Tokens: RandomAccessCollection<Token>>(
    _ tokens: Tokens, from first: Int, node parent: Int, _ best: inout (value: Int, next: Int)?
  ) where Tokens.Index == Int {
    var (index, node) = (first, parent)
    while index < tokens.endIndex {
      if forward.isLeaf(node) { return }
      let token = tokens[index]
      let next = forward.child(of: node, token.key, token.word)
      if let number = forward.number(below: node), token.kind == .number || numberWords.contains(token) {
        note(number, index + 1, &best)
        walk(tokens, from: index + 1, node: number, &best)
      }
      guard let next else { return }
      note(next, index + 1, &best)
      (index, node) = (index + 1, next)
    }
  }

  private func note(_ node: Int, _ next: Int, _ best: inout (value: Int, next: Int)?) {
    if let value = forward.value(of: node), next >= best?.next ?? 0 { best = (value, next) }
  }

  /// The meaning of the longest phrase that ends before `index`, and its first token.
  ///
  /// - Parameter last: Stands in for the word before `index`.
  func match(in tokens: [Token], endingBefore index: Int, last: WordText? = nil) -> (meaning: Value, first: Int)? {
    guard index > 0, index <= tokens.count, let backward else { return nil }
    var (at, node) = (index - 1, PhraseTree.root)
    var best: (value: Int, first: Int)?
    while at >= 0 {
      let word = at == index - 1 ? last ?? tokens[at].word : tokens[at].word
      guard let next = backward.child(of: node, word.key, word) else { break }
      if let value = backward.value(of: next) { best = (value, at) }
      (at, node) = (at - 1, next)
    }
    return best.map { (values[$0.value], $0.first) }
  }

  /// The phrases in `tokens` that do not overlap, in reading order; only tokens with the trigger are looked up.
  func matches(for trigger: Triggers, in tokens: ArraySlice<Token>) -> [(range: Range<Int>, value: Value)] {
    var found: [(range: Range<Int>, value: Value)] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index].triggers.contains(trigger), let match = match(in: tokens, at: index) {
        found.append((index..<match.next, match.meaning))
        index = match.next
      } else {
        index += 1
      }
    }
    return found
  }
}

extension PhraseTree.Growing {
  /// Notes what the phrase that ends at a node means, and returns whether it had no meaning before.
  @discardableResult
  fileprivate mutating func note<Value>(
    _ value: Value, at node: Int, in values: inout [Value], _ combined: (Value, Value) -> Value
  ) -> Bool {
    guard node != PhraseTree.root else { return false }
    if let known = self.value(of: node) {
      values[known] = combined(values[known], value)
      return false
    }
    setValue(values.count, of: node)
    values.append(value)
    return true
  }
}
