/// Reporting verbs with the clause they report.
extension SentenceFramer {
  /// What stands around a reporting verb.
  struct VerbFrame {
    /// From the last punctuation mark to the verb.
    let before: Range<Int>
    let isNegated: Bool
    let hasNegativeSubject: Bool
    let isPassive: Bool
    let isFirstPerson: Bool
    let hasAuthority: Bool
    let isSurvey: Bool
    let isAsReported: Bool
  }

  func verbScope(_ hit: CueHit, _ result: inout FramedSentence) -> Scope? {
    let verb = hit.range
    if isPlainNoun(hit) { return nil }
    let frame = frame(of: verb)
    // "Tell me one thing that …": a request.
    if hit.cue.contains(.tells), verb.lowerBound == firstWord, !words.dropsSubject,
      verb.upperBound < sentence.upperBound,
      words.fillers.contains(tokens[verb.upperBound])
    {
      return nil
    }
    if hit.cue.contains(.asks), verb.count == 1, verb.lowerBound == firstWord,
      !words.dropsSubject || tokens[verb.lowerBound].word.hasSuffix("ado")
    {
      return nil
    }
    if !hit.cue.isDisjoint(with: [.reportNoun, .mythNoun, .factNoun]), isNoun(verb) {
      return nounScope(hit)
    }
    if quotation(around: verb.lowerBound) == nil, !hit.cue.isDisjoint(with: [.says, .claims, .thinks, .asks, .replies])
    {
      result.report = (hit.cue, verb, speaker(verb, frame))
    }
    let complement = complementStart(after: verb, hit.cue, frame)
    if let passing = passingScope(hit, frame, hasComplement: complement != nil) { return passing }
    guard let complement else { return nil }
    let start = complement.at
    guard let framing = framing(hit.cue, frame, verb, asksWhether: complement.asks) else { return nil }
    let speaker = speaker(verb, frame)
    var scope = Scope(
      range: start..<max(start, end(from: start, holdsOverAnd: framing != .rebutted)), framing: framing, cue: verb,
      speaker: speaker, frame: framing == .asserted ? nil : segmentStart(of: verb)..<start)
    scope.isFinal = hit.cue.contains(.knows) && framing == .asserted && !isQuestion
    if hit.cue.contains(.replies), framing == .asserted || framing == .attributed,
      isNegatedEarly(start, scope.range.upperBound)
    {
      scope.isDenial = true
    }
    return scope
  }

  /// A remark between commas or at the end: *…, she said, …*; *…, said the mayor.*
  private func passingScope(_ hit: CueHit, _ frame: VerbFrame, hasComplement: Bool) -> Scope? {
    let verb = hit.range
    let left = frame.before.lowerBound - 1
    let right = passage.mark(from: verb.upperBound, to: sentence.upperBound)
    guard !hasComplement || frame.before.isEmpty && !isComplementizer(verb.upperBound), !hit.cue.contains(.knows)
    else { return nil }
    let isInitial = left < sentence.lowerBound
    if frame.isAsReported {
      guard !hit.cue.isDisjoint(with: [.claims, .thinks]), !frame.isFirstPerson else { return nil }
    } else if isInitial {
      return nil
    }
    guard isInitial || tokens[left].word.isAny(",", "—", "(", "\"", "'") else { return nil }
    guard isInitial || !hit.cue.isDisjoint(with: Cue.reports), !frame.isNegated || isInitial else { return nil }
    guard right >= sentence.upperBound || tokens[right].word != ":" else { return nil }
    // ", the man who reads the small print": who somebody is.
    if let subject = frame.before.last, words.relatives.contains(tokens[subject]) { return nil }
    // ", and people consider …" is a clause of its own.
    if let first = frame.before.first, !frame.isAsReported,
      clauses.coordinators.contains(tokens[first]) || clauses.subordinators.contains(tokens[first])
    {
      return nil
    }
    let longest = frame.before.isEmpty ? 14 : 6
    guard frame.before.count <= 8, right - verb.upperBound <= longest, hasContent(before: left) || isInitial else {
      return nil
    }
    guard var framing = framing(hit.cue, frame, verb, asksWhether: false) else { return nil }
    // ", I hear," and ", one reads," name nobody: the author speaks.
    if framing == .attributed, hit.cue.contains(.hears), !isInitial, opensRemark(frame.before) { framing = .asserted }
    let from = start(of: verb.lowerBound)
    let isTrailing = right >= sentence.upperBound || !hasContent(after: right)
    let segment = max(left, from)..<right
    if isInitial {
      let at = min(right + 1, sentence.upperBound)
      return Scope(
        range: at..<sentence.upperBound, framing: framing, cue: verb, speaker: speaker(verb, frame), frame: from..<at)
    }
    // A remark inside a quotation is about what is quoted there.
    let upper = isTrailing ? left : end(from: verb.upperBound, holdsOverAnd: true)
    guard upper > from else { return nil }
    return Scope(
      range: from..<upper, framing: framing, cue: verb, speaker: speaker(verb, frame), frame: isTrailing ? segment : nil
    )
  }

  private func hasContent(before mark: Int) -> Bool {
    mark > sentence.lowerBound && passage.wordCount(start(of: mark)..<max(mark, start(of: mark)), limit: 2) >= 2
  }

  private func hasContent(after mark: Int) -> Bool {
    mark < sentence.upperBound && passage.wordCount(mark..<sentence.upperBound, limit: 2) >= 2
  }

  // MARK: The verb and its subject

