import TextAnalysis

/// How each kind of entry is read from YAML. The keys are documented in CONTRIBUTING.md.
enum EntryReaders {
  static func fact(_ entry: YAMLEntry) -> Fact? {
    Fact(
      id: entry.required("id"), kind: entry.choice("kind", default: .finding), statement: entry.localized("statement"),
      plain: entry.optionalLocalized("plain"), retellings: entry.localizedList("retellings"),
      source: entry.required("source"), quote: entry.required("quote"),
      quoteLanguage: entry.choice("lang", ifMissing: .english), saidBy: entry.list("said_by"),
      asOf: entry.date("as_of"), asOfBasis: entry.optional("as_of_basis"), saidOn: entry.date("said_on"),
      published: entry.date("published"), population: entry.optional("population"), places: entry.list("place"),
      scope: entry.optional("scope"), hedges: entry.list("hedge"),
      measures: entry.entries("measures", type: "measure", read: measure), concession: entry.optional("concession"),
      topics: entry.list("topics"), sameAs: entry.list("same_as"), suspect: entry.optional("suspect"),
      caveats: entry.localizedList("caveats"), reviewBy: entry.date("review_by"), location: entry.location)
  }

  static func measure(_ entry: YAMLEntry) -> Measure? {
    Measure(
      of: entry.required("of"), kind: entry.choice("kind", default: .count), value: entry.number("value"),
      unit: entry.required("unit"), comparator: entry.choice("comparator", ifMissing: .exactly),
      written: entry.required("written"))
  }

  static func claim(_ entry: YAMLEntry) -> ContestedClaim? {
    ContestedClaim(
      id: entry.required("id"), narrative: entry.required("narrative"),
      stance: entry.choice("stance", default: .neutral),
      claim: entry.localized("claim"), verdict: entry.choice("verdict", default: .unsupported),
      basis: entry.localized("basis"),
      evidence: entry.mapping("facts", type: "list of facts by role")?.reading(evidence) ?? [],
      cannotSay: entry.optionalLocalized("cannot_say"), technique: entry.choice("technique", default: .none),
      whyMisleading: entry.optionalLocalized("why_misleading"), trueInstead: entry.optionalLocalized("true_instead"),
      concern: entry.required("concern"), topics: entry.list("topics"),
      paraphrases: entry.mapping("paraphrases", type: "list of paraphrases by language")?.reading(VoiceReaders.wordings)
        ?? [],
      notThis: entry.entries("not_this", type: "hard negative", read: hardNegative), location: entry.location)
  }

  private static func evidence(_ entry: YAMLEntry) -> [ClaimEvidence]? {
    ClaimEvidence.Role.allCases.flatMap { role in
      entry.list(role.rawValue).map { ClaimEvidence(role: role, fact: $0) }
    }
  }

  private static func hardNegative(_ entry: YAMLEntry) -> HardNegative? {
    HardNegative(
      wording: Wording(text: entry.required("text"), language: entry.choice("lang", ifMissing: .english)),
      because: entry.choice("because", default: .topic))
  }

  static func topic(_ entry: YAMLEntry) -> Topic? {
    Topic(id: entry.required("id"), label: entry.localized("label"), about: entry.localized("about"))
  }

  static func narrative(_ entry: YAMLEntry) -> Narrative? {
    Narrative(
      id: entry.required("id"), label: entry.localized("label"), story: entry.localized("story"),
      concern: entry.required("concern"), related: entry.list("related"), family: entry.required("family"),
      stance: entry.required("stance"), location: entry.location)
  }

  static func concern(_ entry: YAMLEntry) -> Concern? {
    Concern(
      id: entry.required("id"), label: entry.localized("label"), question: entry.localized("question"),
      answeredBy: entry.localized("answered_by"), topics: entry.list("topics"),
      acknowledgements: entry.mapping("acknowledgements", type: "list of sentences by language")?
        .reading(acknowledgements) ?? [],
      location: entry.location)
  }

  private static func acknowledgements(_ entry: YAMLEntry) -> [Acknowledgement]? {
    Language.allCases.flatMap { language in
      entry.mapping(language.rawValue, type: "list of sentences by register")?.reading { registers in
        Acknowledgement.Register.allCases.flatMap { register in
          registers.list(register.rawValue).map {
            Acknowledgement(register: register, wording: Wording(text: $0, language: language))
          }
        }
      } ?? []
    }
  }

  static func speaker(_ entry: YAMLEntry) -> Speaker? {
    Speaker(
      id: entry.required("id"), kind: entry.choice("kind", default: .person), name: entry.localized("name"),
      role: entry.optionalLocalized("role"), location: entry.location)
  }

  static func term(_ entry: YAMLEntry, kind: LexiconTerm.Kind) -> LexiconTerm? {
    LexiconTerm(
      id: entry.required("id"), kind: kind, english: entry.list("en"), spanish: entry.list("es"),
      within: entry.list("within"), isEveryday: entry.optional("everyday") == "true", location: entry.location)
  }

  static func uncited(_ entry: YAMLEntry) -> UncitedPassage? {
    UncitedPassage(
      source: entry.required("source"), text: entry.required("text"),
      reason: entry.choice("reason", default: .furniture),
      repeats: entry.optional("repeats"), location: entry.location)
  }
}
