/// Words of truth, and denials.
extension SentenceFramer {
  /// *It is not true that …*; *the idea that … is wrong*; *That is false.*
  func truth(_ hit: CueHit, _ result: inout FramedSentence) {
    let position = hit.range.lowerBound
    if passage.wordCount(sentence, limit: hit.range.count + 2) < hit.range.count + 2,
      firstWord == position || position == sentence.lowerBound
    {
      // "Nonsense." "Quite wrong!"
      result.onPrevious = hit.cue.contains(.trueWord) ? .adopts : .rejects
      result.scopes.append(
        Scope(range: sentence, framing: hit.cue.contains(.trueWord) ? .asserted : .rebutted, cue: hit.range))
      return
    }
    if let verdict = verdictAtEnd(hit) {
      result.scopes.append(verdict)
      return
    }
    let low = max(sentence.lowerBound, position - 10)
    guard let copula = (low..<position).last(where: { isCopula($0) }), isFilled(copula + 1..<position, hit.cue) else {
      return
    }
    let isNegated =
      (copula..<position).contains(where: isNegation)
      || copula > sentence.lowerBound && isNegation(copula - 1)
    let isFalse = hit.cue.contains(.trueWord) == isNegated
    let framing: Framing = isFalse ? .rebutted : .asserted
    if let next = clauseAfterTruth(hit.range.upperBound) {
      result.scopes.append(
        Scope(
          range: next..<max(next, end(from: next, holdsOverAnd: false)), framing: framing, cue: hit.range,
          frame: isFalse ? segmentStart(of: hit.range)..<next : nil))
      return
    }
    let from = max(segmentStart(of: hit.range), reportedFrom(before: position, result))
    // A verb of another segment, or before what is reported, is not the one of this truth.
    guard from <= copula else { return }
    let subject = from..<copula
    let points = subject.filter {
      tokens[$0].kind != .sign && !words.openers.contains(tokens[$0]) && !isNegation($0)
    }
    let pointsBack =
      points.isEmpty
      ? words.dropsSubject || words.pointers.contains(tokens[copula].word.beforeApostrophe)
      : points.allSatisfy { words.pointers.contains(tokens[$0]) }
    if isFalse, !hit.cue.isDisjoint(with: [.untrue, .trueWord]), let claim = claimBefore(from, points) {
      result.scopes.append(Scope(range: claim, framing: .rebutted, cue: hit.range))
    } else if pointsBack {
      result.onPrevious = isFalse ? .rejects : .adopts
      if isFalse {
        let stop = correction(after: hit.range.upperBound, &result) ?? sentence.upperBound
        result.scopes.append(Scope(range: from..<stop, framing: framing, cue: hit.range))
      }
    } else if isClaim(subject) || hit.cue.contains(.mythNoun) {
      let stop = max(copula, end(from: hit.range.upperBound, holdsOverAnd: false))
      result.scopes.append(Scope(range: from..<stop, framing: framing, cue: hit.range))
    } else if let relative = points.last, words.pointers.contains(tokens[relative]), isFalse,
      relative == points.first ?? -1
    {
      result.onPrevious = .rejects
    }
  }

  /// Whether nothing but adverbs, and articles before a noun, stands between *is* and *true*.
  private func isFilled(_ gap: Range<Int>, _ cue: Cue) -> Bool {
    // "is, to put it mildly, wrong"
    if gap.count > 2, let first = gap.first, let last = gap.last, tokens[first].word == ",",
      tokens[last].word == ","
    {
      return true
    }
    // "is the highest there has been and lies above …": another verb.
    if gap.contains(where: { clauses.coordinators.contains(tokens[$0]) }) { return false }
    return gap.allSatisfy { at in
      isNegation(at) || tokens[at].word.hasSuffix("ly") || tokens[at].word.hasSuffix("mente")
        || words.intensifiers.contains(tokens[at])
        || cue.contains(.mythNoun) && (words.determiners.contains(tokens[at]) || gap.count <= 3)
    }
  }

  private func isCopula(_ at: Int) -> Bool {
    let word = tokens[at].word
    if words.copulas.contains(word) || word.hasSuffix("'s") && words.pointers.contains(word.dropLast(2)) {
      return true
    }
    return word.hasSuffix("n't") && words.copulas.contains(word.dropLast(3))
  }

