import ClaimStore
import TextAnalysis

/// Says in one line why a verdict was given.
enum Explanation {
  static func claim(_ claim: ContestedClaim, in language: Language) -> String {
    switch claim.verdict {
    case .unsupported: nothingKnown(in: language) + " " + (claim.cannotSay?[language] ?? claim.basis[language])
    default: claim.basis[language]
    }
  }

  static func nothingKnown(in language: Language) -> String { "We hold no sourced fact on this." }

  /// Names the field in which a statement differs from a fact, where one can be named, and says what the fact says.
  static func fact(
    _ fact: Fact, _ relation: Relation, _ fields: FieldComparison, _ lexicon: StoreLexicon, in language: Language
  ) -> String {
    let said = fact.statement[language]
    guard relation != .supports else { return "The source says so: \(said)" }
    let difference = figure(fields, relation) ?? name(fields, lexicon, language) ?? sense(fields)
    let what = relation == .qualifies ? "The source says less than this: \(said)" : "The source says: \(said)"
    return [difference, what].compactMap { $0 }.joined(separator: " ")
  }

  private static func figure(_ fields: FieldComparison, _ relation: Relation) -> String? {
    fields.differing.first.map { pair in
      let time = relation == .updates ? "the newer figure is" : "the source says"
      return "This says \(words(pair.stated)); \(time) \(words(pair.known))."
    }
  }

  private static func name(_ fields: FieldComparison, _ lexicon: StoreLexicon, _ language: Language) -> String? {
    fields.otherName.map { other in
      let (stated, known) = (lexicon.terms[other.stated].label[language], lexicon.terms[other.known].label[language])
      return other.isWider
        ? "True of \(known); this says it of \(stated)." : "The source speaks of \(known); this of \(stated)."
    }
  }

  private static func sense(_ fields: FieldComparison) -> String? {
    if fields.oppositeDirections > 0 { return "This turns the direction round." }
    if fields.yearsDiffer { return "This gives another date." }
    if fields.polarityDiffers { return "This says the opposite." }
    if fields.isSweeping { return "This allows no exception." }
    return fields.dropsHedge ? "This leaves out how cautiously the source puts it." : nil
  }

  private static func words(_ quantity: Quantity) -> String {
    [quantity.comparator.words, number(quantity)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A figure as people write it: 120,000,000, 14.3 %, 2 years.
  private static func number(_ quantity: Quantity) -> String {
    let value = grouped(quantity.value)
    return switch quantity.unit {
    case .count: value
    case .percent: value + " %"
    case .percentagePoints: value + " percentage points"
    case .money(let code): value + " " + code
    case .duration(let unit): value + " " + unit
    }
  }

  private static func grouped(_ value: Double) -> String {
    guard value < 1e15 else { return "\(value)" }
    let rounded = (value * 10).rounded() / 10
    var digits = String(Int(rounded))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let fraction = Int(((rounded - rounded.rounded(.down)) * 10).rounded())
    return ([digits] + groups).joined(separator: ",") + (fraction == 0 ? "" : ".\(fraction)")
  }
}
