import ClaimStore
import TextAnalysis

/// Sentences that the store's editors wrote for drafts, ready to be told from those of others.
final class KnownSentences: Sendable {
  private struct Own: Sendable {
    var acknowledgements: Set<String> = []
    var others: Set<String> = []
    /// The content words of the wording that joins sentences.
    var stems: Set<String> = []
  }

  private let own: PerLanguage<Own>
  /// Where the wording stands that joins what the store says.
  private static let joining = ["transitions", "myths", "returns", "corrections", "agreements", "avoidances"]

  init(_ store: ClaimStore, splitter: @escaping @Sendable (Language) -> SentenceSplitter) {
    let joining = Self.joining
    own = PerLanguage { language in
      let splitter = splitter(language)
      var own = Own()
      let acknowledgements = store.contents.concerns.flatMap(\.acknowledgements).map(\.wording)
      for wording in acknowledgements where wording.language == language {
        own.acknowledgements.formUnion(splitter.sentences(in: wording.text))
      }
      for phrases in store.contents.phrases where phrases.language == language {
        for text in phrases.variants {
          own.others.formUnion(splitter.sentences(in: text))
          if joining.contains(where: { phrases.key.hasPrefix($0) }) { own.stems.formUnion(Stems.of(text, language)) }
        }
      }
      for call in store.contents.audiences.flatMap(\.callsToAction) {
        own.others.formUnion(splitter.sentences(in: call.text[language]))
      }
      return own
    }
  }

  /// Whether the sentence stands in the store as it is.
  func contains(_ sentence: String, _ language: Language) -> Bool {
    own[language].others.contains(sentence) || isAcknowledgement(sentence, language)
  }

  /// The content words that the store's wording for drafts uses, whatever a draft is about.
  func stems(_ language: Language) -> Set<String> { own[language].stems }

  /// Whether the sentence acknowledges a concern in the store's words.
  func isAcknowledgement(_ sentence: String, _ language: Language) -> Bool {
    own[language].acknowledgements.contains(sentence)
  }
}
