/// Random numbers that are the same on every machine and in every version of the standard library.
///
/// - SeeAlso: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators (SplitMix64).
struct SeededGenerator: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` - 1; `bound` is above 0. The bias for bounds far below 2^64 is of no account.
  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// The elements in random order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, next(below: last + 1)) }
    return elements
  }
}
