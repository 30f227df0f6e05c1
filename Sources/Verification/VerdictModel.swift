/// A linear model with one score for each outcome; the shares of the outcomes are their softmax.
///
/// - SeeAlso: Hosmer, Lemeshow and Sturdivant (2013), Applied Logistic Regression, chapter 8.
struct LinearModel: Sendable {
  /// Weights of every outcome, in the order of the values they weigh.
  let weights: [[Float]]

  /// The share of each outcome, in 0...1; they add up to 1.
  func shares(_ values: [Float]) -> [Double] {
    let scores = weights.map { row in zip(row, values).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
    let most = scores.max() ?? 0
    let powers = scores.map { exponential($0 - most) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}

/// The natural exponential in plain arithmetic, so that every machine returns the same.
///
/// - Parameter value: At most 0; below -40 the result is 0.
func exponential(_ value: Double) -> Double {
  guard value > -40 else { return 0 }
  // (e^(x / 1024))^1024, the inner one by its series: exact to about 12 digits.
  let part = value / 1024
  var term = 1.0
  var sum = 1.0
  for step in 1...8 {
    term *= part / Double(step)
    sum += term
  }
  for _ in 0..<10 { sum *= sum }
  return sum
}
