/// The reading of one passage, sentence by sentence.
struct PassageReading {
  let reader: FramingReader
  let passage: Passage
  /// Statements before the passage.
  let count: Int
  var clauses: [FramedClause] = []
  var changes: [FramingReader.Change] = []
  var framed: [FramedSentence] = []

  init(reader: FramingReader, passage: Passage, count: Int) {
    self.reader = reader
    self.passage = passage
    self.count = count
  }

  mutating func read(opensBlock: Bool, context: inout FramingReader.Context) {
    let label = opensBlock ? BlockLabel(passage: passage, reader: reader, context: context) : BlockLabel()
    label.enter(&context, passage.block)
    let isQuestionOnly = passage.sentences.indices.allSatisfy { endsWithQuestionMark($0) }
    var firstClauses: [Int] = []
    for index in passage.sentences.indices {
      let cuts = reader.splitter.cuts(in: passage.tokens, sentence: passage.tokenRanges[index])
      let framer = SentenceFramer(
        passage: passage, index: index, reader: reader, cuts: cuts, tag: index == 0 ? label.tag : nil,
        isWholeBlockQuestion: isQuestionOnly && opensBlock)
      var result = framer.read()
      let isFirst = index == 0
      result.scopes += label.scopes(passage, index, context)
      var found = passage.clauses(
        of: index, cuts: result.cut.map { cuts.with($0) } ?? cuts, scopes: result.scopes,
        label: isFirst ? label.tag : nil)
      if isFirst, let speaker = label.speaker {
        for at in found.indices where found[at].speaker == nil { found[at].speaker = passage.bytes(speaker) }
      }
      if result.adopts { found.change(from: .attributed, to: .asserted) }
      firstClauses.append(clauses.count)
      framed.append(result)
      clauses += found
    }
    firstClauses.append(clauses.count)
    attributeQuotations(firstClauses, &context)
    for index in passage.sentences.indices {
      look(back: index, firstClauses, &context)
    }
    answerCard(&context)
    label.leave(&context, passage)
  }

  private func endsWithQuestionMark(_ index: Int) -> Bool {
    passage.tokenRanges[index].suffix(3).contains { passage.tokens[$0].word == "?" }
  }

  // MARK: Quotations over several sentences

  /// Sentences inside a quotation belong to its speaker, who may be named before it, after it or beside its neighbour.
  private mutating func attributeQuotations(_ first: [Int], _ context: inout FramingReader.Context) {
    var speaker: Range<Int>??
    var waiting: [Int] = []
    for index in passage.sentences.indices {
      let range = passage.tokenRanges[index]
      let report = framed[index].report
      let own = first[index]..<first[index + 1]
      let isQuoted = isQuotedWhole(range)
      if let report, !isQuoted {
        let named = report.speaker.map(passage.bytes) ?? nil
        let touches = !passage.quotations(in: range).isEmpty || passage.wordCount(range, limit: 9) < 9
        if touches {
          for clause in waiting { attribute(clause, to: named) }
          waiting = []
          speaker = .some(named)
        }
        continue
      }
      guard isQuoted else {
        if !waiting.isEmpty {
          let isAnswered = isCard(index) || isCardOfMany(waiting, answer: index, &context)
          settle(&waiting, context, isAnswered: isAnswered)
        }
        if passage.quotations(in: range).isEmpty { speaker = nil }
        continue
      }
      if let speaker {
        for clause in own { attribute(clause, to: speaker) }
      } else {
        waiting += own
      }
    }
    settle(&waiting, context)
  }

  private mutating func attribute(_ clause: Int, to speaker: Range<Int>?) {
    guard clauses[clause].framing == .asserted else { return }
    clauses[clause].framing = .attributed
    if clauses[clause].speaker == nil { clauses[clause].speaker = speaker }
  }

  /// Quoted sentences that nobody claims: a myth that is answered, or somebody's words.
  private mutating func settle(
    _ waiting: inout [Int], _ context: FramingReader.Context, isAnswered: Bool = false
  ) {
    let isMyth = context.isHearing || context.areMyths || passage.block == .heading || isAnswered
    for clause in waiting where clauses[clause].framing == .asserted {
      clauses[clause].framing = isMyth ? .rebutted : .attributed
    }
    waiting = []
  }

  /// Whether a sentence lies inside one quotation, but for a number before it and a name after a dash.
  func isQuotedWhole(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, !passage.quotations.isEmpty else { return false }
    var start = range.lowerBound
    while start < range.upperBound - 1,
      passage.tokens[start].kind == .number || passage.tokens[start].word.isAny(".", ")")
    {
      start += 1
    }
    // "Card 3: …"
    if start + 3 < range.upperBound, passage.tokens[start + 1].kind == .number, passage.tokens[start + 2].word == ":",
      passage.tokens[start + 3].word == "\""
    {
      start += 3
    }
    var end = range.upperBound - 1
    while end > start, passage.tokens[end].word.isAny(".", "\"", "'", ",") { end -= 1 }
    guard let quotation = passage.quotations(in: range).first(where: { $0.open <= start && $0.close > start }) else {
      return false
    }
    if quotation.close >= end { return true }
    let next = quotation.close + 1
    return next < range.upperBound && passage.tokens[next].word == "—"
  }
}

extension [ClauseCut] {
  /// The cuts with one more, in order; none where a cut stands already.
  func with(_ cut: ClauseCut) -> [ClauseCut] {
    if contains(where: { $0.gap.overlaps(cut.gap) }) { return self }
    return (self + [cut]).sorted { $0.gap.lowerBound < $1.gap.lowerBound }
  }
}

extension [FramedClause] {
  mutating func change(from: Framing, to: Framing) {
    for index in indices where self[index].framing == from { self[index].framing = to }
  }
}
