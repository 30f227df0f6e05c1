import Foundation

/// Fits weights so that the relevant claim comes out on top: maximum likelihood of a softmax over the candidates of a text.
///
/// - SeeAlso: Cao et al. (2007), Learning to rank: from pairwise approach to listwise approach; Kingma and Ba (2015), Adam.
struct RankingFit {
  private static let steps = 400
  private static let rate = 0.05
  private static let penalty = 0.001

  private let lists: [RankedCandidates]
  private let mean: [Double]
  private let deviation: [Double]

  /// - Parameter lists: Texts with their candidates; those without a relevant one are of no use and left out.
  init(_ lists: [RankedCandidates]) {
    self.lists = lists.filter { list in list.claims.contains(where: list.relevant.contains) }
    let rows = lists.flatMap(\.rows)
    let count = Double(max(1, rows.count))
    let width = RankedCandidates.features.count
    let mean = (0..<width).map { feature in rows.reduce(0) { $0 + $1[feature] } / count }
    self.mean = mean
    deviation = (0..<width).map { feature in
      let variance = rows.reduce(0) { $0 + ($1[feature] - mean[feature]) * ($1[feature] - mean[feature]) } / count
      return variance > 1e-12 ? variance.squareRoot() : 1
    }
  }

  /// The weights; the same texts give the same ones.
  func weights() -> RankingWeights {
    let width = mean.count
    let examples = lists.map { list in
      (
        rows: list.rows.map { row in (0..<width).map { (row[$0] - mean[$0]) / deviation[$0] } },
        isRelevant: list.claims.map(list.relevant.contains)
      )
    }
    var weights = [Double](repeating: 0, count: width)
    var (first, second) = (weights, weights)
    for step in 1...Self.steps where !examples.isEmpty {
      var gradient = weights.map { $0 * Self.penalty * Double(examples.count) }
      for example in examples { Self.add(example.rows, example.isRelevant, weights, to: &gradient) }
      for feature in 0..<width {
        let slope = gradient[feature] / Double(examples.count)
        first[feature] = 0.9 * first[feature] + 0.1 * slope
        second[feature] = 0.999 * second[feature] + 0.001 * slope * slope
        let corrected = first[feature] / (1 - pow(0.9, Double(step)))
        let spread = second[feature] / (1 - pow(0.999, Double(step)))
        weights[feature] -= Self.rate * corrected / (spread.squareRoot() + 1e-8)
      }
    }
    // Rounded, so that what is written is what was measured.
    return RankingWeights(
      zip(weights, deviation).map { (10_000 * $0 / $1).rounded() / 10_000 }, fittedOn: lists.count)
  }

  /// Adds the slope of one text's loss.
  private static func add(
    _ rows: [[Double]], _ isRelevant: [Bool], _ weights: [Double], to gradient: inout [Double]
  ) {
    let scores = rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let all = powers.reduce(0, +)
    let good = zip(powers, isRelevant).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    for (row, (power, isRelevant)) in zip(rows, zip(powers, isRelevant)) {
      let share = power / all - (isRelevant ? power / max(good, 1e-300) : 0)
      for feature in gradient.indices { gradient[feature] += share * row[feature] }
    }
  }
}
