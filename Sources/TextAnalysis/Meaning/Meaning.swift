/// The truth conditions of a clause, as far as single words show them.
public struct Meaning: Sendable, Hashable {
  /// Whether the main predicate of the clause is denied.
  ///
  /// Double negations cancel out (*not uncommon*, *never fails to*); the negative concord of Spanish
  /// (*no vino nadie*) counts once.
  public let isNegated: Bool
  /// How firmly the clause is put forward: of several hedges the one furthest from an assertion.
  public let modality: Modality
  /// Negative words and what they deny, in reading order.
  public let negations: [Negation]
  /// Quantifying words, in reading order.
  public let quantifiers: [Quantifier]
  /// Hedging words, in reading order.
  public let hedges: [Hedge]
  /// Words with an opposite, in reading order.
  public let directions: [Direction]

  /// A plain assertion.
  static let plain = Meaning(
    isNegated: false, modality: .asserted, negations: [], quantifiers: [], hedges: [], directions: [])
}
