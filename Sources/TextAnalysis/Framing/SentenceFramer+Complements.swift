/// The clause that a reporting verb or noun takes.
extension SentenceFramer {
  struct Complement {
    let at: Int
    let asks: Bool
  }
  /// How far after a verb its clause may begin.
  private static let reach = 12
  /// Words of *the company* in *asked the company whether*.
  private static let longestObject = 4

  func isComplementizer(_ at: Int) -> Bool {
    at < sentence.upperBound && words.complementizers.contains(tokens[at])
  }

  /// Where the clause starts that `verb` reports, or nil when it reports none.
  func complementStart(after verb: Range<Int>, _ cue: Cue, _ frame: VerbFrame) -> Complement? {
    let end = sentence.upperBound
    var at = verb.upperBound
    // "held that": the phrase holds the word that opens the clause.
    if verb.count > 1, at < end, words.complementizers.contains(tokens[at - 1]) {
      return Complement(at: at, asks: false)
    }
    let limit = min(end, at + Self.reach)
    var hasFiller = false
    // "asked the company whether …": whom the question was put to.
    var hasObject = false
    // "What they do not say is that …", "told anyone who would listen that …".
    var mayCross = frame.before.first.map { words.clefts.contains(tokens[$0]) } ?? false
    if mayCross, frame.isNegated { return nil }
    // "told to wait": an order.
    if !cue.isDisjoint(with: [.tells, .hears]), at < end, words.infinitiveMarks.contains(tokens[at]) {
      return nil
    }
    while at < limit {
      let token = tokens[at]
      if hasObject, !words.polarQuestionWords.contains(token),
        token.kind == .sign || isComplementizer(at) || isQuestionWord(at) || at > verb.upperBound + Self.longestObject
      {
        break
      }
      if let found = complement(at: at, isFirst: at == verb.upperBound, cue) { return found.at < 0 ? nil : found }
      if token.kind == .sign {
        if token.word == ",", let next = afterParenthesis(at, limit: limit) {
          at = next
          continue
        }
        return token.word == ":" || at <= verb.upperBound + 1 ? signComplement(at, frame) : nil
      }
      let isFiller = words.fillers.contains(token) || token.word.hasSuffix("ly")
      hasFiller = hasFiller || isFiller
      mayCross = mayCross || cue.contains(.tells) && words.relatives.contains(token)
      hasObject = hasObject || cue.contains(.asks) && !isFiller && !hasFiller && !mayCross
      guard isFiller || hasFiller || !cue.isDisjoint(with: [.tells, .asks]) || mayCross,
        isFiller || mayCross || !clauses.isFinite(token)
      else {
        break
      }
      if !hasFiller, !mayCross, cue.contains(.bare), at > verb.upperBound, clauses.isFinite(token) { break }
      at += 1
    }
    return bareComplement(after: verb.upperBound, cue, frame)
  }

  private func complement(at: Int, isFirst: Bool, _ cue: Cue) -> Complement? {
    let word = tokens[at].word
    if words.complementizers.contains(word) {
      let next = at + 1
      // "claims that are paid": a relative clause.
      if isFirst, cue.contains(.reportNoun), word == "that", isVerb(next) {
        return Complement(at: -1, asks: false)
      }
      // "que si": an indirect question.
      let asks = next < sentence.upperBound && cue.contains(.asks) && isQuestionWord(next)
      return Complement(at: next, asks: asks)
    }
    if isQuestionWord(at), !cue.isDisjoint(with: [.asks, .knows, .says]), isFirst || cue.contains(.asks) {
      if at + 1 < sentence.upperBound, words.infinitiveMarks.contains(tokens[at + 1]) {
        return Complement(at: -1, asks: false)
      }
      let isOpen = words.polarQuestionWords.contains(word)
      if cue.contains(.asks) || isOpen { return Complement(at: at, asks: true) }
      return cue.contains(.knows) ? Complement(at: at, asks: false) : nil
    }
    return nil
  }

  /// Whether a verb follows *that*, which is a relative pronoun then.
  private func isVerb(_ at: Int) -> Bool {
    at < sentence.upperBound && clauses.isFinite(tokens[at]) && !clauses.preverbs.contains(tokens[at])
      && !(at + 1 < sentence.upperBound && tokens[at + 1].word == "-")
  }

  /// Whether an indirect question opens at `at`; *sí* is no *si*.
  private func isQuestionWord(_ at: Int) -> Bool {
    words.questionWords.contains(tokens[at]) && !(tokens[at].word == "si" && tokens[at].range.count > 2)
  }

  /// After a remark between commas: ", and I believe him, that …".
  private func afterParenthesis(_ comma: Int, limit: Int) -> Int? {
    guard comma + 1 < limit else { return nil }
    let close = passage.mark(from: comma + 1, to: sentence.upperBound)
    guard close < min(sentence.upperBound, comma + Self.reach), tokens[close].word == ",", isComplementizer(close + 1)
    else { return nil }
    return close + 1
  }

