/// Fixed phrases that reject, adopt or credit a claim.
extension SentenceFramer {
  func phraseScope(_ hit: CueHit, _ result: inout FramedSentence) -> Scope? {
    let at = hit.range.upperBound
    if hit.cue.contains(.rejectsNext) { return rejected(hit, &result) }
    if hit.cue.contains(.affirmsNext) {
      var scope = following(hit, .asserted)
      scope?.isFinal = true
      scope?.frame = nil
      return scope
    }
    if hit.cue.contains(.rejectsPrevious) { return previous(hit, .rebutted, &result) }
    if hit.cue.contains(.affirmsPrevious) {
      if hasSubjectContent(before: hit.range.lowerBound) { result.adopts = true } else { result.onPrevious = .adopts }
      return nil
    }
    if hit.cue.contains(.irony) { return ironyScope(hit, &result) }
    if hit.cue.contains(.estimates) { return estimateScope(hit) }
    if hit.cue.contains(.quotes) { noteName(hit, &result) }
    if hit.cue.contains(.source) { return sourceScope(hit) }
    if hit.cue.contains(.hearsay) {
      let from = start(of: hit.range.lowerBound)
      return Scope(range: from..<max(from, end(from: at, holdsOverAnd: false)), framing: .attributed, cue: hit.range)
    }
    return nil
  }

  /// The clause with the marker; a marker alone colours the whole sentence.
  private func ironyScope(_ hit: CueHit, _ result: inout FramedSentence) -> Scope {
    let from = start(of: hit.range.lowerBound)
    let upper = max(hit.range.upperBound, end(from: hit.range.upperBound, holdsOverAnd: true))
    result.isIronic = true
    let isAlone = passage.wordCount(from..<upper, limit: hit.range.count + 3) < hit.range.count + 3
    return Scope(range: isAlone ? sentence : from..<upper, framing: .rebutted, cue: hit.range)
  }

  /// *Contrary to what they say, …*: what stands behind the comma is the author's own.
  private func rejected(_ hit: CueHit, _ result: inout FramedSentence) -> Scope? {
    guard var scope = following(hit, .rebutted), hit.range.lowerBound == firstWord,
      let comma = ownClause(after: scope.range.lowerBound), scope.range.contains(comma)
    else { return following(hit, .rebutted) }
    scope.range = scope.range.lowerBound..<comma
    result.cut = ClauseCut(gap: comma..<comma + 1, kind: .stop)
    return scope
  }

  /// The comma before the main clause, those around a relative clause passed over.
  private func ownClause(after start: Int) -> Int? {
    var isInside = false
    for at in start..<sentence.upperBound where tokens[at].word == "," {
      guard passage.wordCount(at..<sentence.upperBound, limit: 3) == 3, quotation(around: at) == nil else { return nil }
      if isInside {
        isInside = false
      } else if clauses.subordinators.contains(tokens[at + 1]) {
        isInside = true
      } else {
        return at
      }
    }
    return nil
  }

  private func following(_ hit: CueHit, _ framing: Framing) -> Scope? {
    var at = hit.range.upperBound
    if at < sentence.upperBound, tokens[at].word == ":" || tokens[at].word == "," { at += 1 }
    guard at < sentence.upperBound else { return nil }
    let stop = end(from: at, holdsOverAnd: framing != .rebutted)
    // "Contrary to what you read, …": the part after the comma is the author's own.
    return Scope(
      range: at..<max(at, stop), framing: framing, cue: hit.range, frame: segmentStart(of: hit.range)..<at)
  }

  private func previous(_ hit: CueHit, _ framing: Framing, _ result: inout FramedSentence) -> Scope? {
    let from = segmentStart(of: hit.range)
    if !hasSubjectContent(before: hit.range.lowerBound) { result.onPrevious = .rejects }
    let stop = correction(after: hit.range.upperBound, &result) ?? end(from: hit.range.upperBound, holdsOverAnd: false)
    return Scope(range: from..<max(hit.range.upperBound, stop), framing: framing, cue: hit.range)
  }

  /// Whether more than a pronoun stands before `position` in its clause.
  func hasSubjectContent(before position: Int) -> Bool {
    let range = segmentStart(of: position..<position + 1)..<position
    return range.contains { index in
      tokens[index].kind != .sign && !words.pointers.contains(tokens[index])
        && !words.openers.contains(tokens[index]) && !words.copulas.contains(tokens[index])
    }
  }

  /// *According to X, …*; *…, according to X.*
  private func sourceScope(_ hit: CueHit) -> Scope? {
    let from = start(of: hit.range.lowerBound)
    let right = passage.mark(from: hit.range.upperBound, to: sentence.upperBound)
    let speaker = hit.range.upperBound..<min(right, hit.range.upperBound + 12)
    if let first = speaker.first, words.firstPerson.contains(tokens[first]) { return nil }
    let framing: Framing = hasCue(.authority, in: speaker) ? .asserted : .attributed
    let isLeading = passage.wordCount(from..<hit.range.lowerBound, limit: 2) < 2
    guard !isLeading else {
      guard right < sentence.upperBound, tokens[right].word == "," || tokens[right].word == ":" else { return nil }
      let at = right + 1
      return Scope(
        range: at..<max(at, end(from: at, holdsOverAnd: true)), framing: framing, cue: hit.range, speaker: speaker,
        frame: framing == .asserted ? nil : from..<at)
    }
    let isTrailing = passage.wordCount(right..<max(right, sentence.upperBound), limit: 2) < 2
    let cut = tokens[hit.range.lowerBound - 1].word == "," ? hit.range.lowerBound - 1 : hit.range.lowerBound
    return Scope(
      range: from..<(isTrailing ? cut : max(cut, end(from: right, holdsOverAnd: true))), framing: framing,
      cue: hit.range,
      speaker: speaker, frame: isTrailing && framing != .asserted ? cut..<right : nil)
  }
}
