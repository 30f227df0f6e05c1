import TextAnalysis

/// Checks the store's own wording, what drafts are made of, for words that it forbids itself, and for missing languages.
struct WordingRules {
  private let store: ClaimStore
  private let forbidden: [Language: [ForbiddenPhrase]]

  /// A forbidden word or phrase as folded words.
  private struct ForbiddenPhrase {
    let words: [String]
    let text: String
    let reason: String
  }

  /// A sentence of ours and where it comes from.
  private struct OwnText {
    let id: String
    let text: String
    let language: Language
    let location: Location
  }

  init(_ store: ClaimStore) {
    self.store = store
    forbidden = Dictionary(grouping: store.contents.forbidden, by: \.language).mapValues { groups in
      groups.flatMap { group in
        group.words.map { ForbiddenPhrase(words: Self.words($0), text: $0, reason: group.reason) }
      }
    }
  }

  func issues() -> [LintIssue] { forbiddenWords() + missingLanguages() }

  private func forbiddenWords() -> [LintIssue] {
    ownTexts().flatMap { own in
      let words = Self.words(own.text)
      return (forbidden[own.language] ?? []).filter { Self.contains(words, $0.words) }.map { phrase in
        LintIssue(
          .forbiddenWord, own.id, at: own.location,
          "uses '\(phrase.text)' (\(phrase.reason)) in \u{201C}\(own.text)\u{201D}")
      }
    }
  }

  private func ownTexts() -> [OwnText] {
    let wording = Location(file: "wording.yaml", line: 1)
    let phrases = store.contents.phrases.flatMap { group in
      group.variants.map { OwnText(id: group.key, text: $0, language: group.language, location: wording) }
    }
    let acknowledgements = store.contents.concerns.flatMap { concern in
      concern.acknowledgements.map {
        OwnText(id: concern.id, text: $0.wording.text, language: $0.wording.language, location: concern.location)
      }
    }
    let calls = store.contents.audiences.flatMap { audience in
      audience.callsToAction.flatMap { Self.texts($0.text, id: audience.id, at: audience.location) }
    }
    let explanations = store.claims.flatMap { claim in
      [claim.whyMisleading].compactMap { $0 }.flatMap { Self.texts($0, id: claim.id, at: claim.location) }
    }
    return phrases + acknowledgements + calls + explanations
  }

  private static func texts(_ text: Localized, id: String, at location: Location) -> [OwnText] {
    [OwnText(id: id, text: text.english, language: .english, location: location)]
      + (text.spanish.map { [OwnText(id: id, text: $0, language: .spanish, location: location)] } ?? [])
  }

  /// Every piece of wording stands in every language.
  private func missingLanguages() -> [LintIssue] {
    let byKey = Dictionary(grouping: store.contents.phrases, by: \.key)
    return byKey.keys.sorted().flatMap { key in
      let present = Set(byKey[key]?.filter { !$0.variants.isEmpty }.map(\.language) ?? [])
      return Language.allCases.filter { !present.contains($0) }.map { language in
        LintIssue(
          .missingLanguage, key, at: Location(file: "wording.yaml", line: 1), "has no wording in '\(language.rawValue)'"
        )
      }
    }
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  private static func words(_ text: String) -> [String] {
    Words(of: Array(text.utf8), in: 0..<text.utf8.count).map(\.folded)
  }
}
