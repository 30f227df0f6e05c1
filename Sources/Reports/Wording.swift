import ClaimStore
import TextAnalysis

/// The words reports use for verdicts and framings.
extension Verdict {
  /// What the verdict says about the sources, in one sentence.
  var meaning: String {
    switch self {
    case .contradicted: "The sources give another value, date, direction or actor, or state the opposite."
    case .misleading: "The sources support something nearby and qualify it."
    case .outdated: "The sources held this once and have a newer value, or describe a past situation."
    case .unsupported: "We hold no sourced fact on this. That does not make it false."
    case .supported: "The sources agree."
    }
  }

  /// The verdict with a capital.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension Framing {
  /// What the author does with the statement, for people; nil where nothing needs to be said.
  var words: String? {
    switch self {
    case .asserted: nil
    case .attributed: "reported from somebody else"
    case .rebutted: "rejected by the author"
    case .asked: "asked"
    case .hypothetical: "supposed"
    }
  }
}

/// Counted things: `1 draft`, `12 drafts`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
