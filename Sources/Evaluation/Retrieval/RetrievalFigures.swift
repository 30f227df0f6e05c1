/// How high relevant claims come out.
public struct RetrievalFigures: Sendable, Hashable, Codable {
  /// How many texts.
  public let queries: Int
  /// Mean average precision of the first claim, as the labs measure it: divided by the number of relevant claims, at most 1.
  public let mapAt1: Double
  /// The same of the first five claims.
  public let mapAt5: Double
  /// Mean of one by the rank of the first relevant claim.
  public let mrr: Double
  /// Mean share of the relevant claims among the first ten.
  public let recallAt10: Double

  private enum CodingKeys: String, CodingKey {
    case queries, mrr
    case mapAt1 = "map_at_1"
    case mapAt5 = "map_at_5"
    case recallAt10 = "recall_at_10"
  }

  /// The figures of one text.
  init(_ ranked: [Int], relevant: Set<Int>) {
    queries = 1
    mapAt1 = Self.averagePrecision(ranked, relevant, at: 1)
    mapAt5 = Self.averagePrecision(ranked, relevant, at: 5)
    mrr = ranked.firstIndex(where: relevant.contains).map { 1 / Double($0 + 1) } ?? 0
    recallAt10 = Double(ranked.prefix(10).count(where: relevant.contains)) / Double(max(1, relevant.count))
  }

  /// The mean over texts.
  init(meanOf figures: [RetrievalFigures]) {
    func mean(_ part: (RetrievalFigures) -> Double) -> Double {
      rounded(figures.reduce(0) { $0 + part($1) } / Double(max(1, figures.count)))
    }
    queries = figures.count
    (mapAt1, mapAt5, mrr, recallAt10) = (mean(\.mapAt1), mean(\.mapAt5), mean(\.mrr), mean(\.recallAt10))
  }

  private static func averagePrecision(_ ranked: [Int], _ relevant: Set<Int>, at limit: Int) -> Double {
    var hits = 0
    var sum = 0.0
    for (index, claim) in ranked.prefix(limit).enumerated() where relevant.contains(claim) {
      hits += 1
      sum += Double(hits) / Double(index + 1)
    }
    return sum / Double(max(1, min(limit, relevant.count)))
  }
}
