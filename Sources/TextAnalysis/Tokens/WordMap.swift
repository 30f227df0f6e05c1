/// Values by folded word.
///
/// The table is fixed, so a text made to collide with its words can cost no more than a walk along one of its short runs
/// of filled slots. A copy is one reference.
struct WordMap<Value: Sendable>: Sendable {
  private final class Table: Sendable {
    let mask: Int
    /// The key of every slot, 0 where it is empty.
    let keys: [UInt64]
    /// The entry of every slot.
    let entries: [Int32]
    let words: [WordText]
    let values: [Value]

    init(words: [WordText], values: [Value]) {
      (self.words, self.values) = (words, values)
      var capacity = 8
      while capacity < 3 * words.count { capacity *= 2 }
      mask = capacity - 1
      var keys = [UInt64](repeating: 0, count: capacity)
      var entries = [Int32](repeating: 0, count: capacity)
      for (entry, word) in words.enumerated() {
        let key = word.key
        var slot = Int(truncatingIfNeeded: key >> 1) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        entries[slot] = Int32(entry)
      }
      (self.keys, self.entries) = (keys, entries)
    }
  }

  private let table: Table
  /// The words, in alphabetic order.
  let keys: [String]

  /// - Parameter values: Values by folded word.
  init(_ values: [String: Value]) {
    let sorted = values.sorted { $0.key < $1.key }
    keys = sorted.map(\.key)
    table = Table(words: keys.map { WordText($0) }, values: sorted.map(\.value))
  }

  /// The value of a token's word, or nil.
  @inline(__always)
  subscript(_ token: Token) -> Value? { self[token.key, token.word] }

  /// The value of a word, or nil.
  @inline(__always)
  subscript(_ word: WordText) -> Value? { self[word.key, word] }

  /// The value of a word, or nil.
  subscript(_ word: String) -> Value? { self[WordText(word)] }

  /// The value of a word whose key is known, or nil.
  @inline(__always)
  subscript(_ key: UInt64, _ word: WordText) -> Value? {
    let table = table
    var slot = Int(truncatingIfNeeded: key >> 1) & table.mask
    while true {
      let found = table.keys[slot]
      if found == 0 { return nil }
      if found == key, table.words[Int(table.entries[slot])] == word { return table.values[Int(table.entries[slot])] }
      slot = (slot + 1) & table.mask
    }
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}

/// Folded words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let map: WordMap<Bool>

  init(_ words: some Sequence<String>) {
    map = WordMap(Dictionary(words.map { ($0, true) }) { first, _ in first })
  }

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// The words, in alphabetic order.
  var words: [String] { map.keys }
  var isEmpty: Bool { map.keys.isEmpty }

  /// Whether a token's word is one of them.
  @inline(__always)
  func contains(_ token: Token) -> Bool { map[token] != nil }

  /// Whether a word is one of them.
  @inline(__always)
  func contains(_ word: WordText) -> Bool { map[word] != nil }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { map[word] != nil }
}

/// The words of a list separated by white space.
func wordSet(_ list: String) -> WordSet {
  WordSet(list.listedWords)
}
