/// Questions, conditions, suppositions, orders.
extension SentenceFramer {
  func moodScope(_ result: FramedSentence) -> Scope? {
    if isQuestion { return questionScope(result) }
    let first = firstWord
    guard first < sentence.upperBound else { return nil }
    let opening = passage.hits(of: index).first { $0.range.lowerBound == first }
    if let opening, !opening.cue.isDisjoint(with: [.condition, .supposition, .wish, .command]),
      !opening.cue.contains(.none)
    {
      // "If the papers are to be believed, …" reports.
      return hasCue(.hearsay, in: sentence) && opening.cue.contains(.condition) ? nil : openingScope(opening)
    }
    // "Please, ring the bell": the word of politeness was passed over.
    if opening == nil, let polite = passage.hits(of: index).first, polite.cue.contains(.command),
      polite.range.upperBound <= first, polite.range.lowerBound >= tag?.upperBound ?? 0
    {
      let stop = reason(from: first) ?? end(from: first, holdsOverAnd: true)
      return Scope(range: sentence.lowerBound..<max(first, stop), framing: .hypothetical, cue: polite.range)
    }
    if words.inversions.contains(tokens[first]), isInversion(first) {
      return Scope(range: sentence, framing: .hypothetical, cue: first..<first + 1)
    }
    return trailingCondition() ?? conditional(result)
  }

  /// The first word that is not *and*, *but*, *please*.
  var firstWord: Int {
    // "If they say:" is a label.
    var at = max(sentence.lowerBound, tag.map { min($0.upperBound, sentence.upperBound) } ?? 0)
    while at < sentence.upperBound, isOpener(at) { at += 1 }
    return at
  }

  private func isOpener(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.kind == .sign { return true }
    // "9/ and then …", "2) …"
    if token.kind == .number { return at + 1 < sentence.upperBound && tokens[at + 1].word.isAny("/", ")", ".") }
    // "e) …"
    if token.word.count == 1, at + 1 < sentence.upperBound, tokens[at + 1].word == ")" { return true }
    // *si* is no *sí*.
    return words.openers.contains(token) && !(token.word == "si" && token.range.count == 2)
  }

  private func openingScope(_ hit: CueHit) -> Scope? {
    let next = hit.range.upperBound
    // "Imagine that: …" and "Look at …: …" point to what follows.
    let mark = isComplementizer(next) || next < sentence.upperBound && tokens[next].word == "eso" ? next + 1 : next
    if mark < sentence.upperBound, tokens[mark].word == ":" || tokens[mark].word == "!" { return nil }
    if next < sentence.upperBound, tokens[next].word == ":" || tokens[next].word == "!" { return nil }
    if hit.cue.isDisjoint(with: [.condition, .supposition, .wish]), !isImperative(next) || isPromise(next) {
      return nil
    }
    if hit.cue.contains(.command),
      let colon = (next..<sentence.upperBound).first(where: { tokens[$0].word == ":" || tokens[$0].word == ";" })
    {
      return Scope(range: sentence.lowerBound..<colon, framing: .hypothetical, cue: hit.range)
    }
    if tokens[hit.range.lowerBound].word == "si", tokens[hit.range.lowerBound].range.count > 2 { return nil }
    if hit.cue.contains(.command), let reason = reason(from: next) {
      return Scope(range: sentence.lowerBound..<reason, framing: .hypothetical, cue: hit.range)
    }
    return Scope(
      range: sentence.lowerBound..<end(from: next, holdsOverAnd: true), framing: .hypothetical, cue: hit.range)
  }

  /// *Support the choir*, not *Support groups often fail*: what follows a verb form that may be a noun.
  private func isImperative(_ next: Int) -> Bool {
    guard next < sentence.upperBound else { return true }
    let word = tokens[next].word
    if clauses.determiners.contains(word) || words.fillers.contains(word) || words.openers.contains(word) {
      return true
    }
    let end =
      (next..<sentence.upperBound).first { tokens[$0].word.isAny(":", ";", "—", ".") } ?? sentence.upperBound
    return !(next..<end).contains { clauses.isFinite(tokens[$0]) }
  }

