/// What a sentence does to the one before it: rejects it, adopts it, denies or goes on reporting what it reports.
extension PassageReading {
  mutating func look(back index: Int, _ first: [Int], _ context: inout FramingReader.Context) {
    let own = first[index]..<first[index + 1]
    let range = passage.tokenRanges[index]
    let result = framed[index]
    if let previous = context.previous {
      let saysNo = passage.hits(of: index).contains { $0.cue.contains(.no) && isAnswer($0.range, index) }
      let isEllipsis = result.ellipsis.map { saysNo || reader.contentWords(of: previous).contains($0) } ?? false
      let cue = result.scopes.first.map { passage.bytes($0.cue) } ?? passage.sentences[index].range
      if result.onPrevious == .rejects || isEllipsis || isBareIrony(index) {
        if !isOtherVoice(index, previous) { change(previous, from: .asserted, to: .rebutted, cue) }
        if result.onPrevious == .rejects { change(previous, from: .asked, to: .rebutted, cue) }
        if !previous.hasSpeaker { change(previous, from: .attributed, to: .rebutted, cue) }
      } else if result.onPrevious == .adopts {
        change(previous, from: .attributed, to: .asserted, cue)
      }
      if saysNo, previous.isQuotedWhole, !previous.hasSpeaker {
        change(previous, from: .attributed, to: .rebutted, cue)
      }
      if previous.framing == .asked, saysNo {
        change(previous, from: .asked, to: .rebutted, cue)
      }
      for clause in own { denyOrContinue(clause, index, previous) }
    }
    correct(own, index)
    var next = FramingReader.Previous()
    next.firstStatement = count + own.lowerBound
    next.statementCount = own.count
    next.framing = own.last.map { clauses[$0].framing } ?? .asserted
    next.hasSpeaker = own.contains { clauses[$0].speaker != nil }
    next.place = (passage, range)
    next.isQuotedWhole = isQuotedWhole(range)
    if next.isQuotedWhole, index > 0, let previous = context.previous, previous.isQuotedWhole {
      // The answer to a quotation is about all of it.
      next.firstStatement = previous.firstStatement
      next.statementCount = count + own.upperBound - previous.firstStatement
    }
    next.voice = passage.sentences[index].speaker
    next.isBiasedQuestion = next.framing == .asked && reader.isBiased(passage.tokens[range])
    context.previous = next
  }

  /// Whether another speaker of the transcript said the sentence before: each speaks for herself.
  private func isOtherVoice(_ index: Int, _ previous: FramingReader.Previous) -> Bool {
    guard let own = passage.sentences[index].speaker, let other = previous.voice else { return false }
    return passage.text[own] != passage.text[other]
  }

  func isBareIrony(_ index: Int) -> Bool {
    framed[index].isIronic && passage.wordCount(passage.tokenRanges[index], limit: 5) < 5
  }

  mutating func change(_ previous: FramingReader.Previous, from: Framing, to: Framing, _ cue: Range<Int>) {
    let statements = previous.firstStatement..<previous.firstStatement + previous.statementCount
    guard statements.lowerBound < count else {
      for clause in statements.lowerBound - count..<statements.upperBound - count where clauses[clause].framing == from
      {
        clauses[clause].framing = to
        clauses[clause].cue = cue
      }
      return
    }
    changes.append(FramingReader.Change(statements: statements, framing: to, from: from, cue: cue))
  }

  /// A clause that says the opposite of what was just reported denies it; one in the conditional goes on reporting it.
  mutating func denyOrContinue(_ clause: Int, _ index: Int, _ previous: FramingReader.Previous) {
    guard clauses[clause].framing == .asserted else {
      if clauses[clause].isDenial {
        clauses[clause].isDenial = previous.framing == .attributed && hasNegation(clause)
        if clauses[clause].isDenial { clauses[clause].framing = .rebutted }
      }
      return
    }
    let range = clauses[clause].range
    let opening = range.prefix(reader.openingLength)
    if clauses[clause].isDenial {
      clauses[clause].isDenial = previous.framing == .attributed
      if clauses[clause].isDenial { clauses[clause].framing = .rebutted }
      return
    }
    let saysNo = passage.hits(of: index).contains { $0.cue.contains(.no) && isAnswer($0.range, index) }
    let isNegated =
      (saysNo || previous.framing == .attributed)
      && range.prefix(14).contains { reader.denies(passage.tokens[$0].word) }
    let repeats = isNegated && previous.framing == .attributed && self.repeats(previous, index)
    if isNegated,
      previous.framing == .attributed && repeats || saysNo && (previous.isBiasedQuestion || previous.framing != .asked)
    {
      clauses[clause].framing = .rebutted
      clauses[clause].isDenial = true
    } else if clauses[clause].cue == nil, previous.framing == .attributed || previous.framing == .hypothetical,
      passage.block != .heading,
      opening.contains(where: { reader.words.modals.contains(passage.tokens[$0]) }), index > 0,
      !passage.hits(of: index).contains(where: { $0.cue.contains(.condition) }), !isFirstPerson(range)
    {
      clauses[clause].framing = previous.framing
    }
  }

