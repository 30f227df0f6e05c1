import ClaimStore
import TextAnalysis

/// The figures that facts brought up to date, as the store's outdated claims give them.
struct OutdatedFigures: Sendable {
  private struct Figure: Hashable {
    let unit: Quantity.Unit
    let value: Double
  }

  /// By the figure that holds now, from the least to the most that was once said, a little more on both sides: an old figure
  /// may lie outside those that editors noted.
  private let ranges: [Figure: ClosedRange<Double>]

  /// - Complexity: O(*n*) in the outdated claims.
  init(_ store: ClaimStore) {
    let reader = QuantityReader(language: .english)
    func figures(_ text: String) -> [Quantity] {
      let bytes = Array(text.utf8)
      return reader.quantities(in: bytes, range: 0..<bytes.count)
    }
    var ranges: [Figure: ClosedRange<Double>] = [:]
    for claim in store.claims where claim.verdict == .outdated {
      let facts = claim.evidence.filter { $0.role == .updates }.compactMap { store.fact($0.fact) }
      for old in figures(claim.claim.english) {
        for new in facts.flatMap({ figures($0.statement.english) }) where new.unit == old.unit && new.value != old.value
        {
          ranges[Figure(unit: new.unit, value: new.value)].widen(to: old.value)
        }
      }
    }
    self.ranges = ranges
  }

  /// Whether the figure that a statement gives in place of a fact's was once right.
  func hold(_ pair: FieldComparison.FigurePair?) -> Bool {
    guard let pair, pair.stated.unit == pair.known.unit else { return false }
    return ranges[Figure(unit: pair.known.unit, value: pair.known.value)]?.contains(pair.stated.value) ?? false
  }
}

extension ClosedRange<Double>? {
  private static let tolerance = 0.9...1.1

  fileprivate mutating func widen(to value: Double) {
    let (least, most) = (value * Self.tolerance.lowerBound, value * Self.tolerance.upperBound)
    let known = self ?? least...most
    self = Swift.min(known.lowerBound, least)...Swift.max(known.upperBound, most)
  }
}