  /// *Were it shown that …, I should say so.*
  private func isInversion(_ first: Int) -> Bool {
    guard first + 1 < sentence.upperBound else { return false }
    let subject = tokens[first + 1]
    if words.dropsSubject {
      let verb = subject.word.hasSuffix("se") ? subject.word.dropLast(2) : subject.word
      return (verb.hasSuffix("ar") || verb.hasSuffix("er") || verb.hasSuffix("ir"))
        && sentence.contains { tokens[$0].word == "," }
    }
    let isSubject =
      words.pronouns.contains(subject) || words.determiners.contains(subject) || subject.isCapitalised
    return isSubject && sentence.contains { tokens[$0].triggers.contains(.modal) }
  }

  /// *The town would notice if …*
  private func trailingCondition() -> Scope? {
    guard let hit = passage.hits(of: index).first(where: { $0.cue.contains(.condition) && !$0.cue.contains(.none) }),
      quotation(around: hit.range.lowerBound) == nil
    else { return nil }
    let from = start(of: hit.range.lowerBound)
    guard (from..<hit.range.lowerBound).contains(where: { tokens[$0].triggers.contains(.modal) }) else {
      return nil
    }
    return Scope(
      range: from..<end(from: hit.range.upperBound, holdsOverAnd: true), framing: .hypothetical, cue: hit.range)
  }

  /// *Without them the town would have died.*
  private func conditional(_ result: FramedSentence) -> Scope? {
    let wishes = words.dropsSubject ? passage.hits(of: index).first { $0.cue.contains(.wish) }?.range.lowerBound : nil
    let perfect = sentence.first {
      tokens[$0].triggers.contains(.modal) && isPerfect($0 + 1) && !isRelativeOrPlan($0)
    }
    guard let at = [wishes, perfect].compactMap({ $0 }).min(), quotation(around: at) == nil else { return nil }
    // "She argues that it would have worked": what is supposed lies inside what is reported.
    let reported = result.scopes.filter { $0.range.contains(at) }.map(\.range.lowerBound).max() ?? 0
    let from = max(start(of: at), reported)
    return Scope(
      range: from..<max(from, end(from: at, holdsOverAnd: true)), framing: .hypothetical,
      cue: at..<min(at + 2, sentence.upperBound))
  }

  /// *have been*, *not have worked*.
  private func isPerfect(_ start: Int) -> Bool {
    var at = start
    while at < min(start + 3, sentence.upperBound) {
      if tokens[at].word == "have", at + 1 < sentence.upperBound {
        let participle = tokens[at + 1].word
        return participle.hasSuffix("ed") || participle.hasSuffix("en") || words.participles.contains(participle)
      }
      guard isNegation(at) || tokens[at].word.hasSuffix("ly") || clauses.preverbs.contains(tokens[at]) else {
        return false
      }
      at += 1
    }
    return false
  }

  // MARK: Questions

  /// Whether the sentence ends with a question mark of its own.
  var isQuestion: Bool {
    var at = sentence.upperBound - 1
    while at > sentence.lowerBound, tokens[at].word.isAny("\"", "'", ")", "!", ".") { at -= 1 }
    guard at >= sentence.lowerBound, tokens[at].word == "?" else { return false }
    guard let quotation = quotation(around: at) else { return true }
    // The question is somebody else's when words outside the quotation report it.
    return quotation.content.contains(sentence.lowerBound) || quotation.open == sentence.lowerBound
  }

  private func questionScope(_ result: FramedSentence) -> Scope? {
    let hits = passage.hits(of: index)
    if let hit = hits.first(where: {
      $0.cue.contains(.presupposes) || $0.cue.contains(.rhetorical) && !isWholeBlockQuestion
    }) {
      var scope = Scope(range: sentence, framing: .asserted, cue: hit.range)
      scope.isFinal = true
      return scope
    }
    if let hit = hits.last, hit.cue.contains(.tag), isAtEnd(hit.range.upperBound) { return nil }
    var from = sentence.lowerBound
    // "Crime is down, so what is the fuss about?": only the last clause asks.
    if let cut = cuts.last, cut.kind == .stop { from = cut.gap.upperBound }
    // Spanish marks where the question begins.
    if let mark = sentence.first(where: { tokens[$0].word == "¿" }), mark > from,
      passage.wordCount(from..<mark, limit: 3) == 3
    {
      from = mark
    }
    return Scope(range: from..<sentence.upperBound, framing: .asked, cue: sentence.upperBound - 1..<sentence.upperBound)
  }

  private func isAtEnd(_ at: Int) -> Bool {
    (at..<max(at, sentence.upperBound)).allSatisfy { tokens[$0].kind == .sign }
  }
}
