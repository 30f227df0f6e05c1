/// Reads the scopes of one sentence: which of its words are reported, rejected, asked or supposed.
struct SentenceFramer {
  /// More cues than this in one sentence are no prose.
  private static let mostCues = 48

  let passage: Passage
  let index: Int
  let reader: FramingReader
  let cuts: [ClauseCut]
  /// A label or the name of a speaker at the head of the sentence.
  let tag: Range<Int>?
  /// The question is answered where it stands: the block holds nothing but it.
  let isWholeBlockQuestion: Bool

  var words: FramingWords { reader.words }
  var clauses: ClauseWords { reader.clauseWords }
  var tokens: [Token] { passage.tokens }
  var sentence: Range<Int> { passage.tokenRanges[index] }

  /// The scopes in order of their cues, and what the sentence says about the one before it.
  func read() -> FramedSentence {
    var result = FramedSentence()
    for hit in passage.hits(of: index).prefix(Self.mostCues)
    where !hit.cue.contains(.none) && hit.range.lowerBound >= tag?.upperBound ?? 0 && !isName(hit) {
      if hit.cue.isDisjoint(with: Cue.verbs) == false, let scope = verbScope(hit, &result) {
        result.scopes.append(scope)
      } else if !hit.cue.isDisjoint(with: [.reportNoun, .mythNoun, .factNoun]), let scope = nounScope(hit) {
        result.scopes.append(scope)
      }
      if !hit.cue.isDisjoint(with: [.falseWord, .trueWord, .mythNoun]) { truth(hit, &result) }
      if let scope = phraseScope(hit, &result) { result.scopes.append(scope) }
    }
    ellipticDenials(&result)
    quotationScopes(&result)
    if let mood = moodScope(result) { result.scopes.append(mood) }
    return result
  }

  /// *the United States is*: a capital inside a sentence makes a name, unless it opens a quotation or all is in capitals.
  private func isName(_ hit: CueHit) -> Bool {
    let at = hit.range.lowerBound
    guard hit.range.count == 1, at > sentence.lowerBound, tokens[at].isCapitalised, tokens[at - 1].kind == .word else {
      return false
    }
    return !tokens[at - 1].isCapitalised
      || tokens[at - 1].range.count > 1 && passage.text[tokens[at - 1].range].last.map { $0 > 0x5A } ?? false
  }

  // MARK: Boundaries

  /// Where the clause that holds `position` begins, strong stops only.
  func start(of position: Int) -> Int {
    var start = sentence.lowerBound
    for cut in cuts where cut.gap.upperBound <= position && cut.kind != .coordination { start = cut.gap.upperBound }
    return start
  }

  /// Where a scope that starts at `position` ends.
  ///
  /// - Parameter holdsOverAnd: Whether it goes on after *, and* with a new subject.
  func end(from position: Int, holdsOverAnd: Bool) -> Int {
    var end = sentence.upperBound
    if let cut = cuts.first(where: { cut in
      cut.gap.lowerBound >= position && (cut.kind != .coordination || !holdsOverAnd && !reopens(cut))
    }) {
      end = cut.gap.lowerBound
    }
    // A cue inside a quotation says nothing about what follows the quotation.
    if let quotation = quotation(around: position), !quotation.content.contains(sentence.upperBound - 1) {
      end = min(end, max(position, quotation.close))
    }
    return end
  }

  /// ", and that …" goes on with the reported clause.
  private func reopens(_ cut: ClauseCut) -> Bool {
    words.complementizers.contains(tokens[cut.gap.upperBound - 1])
  }

  func quotation(around position: Int) -> Quotation? {
    passage.quotation(around: position)
  }
}

/// What was read in one sentence.
struct FramedSentence {
  /// What a sentence does to the one before it.
  enum Verdict { case rejects, adopts }
  var scopes: [Scope] = []
  /// Set by *That is false.* and *And they are right.*
  var onPrevious: Verdict?
  /// An auxiliary without its verb rejects what has the same auxiliary: *They don't.*
  var ellipsis: WordText?
  /// Reporting words outside every quotation: the last such verb.
  var report: (cue: Cue, verb: Range<Int>, speaker: Range<Int>?)?
  /// Whether the sentence makes what it reports its own: *and I believe him*.
  var adopts = false
  var isIronic = false
  /// A cut that only the cues show.
  var cut: ClauseCut?
}

extension Passage {
  /// The quotation whose content holds the token at `position`.
  func quotation(around position: Int) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].open <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0, quotations[low - 1].content.contains(position) else { return nil }
    return quotations[low - 1]
  }
}
