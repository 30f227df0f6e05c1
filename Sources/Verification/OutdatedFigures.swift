import ClaimStore
import TextAnalysis

/// The figures that facts brought up to date, as the store's outdated claims give them.
struct OutdatedFigures: Sendable {
  private typealias Ranges = [Quantity.Unit: ClosedRange<Double>]

  /// By fact, from the least to the most that was once said, a little more on both sides: an old figure may lie outside
  /// those that editors noted.
  private let ranges: [String: Ranges]

  /// - Complexity: O(*n*) in the outdated claims.
  init(_ store: ClaimStore) {
    let reader = QuantityReader(language: .english)
    var ranges: [String: Ranges] = [:]
    for claim in store.claims where claim.verdict == .outdated {
      let bytes = Array(claim.claim.english.utf8)
      let figures = reader.quantities(in: bytes, range: 0..<bytes.count)
      for evidence in claim.evidence where evidence.role == .updates {
        for figure in figures { ranges[evidence.fact, default: [:]].widen(figure.unit, by: figure.value) }
      }
    }
    self.ranges = ranges
  }

  /// Whether the figure that a statement gives in place of a fact's was once right.
  func hold(_ pair: FieldComparison.FigurePair?, for fact: Fact) -> Bool {
    guard let pair, pair.stated.unit == pair.known.unit else { return false }
    return ([fact.id] + fact.sameAs).contains { ranges[$0]?[pair.stated.unit]?.contains(pair.stated.value) ?? false }
  }
}

extension [Quantity.Unit: ClosedRange<Double>] {
  private static let tolerance = 0.9...1.1

  fileprivate mutating func widen(_ unit: Quantity.Unit, by value: Double) {
    let (least, most) = (value * Self.tolerance.lowerBound, value * Self.tolerance.upperBound)
    let known = self[unit] ?? least...most
    self[unit] = Swift.min(known.lowerBound, least)...Swift.max(known.upperBound, most)
  }
}
