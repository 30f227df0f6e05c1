public import ClaimStore
import TextAnalysis

/// An inverted index over the views of a store, searched with BM25.
///
/// - SeeAlso: Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond.
public struct LexicalIndex: Sendable {
  /// A view found for a text.
  public struct Hit: Sendable, Hashable {
    /// The view that was found.
    public let view: View
    /// BM25 score, 0 and up; comparable within one search only.
    public let score: Float
    /// Similarity in 0...1: the weighted share of terms that text and view have in common (Dice, weighted by rarity).
    public let similarity: Float
    /// How many distinct terms text and view have in common.
    public let sharedTerms: Int
  }

  /// The views, by number.
  public let views: [View]
  /// Distinct term hashes, ascending.
  let vocabulary: [UInt64]
  /// For each term the start of its postings in `postings`; one more at the end.
  let starts: [Int]
  /// View number × 16 + occurrences (at most 15), ascending within a term.
  let postings: [UInt32]
  private let weights: [Float]
  private let lengths: [Float]
  private let masses: [Float]
  private let averageLength: Float
  private let unknownWeight: Float

  private static let k1: Float = 1.2
  private static let b: Float = 0.75

  /// Indexes every view of `store`.
  /// - Complexity: O(*n* log *n*) in the words of the store.
  public init(_ store: ClaimStore) {
    let entries = store.views
    var occurrences: [(term: UInt64, posting: UInt32)] = []
    for (number, entry) in entries.enumerated() {
      var counts: [UInt64: UInt32] = [:]
      for term in Terms.terms(in: entry.text, language: entry.language) { counts[term, default: 0] += 1 }
      for (term, count) in counts { occurrences.append((term, UInt32(number) << 4 | min(count, 15))) }
    }
    occurrences.sort { ($0.term, $0.posting) < ($1.term, $1.posting) }
    var vocabulary: [UInt64] = []
    var starts: [Int] = []
    for (index, occurrence) in occurrences.enumerated() where vocabulary.last != occurrence.term {
      vocabulary.append(occurrence.term)
      starts.append(index)
    }
    starts.append(occurrences.count)
    self.init(views: entries.map(\.view), vocabulary: vocabulary, starts: starts, postings: occurrences.map(\.posting))
  }

  /// Derives weights and lengths from the postings.
  init(views: [View], vocabulary: [UInt64], starts: [Int], postings: [UInt32]) {
    self.views = views
    self.vocabulary = vocabulary
    self.starts = starts
    self.postings = postings
    let count = Float(views.count)
    var weights = [Float](repeating: 0, count: vocabulary.count)
    // Most terms are rare, and rare terms weigh the same.
    var known: [Int: Float] = [:]
    var lengths = [Float](repeating: 0, count: views.count)
    var masses = lengths
    for term in vocabulary.indices {
      let frequency = starts[term + 1] - starts[term]
      let weight = known[frequency] ?? Self.weight(frequency: Float(frequency), views: count)
      (known[frequency], weights[term]) = (weight, weight)
      for posting in postings[starts[term]..<starts[term + 1]] {
        lengths[Int(posting >> 4)] += Float(posting & 15)
        masses[Int(posting >> 4)] += weight
      }
    }
    self.weights = weights
    self.lengths = lengths
    self.masses = masses
    averageLength = max(1, lengths.reduce(0, +) / max(1, count))
    unknownWeight = Self.weight(frequency: 1, views: max(2, count))
  }

  /// The rarity of a term: inverse document frequency, never negative.
  private static func weight(frequency: Float, views: Float) -> Float {
    Float(logarithm(1 + Double(views - frequency + 0.5) / Double(frequency + 0.5)))
  }

  /// The best views for `terms`, best first; equal scores in the order of the store.
  ///
  /// - Parameters:
  ///   - terms: The terms of a text, as from ``Terms/terms(in:range:language:)``.
  ///   - limit: How many hits to return at most.
  ///   - scratch: Working memory, reused between searches of one task.
  ///   - isWanted: Which views may be hits; all of them unless told.
  /// - Complexity: O(*p* + *k* log *k*) in the postings of the terms and the views they touch.
  public func search(
    _ terms: [UInt64], limit: Int, scratch: inout Scratch, where isWanted: (View) -> Bool = { _ in true }
  ) -> [Hit] {
    scratch.prepare(views: views.count)
    var mass: Float = 0
    for term in Set(terms).sorted() {
      guard let number = position(of: term) else {
        mass += unknownWeight
        continue
      }
      let weight = weights[number]
      mass += weight
      for posting in postings[starts[number]..<starts[number + 1]] {
        let view = Int(posting >> 4)
        let count = Float(posting & 15)
        let norm = Self.k1 * (1 - Self.b + Self.b * lengths[view] / averageLength)
        scratch.add(score: weight * count * (Self.k1 + 1) / (count + norm), shared: weight, to: view)
      }
    }
    let best = scratch.best(limit) { isWanted(views[$0]) }
    return best.map { view in
      let sums = scratch.sums[view]
      return Hit(
        view: views[view], score: sums.score, similarity: 2 * sums.shared / max(mass + masses[view], 1e-6),
        sharedTerms: Int(sums.count))
    }
  }

