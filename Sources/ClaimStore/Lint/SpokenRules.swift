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
    guard let plain = fact.plain else { return [] }
    var bare = fact
    bare.plain = nil
    let ground = Ground([bare], store: store, reader: reader)
    let missing = plain.spanish == nil ? [issue(fact, .missingLanguage, "lacks a spoken form in 'es'")] : []
    return missing
      + Language.allCases.flatMap { language -> [LintIssue] in
        guard let text = language == .spanish ? plain.spanish : plain.english else { return [] }
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
