/// Remarks of the author's own, and words of others that no reporting verb takes as a clause.
extension SentenceFramer {
  /// The longest *it would be only fair to* before the verb of a remark.
  private static let longestRemark = 7
  /// How far after *put the number* its *at* may stand.
  private static let reach = 14

  // MARK: The author's own

  /// *I regret to say*, *it is fair to add*, *you may be surprised to hear*: nobody else is reported.
  func isOwnRemark(_ before: Range<Int>) -> Bool {
    guard let last = before.last, words.infinitiveMarks.contains(tokens[last]), before.count <= Self.longestRemark
    else {
      return false
    }
    return opensRemark(before)
  }

  /// Whether the subject is the author, the reader or nobody: *I, we, you, one, it*.
  func opensRemark(_ before: Range<Int>) -> Bool {
    guard let first = before.first(where: { tokens[$0].kind == .word && !words.openers.contains(tokens[$0]) }) else {
      return false
    }
    return words.remarkers.contains(tokens[first]) || words.remarkers.contains(tokens[first].word.beforeApostrophe)
  }

  /// *the states that …*: after an article, what looks like a verb is a noun.
  func isPlainNoun(_ hit: CueHit) -> Bool {
    hit.range.count == 1 && hit.range.lowerBound > sentence.lowerBound
      && hit.cue.isDisjoint(with: [.reportNoun, .mythNoun, .factNoun])
      && words.articles.contains(tokens[hit.range.lowerBound - 1])
  }

  // MARK: Words of others

  /// *She put the number at twelve.*
  func estimateScope(_ hit: CueHit) -> Scope? {
    let frame = frame(of: hit.range)
    let from = start(of: hit.range.lowerBound)
    let upper = end(from: hit.range.upperBound, holdsOverAnd: false)
    guard !frame.before.isEmpty, !frame.isFirstPerson, !frame.isNegated, quotation(around: from) == nil,
      (hit.range.upperBound..<min(upper, hit.range.upperBound + Self.reach)).contains(where: {
        words.estimateLinks.contains(tokens[$0])
      }) || words.estimateLinks.contains(tokens[hit.range.upperBound - 1])
    else { return nil }
    return Scope(
      range: from..<max(from, upper), framing: frame.hasAuthority ? .asserted : .attributed, cue: hit.range,
      speaker: speaker(hit.range, frame))
  }

  /// *She called it "…"*: the words in quotation marks are hers.
  func noteName(_ hit: CueHit, _ result: inout FramedSentence) {
    guard result.report == nil, !passage.quotations.isEmpty, quotation(around: hit.range.lowerBound) == nil else {
      return
    }
    let frame = frame(of: hit.range)
    guard !frame.before.isEmpty, !frame.isFirstPerson, !frame.isNegated, !frame.isPassive else { return }
    result.report = (hit.cue, hit.range, speaker(hit.range, frame))
  }
}
