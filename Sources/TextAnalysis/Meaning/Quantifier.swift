/// How much of a group a clause speaks of.
public struct Quantifier: Sendable, Hashable {
  /// From all to none.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// *All*, *every*, *always*.
    case all
    /// *Most*, *the majority*, *usually*.
    case most
    /// *Half*.
    case half
    /// *Many*, *often*.
    case many
    /// *Some*, *several*, *sometimes*.
    case some
    /// *Few*, *hardly any*, *rarely*.
    case few
    /// *No*, *none*, *never*.
    case no
    /// *Only*: nothing else.
    case only
  }

  /// How much.
  public let kind: Kind
  /// UTF-8 byte range of the quantifying word or phrase.
  public let range: Range<Int>
  /// UTF-8 byte range of the word that is quantified, where one follows: *cities* in *most of the larger cities*.
  public let head: Range<Int>?
  /// Whether a negation stands over it: *not all*.
  public let isNegated: Bool
}

/// A quantifying word as the tables hold it.
struct QuantifierCue: Sendable, Hashable {
  let kind: Quantifier.Kind
  /// False for pronouns and adverbs: *everybody*, *always*.
  var takesHead = true
  /// A noun in the singular follows: *every*.
  var isSingular = false
}
