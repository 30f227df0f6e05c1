import TextAnalysis

/// Checks a store for flaws that loading does not refuse.
public struct StoreLint: Sendable {
  private let store: ClaimStore
  private let today: PartialDate?

  /// - Parameters:
  ///   - store: The store.
  ///   - today: The day to judge staleness by; nil takes the day the store was last reviewed, so that the same store gives the
  ///     same issues on every day.
  public init(_ store: ClaimStore, today: PartialDate? = nil) {
    self.store = store
    self.today = today ?? store.contents.reviewed
  }

  /// Every issue, rule by rule, each in the order of the store.
  /// - Complexity: O(*n* log *n*) in the entries of the store.
  public func issues() -> [LintIssue] {
    unsourced() + selfCiting() + stale() + duplicateFacts() + contradictory() + missingLanguages() + topicMismatches()
      + suspectFirst() + acknowledgements() + unreachable() + WordingRules(store).issues()
      + SpokenRules(store).issues()
  }

  /// A verdict other than "unsupported" needs a fact that bears it out.
  private func unsourced() -> [LintIssue] {
    store.claims.compactMap { claim in
      if claim.verdict != .unsupported, claim.answers.isEmpty {
        return LintIssue(
          .unsourced, claim.id, at: claim.location,
          "is '\(claim.verdict.rawValue)' without a fact; name the facts or make it 'unsupported'")
      }
      if claim.verdict == .unsupported, claim.cannotSay == nil {
        return LintIssue(
          .unsourced, claim.id, at: claim.location, "does not say what the store cannot say; add 'cannot_say'")
      }
      return nil
    }
  }

  private func selfCiting() -> [LintIssue] {
    let facts = store.facts.filter { $0.sameAs.contains($0.id) }.map {
      LintIssue(.selfCiting, $0.id, at: $0.location, "names itself in 'same_as'")
    }
    let claims = store.claims.compactMap { claim -> LintIssue? in
      let ids = claim.evidence.map(\.fact)
      guard let twice = ids.first(where: { id in ids.count { $0 == id } > 1 }) else { return nil }
      return LintIssue(.selfCiting, claim.id, at: claim.location, "names the fact '\(twice)' in two roles; keep one")
    }
    return facts + claims
  }

  private func stale() -> [LintIssue] {
    guard let today else { return [] }
    return store.facts.compactMap { fact in
      guard let due = fact.reviewBy, due.last < today.first else { return nil }
      return LintIssue(
        .stale, fact.id, at: fact.location,
        "was to be reviewed by \(due); look again, then move 'review_by' or mend the fact")
    }
  }

  private func duplicateFacts() -> [LintIssue] {
    var first: [String: Fact] = [:]
    return store.facts.compactMap { fact in
      let key = Self.words(fact.statement.english).joined(separator: " ")
      guard let earlier = first[key] else {
        first[key] = fact
        return nil
      }
      return LintIssue(
        .duplicate, fact.id, at: fact.location, "says the same as '\(earlier.id)' (\(earlier.location)); keep one")
    }
  }

  /// Two figures of the same thing in the same place at the same time with different values.
  private func contradictory() -> [LintIssue] {
    var first: [String: (fact: Fact, measure: Measure)] = [:]
    var issues: [LintIssue] = []
    for fact in store.facts where fact.suspect == nil {
      for measure in fact.measures {
        let key = [
          measure.of.lowercased(), measure.unit, fact.places.joined(separator: ","), fact.asOf?.description ?? "",
          fact.population ?? "", fact.scope ?? "",
        ].joined(separator: "|")
        if let earlier = first[key], earlier.measure.value != measure.value, earlier.fact.id != fact.id {
          issues.append(
            LintIssue(
              .contradictory, fact.id, at: fact.location,
              "gives \(measure.written) where '\(earlier.fact.id)' gives \(earlier.measure.written) for the same thing")
          )
        } else {
          first[key] = (fact, measure)
        }
      }
    }
    return issues
  }

  private func missingLanguages() -> [LintIssue] {
    let facts = store.facts.filter { $0.statement.spanish == nil }.map {
      LintIssue(.missingLanguage, $0.id, at: $0.location, "has no 'statement_es'")
    }
    let claims = store.claims.flatMap { claim -> [LintIssue] in
      var missing: [String] = claim.claim.spanish == nil ? ["claim_es"] : []
      for (language, least) in [(Language.english, 8), (.spanish, 3)]
      where claim.paraphrases.count(where: { $0.language == language }) < least {
        missing.append("\(least) paraphrases in '\(language.rawValue)'")
      }
      return missing.map { LintIssue(.missingLanguage, claim.id, at: claim.location, "lacks \($0)") }
    }
    return facts + claims
  }

  private func topicMismatches() -> [LintIssue] {
    store.claims.compactMap { claim in
      let topics = claim.evidence.compactMap { store.fact($0.fact) }.flatMap(\.topics)
      guard !topics.isEmpty, Set(topics).isDisjoint(with: claim.topics) else { return nil }
      return LintIssue(.topicMismatch, claim.id, at: claim.location, "shares no topic with its facts")
    }
  }

  /// Suspect print never leads.
  private func suspectFirst() -> [LintIssue] {
    store.claims.compactMap { claim in
      guard let lead = claim.evidence.first, let first = store.fact(lead.fact), first.suspect != nil,
        claim.evidence.contains(where: { $0.role == lead.role && store.fact($0.fact)?.suspect == nil })
      else { return nil }
      return LintIssue(
        .suspectFirst, claim.id, at: claim.location,
        "leads with '\(first.id)', whose print is suspect; name another first")
    }
  }

  /// An acknowledgement carries no number and no contrast that takes it back.
  private func acknowledgements() -> [LintIssue] {
    store.contents.concerns.flatMap { concern in
      concern.acknowledgements.compactMap { acknowledgement in
        let text = acknowledgement.wording.text
        let words = Self.words(text)
        let contrast = acknowledgement.wording.language == .spanish ? "pero" : "but"
        guard words.contains(contrast) || text.contains(where: \.isNumber) else { return nil }
        return LintIssue(
          .unfitAcknowledgement, concern.id, at: concern.location,
          "holds a number or '\(contrast)' in \u{201C}\(text)\u{201D}")
      }
    }
  }

  /// A fact that no topic, claim or audience leads to is never shown to anybody.
  private func unreachable() -> [LintIssue] {
    let used = Set(store.claims.flatMap { $0.evidence.map(\.fact) } + store.contents.audiences.flatMap(\.facts))
    return store.facts.filter { $0.topics.isEmpty && !used.contains($0.id) }.map {
      LintIssue(.unreachable, $0.id, at: $0.location, "has no topic and no claim or audience names it")
    }
  }

  private static func words(_ text: String) -> [String] {
    Words(of: Array(text.utf8), in: 0..<text.utf8.count).map(\.folded)
  }
}
