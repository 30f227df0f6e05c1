import ClaimStore
import Retrieval
import TextAnalysis

/// How near a statement stands to what the store is about.
struct Surroundings: Sendable, Hashable {
  /// Whether it may have to do with the store at all.
  var passes = false
  /// How far away the nearest mention of a group or body of the lexicon is, 0 (in it) to 1 (out of reach).
  var distance: Float = 1
  /// The share of the text's statements with such a mention.
  var density: Float = 0

  /// Whether the text is mostly about something else, and so is the statement as far as its own words tell.
  var isElsewhere: Bool { distance > 0 && density < 0.05 }
}

/// Lets through the statements that may have to do with the store, at the cost of microseconds a statement.
///
/// A statement is let through near the mention of a group or body of the lexicon, or when it shares rare words with a wording.
struct Gate: Sendable {
  /// How many statements before and after a mention belong to the same subject.
  private static let reach = 12
  /// Fewer content words assert nothing that can be found.
  private static let fewestTerms = 2
  /// The share of a wording's rare words that speaks for the subject without any mention (Dice).
  private static let leastSimilarity: Float = 0.4
  /// The same where no more than two words are shared, which may be chance.
  private static let leastSimilarityOfFew: Float = 0.6

  let lexicon: StoreLexicon
  let index: LexicalIndex

  /// Where every statement stands, and whether it is let through.
  /// - Complexity: O(*n*) in the bytes of the statements.
  func surroundings(of statements: [Statement], in text: [UInt8]) -> [Surroundings] {
    let distances = distances(statements)
    let density = Float(distances.count { $0 == 0 }) / Float(max(1, statements.count))
    var scratch = LexicalIndex.Scratch()
    return statements.indices.map { number in
      let isNear = distances[number] <= Self.reach
      return Surroundings(
        passes: passes(statements[number], in: text, isNear: isNear, &scratch),
        distance: Float(min(distances[number], Self.reach)) / Float(Self.reach), density: density)
    }
  }

  private func passes(
    _ statement: Statement, in text: [UInt8], isNear: Bool, _ scratch: inout LexicalIndex.Scratch
  ) -> Bool {
    guard [.asserted, .attributed, .rebutted].contains(statement.framing) else { return false }
    let terms = Terms.terms(in: text, range: statement.range, language: statement.language)
    guard terms.count >= Self.fewestTerms || !statement.quantities.isEmpty else { return false }
    if isNear { return true }
    // Wordings that only set an entry off are about something else themselves.
    return index.hasView(
      similarTo: terms, least: Self.leastSimilarity, leastOfFew: Self.leastSimilarityOfFew, scratch: &scratch
    ) { $0.role != .other }
  }

  /// For every statement how many statements away the nearest one is that names the subject; large where none does.
  private func distances(_ statements: [Statement]) -> [Int] {
    var found = [Int](repeating: .max, count: statements.count)
    var last = Int.min / 2
    for number in statements.indices {
      if lexicon.namesSubject(statements[number].conditions.mentions) { last = number }
      found[number] = number - last
    }
    last = .max / 2
    for number in statements.indices.reversed() {
      if found[number] == 0 { last = number }
      found[number] = min(found[number], last - number)
    }
    return found
  }
}
