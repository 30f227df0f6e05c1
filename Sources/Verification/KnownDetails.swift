import ClaimStore
import TextAnalysis

/// What a fact itself says, in its quote, statement and fields, whichever of its wordings a statement comes near.
struct KnownDetails: Sendable {
  /// The times it gives of which the dates are known.
  private(set) var periods: [Period] = []
  /// The terms of the lexicon that it names.
  private(set) var mentions: [Mention] = []
  /// The figures of its statement.
  private(set) var figures: [Quantity] = []
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
    let statement = read(fact.statement.english, .english)
    (meaning, figures) = (statement?.meaning, statement?.quantities ?? [])
    for (text, language) in texts + sourceDate(of: fact, store) {
      guard let conditions = read(text, language) else { continue }
      periods += conditions.periods.filter(\.isResolved)
      mentions += conditions.mentions
    }
  }

  private func sourceDate(of fact: Fact, _ store: ClaimStore) -> [(String, Language)] {
    store.source(fact.source)?.date.map { [($0.value, .english)] } ?? []
  }
}

extension KnownDetails {
  /// Whether one of the times is none of the fact's.
  func leaveOpen(_ stated: [Period]) -> Bool {
    guard !periods.isEmpty else { return false }
    return stated.filter(\.isResolved).contains { period in
      let years = period.limits
      if years.isEmpty { return periods.allSatisfy { period.relation(to: $0) == .disjoint } }
      return years.contains { year in periods.allSatisfy { !$0.touches(year) } }
    }
  }

  /// Whether all of some figures are figures of the fact.
  func give(_ stated: [Quantity]) -> Bool {
    stated.allSatisfy { figure in
      figures.contains { FieldComparison.FigurePair(figure, with: $0).agrees }
    }
  }

  /// Whether all terms of a kind that are named are the fact's own.
  func name(_ kind: LexiconTerm.Kind, of stated: [Mention], _ lexicon: StoreLexicon) -> Bool {
    let (own, known) = (lexicon.mentioned(kind, in: stated), lexicon.mentioned(kind, in: mentions))
    return own.allSatisfy { term in known.contains { lexicon.kinship(term, $0) == .same } }
  }

  /// How many of the terms of a kind that are named have to do with none of the fact's, if the fact names any.
  func unknown(_ kind: LexiconTerm.Kind, of stated: [Mention], _ lexicon: StoreLexicon) -> (unknown: Int, all: Int) {
    let (own, known) = (lexicon.mentioned(kind, in: stated), lexicon.mentioned(kind, in: mentions))
    guard !known.isEmpty else { return (0, own.count) }
    return (own.count { term in known.allSatisfy { lexicon.kinship(term, $0) == .other } }, own.count)
  }
}

extension Period {
  /// The years that a longer time is counted from and to: 2011 for *since 2011*. None for a time given as one unit.
  fileprivate var limits: [Int] {
    switch kind {
    case .point, .lasting: []
    case .span: [first?.year, last?.year].compactMap { $0 }
    case .since, .until, .by: [first?.year ?? last?.year].compactMap { $0 }
    case .after: first.map { [CalendarDate(dayNumber: $0.dayNumber - 1).year] } ?? []
    case .before: last.map { [CalendarDate(dayNumber: $0.dayNumber + 1).year] } ?? []
    }
  }

  /// Whether it speaks of a year: begins or ends with it where an end is open, holds it otherwise.
  fileprivate func touches(_ year: Int) -> Bool {
    guard let first, let last else { return limits.contains(year) }
    return (first.year...max(first.year, last.year)).contains(year)
  }
}