  /// `said: …` and `said "…"`.
  private func signComplement(_ at: Int, _ frame: VerbFrame) -> Complement? {
    guard !frame.before.isEmpty || at > sentence.lowerBound + 1 else { return nil }
    if tokens[at].word == ":" || tokens[at].word == ",", at + 1 < sentence.upperBound, tokens[at + 1].word == "\"" {
      return Complement(at: at + 1, asks: false)
    }
    guard tokens[at].word.isAny(":", "\"", "'") else { return nil }
    let next = tokens[at].word == ":" ? at + 1 : at
    return next < sentence.upperBound ? Complement(at: next, asks: false) : nil
  }

  /// A clause without *that*: "says the network is".
  private func bareComplement(after start: Int, _ cue: Cue, _ frame: VerbFrame) -> Complement? {
    guard cue.contains(.bare), let subject = frame.before.last, start < sentence.upperBound else { return nil }
    // "the woman who told me this has worked …": the clause goes on without being reported.
    if cue.contains(.tells), words.relatives.contains(tokens[subject]) { return nil }
    guard tokens[start].kind != .sign, !words.notBare.contains(tokens[start]) || opensNegativeSubject(start) else {
      return nil
    }
    guard passage.wordCount(start..<sentence.upperBound, limit: 3) == 3 else { return nil }
    // "They say the …": hearsay, whatever verb may follow.
    if words.hearsaySubjects.contains(tokens[subject]),
      clauses.determiners.contains(tokens[start]), passage.wordCount(start..<sentence.upperBound, limit: 4) == 4
    {
      return Complement(at: start, asks: false)
    }
    // "swears they empty the bins": a form that is no object.
    if words.subjectForms.contains(tokens[start]), start + 1 < sentence.upperBound, tokens[start + 1].kind == .word,
      !words.notBare.contains(tokens[start + 1])
    {
      return Complement(at: start, asks: false)
    }
    // "who claim a refund are …": one verb more than the relative clause needs.
    var verbsDue = words.relatives.contains(tokens[subject]) ? 2 : 1
    var verb = start
    for index in start..<min(sentence.upperBound, start + 2 * Self.reach) {
      let token = tokens[index]
      if Passage.isMark(token), token.word != ",", token.word != "\"" { return nil }
      if index > start, clauses.subordinators.contains(token) || words.complementizers.contains(token) {
        return nil
      }
      if clauses.coordinators.contains(token), index + 1 < sentence.upperBound,
        !tokens[index + 1].isCapitalised, !clauses.determiners.contains(tokens[index + 1])
      {
        return nil
      }
      guard index > start, clauses.mayBeFinite(token) else { continue }
      // "are often kept" is one group of verbs.
      if verb == start || index > verb + 1 { verbsDue -= 1 }
      if verbsDue == 0 { return Complement(at: start, asks: false) }
      verb = index
    }
    return nil
  }

  /// *says no boat came*, not *says no to*.
  private func opensNegativeSubject(_ at: Int) -> Bool {
    isNegation(at) && at + 1 < sentence.upperBound && tokens[at + 1].kind == .word
      && !words.notBare.contains(tokens[at + 1])
  }

  // MARK: Nouns

  /// *the claim that …*, *fears that …*, *the myth that …*
  func nounScope(_ hit: CueHit) -> Scope? {
    var at = hit.range.upperBound
    guard at < sentence.upperBound else { return nil }
    // "la idea de que", "the old story about how"
    if words.nounLinks.contains(tokens[at]), isComplementizer(at + 1) { at += 1 }
    // "The fear is that …", "the belief persists that …".
    if !isComplementizer(at), !hit.cue.contains(.mythNoun),
      let later = (at + 1..<at + 9).first(where: isComplementizer),
      later < at + 4 || words.copulas.contains(tokens[later - 1]),
      (at..<later).allSatisfy({ tokens[$0].kind == .word }), !hasCue(Cue.verbs, in: at..<later),
      later >= at + 4
        || (at..<later).allSatisfy({
          tokens[$0].kind == .word && !words.determiners.contains(tokens[$0])
            || words.copulas.contains(tokens[$0])
        })
    {
      at = later
    }
    guard isComplementizer(at) else { return nil }
    let next = at + 1
    if tokens[at].word == "that", isVerb(next) { return nil }
    if tokens[at].word == "que", at == hit.range.upperBound, !hit.cue.contains(.mythNoun) { return nil }
    guard next < sentence.upperBound else { return nil }
    let near = max(sentence.lowerBound, hit.range.lowerBound - 6)..<hit.range.lowerBound
    let isNegated = near.contains(where: isNegation)
    var framing: Framing =
      hit.cue.contains(.mythNoun) ? .rebutted : hit.cue.contains(.factNoun) ? .asserted : .attributed
    if isNegated { framing = framing == .rebutted ? .asserted : .rebutted }
    if hasCue(.falseWord, in: near.suffix(2)) || hasCue(.pretends, in: near) { framing = .rebutted }
    if hasCue(.doubts, in: near) { framing = isNegated ? .asserted : .rebutted }
    return Scope(
      range: next..<max(next, end(from: next, holdsOverAnd: framing != .rebutted)), framing: framing, cue: hit.range,
      frame: framing == .asserted ? nil : segmentStart(of: hit.range)..<next)
  }
}
