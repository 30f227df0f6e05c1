import Encoder

/// The claims that a text may repeat, with what speaks for each.
struct RankedCandidates: Sendable {
  /// Names of the features, in their order.
  static let features = [
    "claim cosine", "title cosine", "best sentence to claim", "best sentence to title", "words", "claim covered",
    "text covered by claim", "title covered", "text covered", "names shared", "numbers shared", "numbers differ",
    "pairs shared", "letters", "claim length", "rank by words", "rank by claim", "rank by title", "fusion",
    "words of best sentence", "rarest word shared",
  ]

  /// How many claims are looked at closely.
  static let limit = 60
  /// Index of the fused score, which orders candidates where there are no weights.
  static let fusion = 18

  /// Positions of the claims, the best first by fused score.
  let claims: [Int]
  /// One row a candidate.
  let rows: [[Double]]
  let relevant: Set<Int>

  init(_ query: RankedQuery, _ claims: RankedClaims) {
    let scores = Scores(query, claims)
    let order = scores.fused.indices.sorted { (-scores.fused[$0], $0) < (-scores.fused[$1], $1) }
    let chosen = Array(order.prefix(Self.limit))
    func ranks(_ values: [Float]) -> [Int: Int] {
      let sorted = chosen.sorted { (-values[$0], $0) < (-values[$1], $1) }
      return Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
    }
    let (byWords, byClaim, byTitle) = (ranks(scores.words), ranks(scores.claims), ranks(scores.titles))
    let mass = max(claims.words.mass(query.terms.distinct), 1e-6)
    self.claims = chosen
    relevant = query.relevant
    rows = chosen.map { number in
      let entry = claims.entries[number]
      func shared(_ first: [UInt64], _ second: [UInt64]) -> Double {
        claims.words.mass(RankedTerms.shared(first, second))
      }
      let inClaim = shared(entry.claim.distinct, query.terms.distinct)
      let both = RankedTerms.shared(entry.both, query.terms.distinct)
      let numbers = RankedTerms.shared(entry.numbers, query.terms.numbers).count
      let differs = numbers == 0 && !entry.numbers.isEmpty && !query.terms.numbers.isEmpty
      return [
        Double(scores.claims[number]), Double(scores.titles[number]), Double(scores.bestClaims[number]),
        Double(scores.bestTitles[number]), Double(scores.words[number]) / 10, inClaim / max(entry.claimMass, 1e-6),
        inClaim / mass, shared(entry.title.distinct, query.terms.distinct) / max(entry.titleMass, 1e-6),
        claims.words.mass(both) / mass, shared(entry.names, query.terms.names) / 10, Double(numbers), differs ? 1 : 0,
        Double(RankedTerms.shared(entry.pairs, query.terms.pairs).count),
        claims.letters.similarity(query.letters, to: number), Double(entry.claim.terms.count).squareRoot(),
        1 / Double(1 + (byWords[number] ?? 0)), 1 / Double(1 + (byClaim[number] ?? 0)),
        1 / Double(1 + (byTitle[number] ?? 0)), Double(scores.fused[number]), Double(scores.bestWords[number]) / 10,
        (both.map(claims.words.weight).max() ?? 0) / 10,
      ]
    }
  }
}

/// How near every claim is to a text, in several ways.
private struct Scores {
  var words: [Float]
  var bestWords: [Float]
  var claims: [Float] = []
  var titles: [Float] = []
  var bestClaims: [Float] = []
  var bestTitles: [Float] = []
  var fused: [Float] = []

  init(_ query: RankedQuery, _ all: RankedClaims) {
    words = all.words.scores(query.terms.distinct)
    bestWords = words
    if query.sentences.count > 1 {
      let each = query.sentences.map { all.words.scores($0.distinct) }
      bestWords = Self.greatest(each)
    }
    var similarities: [Float] = []
    func split(_ embedding: QuantisedEmbedding) -> (claims: [Float], titles: [Float]) {
      all.vectors.similarities(to: embedding, into: &similarities)
      return (Array(similarities[..<all.count]), Array(similarities[all.count...]))
    }
    (claims, titles) = split(query.embedding)
    let each = query.sentenceEmbeddings.map(split)
    bestClaims = Self.greatest(each.map(\.claims))
    bestTitles = Self.greatest(each.map(\.titles))
    let (zWords, zClaims, zTitles) = (Self.standardised(words), Self.standardised(claims), Self.standardised(titles))
    fused = words.indices.map { 0.2 * zWords[$0] + 0.8 * (0.8 * zClaims[$0] + 0.2 * zTitles[$0]) }
  }

  private static func greatest(_ lists: [[Float]]) -> [Float] {
    guard var best = lists.first else { return [] }
    for list in lists.dropFirst() { for index in list.indices { best[index] = max(best[index], list[index]) } }
    return best
  }

  private static func standardised(_ values: [Float]) -> [Float] {
    let count = Double(max(1, values.count))
    let mean = values.reduce(0.0) { $0 + Double($1) } / count
    let variance = values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / count
    let deviation = variance > 0 ? variance.squareRoot() : 1
    return values.map { Float((Double($0) - mean) / deviation) }
  }
}
