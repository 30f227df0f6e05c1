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
  ///   - phrases: Each phrase with what it means.
  ///   - numberWords: Words that count as numbers.
  ///   - isReversible: Whether phrases are looked for that end at a word.
  ///   - combined: What a phrase means that is listed twice.
  init(
    _ phrases: some Sequence<(phrase: [WordText], value: Value)>, numberWords: WordSet = [],
    isReversible: Bool = false, combined: (Value, Value) -> Value
  ) {
    var (forward, backward) = (PhraseTree.Growing(), PhraseTree.Growing())
    var values: [Value] = []
    for (phrase, value) in phrases where !phrase.isEmpty {
      let node = forward.node(of: phrase)
      if let known = forward.value(of: node) {
        values[known] = combined(values[known], value)
      } else {
        forward.setValue(values.count, of: node)
        if isReversible { backward.setValue(values.count, of: backward.node(of: phrase.reversed())) }
        values.append(value)
      }
    }
    openers = forward.firstWords.map(\.string).sorted()
    self.forward = PhraseTree(forward)
    self.backward = isReversible ? PhraseTree(backward) : nil
    self.values = values
    self.numberWords = numberWords
  }

  /// - Parameter phrases: Words and signs, separated by spaces.
  init(_ phrases: [String: Value]) {
    self.init(
      phrases.sorted { $0.key < $1.key }.map { ($0.key.listedTexts, $0.value) },
      isReversible: true, combined: { _, last in last })
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
    self.init(phrases, numberWords: numberWords, combined: { _, last in last })
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
