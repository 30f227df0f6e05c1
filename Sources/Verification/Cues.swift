import ClaimStore
import TextAnalysis

/// What a statement is like by its own words, in numbers that a linear model weighs.
struct Cues: Sendable, Hashable {
  /// What each number is, in order.
  static let names = [
    "figure", "share", "money", "year", "sweeping", "vague amount", "denied", "hedged", "ought", "direction", "group",
    "place", "body", "attributed", "adopted source", "heading", "list item", "long", "spanish", "far from the subject",
    "density of the subject", "subject all over",
  ]

  let values: [Float]

  init(_ statement: Statement, _ surroundings: Surroundings, _ lexicon: StoreLexicon) {
    let conditions = statement.conditions
    let meaning = conditions.meaning
    let kinds = Set(statement.quantities.map(\.kind))
    let amounts = Set(meaning.quantifiers.map(\.kind))
    func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }
    func names(_ kind: LexiconTerm.Kind) -> Float { flag(!lexicon.mentioned(kind, in: conditions.mentions).isEmpty) }
    values = [
      flag(!kinds.isEmpty), flag(kinds.contains(.share)), flag(kinds.contains(.money)),
      flag(!conditions.periods.isEmpty),
      flag(!amounts.isDisjoint(with: [.all, .no, .only])),
      flag(!amounts.isDisjoint(with: [.most, .many, .some, .few])),
      flag(statement.isNegated), flag([.possible, .likely, .conditional, .reported].contains(meaning.modality)),
      flag(meaning.modality == .necessary), flag(!meaning.directions.isEmpty), names(.population), names(.place),
      names(.organisation), flag(statement.framing == .attributed),
      flag(statement.framing == .asserted && statement.speaker != nil), flag(statement.block == .heading),
      flag(statement.block == .listItem), Float(min(statement.range.count, 300)) / 300,
      flag(statement.language == .spanish), surroundings.distance, min(surroundings.density, 0.5),
      flag(surroundings.density >= 0.15),
    ]
  }
}
