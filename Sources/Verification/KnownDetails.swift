import ClaimStore
import TextAnalysis

/// What a fact itself says, in its quote, statement and fields, whichever of its wordings a statement comes near.
struct KnownDetails: Sendable {
  /// The times it gives of which the dates are known.
  private(set) var periods: [Period] = []
  /// What it says of directions, and whether it denies something.
  private(set) var meaning: Meaning?

  /// Reads a fact.
  ///
  /// - Parameters:
  ///   - fact: The fact.
  ///   - store: Its store.
  ///   - read: Reads what a text states.
  init(of fact: Fact, in store: ClaimStore, read: (String, Language) -> TruthConditions?) {
    let dates = [fact.asOf, fact.saidOn, fact.published].compactMap { $0?.description }
    let english = [fact.statement.english, fact.scope, fact.concession, fact.asOfBasis] + fact.caveats.map(\.english)
    let texts = [(fact.quote, fact.quoteLanguage)] + (english.compactMap { $0 } + dates).map { ($0, .english) }
    meaning = read(fact.statement.english, .english)?.meaning
    for (text, language) in texts + sourceDate(of: fact, store) {
      guard let conditions = read(text, language) else { continue }
      periods += conditions.periods.filter(\.isResolved)
    }
  }

  private func sourceDate(of fact: Fact, _ store: ClaimStore) -> [(String, Language)] {
    store.source(fact.source)?.date.map { [($0.value, .english)] } ?? []
  }
}

extension KnownDetails {
  /// Whether one of the times is none of the fact's.
  func leaveOpen(_ stated: [Period]) -> Bool {
    stated.contains { period in
      period.isResolved && !periods.isEmpty && periods.allSatisfy { period.relation(to: $0) == .disjoint }
    }
  }
}
