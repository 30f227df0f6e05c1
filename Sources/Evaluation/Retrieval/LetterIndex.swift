import Retrieval
import TextAnalysis

/// Runs of four letters, weighted by rarity: names spelt otherwise and words with other endings still meet.
struct LetterIndex: Sendable {
  private let rarity: [UInt64: Double]
  private let texts: [[UInt64: Double]]

  /// - Complexity: O(*n*) in the letters of the texts.
  init(_ texts: [String]) {
    let counts = texts.map(Self.counts)
    var frequencies: [UInt64: Int] = [:]
    for count in counts { for gram in count.keys { frequencies[gram, default: 0] += 1 } }
    let rarity = frequencies.mapValues { logarithm(Double(max(1, texts.count)) / Double($0)) }
    self.rarity = rarity
    self.texts = counts.map { Self.weighted($0, rarity) }
  }

  /// The weights of a query's runs.
  func weights(of text: String) -> [UInt64: Double] { Self.weighted(Self.counts(text), rarity) }

  /// The cosine of a query to a text.
  func similarity(_ query: [UInt64: Double], to text: Int) -> Double {
    // In a fixed order: a sum of floats depends on it, and dictionaries have none.
    texts[text].reduce(into: [(UInt64, Double)]()) { shared, pair in
      if let weight = query[pair.key] { shared.append((pair.key, weight * pair.value)) }
    }.sorted { $0.0 < $1.0 }.reduce(0) { $0 + $1.1 }
  }

  private static func counts(_ text: String) -> [UInt64: Int] {
    let bytes = Array(text.utf8)
    var letters: [UInt8] = [0x20]
    for word in Words(of: bytes, in: 0..<bytes.count) { letters += Array(word.folded.utf8) + [0x20] }
    guard letters.count >= 4 else { return [:] }
    var counts: [UInt64: Int] = [:]
    for start in 0...(letters.count - 4) {
      counts[letters[start..<start + 4].reduce(0) { $0 << 8 | UInt64($1) }, default: 0] += 1
    }
    return counts
  }

  private static func weighted(_ counts: [UInt64: Int], _ rarity: [UInt64: Double]) -> [UInt64: Double] {
    let weights = counts.compactMap { gram, count -> (UInt64, Double)? in
      rarity[gram].map { (gram, (1 + logarithm(Double(count))) * $0) }
    }.sorted { $0.0 < $1.0 }
    let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    return length > 0 ? Dictionary(uniqueKeysWithValues: weights.map { ($0.0, $0.1 / length) }) : [:]
  }
}
