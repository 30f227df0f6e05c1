/// The key by which words are looked up: a hash of the folded word that the tokenizer computes as it reads.
struct WordKey: Sendable, Hashable {
  /// Never 0.
  let value: UInt64

  /// The key of a folded word.
  init(_ word: String) {
    var hash = Self.start
    for byte in word.utf8 { hash = Self.mixing(byte, into: hash) }
    self.init(finishing: hash)
  }

  /// The key after the last byte of a word.
  init(finishing hash: UInt64) {
    // The low bits choose the slot: they have to depend on all others.
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    value = mixed ^ (mixed >> 29) | 1
  }

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a.
  @inline(__always)
  static func mixing(_ byte: UInt8, into hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

/// Values by folded word, found with the key that a token carries.
///
/// The table is fixed, so a text made to collide with its words can cost no more than a walk along one of its short runs
/// of filled slots.
struct WordMap<Value: Sendable>: Sendable {
  private let mask: Int
  /// The key of every slot, 0 where it is empty.
  private let keys: [UInt64]
  /// The entry of every slot.
  private let entries: [Int32]
  private let words: [String]
  private let values: [Value]

  /// - Parameter values: Values by folded word.
  init(_ values: [String: Value]) {
    let sorted = values.sorted { $0.key < $1.key }
    words = sorted.map(\.key)
    self.values = sorted.map(\.value)
    var capacity = 8
    while capacity < 3 * sorted.count { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var entries = [Int32](repeating: 0, count: capacity)
    for (entry, word) in words.enumerated() {
      let key = WordKey(word).value
      var slot = Int(truncatingIfNeeded: key >> 1) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      entries[slot] = Int32(entry)
    }
    self.keys = keys
    self.entries = entries
  }

  /// The value of a token's word, or nil.
  @inline(__always)
  subscript(_ token: Token) -> Value? { self[token.key, token.folded] }

  /// The value of a word whose key is known, or nil.
  @inline(__always)
  subscript(_ key: WordKey, _ word: String) -> Value? {
    var slot = Int(truncatingIfNeeded: key.value >> 1) & mask
    while true {
      let found = keys[slot]
      if found == 0 { return nil }
      if found == key.value, words[Int(entries[slot])] == word { return values[Int(entries[slot])] }
      slot = (slot + 1) & mask
    }
  }

  /// The value of a word, or nil.
  subscript(_ word: String) -> Value? { self[WordKey(word), word] }
}

/// Folded words, found with the key that a token carries.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let map: WordMap<Bool>

  init(_ words: some Sequence<String>) {
    map = WordMap(Dictionary(words.map { ($0, true) }) { first, _ in first })
  }

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Whether a token's word is one of them.
  @inline(__always)
  func contains(_ token: Token) -> Bool { map[token] != nil }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { map[word] != nil }
}

/// The words of a list separated by white space.
func wordSet(_ list: String) -> WordSet {
  WordSet(list.split(whereSeparator: \.isWhitespace).map(String.init))
}
