/// A cue found in a text.
struct CueHit: Sendable, Hashable {
  let cue: Cue
  /// Indices of its tokens.
  let range: Range<Int>
}

/// Finds the framing phrases of a language in a run of tokens.
struct PhraseBook: Sendable {
  private let phrases: PhraseTable<Cue>

  /// Every word that opens a phrase, with the reader it concerns.
  var triggers: [(Triggers, String)] { phrases.openers.map { (.framing, $0) } }

  init(_ words: FramingWords) {
    phrases = PhraseTable(patterns: words.patterns, inflect: words.inflect, combined: { $0.union($1) })
  }

  /// The cues in `tokens`, in order.
  ///
  /// The longest phrase wins; only labels let the phrases inside them count too.
  /// - Complexity: O(*n*) in the tokens, times the words of the longest phrase.
  func hits(in tokens: [Token]) -> [CueHit] {
    var hits: [CueHit] = []
    var at = 0
    while at < tokens.count {
      guard tokens[at].triggers.contains(.framing), let found = phrases.match(in: tokens, at: at) else {
        at += 1
        continue
      }
      hits.append(CueHit(cue: found.meaning, range: at..<found.next))
      // A label such as "they say" does not hide the verb in it.
      at = found.meaning.isSubset(of: Cue.labels) ? at + 1 : found.next
    }
    return hits
  }
}
