import ClaimStore
import TextAnalysis

/// Sentences that the store's editors wrote for drafts, ready to be told from those of others.
final class KnownSentences: Sendable {
  private let acknowledgements: [Language: Set<String>]
  private let others: [Language: Set<String>]

  init(_ store: ClaimStore, book: WordingBook) {
    var acknowledgements: [Language: Set<String>] = [:]
    var others: [Language: Set<String>] = [:]
    let splitters = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, SentenceSplitter(language: $0)) })
    func sentences(_ text: String, _ language: Language) -> [String] {
      let bytes = Array(text.utf8)
      let found = splitters[language]?.sentences(in: bytes, blocks: [Block(kind: .paragraph, range: 0..<bytes.count)])
      return found?.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? []
    }
    for acknowledgement in store.contents.concerns.flatMap(\.acknowledgements) {
      let (text, language) = (acknowledgement.wording.text, acknowledgement.wording.language)
      acknowledgements[language, default: []].formUnion(sentences(text, language))
    }
    for phrases in store.contents.phrases {
      for text in phrases.variants {
        others[phrases.language, default: []].formUnion(sentences(text, phrases.language))
      }
    }
    for call in store.contents.audiences.flatMap(\.callsToAction) {
      for language in Language.allCases {
        others[language, default: []].formUnion(sentences(call.text[language], language))
      }
    }
    (self.acknowledgements, self.others) = (acknowledgements, others)
  }

  /// Whether the sentence stands in the store as it is.
  func contains(_ sentence: String, _ language: Language) -> Bool {
    others[language]?.contains(sentence) ?? false || isAcknowledgement(sentence, language)
  }

  /// Whether the sentence acknowledges a concern in the store's words.
  func isAcknowledgement(_ sentence: String, _ language: Language) -> Bool {
    acknowledgements[language]?.contains(sentence) ?? false
  }
}
