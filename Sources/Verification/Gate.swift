import ClaimStore
import Retrieval
import TextAnalysis

/// Lets through the statements that may have to do with the store, at the cost of microseconds a statement.
///
/// A statement is let through near the mention of a group or body of the lexicon, or when it shares rare words with a wording.
struct Gate: Sendable {
  /// How many statements before and after a mention belong to the same subject.
  private static let reach = 12
  /// Fewer content words assert nothing that can be found.
  private static let fewestTerms = 2
  /// The share of a wording's rare words that speaks for the subject without any mention (Dice).
  private static let leastSimilarity: Float = 0.3
  /// The same where no more than two words are shared, which may be chance.
  private static let leastSimilarityOfFew: Float = 0.6

  let lexicon: StoreLexicon
  let index: LexicalIndex

  /// For every statement whether it is let through.
  /// - Complexity: O(*n*) in the bytes of the statements.
  func passes(_ statements: [Statement], in text: [UInt8]) -> [Bool] {
    let nearby = nearMention(statements)
    var scratch = LexicalIndex.Scratch()
    return statements.indices.map { number in
      let statement = statements[number]
      guard [.asserted, .attributed, .rebutted].contains(statement.framing) else { return false }
      let terms = Terms.terms(in: text, range: statement.range, language: statement.language)
      guard terms.count >= Self.fewestTerms || !statement.quantities.isEmpty else { return false }
      if nearby[number] { return true }
      guard index.isWorthSearching(terms) else { return false }
      let best = index.search(terms, limit: 1, scratch: &scratch).first
      return best.map { $0.similarity >= ($0.sharedTerms > 2 ? Self.leastSimilarity : Self.leastSimilarityOfFew) }
        ?? false
    }
  }

  private func nearMention(_ statements: [Statement]) -> [Bool] {
    var near = [Bool](repeating: false, count: statements.count)
    var reached = -1
    for number in statements.indices where lexicon.namesSubject(statements[number].conditions.mentions) {
      let last = min(number + Self.reach, statements.count - 1)
      for other in max(reached + 1, number - Self.reach)..<last + 1 { near[other] = true }
      reached = last
    }
    return near
  }
}
