/// The rarity of terms: inverse document frequency, never negative.
struct TermWeights: Sendable {
  /// The weight of a term that no view has.
  let unknown: Float
  /// The weights of the many rare terms, by how many views have one.
  private let rare: [Float]
  private let views: Float

  /// - Parameter views: How many views there are.
  init(views: Int) {
    self.views = Float(views)
    rare = (0..<32).map { Self.weight(frequency: Float($0), views: Float(views)) }
    unknown = Self.weight(frequency: 1, views: Float(max(2, views)))
  }

  /// The weight of a term that so many views have.
  func weight(frequency: Int) -> Float {
    frequency < rare.count ? rare[frequency] : Self.weight(frequency: Float(frequency), views: views)
  }

  private static func weight(frequency: Float, views: Float) -> Float {
    Float(logarithm(1 + Double(max(0, views - frequency) + 0.5) / Double(frequency + 0.5)))
  }
}

/// Natural logarithm in plain arithmetic: the C library's result may differ by machine, and scores decide verdicts.
///
/// - Parameter value: Above 0.
/// - Complexity: Constant.
package func logarithm(_ value: Double) -> Double {
  let exponent = Double(value.exponent)
  let ratio = (value.significand - 1) / (value.significand + 1)
  var term = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 41.0, by: 2.0) {
    sum += term / odd
    term *= ratio * ratio
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}