  /// Whether a view is similar to a text.
  ///
  /// Prefix filtering: a view that is similar enough holds one of the text's rarer terms, so that the long lists of the common
  /// ones need not be read. Texts that have nothing to do with the store cost little more than looking up their words.
  ///
  /// - Parameters:
  ///   - terms: The terms of a text, as from ``Terms/terms(in:range:language:)``.
  ///   - least: The least similarity (see ``Hit/similarity``), above 0.
  ///   - leastOfFew: The same of views that share no more than two terms with the text.
  ///   - scratch: Working memory, reused between searches of one task.
  ///   - isWanted: Which views count.
  /// - Complexity: O(*p* log *p*) in the postings of the rarer terms.
  /// - SeeAlso: Bayardo, Ma and Srikant (2007), Scaling Up All Pairs Similarity Search.
  package func hasView(
    similarTo terms: [UInt64], least: Float, leastOfFew: Float, scratch: inout Scratch, where isWanted: (View) -> Bool
  ) -> Bool {
    var mass: Float = 0
    var known: [Int] = []
    for term in Set(terms) {
      if let number = position(of: term) { known.append(number) } else { mass += unknownWeight }
    }
    // Sorted, so that sums do not depend on the order of a set.
    known.sort { (weights[$1], $0) < (weights[$0], $1) }
    mass += known.reduce(0) { $0 + weights[$1] }
    // What similarity asks for at the least: the view's own mass is no less than what it shares.
    let needed = least * mass / (2 - least)
    var common: Float = 0
    var rare = known.count
    while rare > 0, common + weights[known[rare - 1]] < needed {
      rare -= 1
      common += weights[known[rare]]
    }
    guard rare > 0 else { return false }
    scratch.prepare(views: views.count)
    for term in known[..<rare] {
      let weight = weights[term]
      for posting in postings[starts[term]..<starts[term + 1]] {
        scratch.add(score: 0, shared: weight, to: Int(posting >> 4))
      }
    }
    return scratch.touched.contains { number in
      let view = Int(number)
      let half = (mass + masses[view]) / 2
      var (shared, count) = (scratch.sums[view].shared, scratch.sums[view].count)
      guard shared + common >= least * half, isWanted(views[view]) else { return false }
      for term in known[rare...] where holds(term, view) { (shared, count) = (shared + weights[term], count + 1) }
      return shared >= (count > 2 ? least : leastOfFew) * half
    }
  }

  /// Whether a view is among the postings of a term.
  private func holds(_ term: Int, _ view: Int) -> Bool {
    var (low, high) = (starts[term], starts[term + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle] >> 4) < view { low = middle + 1 } else { high = middle }
    }
    return low < starts[term + 1] && Int(postings[low] >> 4) == view
  }

  private func position(of term: UInt64) -> Int? {
    var low = 0
    var high = vocabulary.count
    while low < high {
      let middle = (low + high) / 2
      if vocabulary[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < vocabulary.count && vocabulary[low] == term ? low : nil
  }

  /// Working memory of a search: sums per view, cleared by touching only what was used.
  public struct Scratch: Sendable {
    /// What was found of one view so far, side by side in memory.
    fileprivate struct Sums {
      var score: Float = 0
      var shared: Float = 0
      var count: Int32 = 0
    }

    fileprivate private(set) var sums: [Sums] = []
    fileprivate private(set) var touched: [UInt32] = []

    /// Empty working memory.
    public init() {}

    fileprivate mutating func prepare(views: Int) {
      if sums.count != views { sums = [Sums](repeating: Sums(), count: views) }
      for view in touched where Int(view) < views { sums[Int(view)] = Sums() }
      touched.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    fileprivate mutating func add(score: Float, shared weight: Float, to view: Int) {
      if sums[view].count == 0 { touched.append(UInt32(view)) }
      sums[view].score += score
      sums[view].shared += weight
      sums[view].count += 1
    }

    fileprivate func best(_ limit: Int, where isWanted: (Int) -> Bool) -> [Int] {
      var best: [Int] = []
      for view in touched.lazy.map({ Int($0) }) where isWanted(view) {
        if best.count == limit, let last = best.last, !isBetter(view, last) { continue }
        let place = best.firstIndex { isBetter(view, $0) } ?? best.count
        best.insert(view, at: place)
        if best.count > limit { best.removeLast() }
      }
      return best
    }

    private func isBetter(_ first: Int, _ second: Int) -> Bool {
      (sums[first].score, second) > (sums[second].score, first)
    }
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