  /// Whether the denial lies in the clause, not in the one before it: *not thousands but millions*.
  private func hasNegation(_ clause: Int) -> Bool {
    clauses[clause].range.prefix(2 * reader.openingLength).contains { reader.isNegation(passage.tokens[$0].word) }
  }

  /// Whether the sentence is about what the one before was about.
  func repeats(_ previous: FramingReader.Previous, _ index: Int) -> Bool {
    let content = reader.contentWords(passage.tokens[passage.tokenRanges[index]], withContent: true)
    return content.count > 1 && 2 * content.intersection(reader.contentWords(of: previous)).count >= content.count
  }

  func isFirstPerson(_ range: Range<Int>) -> Bool {
    range.prefix(4).contains { at in
      reader.words.firstPerson.contains(passage.tokens[at].word.beforeApostrophe)
    }
  }

  /// Whether *no* answers somebody: *No, they …*; *lol no it's not*.
  func isAnswer(_ no: Range<Int>, _ index: Int) -> Bool {
    let range = passage.tokenRanges[index]
    guard passage.wordCount(range.lowerBound..<no.lowerBound, limit: 3) < 3, no.upperBound < range.upperBound else {
      return false
    }
    let next = passage.tokens[no.upperBound]
    return next.kind == .sign || reader.words.pronouns.contains(next.word.beforeApostrophe)
  }

  /// *It does not cost a million; it costs ten.* *It is not 3,000. It is 300.*
  mutating func correct(_ own: Range<Int>, _ index: Int) {
    for clause in own.dropFirst() where isCorrection(clauses[clause - 1].range, clauses[clause].range) {
      guard clauses[clause - 1].framing == .asserted else { continue }
      clauses[clause - 1].framing = .rebutted
      clauses[clause - 1].isDenial = true
    }
    guard index > 0, let clause = own.first, clause > 0, clauses[clause - 1].isWhole,
      clauses[clause - 1].framing == .asserted, clauses[clause - 1].range.count <= 12,
      isCorrection(clauses[clause - 1].range, clauses[clause].range)
    else { return }
    clauses[clause - 1].framing = .rebutted
    clauses[clause - 1].isDenial = true
  }

  func isCorrection(_ wrong: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let first = wrong.first, let second = right.first else { return false }
    let pronoun = passage.tokens[first].word.beforeApostrophe
    guard reader.words.pronouns.contains(pronoun),
      passage.tokens[second].word.beforeApostrophe == pronoun,
      wrong.prefix(4).contains(where: { reader.isNegation(passage.tokens[$0].word) })
    else { return false }
    return !right.prefix(5).contains { reader.isNegation(passage.tokens[$0].word) }
  }
}

extension FramingReader {
  /// Words before the main verb of a clause.
  var openingLength: Int { 6 }

  func isNegation(_ word: WordText) -> Bool { words.negations.contains(word) || word.hasSuffix("n't") }

  /// Whether a word can turn a whole clause into a denial; *few* and *without* cannot.
  func denies(_ word: WordText) -> Bool {
    word.hasSuffix("n't") || words.denials.contains(word)
  }

  /// The auxiliaries of a sentence and, where it reports, its words of content.
  func contentWords(of previous: Previous) -> Set<WordText> {
    guard let (passage, tokens) = previous.place else { return [] }
    return contentWords(passage.tokens[tokens], withContent: previous.framing == .attributed)
  }

  /// The auxiliaries of a sentence and, where asked for, its words of content, cut to their stems.
  func contentWords(_ tokens: ArraySlice<Token>, withContent: Bool) -> Set<WordText> {
    var found: Set<WordText> = []
    for token in tokens.prefix(60) where token.kind != .sign {
      let word = token.word
      if withContent, token.kind == .number || word.count > 4 && !isNegation(word) {
        found.insert(word.prefix(5))
      } else if token.triggers.contains(.clause), words.auxiliaries.contains(word) || withContent {
        found.insert(word)
      }
    }
    return found
  }

  /// *Isn't it …?*, *Don't they …?*: a question that expects a yes.
  func isBiased(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.word.hasSuffix("n't") || words.negations.contains($0) }
  }
}
