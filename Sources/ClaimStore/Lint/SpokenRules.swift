import TextAnalysis

/// Checks the spoken forms of facts: they state nothing that the fact does not, and keep what restricts it.
struct SpokenRules {
  private let store: ClaimStore
  private let reader: DetailReader

  init(_ store: ClaimStore) {
    self.store = store
    reader = DetailReader(store)
  }

  func issues() -> [LintIssue] { store.facts.flatMap(issues) }

  private func issues(_ fact: Fact) -> [LintIssue] {
    var bare = fact
    bare.plain = nil
    bare.retellings = []
    let ground = Ground([bare], store: store, reader: reader)
    return ([fact.plain].compactMap { $0 } + fact.retellings).flatMap { issues($0, of: fact, bare, ground) }
  }

  /// - Parameter bare: The fact without its spoken forms.
  private func issues(_ spoken: Localized, of fact: Fact, _ bare: Fact, _ ground: Ground) -> [LintIssue] {
    let missing = spoken.spanish == nil ? [issue(fact, .missingLanguage, "lacks a spoken form in 'es'")] : []
    return missing
      + Language.allCases.flatMap { language -> [LintIssue] in
        guard let text = language == .spanish ? spoken.spanish : spoken.english else { return [] }
        let details = reader.details(of: text, language)
        return ground.gaps(in: details).map { gap in
          issue(
            fact, .ungroundedPlain,
            "says the \(gap.kind.rawValue) '\(gap.text)' in its spoken form (\(language.rawValue)), which neither statement, quote nor fields hold"
          )
        }
          + KeptScope(reader).losses(in: details, of: bare, language).map { loss in
            issue(
              fact, .ungroundedPlain,
              "loses the \(loss.kind.rawValue) '\(loss.text)' in its spoken form (\(language.rawValue)); say it there too"
            )
          }
      }
  }

  private func issue(_ fact: Fact, _ rule: LintIssue.Rule, _ message: String) -> LintIssue {
    LintIssue(rule, fact.id, at: fact.location, message)
  }
}
