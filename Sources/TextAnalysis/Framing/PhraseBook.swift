/// A cue found in a text.
struct CueHit: Sendable, Hashable {
  let cue: Cue
  /// Indices of its tokens.
  let range: Range<Int>
}

/// Finds the phrases of a language in a run of tokens.
struct PhraseBook: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    var cue: Cue
  }

  /// The phrases that open with the same word.
  private struct Shelf: Sendable {
    /// What the word does alone.
    var alone: Cue = []
    /// Longer phrases by their second word, longest first.
    var entries: [String: [Entry]] = [:]
  }

  private let shelves: [String: Shelf]

  /// Every word that opens a phrase, with the reader it concerns.
  var triggers: [(Triggers, String)] { shelves.keys.map { (.framing, $0) } }

  init(_ words: FramingWords) {
    var shelves: [String: Shelf] = [:]
    for (cue, phrase) in words.phrases() {
      let parts = phrase.split(separator: " ").map(String.init)
      guard let first = parts.first else { continue }
      Self.add(Entry(words: parts, cue: cue), to: &shelves[first, default: Shelf()])
    }
    self.shelves = shelves.mapValues { shelf in
      Shelf(alone: shelf.alone, entries: shelf.entries.mapValues { $0.sorted { $0.words.count > $1.words.count } })
    }
  }

  private static func add(_ entry: Entry, to shelf: inout Shelf) {
    guard entry.words.count > 1 else {
      shelf.alone.formUnion(entry.cue)
      return
    }
    let second = entry.words[1]
    if let known = shelf.entries[second, default: []].firstIndex(where: { $0.words == entry.words }) {
      shelf.entries[second]?[known].cue.formUnion(entry.cue)
    } else {
      shelf.entries[second, default: []].append(entry)
    }
  }

  /// The cues in `tokens`, in order.
  ///
  /// The longest phrase wins; only labels let the phrases inside them count too.
  /// - Complexity: O(*n*): a word is compared with the phrases that it opens.
  func hits(in tokens: [Token]) -> [CueHit] {
    var hits: [CueHit] = []
    var at = 0
    while at < tokens.count {
      guard tokens[at].triggers.contains(.framing), let hit = longest(at: at, in: tokens) else {
        at += 1
        continue
      }
      hits.append(hit)
      // A label such as "they say" does not hide the verb in it.
      at += hit.cue.isSubset(of: Cue.labels) ? 1 : hit.range.count
    }
    return hits
  }

  private func longest(at start: Int, in tokens: [Token]) -> CueHit? {
    guard let shelf = shelves[tokens[start].folded] else { return nil }
    if !shelf.entries.isEmpty, start + 1 < tokens.count, let entries = shelf.entries[tokens[start + 1].folded] {
      for entry in entries where start + entry.words.count <= tokens.count {
        if (2..<entry.words.count).allSatisfy({ tokens[start + $0].folded == entry.words[$0] }) {
          return CueHit(cue: entry.cue, range: start..<start + entry.words.count)
        }
      }
    }
    return shelf.alone.isEmpty ? nil : CueHit(cue: shelf.alone, range: start..<start + 1)
  }
}