  /// The clause after *true that*, *wrong to say that*.
  private func clauseAfterTruth(_ start: Int) -> Int? {
    var at = start
    let limit = min(sentence.upperBound, start + 12)
    var commas = 0
    while at < limit {
      if isComplementizer(at) { return at + 1 < sentence.upperBound ? at + 1 : nil }
      let word = tokens[at].word
      if word == "," {
        commas += 1
      } else if tokens[at].kind == .sign || commas == 0 && at > start + 1 && clauses.isFinite(tokens[at]) {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// Where the clause begins that a verb before `position` reports: its predicate is about that clause's own subject.
  private func reportedFrom(before position: Int, _ result: FramedSentence) -> Int {
    result.scopes.filter { scope in
      scope.range.contains(position)
        && passage.hits(of: index).contains { hit in
          hit.range == scope.cue && !hit.cue.isDisjoint(with: Cue.verbs) && !isNoun(hit.range)
        }
    }.map(\.range.lowerBound).max() ?? 0
  }

  /// Whether a subject is a claim rather than a thing: it is quoted, is a clause, or is called a claim.
  private func isClaim(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first(where: { tokens[$0].kind == .word }) else { return false }
    // "Lo de que …": what was said.
    if words.dropsSubject, words.pointers.contains(tokens[first]), subject.contains(first + 2),
      words.nounLinks.contains(tokens[first + 1])
    {
      return isComplementizer(first + 2)
    }
    return isComplementizer(first) || namesClaim(subject) || hasCue(.mythNoun, in: subject)
      || subject.contains { tokens[$0].word == "\"" || passage.quotation(around: $0) != nil }
  }

  /// Whether a subject is a noun such as *claim* that stands for words somebody said.
  ///
  /// *Insurance claims are bogus* and *eighty per cent of the claims are bogus* speak of things that are claimed, and count
  /// them: nobody's words are rejected.
  private func namesClaim(_ subject: Range<Int>) -> Bool {
    guard
      let noun = passage.hits(of: index).first(where: {
        $0.cue.contains(.reportNoun) && subject.contains($0.range.lowerBound)
      })?.range
    else { return false }
    let before = subject.lowerBound..<noun.lowerBound
    if let counted = before.first(where: isCount) {
      // "Half of these claims": a pointer takes up what was said.
      return (counted..<noun.lowerBound).contains {
        words.pointers.contains(tokens[$0]) && words.definites.contains(tokens[$0])
      }
    }
    let isDefinite = before.contains { words.definites.contains(tokens[$0]) || tokens[$0].word.hasSuffix("'s") }
    // What is said follows: "claims of fraud", "claims about the mayor".
    let hasContent = noun.upperBound < subject.upperBound && words.fillers.contains(tokens[noun.upperBound])
    guard let last = before.last, !isDefinite, !hasContent, tokens[noun.upperBound - 1].word.hasSuffix("s") else {
      return true
    }
    return tokens[last].kind != .word || words.determiners.contains(tokens[last])
      || hasCue([.falseWord, .trueWord, .mythNoun], in: last..<noun.lowerBound)
  }

  private func isCount(_ at: Int) -> Bool {
    tokens[at].kind == .number || words.surveyWords.contains(tokens[at])
  }

  // MARK: Denials

  /// *…, and there aren't*; *They haven't.*
  func ellipticDenials(_ result: inout FramedSentence) {
    var at = sentence.lowerBound
    while at + 1 < sentence.upperBound {
      defer { at += 1 }
      guard tokens[at].triggers.contains(.pronoun), let (last, auxiliary) = negatedAuxiliary(at + 1) else {
        continue
      }
      let next = last + 1
      guard next >= sentence.upperBound || tokens[next].kind == .sign && tokens[next].word != "'" else { continue }
      let from = start(of: at)
      let rejected = passage.wordCount(from..<at, limit: 3)
      result.scopes.append(
        Scope(
          range: from..<next, framing: .rebutted, cue: at..<next, frame: rejected == 3 ? frameOfDenial(at)..<next : nil)
      )
      if from == at || rejected < 2 {
        result.ellipsis = auxiliary
        // "They haven't; …" rejects what stands before the semicolon.
        if let cut = cuts.last(where: { $0.gap.upperBound <= at && $0.kind == .stop }) {
          result.scopes.append(
            Scope(range: start(of: cut.gap.lowerBound)..<cut.gap.lowerBound, framing: .rebutted, cue: at..<next))
          result.ellipsis = nil
        }
      }
    }
  }

  private func frameOfDenial(_ at: Int) -> Int {
    var start = at
    while start > sentence.lowerBound,
      tokens[start - 1].kind == .sign || words.openers.contains(tokens[start - 1])
        || words.pointers.contains(tokens[start - 1])
    {
      start -= 1
    }
    return start
  }

  /// *haven't*, *have not*, *will never*: the index of its last word and the bare auxiliary.
  private func negatedAuxiliary(_ at: Int) -> (Int, WordText)? {
    let word = tokens[at].word
    if word.hasSuffix("n't") { return (at, word.dropLast(3)) }
    guard at + 1 < sentence.upperBound, words.auxiliaries.contains(word),
      words.negations.contains(tokens[at + 1])
    else { return nil }
    return (at + 1, word)
  }
}
