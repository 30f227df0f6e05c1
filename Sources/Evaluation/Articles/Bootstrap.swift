/// Intervals of figures over articles: what other articles of the same kinds might have given.
///
/// - SeeAlso: Efron (1979), Bootstrap methods: another look at the jackknife.
struct Bootstrap: Sendable {
  /// How often the articles are drawn anew.
  static let rounds = 1000
  private static let seed: UInt64 = 20_261_122

  private let sums: [ArticleTally]

  /// Draws as many articles as there are, with replacement, ``rounds`` times.
  init(_ tallies: [ArticleTally]) {
    var generator = SeededGenerator(seed: Self.seed)
    sums = (0..<Self.rounds).map { _ in
      var sum = ArticleTally()
      for _ in tallies { sum += tallies[generator.next(below: tallies.count)] }
      return sum
    }
  }

  /// The 2.5th and the 97.5th percentile of a figure; nil where fewer than half of the draws have it.
  func interval(_ figure: (ArticleTally) -> Double?) -> Interval? {
    let values = sums.compactMap(figure).sorted()
    guard values.count > Self.rounds / 2 else { return nil }
    func percentile(_ share: Double) -> Double { values[Int(share * Double(values.count - 1) + 0.5)] }
    return Interval(low: rounded(percentile(0.025)), high: rounded(percentile(0.975)))
  }
}

/// Where a figure lies in 95 of 100 draws.
public struct Interval: Sendable, Hashable, Codable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double
}

/// A share with four decimals: what is printed and compared.
func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