  func frame(of verb: Range<Int>) -> VerbFrame {
    let left = max(passage.mark(before: verb.lowerBound, from: sentence.lowerBound), start(of: verb.lowerBound) - 1)
    let before = left + 1..<verb.lowerBound
    let near = before.suffix(8)
    let first = near.last { !isAuxiliary($0) }
    let isPassive =
      before.last.map { words.copulas.contains(tokens[$0]) } ?? false
      || before.suffix(2).count == 2 && words.copulas.contains(tokens[before.upperBound - 2])
        && tokens[before.upperBound - 1].word.hasSuffix("ly")
    let survey = near.contains { index in
      words.surveyWords.contains(tokens[index])
        || tokens[index].kind == .number && index + 1 < before.upperBound && tokens[index + 1].word == "%"
    }
    return VerbFrame(
      before: before, isNegated: near.contains(where: isNegation),
      hasNegativeSubject: near.prefix(3).contains { words.negativeSubjects.contains(tokens[$0]) },
      isPassive: isPassive,
      isFirstPerson: isOwnRemark(before)
        || first.map { isFirstPerson(tokens[$0].word) } ?? (words.dropsSubject && isFirstPersonForm(verb)),
      hasAuthority: hasCue(.authority, in: before), isSurvey: survey,
      isAsReported: hasCue(.asReported, in: before.prefix(2)))
  }

  func hasCue(_ cue: Cue, in range: Range<Int>) -> Bool {
    passage.hits(of: index).contains { !$0.cue.isDisjoint(with: cue) && range.contains($0.range.lowerBound) }
  }

  private func isFirstPerson(_ word: WordText) -> Bool {
    words.firstPerson.contains(word) || words.firstPerson.contains(word.beforeApostrophe)
  }

  /// *afirmo que* without a subject; the past of others is *afirmó*.
  private func isFirstPersonForm(_ verb: Range<Int>) -> Bool {
    let token = tokens[verb.lowerBound]
    if token.word.hasSuffix("mos") { return true }
    return token.word.hasSuffix("o") && token.range.count == token.word.count
      && !words.unaccentedPasts.contains(token)
  }

  private func isAuxiliary(_ at: Int) -> Bool {
    let word = tokens[at].word
    return word.hasSuffix("ly") || words.copulas.contains(word) || clauses.finite.contains(word)
      || clauses.preverbs.contains(word) || isNegation(at)
  }

  func isNegation(_ at: Int) -> Bool {
    let word = tokens[at].word
    return words.negations.contains(word) || word.hasSuffix("n't")
  }

  private func isNegatedEarly(_ start: Int, _ end: Int) -> Bool {
    (start..<min(end, start + 8)).contains(where: isNegation)
  }

  /// Whether the word is used as a noun: *the claim*, *these fears*.
  func isNoun(_ word: Range<Int>) -> Bool {
    let before = word.lowerBound - 1
    guard before >= sentence.lowerBound, tokens[before].kind == .word else { return before < sentence.lowerBound }
    if words.determiners.contains(tokens[before]) || tokens[before].word.hasSuffix("'s") { return true }
    let second = before - 1
    return second >= sentence.lowerBound && words.indefinites.contains(tokens[second])
      || hasCue(.falseWord, in: before..<word.lowerBound)
  }

  /// Who reports: the subject before the verb, or after it where it comes second.
  func speaker(_ verb: Range<Int>, _ frame: VerbFrame) -> Range<Int>? {
    var range = frame.before
    while let last = range.last, isAuxiliary(last) { range = range.lowerBound..<last }
    if let first = range.first, words.openers.contains(tokens[first]) { range = first + 1..<range.upperBound }
    // "It has been claimed": nobody is named.
    if frame.isPassive, range.count == 1, words.pointers.contains(tokens[range.lowerBound]) { return nil }
    if !range.isEmpty, range.count <= 16 { return range }
    let end = min(passage.mark(from: verb.upperBound, to: sentence.upperBound), verb.upperBound + 8)
    return end > verb.upperBound && !isComplementizer(verb.upperBound) ? verb.upperBound..<end : nil
  }

  /// Where the reporting clause begins.
  func segmentStart(of verb: Range<Int>) -> Int {
    let from = start(of: verb.lowerBound)
    guard let quotation = quotation(around: verb.lowerBound) else { return from }
    return max(from, quotation.open)
  }

  // MARK: The class of the verb

  private func framing(_ cue: Cue, _ frame: VerbFrame, _ verb: Range<Int>, asksWhether: Bool) -> Framing? {
    if asksWhether { return cue.contains(.knows) && !frame.isNegated ? .asked : .asked }
    let beside = max(sentence.lowerBound, verb.lowerBound - 2)..<min(sentence.upperBound, verb.upperBound + 2)
    if hasCue(.falsely, in: beside) { return .rebutted }
    if hasCue(.rightly, in: beside) { return .asserted }
    // "Anyone who says that … is lying."
    if hasCue(.generic, in: frame.before),
      hasCue([.falseWord, .mythNoun, .rejectsPrevious], in: verb.upperBound..<sentence.upperBound)
    {
      return .rebutted
    }
    if cue.contains(.knows) { return .asserted }
    if cue.contains(.pretends) { return .rebutted }
    if cue.contains(.doubts) { return frame.isNegated ? .asserted : .rebutted }
    if cue.contains(.asks) { return nil }
    if frame.isNegated {
      // "They do not believe that …" is a claim about them; "I do not believe that …" rejects.
      guard cue.contains(.thinks), !frame.isFirstPerson, !frame.hasNegativeSubject else { return .rebutted }
      return nil
    }
    if cue.contains(.shows) { return .asserted }
    if frame.isSurvey { return nil }
    if frame.hasAuthority, !cue.contains(.claims) { return .asserted }
    if frame.isFirstPerson, !frame.isPassive, !cue.contains(.hears) || isOwnRemark(frame.before) { return .asserted }
    return .attributed
  }
}
