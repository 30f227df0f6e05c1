/// A word or phrase that turns what it stands with into its opposite.
public struct Negation: Sendable, Hashable {
  /// UTF-8 byte range of the word or phrase: *not*, *no longer*, *fails to*.
  public let cue: Range<Int>
  /// UTF-8 byte range of what is negated; an adjective such as *untrue* has itself as scope.
  public let scope: Range<Int>
  /// Whether it bears on the main predicate of the clause.
  ///
  /// False for *people who do not work pay taxes*, *they came without papers*, *a gain, not a loss*.
  public let isOfMainPredicate: Bool
}

/// How a negative word or phrase works.
enum NegationKind: Sendable, Hashable {
  /// Stands with a verb: *not*, *never*, *no longer*.
  case predicate
  /// A pronoun or determiner: *nobody*, *no*, *nothing*.
  case nominal
  /// A verb that denies its complement: *fails to*, *lacks*.
  case verb
  /// A verb that does so before a gerund: *stopped working*.
  case verbBeforeGerund
  /// An adjective, when a copula stands before it: *is untrue*.
  case adjective
  /// *far from*: after a copula, unless a place follows.
  case distance
  /// *without*: denies its own phrase, and the clause after a copula.
  case absence
  /// Denies its own phrase, not the clause: *instead of*.
  case local
}
