/// A place where a sentence falls into two clauses.
struct ClauseCut: Sendable, Hashable {
  /// What joins the clauses.
  enum Kind: Sendable, Hashable {
    case coordination, contrast, stop, denial
  }
  /// Tokens that belong to neither clause: the comma, the conjunction.
  let gap: Range<Int>
  let kind: Kind
}

/// Cuts sentences that carry two claims.
///
/// Cautious: both sides need a verb of their own, because half a claim matches nothing.
struct ClauseSplitter: Sendable {
  private static let fewestWords = 3
  /// How far a verb is looked for.
  private static let reach = 24

  private let words: ClauseWords
  private let complementizers: WordSet

  init(language: Language) {
    words = language.rules.clauses
    complementizers = language.rules.framing.complementizers
  }

  /// The cuts in `sentence`, in order.
  /// - Complexity: O(*n*) in the tokens of the sentence.
  func cuts(in tokens: [Token], sentence: Range<Int>) -> [ClauseCut] {
    guard sentence.count > 2 * Self.fewestWords else { return [] }
    var cuts: [ClauseCut] = []
    var start = sentence.lowerBound
    var leftHasVerb = false
    var depth = 0
    let dashes = sentence.count { tokens[$0].word == "—" }
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let token = tokens[at]
      if token.word == "(" { depth += 1 }
      if token.word == ")" { depth -= 1 }
      if at > start, depth <= 0,
        let cut = cut(at: at, from: start, in: tokens, sentence: sentence, leftHasVerb: leftHasVerb, dashes: dashes)
      {
        cuts.append(cut)
        (start, at, leftHasVerb) = (cut.gap.upperBound, cut.gap.upperBound, false)
        continue
      }
      leftHasVerb = leftHasVerb || words.mayBeFinite(token)
      at += 1
    }
    return cuts
  }

  private func cut(
    at index: Int, from start: Int, in tokens: [Token], sentence: Range<Int>, leftHasVerb: Bool, dashes: Int
  ) -> ClauseCut? {
    let token = tokens[index]
    let end = sentence.upperBound
    guard token.kind == .sign || token.triggers.contains(.clause) else { return nil }
    guard wordCount(tokens, start..<index) >= Self.fewestWords else { return nil }
    switch token.word {
    case ";":
      guard wordCount(tokens, index + 1..<end) >= Self.fewestWords else { return nil }
      return ClauseCut(gap: index..<index + 1 + coordinatorLength(tokens, index + 1, end), kind: .stop)
    case "." where isInformalStop(tokens, index, end):
      return ClauseCut(gap: index..<index + 1, kind: .stop)
    case "—" where token.hasSpaceBefore && dashes == 1 && leftHasVerb:
      let next = index + 1 + coordinatorLength(tokens, index + 1, end)
      return opensClause(tokens, next, end) ? ClauseCut(gap: index..<next, kind: .stop) : nil
    case ",":
      return contrast(index, in: tokens, end: end) ?? (leftHasVerb ? cutAfterComma(index, in: tokens, end: end) : nil)
    default:
      guard leftHasVerb, words.coordinators.contains(token), startsWithSubject(tokens, index + 1, end) else {
        return nil
      }
      return ClauseCut(gap: index..<index + 1, kind: kind(of: token))
    }
  }

  private func cutAfterComma(_ comma: Int, in tokens: [Token], end: Int) -> ClauseCut? {
    guard comma + 1 < end else { return nil }
    let next = tokens[comma + 1]
    if words.concessives.contains(next), opensClause(tokens, comma + 2, end) {
      return ClauseCut(gap: comma..<comma + 2, kind: .contrast)
    }
    guard words.coordinators.contains(next) else { return nil }
    let clause = comma + 2
    // ", and that …" goes on with what somebody said.
    if clause < end, complementizers.contains(tokens[clause]), opensClause(tokens, clause + 1, end) {
      return ClauseCut(gap: comma..<clause + 1, kind: .coordination)
    }
    return opensClause(tokens, clause, end) ? ClauseCut(gap: comma..<clause, kind: kind(of: next)) : nil
  }

  /// *…, not from any of them*: the other possibility, rejected.
  private func contrast(_ comma: Int, in tokens: [Token], end: Int) -> ClauseCut? {
    var at = comma + 1
    guard at < end else { return nil }
    if words.coordinators.contains(tokens[at]), at + 1 < end { at += 1 }
    guard words.contrast.contains(tokens[at]), at + 2 < end,
      !words.coordinators.contains(tokens[at + 1]),
      !words.notContrast.contains(tokens[at + 1])
    else { return nil }
    for index in at + 1..<min(end, at + 8) {
      if tokens[index].kind == .sign { break }
      if words.isFinite(tokens[index]) || words.coordinators.contains(tokens[index]) { return nil }
    }
    return ClauseCut(gap: comma..<at + 1, kind: .denial)
  }

  /// A full stop that the sentence splitter passed over, as in messages without capitals.
  private func isInformalStop(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index + 1].hasSpaceBefore, !tokens[index].hasSpaceBefore else { return false }
    let before = tokens[index - 1].word
    if tokens[index - 1].kind == .sign { return before.count > 3 }
    return (before.count > 3 || before.count > 1 && !tokens[index + 1].isCapitalised)
      && tokens[index - 1].kind == .word
  }

  private func kind(of token: Token) -> ClauseCut.Kind {
    words.adversatives.contains(token) ? .contrast : .coordination
  }

  private func coordinatorLength(_ tokens: [Token], _ at: Int, _ end: Int) -> Int {
    at < end && words.coordinators.contains(tokens[at]) ? 1 : 0
  }

  /// Whether a clause with subject and verb starts at `start`.
  private func opensClause(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    guard wordCount(tokens, start..<max(start, end)) >= Self.fewestWords else { return false }
    if startsWithSubject(tokens, start, end) { return true }
    let limit = min(end, start + Self.reach)
    var hasSubject = false
    for index in start..<limit {
      let token = tokens[index]
      if token.kind == .sign {
        if token.word == ";" { return false }
        continue
      }
      if token.kind == .word, words.subordinators.contains(token), index > start { return false }
      if index > start, hasSubject, words.isFinite(token) || isLikelyVerb(tokens, index) { return true }
      // The verb of the same subject goes on: "it costs a lot, and brings nothing".
      if index == start, words.isFinite(token) { return false }
      hasSubject = true
    }
    return false
  }

  private func isLikelyVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard !words.determiners.contains(before) else { return false }
    return words.mayBeFinite(tokens[index]) || isSingularVerb(tokens, index)
  }

  /// *the pool closes at noon*: a singular noun, a word in *-s* and what can follow a verb.
  private func isSingularVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let (token, before) = (tokens[index], tokens[index - 1])
    guard words.marksSingularVerbs, token.kind == .word, token.word.hasSuffix("s"), !token.word.hasSuffix("ss"),
      !token.isCapitalised, before.kind == .word, !before.word.hasSuffix("s"), index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1].word
    return next.hasSuffix("ly") || words.afterVerbs.contains(next)
  }

  /// A subject pronoun with its verb: "they never work".
  private func startsWithSubject(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    guard start + 2 < end, words.subjects.contains(tokens[start]) else { return false }
    return words.mayBeFinite(tokens[start + 1]) || words.mayBeFinite(tokens[start + 2])
      || tokens[start].word.contains(UInt8(ascii: "'"))
  }

  private func wordCount(_ tokens: [Token], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range.prefix(Self.fewestWords * 4) where tokens[index].kind != .sign { count += 1 }
    return count
  }
}
