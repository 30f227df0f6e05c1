/// The words of many phrases as a tree, its branches in one table.
final class PhraseTree: Sendable {
  static let root = 0

  fileprivate struct Node: Sendable {
    let word: WordText
    let parent: Int32
    /// -1 for none, as below.
    var value: Int32 = -1
    /// The node below it that stands for any number.
    var number: Int32 = -1
    var isLeaf = true
  }

  fileprivate struct Slot: Sendable {
    /// The key of a node's word mixed with its parent; 0 where the slot is empty.
    var key: UInt64 = 0
    var node: Int32 = 0
  }

  private let mask: Int
  private let slots: [Slot]
  private let nodes: [Node]

  init(_ tree: Growing) { (mask, slots, nodes) = (tree.mask, tree.slots, tree.nodes) }

  @inline(__always)
  fileprivate static func key(_ parent: Int, _ key: UInt64) -> UInt64 {
    let mixed = (key ^ UInt64(truncatingIfNeeded: parent) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 32) | 1
  }

  /// The node below `parent` for a word, or nil.
  @inline(__always)
  func child(of parent: Int, _ key: UInt64, _ word: WordText) -> Int? {
    let slot = slots[Self.slot(of: parent, Self.key(parent, key), word, slots, mask, nodes)]
    return slot.key == 0 ? nil : Int(slot.node)
  }

  /// The slot of a word below `parent`, or the empty one that it would fill.
  @inline(__always)
  fileprivate static func slot(
    of parent: Int, _ key: UInt64, _ word: WordText, _ slots: [Slot], _ mask: Int, _ nodes: [Node]
  ) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 1) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key {
        let node = Int(slots[slot].node)
        if nodes[node].word == word, nodes[node].parent == parent { break }
      }
      slot = (slot + 1) & mask
    }
    return slot
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

extension PhraseTree {
  /// A tree that still takes in phrases.
  struct Growing {
    fileprivate var mask = 63
    fileprivate var slots = [Slot](repeating: Slot(), count: 64)
    fileprivate var nodes = [Node(word: WordText(), parent: -1)]

    /// The words that phrases begin with.
    var firstWords: some Sequence<WordText> { nodes.lazy.filter { $0.parent == PhraseTree.root }.map(\.word) }

    /// The node where a phrase ends, made where there is none; `#` stands for any number.
    mutating func node(of phrase: some Sequence<WordText>) -> Int {
      phrase.reduce(PhraseTree.root) { parent, word in child(of: parent, word) }
    }

    func value(of node: Int) -> Int? { nodes[node].value < 0 ? nil : Int(nodes[node].value) }

    mutating func setValue(_ value: Int, of node: Int) { nodes[node].value = Int32(value) }

    /// The node below `parent` for a word, made where there is none.
    mutating func child(of parent: Int, _ word: WordText) -> Int {
      let key = PhraseTree.key(parent, word.key)
      let slot = PhraseTree.slot(of: parent, key, word, slots, mask, nodes)
      if slots[slot].key != 0 { return Int(slots[slot].node) }
      let node = nodes.count
      slots[slot] = Slot(key: key, node: Int32(node))
      nodes[parent].isLeaf = false
      if word == "#" { nodes[parent].number = Int32(node) }
      nodes.append(Node(word: word, parent: Int32(parent)))
      if 3 * nodes.count > slots.count { grow() }
      return node
    }

    private mutating func grow() {
      let old = slots
      slots = [Slot](repeating: Slot(), count: 2 * old.count)
      mask = slots.count - 1
      for filled in old where filled.key != 0 {
        var slot = Int(truncatingIfNeeded: filled.key >> 1) & mask
        while slots[slot].key != 0 { slot = (slot + 1) & mask }
        slots[slot] = filled
      }
    }
  }
}
