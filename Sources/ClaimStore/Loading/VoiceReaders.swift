import TextAnalysis
import Yams

/// How variants, audiences, voices and wording are read from YAML.
enum VoiceReaders {
  static func variants(_ entry: YAMLEntry) -> FactVariants? {
    let variants = Variant.Label.allCases.flatMap { label in
      entry.mapping(label.rawValue, type: "list of sentences by language")?.reading(wordings)?
        .map { Variant(label: label, wording: $0) } ?? []
    }
    return FactVariants(fact: entry.required("fact"), variants: variants, location: entry.location)
  }

  static func wordings(_ entry: YAMLEntry) -> [Wording]? {
    Language.allCases.flatMap { language in
      entry.list(language.rawValue).map { Wording(text: $0, language: language) }
    }
  }

  static func audience(_ entry: YAMLEntry) -> Audience? {
    Audience(
      id: entry.required("id"), label: entry.localized("label"), caresAbout: entry.localizedList("cares_about"),
      topics: entry.list("topics"), facts: entry.list("facts"),
      use: entry.mapping("use", type: "list of words by language")?.reading(wordings) ?? [],
      avoid: entry.mapping("avoid", type: "list of words by language")?.reading(wordings) ?? [],
      callsToAction: entry.entries("call_to_action", type: "call to action") {
        CallToAction(text: $0.localized("text"), facts: $0.list("facts"))
      },
      reading: entry.mapping("reading", type: "reading limit")?.reading(readingLimit)
        ?? ReadingLimit(english: 12, spanish: 40),
      register: entry.optionalChoice("register"), location: entry.location)
  }

  private static func readingLimit(_ entry: YAMLEntry) -> ReadingLimit? {
    ReadingLimit(english: entry.number("en"), spanish: entry.number("es"))
  }

  static func voice(_ entry: YAMLEntry) -> Voice? {
    Voice(
      id: entry.required("id"), speaker: entry.required("speaker"), name: entry.required("name"),
      role: entry.optionalLocalized("role"), words: entry.localized("words"),
      isPartial: entry.optional("partial") == "true", source: entry.required("source"),
      leadIn: entry.required("lead_in"), frame: entry.optionalLocalized("frame"), note: entry.optional("note"),
      topics: entry.list("topics"), fact: entry.optional("fact"),
      language: entry.choice("lang", ifMissing: .english), location: entry.location)
  }

  static func channel(_ entry: YAMLEntry) -> Channel? {
    return Channel(
      id: entry.required("id"), label: entry.localized("label"), words: budget(entry, "words"),
      wordsWhenSilent: budget(entry, "words_when_silent"), facts: max(1, count(entry, "facts")),
      shape: entry.list("shape"), shapeWhenSilent: entry.list("shape_when_silent"),
      register: entry.choice("register", ifMissing: .plain), isPublic: entry.optional("public") == "true")
  }

  private static func budget(_ entry: YAMLEntry, _ key: String) -> ClosedRange<Int> {
    let budget = entry.mapping(key, type: "length budget")
    let bounds = budget.map { (count($0, "min"), count($0, "max")) } ?? (0, 0)
    budget?.finish()
    return min(bounds.0, bounds.1)...max(bounds.0, bounds.1)
  }

  /// A number of things, at most a million: more cannot be meant.
  private static func count(_ entry: YAMLEntry, _ key: String) -> Int {
    Int(min(max(entry.number(key), 0), 1_000_000))
  }

  static func replacements(_ entry: YAMLEntry) -> [Replacement]? {
    Language.allCases.flatMap { language in
      entry.entries(language.rawValue, type: "replacement") {
        Replacement(language: language, avoid: $0.list("avoid"), use: $0.required("use"))
      }
    }
  }

  static func forbidden(_ entry: YAMLEntry) -> [ForbiddenWords]? {
    Language.allCases.flatMap { language in
      entry.mapping(language.rawValue, type: "list of words by reason")?.reading { reasons in
        reasons.keys.map { ForbiddenWords(language: language, reason: $0, words: reasons.list($0)) }
      } ?? []
    }
  }

  /// Every list or text under a language key, named by the keys above it.
  static func phrases(_ entry: YAMLEntry, prefix: String) -> [Phrases] {
    entry.keys.flatMap { key -> [Phrases] in
      if let language = Language(rawValue: key) {
        return [Phrases(key: prefix, language: language, variants: entry.list(key))]
      }
      let path = prefix.isEmpty ? key : prefix + "." + key
      return entry.mapping(key, type: "wording")?.reading { phrases($0, prefix: path) } ?? []
    }
  }
}
