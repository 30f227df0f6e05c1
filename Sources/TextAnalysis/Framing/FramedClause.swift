/// A clause with what the author does with it.
struct FramedClause: Sendable {
  /// Tokens of the claim.
  var range: Range<Int>
  /// Index of its sentence in the passage.
  let sentence: Int
  var framing: Framing = .asserted
  /// Bytes.
  var speaker: Range<Int>?
  /// Bytes.
  var cue: Range<Int>?
  /// The negation in it is the rejection.
  var isDenial = false
  /// Holds the whole sentence, reporting words included.
  var isWhole = false
}

extension Passage {
  /// The clauses of a sentence, each with the framing of the scopes that hold most of it.
  func clauses(of sentence: Int, cuts: [ClauseCut], scopes: [Scope], label: Range<Int>?) -> [FramedClause] {
    var clauses: [FramedClause] = []
    let all = tokenRanges[sentence]
    var start = label?.upperBound ?? all.lowerBound
    let frames = scopes.compactMap(\.frame)
    for index in 0...cuts.count {
      let end = index < cuts.count ? cuts[index].gap.lowerBound : all.upperBound
      defer { start = index < cuts.count ? cuts[index].gap.upperBound : end }
      guard start < end else { continue }
      var clause = FramedClause(range: trimmed(start..<end, by: frames), sentence: sentence)
      guard wordCount(clause.range, limit: 2) == 2 else { continue }
      apply(scopes, to: &clause)
      if clause.framing == .asserted, index > 0, cuts[index - 1].kind == .denial {
        clause.framing = .rebutted
        clause.isDenial = true
      }
      // The author's own claim is the whole clause, its source included.
      if clause.framing == .asserted { clause.range = trimmed(start..<end, by: []) }
      clause.isWhole = clause.range == all
      clauses.append(clause)
    }
    if clauses.isEmpty {
      var clause = FramedClause(range: all, sentence: sentence, isWhole: true)
      apply(scopes, to: &clause)
      clauses.append(clause)
    }
    return clauses
  }

  private func apply(_ scopes: [Scope], to clause: inout FramedClause) {
    if scopes.isEmpty { return }
    for scope in scopes.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) {
      let shared = scope.range.clamped(to: clause.range).count
      guard 2 * shared >= clause.range.count else { continue }
      let framing = scope.isFinal ? scope.framing : Scope.combined(outer: clause.framing, inner: scope.framing)
      if framing != clause.framing || clause.cue == nil { clause.cue = bytes(scope.cue) }
      if let speaker = scope.speaker, clause.speaker == nil { clause.speaker = bytes(speaker) }
      clause.framing = framing
      clause.isDenial = clause.isDenial || scope.isDenial
      if scope.isFinal { break }
    }
  }

  /// Leaves reporting words and the quotation marks around a claim out.
  private func trimmed(_ clause: Range<Int>, by frames: [Range<Int>]) -> Range<Int> {
    var (lower, upper) = (clause.lowerBound, clause.upperBound)
    for frame in frames {
      if frame.lowerBound <= lower, frame.upperBound > lower, frame.upperBound < upper {
        lower = frame.upperBound
      } else if frame.upperBound + 1 >= upper, frame.lowerBound > lower, frame.lowerBound < upper {
        upper = frame.lowerBound
      }
    }
    guard lower > clause.lowerBound || upper < clause.upperBound else { return unquoted(clause) }
    while lower < upper, tokens[lower].kind == .sign,
      !tokens[lower].word.isAny("\"", "'", "(", "¿", "¡", "#", "@", "$", "€", "£")
    {
      lower += 1
    }
    while upper > lower, tokens[upper - 1].word.isAny(",", "—", ":", ";") { upper -= 1 }
    return unquoted(lower..<upper)
  }

  /// Without the marks that enclose the whole of it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2 else { return range }
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if quotations(in: range).contains(where: { $0.open == lower && $0.close + 2 >= upper }) {
      lower += 1
      if upper - 1 > lower, tokens[upper - 1].word == "." || tokens[upper - 1].word == ",",
        tokens[upper - 2].word == "\"" || tokens[upper - 2].word == "'"
      {
        upper -= 1
      }
      while upper > lower, tokens[upper - 1].word.isAny("\"", "'", ",") { upper -= 1 }
    }
    return lower..<upper
  }
}
