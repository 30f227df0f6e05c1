import ClaimStore
import TextAnalysis

/// Says in one line why a verdict was given.
enum Explanation {
  static func claim(_ claim: ContestedClaim, in language: Language) -> String {
    switch claim.verdict {
    case .unsupported: "We hold no sourced fact on this. " + (claim.cannotSay?[language] ?? claim.basis[language])
    default: claim.basis[language]
    }
  }

  static func supported(_ fact: Fact, in language: Language) -> String {
    "The source says so: \(fact.statement[language])"
  }

  static func refuted(_ fact: Fact, in language: Language) -> String {
    "The source says otherwise: \(fact.statement[language])"
  }

  static func misleading(_ fact: Fact, in language: Language) -> String {
    "The source says less than this: \(fact.statement[language])"
  }

  static func figure(_ quantity: Quantity, _ measure: Measure, in language: Language) -> String {
    "The source says \u{201C}\(measure.written)\u{201D}; this says \(quantity.comparator.words.isEmpty ? "" : quantity.comparator.words + " ")\(Self.number(quantity))."
  }

  /// A figure as people write it: 120,000,000, 14.3 %, 2 years.
  private static func number(_ quantity: Quantity) -> String {
    let value = grouped(quantity.value)
    return switch quantity.unit {
    case .count: value
    case .percent: value + " %"
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
