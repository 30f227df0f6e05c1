package import ClaimStore
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
  public let views: Views
  /// Distinct terms in 48 bits, ascending.
  private let vocabulary: PackedNumbers
  /// For each term the start of its postings in `postings`; one more at the end.
  private let starts: PackedNumbers
  /// View number × 16 + occurrences (at most 15), ascending within a term.
  private let postings: PackedNumbers
  /// How many terms each view has.
  private let lengths: PackedNumbers
  /// The weights of each view's terms together, as the bits of a 32-bit float.
  private let masses: PackedNumbers
  private let averageLength: Float
  private let weights: TermWeights

  private static let k1: Float = 1.2
  private static let b: Float = 0.75

  /// The best views for `terms`, best first; equal scores in the order of the store.
  ///
  /// - Parameters:
  ///   - terms: The terms of a text, as from ``TextAnalysis/Terms/terms(in:range:language:)``.
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
      guard let known = knownTerm(term) else {
        mass += weights.unknown
        continue
      }
      mass += known.weight
      for place in known.postings {
        let (view, count) = (postings[place] >> 4, Float(postings[place] & 15))
        let norm = Self.k1 * (1 - Self.b + Self.b * Float(lengths[view]) / averageLength)
        scratch.add(score: known.weight * count * (Self.k1 + 1) / (count + norm), shared: known.weight, to: view)
      }
    }
    let best = scratch.best(limit) { isWanted(views[$0]) }
    return best.map { view in
      let sums = scratch.sums[view]
      return Hit(
        view: views[view], score: sums.score, similarity: 2 * sums.shared / max(mass + self.mass(of: view), 1e-6),
        sharedTerms: Int(sums.count))
    }
  }

  /// Whether a view is similar to a text.
  ///
  /// Prefix filtering: a view that is similar enough holds one of the text's rarer terms, so that the long lists of the common
  /// ones need not be read. Texts that have nothing to do with the store cost little more than looking up their words.
  ///
  /// - Parameters:
  ///   - terms: The terms of a text, as from ``TextAnalysis/Terms/terms(in:range:language:)``.
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
    var known: [KnownTerm] = []
    for term in Set(terms) {
      if let term = knownTerm(term) { known.append(term) } else { mass += weights.unknown }
    }
    // Sorted, so that sums do not depend on the order of a set.
    known.sort { ($1.weight, $0.postings.lowerBound) < ($0.weight, $1.postings.lowerBound) }
    mass += known.reduce(0) { $0 + $1.weight }
    // What similarity asks for at the least: the view's own mass is no less than what it shares.
    let needed = least * mass / (2 - least)
    var common: Float = 0
    var rare = known.count
    while rare > 0, common + known[rare - 1].weight < needed {
      rare -= 1
      common += known[rare].weight
    }
    guard rare > 0 else { return false }
    scratch.prepare(views: views.count)
    for term in known[..<rare] {
      for place in term.postings { scratch.add(score: 0, shared: term.weight, to: postings[place] >> 4) }
    }
    return scratch.touched.contains { number in
      let view = Int(number)
      var (shared, count) = (scratch.sums[view].shared, scratch.sums[view].count)
      let half = (mass + self.mass(of: view)) / 2
      guard shared + common >= least * half, isWanted(views[view]) else { return false }
      for term in known[rare...] where holds(term, view) { (shared, count) = (shared + term.weight, count + 1) }
      return shared >= (count > 2 ? least : leastOfFew) * half
    }
  }

  /// Whether a view has this term.
  package func knows(_ term: UInt64) -> Bool { knownTerm(term) != nil }

  /// The weights of the terms of a text, each once, with the views that have them.
  ///
  /// - Parameter body: Takes a term's weight and its views, in order; no views for a term that none has.
  func forEachTerm(of terms: [UInt64], _ body: (Float, Range<Int>) -> Void) {
    for term in Set(terms).sorted() {
      let known = knownTerm(term)
      body(known?.weight ?? weights.unknown, known?.postings ?? 0..<0)
    }
  }

  /// The view of a posting.
  func view(of posting: Int) -> Int { postings[posting] >> 4 }

  /// A term of the vocabulary.
  private struct KnownTerm {
    let postings: Range<Int>
    let weight: Float
  }

  private func mass(of view: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: masses[view])) }

  /// Whether a view is among the postings of a term.
  private func holds(_ term: KnownTerm, _ view: Int) -> Bool {
    let place = Self.place(of: view << 4, in: postings, term.postings)
    return place < term.postings.upperBound && postings[place] >> 4 == view
  }

  private func knownTerm(_ term: UInt64) -> KnownTerm? {
    let term = Self.kept(term)
    let place = Self.place(of: term, in: vocabulary, 0..<vocabulary.count)
    guard place < vocabulary.count, vocabulary[place] == term else { return nil }
    let found = starts[place]..<starts[place + 1]
    return KnownTerm(postings: found, weight: weights.weight(frequency: found.count))
  }

  /// The part of a term's hash that the vocabulary keeps.
  private static func kept(_ term: UInt64) -> Int { Int(term >> 16) }

  /// The place of the first of some ascending numbers that is no less than `wanted`.
  private static func place(of wanted: Int, in numbers: PackedNumbers, _ range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
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

extension LexicalIndex: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    views = try pack.next()
    (vocabulary, starts, postings) = (try pack.next(), try pack.next(), try pack.next())
    (lengths, masses) = (try pack.next(), try pack.next())
    averageLength = Float(max(1, lengths.reduce(0, +))) / Float(max(1, views.count))
    weights = TermWeights(views: views.count)
    guard starts.count == vocabulary.count + 1, lengths.count == views.count, masses.count == views.count else {
      throw PackError(description: "the parts of the index do not belong together")
    }
  }

  /// Proves that what the index refers to is there: for bytes that did not come with the program.
  ///
  /// - Complexity: O(*n*) in the postings.
  func check(facts: Int, claims: Int) throws(PackError) {
    guard views.belong(toFacts: facts, claims: claims) else {
      throw PackError(description: "the index holds an unknown kind of wording")
    }
    guard starts.first == 0, starts.last == postings.count, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      postings.allSatisfy({ $0 >> 4 < views.count })
    else { throw PackError(description: "the index names a view that is not there") }
  }

  package func write(to pack: inout PackWriter) {
    pack.add(views)
    for part in [vocabulary, starts, postings, lengths, masses] { pack.add(part) }
  }

  /// Writes an index of every view of `store`.
  /// - Complexity: O(*n* log *n*) in the words of the store.
  static func write(_ store: ClaimStore, to pack: inout PackWriter) {
    let entries = store.views
    var occurrences: [(term: Int, posting: Int)] = []
    for (number, entry) in entries.enumerated() {
      var counts: [Int: Int] = [:]
      for term in Terms.terms(in: entry.text, language: entry.language) { counts[kept(term), default: 0] += 1 }
      for (term, count) in counts { occurrences.append((term, number << 4 | min(count, 15))) }
    }
    occurrences.sort { ($0.term, $0.posting) < ($1.term, $1.posting) }
    let starts = occurrences.indices.filter { $0 == 0 || occurrences[$0 - 1].term != occurrences[$0].term }
    let ends = starts.dropFirst() + [occurrences.count]
    var lengths = [Int](repeating: 0, count: entries.count)
    var masses = [Float](repeating: 0, count: entries.count)
    let weights = TermWeights(views: entries.count)
    for (start, end) in zip(starts, ends) {
      for (_, posting) in occurrences[start..<end] {
        lengths[posting >> 4] += posting & 15
        masses[posting >> 4] += weights.weight(frequency: end - start)
      }
    }
    Views.write(entries.map(\.view), to: &pack)
    PackedNumbers.write(starts.map { occurrences[$0].term }, to: &pack)
    PackedNumbers.write(starts + [occurrences.count], to: &pack)
    PackedNumbers.write(occurrences.map(\.posting), to: &pack)
    PackedNumbers.write(lengths, to: &pack)
    PackedNumbers.write(masses.map { Int($0.bitPattern) }, to: &pack)
  }
}
