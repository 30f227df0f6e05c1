/// What is changed in a true sentence so that its fact no longer bears it out.
public enum Swap: String, Sendable, Hashable, CaseIterable, Codable {
  /// Its predicate is denied, or no longer denied.
  case negation
  /// Another number.
  case number
  /// The same number of something else: thousands for millions, months for years.
  case unit
  /// Another place.
  case place
  /// Another year.
  case year
  /// Another body.
  case actor
  /// Another group of people.
  case scope
}

/// Words that turn a sentence into its opposite, per language.
struct NegationWords {
  /// Verbs that take the negative word as they are.
  let verbs: Set<String>
  /// The negative word.
  let word: String
  /// Whether it stands behind the verb.
  let isBehind: Bool

  static let english = NegationWords(
    verbs: [
      "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "may", "might", "must",
      "should",
    ], word: "not", isBehind: true)
  static let spanish = NegationWords(
    verbs: [
      "es", "son", "era", "eran", "fue", "fueron", "está", "están", "ha", "han", "había", "habían", "hay", "hubo",
      "puede",
      "pueden", "podía", "podían", "tiene", "tienen", "tenía", "tenían", "debe", "deben", "quiere", "quieren",
    ], word: "no", isBehind: false)
}
