/// What a cue says about a run of tokens.
struct Scope: Sendable, Hashable {
  /// The claim, as a range of tokens.
  var range: Range<Int>
  var framing: Framing
  /// The words that decide.
  var cue: Range<Int>
  /// The words that say whose claim it is.
  var speaker: Range<Int>?
  /// Words that are no part of the claim: *critics say that*.
  var frame: Range<Int>?
  /// Whether it holds whatever stands around it: a presupposition.
  var isFinal = false
  /// Whether the negation in the claim is the rejection.
  var isDenial = false

  /// What becomes of a claim that stands inside two scopes.
  static func combined(outer: Framing, inner: Framing) -> Framing {
    switch (outer, inner) {
    case (.asserted, _): inner
    case (.attributed, .asserted), (.attributed, .hypothetical): .attributed
    case (.attributed, _): inner
    case (.rebutted, .asked): .asked
    case (.rebutted, _): .rebutted
    case (.asked, _), (.hypothetical, _): outer
    }
  }
}
