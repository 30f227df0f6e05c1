import ClaimStore
import TextAnalysis

/// What planning and checking share: the store with its wording, lexicon and words to avoid.
struct DraftTools: Sendable {
  let store: ClaimStore
  let book: WordingBook
  let reader: DetailReader
  let words: WordCheck
  let known: KnownSentences
  private let cache = DraftCache()
  /// For every fact the stories of the claims it answers, in the order of the store.
  private let stories: [String: [String]]
  /// For every concern the stories with claims that no fact answers, in the order of the store.
  private let openStories: [String: [String]]
  private let splitters = PerLanguage { SentenceSplitter(language: $0) }

  init(_ store: ClaimStore) {
    self.store = store
    book = WordingBook(store)
    reader = DetailReader(store)
    words = WordCheck(store)
    stories = store.claims.reduce(into: [:]) { stories, claim in
      for item in claim.answers {
        let known = stories[item.fact] ?? []
        if !known.contains(claim.narrative) { stories[item.fact] = known + [claim.narrative] }
      }
    }
    openStories = store.claims.reduce(into: [:]) { stories, claim in
      guard claim.answers.isEmpty, !(stories[claim.concern] ?? []).contains(claim.narrative) else { return }
      stories[claim.concern, default: []].append(claim.narrative)
    }
    let splitters = splitters
    known = KnownSentences(store) { splitters[$0] }
  }

  /// The place of a story among those whose claims a fact answers, nil where it is none of them, and how many they are.
  func place(of story: Narrative?, amongStoriesOf fact: Fact) -> (place: Int?, of: Int) {
    Self.place(of: story, among: stories[fact.id] ?? [])
  }

  /// The place of a story among those with claims on a concern that no fact answers, nil where it is none of them, and how
  /// many they are.
  func place(of story: Narrative?, amongOpenStoriesOn concern: Concern) -> (place: Int?, of: Int) {
    Self.place(of: story, among: openStories[concern.id] ?? [])
  }

  private static func place(of story: Narrative?, among stories: [String]) -> (place: Int?, of: Int) {
    (story.flatMap { stories.firstIndex(of: $0.id) }, stories.count)
  }

  func splitter(_ language: Language) -> SentenceSplitter { splitters[language] }

  /// Whether `text` states no figure, time, name or place that `facts` do not.
  func isGrounded(_ text: String, on facts: [Fact], _ language: Language) -> Bool {
    cache.isGrounded(text, on: facts, language) {
      ground(of: facts, language).gaps(in: details(of: text, language)).isEmpty
    }
  }

  /// What facts allow to be stated in a language: what stands in English, in which all are kept, and in the language itself.
  func ground(of facts: [Fact], _ language: Language) -> Ground {
    cache.ground(of: facts, language) {
      Ground(facts, store: store, reader: reader, languages: language == .english ? [.english] : [.english, language])
    }
  }

  /// What a text of the store, or of a draft made from it, states.
  func details(of text: String, _ language: Language) -> StatedDetails {
    cache.details(of: text, language) { reader.details(of: text, language) }
  }

  /// The content words of a text of the store.
  func stems(of text: String, _ language: Language) -> Set<String> {
    cache.stems(of: text, language) { Stems.of(text, language) }
  }

  /// The content words of a fact, read once.
  func content(of fact: Fact, read: () -> Set<String>) -> Set<String> { cache.content(of: fact.id, read: read) }

  /// What the store says about its documents, as we say it about ours.
  func voiced(_ text: String, _ language: Language) -> String {
    book.all("voicing", language).reduce(text) { text, rule in
      let parts = rule.split(separator: ">", maxSplits: 1)
      guard parts.count == 2 else { return text }
      let (old, new) = (String(parts[0].dropLast()), String(parts[1].dropFirst()))
      return text.replacing(old, with: new)
    }
  }

  /// A telling of a fact without the sentence that only says whose words they are; nil where there is no such sentence.
  func withoutAttribution(_ telling: String, _ fact: Fact, _ language: Language) -> String? {
    let texts = sentences(of: telling, language)
    guard texts.count == 2 else { return nil }
    let source = store.source(fact.source)
    let names =
      fact.saidBy.compactMap { store.speaker($0)?.name[language] }
      + [source?.publisher?.value, source?.title.value].compactMap { $0 }
    let named = stems(of: names.joined(separator: " "), language)
    let rest = stems(of: texts[1], language).subtracting(named)
    // A first sentence that names its source itself cannot be put under another "according to".
    guard stems(of: texts[0], language).intersection(named).count < 2 else { return nil }
    let isBare = rest.count <= Self.mostAttributing && rest.isDisjoint(with: stems(of: texts[0], language))
    return isBare ? texts[0] : nil
  }

  private static let mostAttributing = 5

  /// What follows "That": an explanation without its subject. English ones open with "It", Spanish ones with the verb.
  func verbPhrase(_ text: String, english: String, _ language: Language) -> String? {
    guard english.hasPrefix("It ") else { return nil }
    if language == .english { return String(text.dropFirst(3)) }
    guard let first = text.first, first.isLetter else { return nil }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The words of a person in their frame.
  func said(_ voice: Voice, _ frame: String, _ language: Language) -> String {
    frame.replacing("{name}", with: voice.name)
      .replacing("{role}", with: voice.role?[language] ?? "")
      .replacing("{words_es}", with: voice.words[.spanish])
      .replacing("{words}", with: voice.words.english)
  }
}
