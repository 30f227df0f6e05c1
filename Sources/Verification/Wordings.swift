import ClaimStore
import Retrieval
import Synchronization
import TextAnalysis

/// What was read of a store's wordings and facts already.
///
/// Shared by all texts that are checked against the store: most of them come near the same few hundred wordings.
struct ReadConditions: Sendable {
  /// By view.
  let conditions = Memo<TruthConditions>()
  /// By fact.
  let details = Memo<KnownDetails>()
}

/// Values that take long to read, kept by number once they were asked for. May be shared between threads.
final class Memo<Value: Sendable>: Sendable {
  private let known = Mutex<[Int: Value]>([:])

  /// The value of `number`, read when it is first asked for.
  func value(of number: Int, read: () -> Value?) -> Value? {
    if let known = known.withLock({ $0[number] }) { return known }
    // Read outside the lock: two threads that read the same find the same.
    guard let found = read() else { return nil }
    known.withLock { $0[number] = found }
    return found
  }
}

/// The wordings of a store as statements: their texts and truth conditions, read once when first needed.
struct Wordings: Sendable {
  let store: ClaimStore
  let views: Views
  let lexicon: StoreLexicon
  private let readers: PerLanguage<TruthConditionReader>
  private let known: ReadConditions

  init(_ store: ClaimStore, views: Views, lexicon: StoreLexicon, known: ReadConditions = ReadConditions()) {
    self.known = known
    self.store = store
    self.views = views
    self.lexicon = lexicon
    readers = PerLanguage { TruthConditionReader(language: $0, gazetteer: lexicon.gazetteer($0)) }
  }

  /// The text of a view.
  func text(of view: Int) -> Wording {
    let view = views[view]
    switch view.entry {
    case .claim(let number): return store.claims[number].text(of: view)
    case .fact(let number):
      let fact = store.facts[number]
      switch view.kind {
      case .variant: return store.variants(of: fact.id)[view.ordinal].wording
      case .quote: return Wording(text: fact.quote, language: fact.quoteLanguage)
      default:
        let language = view.ordinal == 1 ? Language.spanish : .english
        return Wording(text: fact.statement[language], language: language)
      }
    }
  }

  /// The wording of an entry that the pair classifier gets as premise: of a fact its statement, of a claim the wording
  /// nearest to what was said.
  func premise(of candidate: Candidate, in language: Language) -> String {
    switch candidate.entry {
    case .fact(let number): store.facts[number].statement[language]
    case .claim(let number): candidate[.same].map { text(of: $0.view).text } ?? store.claims[number].claim[language]
    }
  }

  /// The truth conditions of a view.
  func conditions(of view: Int) -> TruthConditions? {
    known.conditions.value(of: view) {
      let wording = text(of: view)
      return conditions(of: wording.text, wording.language)
    }
  }

  /// What a fact itself says.
  func details(of fact: Int) -> KnownDetails? {
    known.details.value(of: fact) { KnownDetails(of: store.facts[fact], in: store, read: conditions) }
  }

  private func conditions(of text: String, _ language: Language) -> TruthConditions {
    let bytes = Array(text.utf8)
    return readers[language].conditions(in: bytes, range: 0..<bytes.count)
  }
}
