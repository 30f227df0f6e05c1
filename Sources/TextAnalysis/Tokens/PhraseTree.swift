/// The words of many phrases as a tree, its branches in one table.
final class PhraseTree: Sendable {
  static let root = 0

  private struct Node: Sendable {
    let word: WordText
    let parent: Int32
    /// -1 for none, as below.
    var value: Int32 = -1
    /// The node below it that stands for any number.
    var number: Int32 = -1
    var isLeaf = true
  }

  private struct Slot: Sendable {
    /// The key of a node's word mixed with its parent; 0 where the slot is empty.
    var key: UInt64 = 0
    var node: Int32 = 0
  }

  private let mask: Int
  private let slots: [Slot]
  private let nodes: [Node]

  /// - Parameter phrases: Words with the number of what they mean; `#` stands for any number.
  init(_ phrases: [([WordText], Int)]) {
    struct Branch: Hashable {
      let parent: Int
      let word: WordText
    }
    var children: [Branch: Int] = [:]
    var nodes = [Node(word: WordText(), parent: -1)]
    for (phrase, value) in phrases {
      var node = Self.root
      for word in phrase {
        let branch = Branch(parent: node, word: word)
        if let known = children[branch] {
          node = known
          continue
        }
        children[branch] = nodes.count
        nodes[node].isLeaf = false
        if word == "#" { nodes[node].number = Int32(nodes.count) }
        nodes.append(Node(word: word, parent: Int32(node)))
        node = nodes.count - 1
      }
      nodes[node].value = Int32(value)
    }
    var capacity = 8
    while capacity < 3 * nodes.count { capacity *= 2 }
    mask = capacity - 1
    var slots = [Slot](repeating: Slot(), count: capacity)
    for node in nodes.indices.dropFirst() {
      let key = Self.key(Int(nodes[node].parent), nodes[node].word.key)
      var slot = Int(truncatingIfNeeded: key >> 1) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, node: Int32(node))
    }
    (self.slots, self.nodes) = (slots, nodes)
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
      let found = slots[slot]
      if found.key == 0 { return nil }
      if found.key == key {
        let node = Int(found.node)
        if nodes[node].word == word, nodes[node].parent == parent { return node }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The node below `parent` that stands for any number, or nil.
  @inline(__always)
  func number(below parent: Int) -> Int? { nodes[parent].number < 0 ? nil : Int(nodes[parent].number) }

  /// Whether no phrase goes on after `node`.
  @inline(__always)
  func isLeaf(_ node: Int) -> Bool { nodes[node].isLeaf }

  /// The number of what the phrase that ends at `node` means, or nil.
  @inline(__always)
  func value(of node: Int) -> Int? { nodes[node].value < 0 ? nil : Int(nodes[node].value) }
}
