import Retrieval

/// BM25 over texts as they come.
///
/// - SeeAlso: Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond.
struct OkapiIndex: Sendable {
  private struct Posting: Sendable {
    let text: Int32
    let weight: Float
  }

  private static let k1 = 1.2, b = 0.75
  private let postings: [UInt64: [Posting]]
  private let rarity: [UInt64: Double]
  private let unknown: Double
  let count: Int

  /// - Parameter texts: The terms of every text.
  /// - Complexity: O(*n*) in the terms.
  init(_ texts: [[UInt64]]) {
    count = texts.count
    let total = Double(texts.count)
    var counts: [UInt64: [(text: Int32, count: Int32)]] = [:]
    for (number, terms) in texts.enumerated() {
      for term in terms { Self.add(Int32(number), to: &counts[term, default: []]) }
    }
    func rarity(_ frequency: Int) -> Double {
      logarithm(1 + (total - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
    }
    let mean = max(1, Double(texts.reduce(0) { $0 + $1.count }) / max(1, total))
    self.rarity = counts.mapValues { rarity($0.count) }
    unknown = rarity(0)
    postings = counts.mapValues { list in
      let weight = rarity(list.count)
      return list.map { text, count in
        let norm = Self.k1 * (1 - Self.b + Self.b * Double(texts[Int(text)].count) / mean)
        return Posting(text: text, weight: Float(weight * Double(count) * (Self.k1 + 1) / (Double(count) + norm)))
      }
    }
  }

  private static func add(_ text: Int32, to list: inout [(text: Int32, count: Int32)]) {
    if list.last?.text == text { list[list.count - 1].count += 1 } else { list.append((text, 1)) }
  }

  /// How rare a term is among the texts.
  func weight(of term: UInt64) -> Double { rarity[term] ?? unknown }

  /// How rare the terms are, added up.
  func mass(_ terms: [UInt64]) -> Double { terms.reduce(0) { $0 + weight(of: $1) } }

  /// The score of every text for a query of distinct terms.
  func scores(_ terms: [UInt64]) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for term in terms {
      for posting in postings[term] ?? [] { scores[Int(posting.text)] += posting.weight }
    }
    return scores
  }
}
