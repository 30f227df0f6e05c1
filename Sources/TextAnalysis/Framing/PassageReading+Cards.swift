/// Cards: a quotation that nobody is named for, and the answer to it.
extension PassageReading {
  /// Fewer words after a quotation are the name of who said it.
  private static let shortestAnswer = 4

  /// Whether the sentence after a quotation that opens a list item answers it; what agrees does not.
  func isCard(_ answer: Int) -> Bool {
    passage.block == .listItem && answers(answer)
  }

  /// Whether a paragraph is a card: one alone may be a story, two and more are cards, and then the first was one too.
  ///
  /// - Parameter quoted: The clauses of the quotation.
  mutating func isCardOfMany(_ quoted: [Int], answer: Int, _ context: inout FramingReader.Context) -> Bool {
    guard passage.block == .paragraph, let first = quoted.first, clauses[first].sentence == 0, answers(answer),
      !framed.contains(where: { $0.report != nil })
    else { return false }
    guard let card = context.firstCard else {
      context.firstCard = count + first..<count + first + quoted.count
      return false
    }
    changes.append(
      FramingReader.Change(
        statements: card, framing: .rebutted, from: .attributed, cue: passage.sentences[0].range))
    return true
  }

  /// Quotations in blocks of their own, each with an answer in the next block: fewer than this may be pull quotes.
  private static let fewestCards = 3

  /// Notes a block that is nothing but a quotation, and rejects such quotations where the blocks after them answer.
  mutating func answerCard(_ context: inout FramingReader.Context) {
    let open = context.openCard
    context.openCard = nil
    guard passage.block != .heading, !clauses.isEmpty else { return }
    if passage.tokenRanges.allSatisfy(isQuotedWhole) {
      if !clauses.contains(where: { $0.speaker != nil || $0.framing != .attributed }) {
        context.openCard = count..<count + clauses.count
      }
      return
    }
    guard let open, answers(0), !framed.contains(where: { $0.report != nil }) else { return }
    context.cards.append(open)
    context.areCards = context.areCards || context.cards.count == Self.fewestCards
    guard context.areCards else { return }
    for card in context.cards {
      changes.append(
        FramingReader.Change(statements: card, framing: .rebutted, from: .attributed, cue: passage.sentences[0].range))
    }
    context.cards = []
  }

  private func answers(_ answer: Int) -> Bool {
    if let verdict = framed[answer].onPrevious { return verdict == .rejects }
    return passage.wordCount(passage.tokenRanges[answer], limit: Self.shortestAnswer) == Self.shortestAnswer
  }
}
