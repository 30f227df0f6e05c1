/// What looks like an order or a supposition and states something.
extension SentenceFramer {
  /// How far before *would have* its subject is looked for.
  private static let reach = 8

  /// *Pay in a euro and it will grow*: a statement in the form of an order.
  func isPromise(_ start: Int) -> Bool {
    for at in start..<sentence.upperBound where clauses.coordinators.contains(tokens[at]) {
      for next in (at + 1..<sentence.upperBound).prefix(Self.reach + 2) {
        let word = tokens[next].word
        if words.firstPerson.contains(word.beforeApostrophe) || clauses.coordinators.contains(word) { break }
        if next > at + 1 ? words.promises.contains(word) : isSubject(word) { return true }
      }
    }
    return false
  }

  /// *they*, *it'll*: the subject of what follows from doing as told.
  private func isSubject(_ word: WordText) -> Bool {
    clauses.subjects.contains(word.beforeApostrophe)
  }

  /// The comma before the reason for an order: *Write today, for the office closes in May.*
  func reason(from start: Int) -> Int? {
    guard start < sentence.upperBound else { return nil }
    return (start..<sentence.upperBound).first { at in
      tokens[at].word == "," && at + 1 < sentence.upperBound && words.reasons.contains(tokens[at + 1])
        && passage.wordCount(at + 1..<sentence.upperBound, limit: 5) == 5
    }
  }

  /// *people who would have watched*; *the draft of 2018 would have put …*: nothing is supposed.
  func isRelativeOrPlan(_ modal: Int) -> Bool {
    guard modal > sentence.lowerBound else { return false }
    if clauses.subordinators.contains(tokens[modal - 1]) && words.relatives.contains(tokens[modal - 1]) { return true }
    let before = max(sentence.lowerBound, start(of: modal), modal - Self.reach)..<modal
    return before.contains { words.plans.contains(tokens[$0]) } && !hasCue(.condition, in: sentence)
  }
}
