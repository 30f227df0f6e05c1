package import TextAnalysis

/// What a text states that can be looked up: figures, times, names; and what restricts it: groups, hedges, quantifiers.
package struct StatedDetails: Sendable {
  /// The words of the text, folded, numbers as written.
  package let words: Set<String>
  /// The figures, in reading order.
  package let quantities: [Quantity]
  /// The times, in reading order.
  package let periods: [Period]
  /// Names of the lexicon, in reading order.
  package let mentions: [Mention]
  /// Bare numbers that are part of no figure, time or name.
  package let numbers: [Range<Int>]
  /// Capitalised words that open no sentence and are part of no time: names of people, bodies and events.
  package let names: [Range<Int>]
  /// Capitalised words that open a sentence; names or not.
  package let openings: [Range<Int>]
  /// Negation, hedges, quantifiers.
  package let meaning: Meaning
  private let text: [UInt8]

  init(_ text: [UInt8], tokens: [Token], conditions: TruthConditions) {
    self.text = text
    quantities = conditions.quantities
    periods = conditions.periods
    mentions = conditions.mentions
    meaning = conditions.meaning
    let known = quantities.map(\.range) + periods.map(\.range)
    let listed = mentions.map(\.range)
    var words: Set<String> = []
    var (numbers, names, openings): ([Range<Int>], [Range<Int>], [Range<Int>]) = ([], [], [])
    var opensSentence = true
    for token in tokens {
      guard token.kind != .sign else {
        if Self.opensSentence(token.folded) { opensSentence = true }
        continue
      }
      words.insert(token.folded)
      let isListed = listed.contains { $0.overlaps(token.range) }
      if token.kind == .number {
        if !isListed, !known.contains(where: { $0.overlaps(token.range) }) { numbers.append(token.range) }
      } else if token.isCapitalised, token.range.count > 1, !known.contains(where: { $0.overlaps(token.range) }) {
        if opensSentence { openings.append(token.range) } else { names.append(token.range) }
      }
      opensSentence = false
    }
    (self.words, self.numbers, self.names, self.openings) = (words, numbers, names, openings)
  }

  /// A word after one of these signs is capitalised without being a name.
  private static func opensSentence(_ sign: String) -> Bool {
    switch sign {
    case ".", "?", "!", ":", "\"", "«", "»", "“", "”", "¿", "¡", "…", "'", "(", "[", "]", "—": true
    default: false
    }
  }

  /// The words of the text in `range`.
  package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The folded words in `range`.
  package func folded(_ range: Range<Int>) -> [String] { Words(of: text, in: range).map(\.folded) }
}

/// Reads what texts state, with the names of a store's lexicon.
package struct DetailReader: Sendable {
  /// The terms that ``StatedDetails/mentions`` count in.
  package let terms: [LexiconTerm]
  private let readers: PerLanguage<TruthConditionReader>
  private let positions: [String: Int]

  /// - Complexity: O(*n*) in the names of the lexicon.
  package init(_ store: ClaimStore) {
    let terms = store.contents.lexicon.filter { ![.unit, .subject].contains($0.kind) }
    self.terms = terms
    positions = Dictionary(
      zip(terms.map { "\($0.kind.rawValue) \($0.id)" }, terms.indices), uniquingKeysWith: { first, _ in first })
    readers = PerLanguage { language in
      let names = terms.enumerated().flatMap { number, term in
        (language == .spanish ? term.spanish : term.english).map { (name: $0, entry: number) }
      }
      return TruthConditionReader(language: language, gazetteer: Gazetteer(names, language: language))
    }
  }

  /// What `text` states.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package func details(of text: String, _ language: Language) -> StatedDetails {
    let bytes = Array(text.utf8)
    let range = 0..<bytes.count
    let conditions = readers[language].conditions(in: bytes, range: range)
    return StatedDetails(
      bytes, tokens: Tokenizer(language: language).tokens(in: bytes, range: range), conditions: conditions)
  }

  /// The term of this kind with this id and all it belongs to, as numbers in ``terms``.
  package func lineage(of id: String, _ kind: LexiconTerm.Kind) -> Set<Int> {
    var found: Set<Int> = []
    var open = [id]
    while let next = open.popLast() {
      guard let number = positions["\(kind.rawValue) \(next)"], found.insert(number).inserted else { continue }
      open += terms[number].within
    }
    return found
  }
}
