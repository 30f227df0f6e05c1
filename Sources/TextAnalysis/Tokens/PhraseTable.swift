/// Phrases of one or more folded words with what each of them means; the longest phrase that fits wins.
///
/// The words of all phrases form a tree, so finding a phrase takes one look per word of the text, however many phrases
/// there are. The word `#` in a phrase stands for any number, in digits or in words.
struct PhraseTable<Value: Sendable>: Sendable {
  private let forward: PhraseTree, backward: PhraseTree
  private let values: [Value]
  private let numberWords: WordSet
  /// The first words of all phrases.
  let openers: [String]

  /// - Parameters:
  ///   - phrases: Each phrase with what it means.
  ///   - numberWords: Words that count as numbers.
  ///   - combined: What a phrase means that is listed twice.
  init(
    _ phrases: some Sequence<(phrase: [String], value: Value)>, numberWords: WordSet = [],
    combined: (Value, Value) -> Value
  ) {
    var entries: [[String]: Int] = [:]
    var values: [Value] = []
    for (phrase, value) in phrases where !phrase.isEmpty {
      if let known = entries[phrase] {
        values[known] = combined(values[known], value)
      } else {
        entries[phrase] = values.count
        values.append(value)
      }
    }
    let sorted = entries.sorted { $0.value < $1.value }
    forward = PhraseTree(sorted.map { ($0.key.map { WordText($0) }, $0.value) })
    backward = PhraseTree(sorted.map { ($0.key.reversed().map { WordText($0) }, $0.value) })
    self.values = values
    self.numberWords = numberWords
    openers = Set(entries.keys.compactMap(\.first)).sorted()
  }

  /// - Parameter phrases: Words and signs, separated by spaces.
  init(_ phrases: [String: Value]) {
    self.init(
      phrases.sorted { $0.key < $1.key }.map { ($0.key.split(separator: " ").map(String.init), $0.value) },
      combined: { _, last in last })
  }

  /// - Parameters:
  ///   - groups: A meaning with its phrases, separated by commas; the word `_` stands for a comma. Of two equal phrases the
  ///     later one counts.
  ///   - numberWords: Words that count as numbers.
  init(_ groups: [(Value, String)], numberWords: WordSet = []) {
    let phrases = groups.flatMap { value, list in
      list.split(separator: ",").map { phrase in
        (phrase.split(whereSeparator: \.isWhitespace).map { $0 == "_" ? "," : String($0) }, value)
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
    guard index > 0, index <= tokens.count else { return nil }
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

/// The words of many phrases as a tree, its branches in one table.
private final class PhraseTree: Sendable {
  static let root = 0

  private let mask: Int
  /// For every slot the key of a node's word mixed with its parent, 0 where it is empty, and the node.
  private let keys: [UInt64]
  private let nodes: [Int32]
  /// The parent, the word and the value of every node; -1 for none.
  private let parents: [Int32]
  private let words: [WordText]
  private let values: [Int32]
  /// For every node the one below it that stands for any number; -1 for none.
  private let numbers: [Int32]

  init(_ phrases: [([WordText], Int)]) {
    struct Branch: Hashable {
      let node: Int
      let word: WordText
    }
    var children: [Branch: Int] = [:]
    var (parents, words, values, numbers): ([Int32], [WordText], [Int32], [Int32]) = ([-1], [WordText()], [-1], [-1])
    for (phrase, value) in phrases {
      var node = Self.root
      for word in phrase {
        let branch = Branch(node: node, word: word)
        if let known = children[branch] {
          node = known
          continue
        }
        children[branch] = words.count
        parents.append(Int32(node))
        words.append(word)
        values.append(-1)
        numbers.append(-1)
        if word == "#" { numbers[node] = Int32(words.count - 1) }
        node = words.count - 1
      }
      values[node] = Int32(value)
    }
    var capacity = 8
    while capacity < 3 * words.count { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var nodes = [Int32](repeating: 0, count: capacity)
    for node in words.indices.dropFirst() {
      let key = Self.key(Int(parents[node]), words[node].key)
      var slot = Int(truncatingIfNeeded: key >> 1) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      nodes[slot] = Int32(node)
    }
    (self.keys, self.nodes) = (keys, nodes)
    (self.parents, self.words, self.values, self.numbers) = (parents, words, values, numbers)
  }

  @inline(__always)
  private static func key(_ parent: Int, _ key: UInt64) -> UInt64 {
    let mixed = (key ^ UInt64(truncatingIfNeeded: parent) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 32) | 1
  }

  /// The node below `parent` for a word, or nil.
  @inline(__always)
  func child(of parent: Int, _ key: UInt64, _ word: WordText) -> Int? {
    let key = Self.key(parent, key)
    var slot = Int(truncatingIfNeeded: key >> 1) & mask
    while true {
      let found = keys[slot]
      if found == 0 { return nil }
      if found == key {
        let node = Int(nodes[slot])
        if words[node] == word, parents[node] == parent { return node }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The node below `parent` that stands for any number, or nil.
  @inline(__always)
  func number(below parent: Int) -> Int? { numbers[parent] < 0 ? nil : Int(numbers[parent]) }

  func value(of node: Int) -> Int? { values[node] < 0 ? nil : Int(values[node]) }
}
