/// Verdicts without a subject of their own, on words of the same sentence.
extension SentenceFramer {
  /// Fewest words of a claim that a verdict may be about.
  private static let fewestWords = 3

  /// *"It is free": false.*
  func verdictAtEnd(_ hit: CueHit) -> Scope? {
    let before = hit.range.lowerBound - 1
    guard before > sentence.lowerBound, !hit.cue.contains(.mythNoun), tokens[before].word.isAny(":", "—", "\""),
      (hit.range.upperBound..<max(hit.range.upperBound, sentence.upperBound)).allSatisfy({ tokens[$0].kind == .sign })
    else { return nil }
    let from = start(of: before)
    guard from < before, passage.wordCount(from..<before, limit: Self.fewestWords) == Self.fewestWords,
      tokens[before].word == "—" || passage.quotations(in: from..<before).contains(where: { $0.open <= from + 1 })
    else { return nil }
    return Scope(
      range: from..<before, framing: hit.cue.contains(.trueWord) ? .asserted : .rebutted, cue: hit.range,
      isFinal: true)
  }

  /// The colon after a verdict, where what follows is the author's own: *That is false: it costs ten.*
  func correction(after end: Int, _ result: inout FramedSentence) -> Int? {
    guard end < sentence.upperBound, tokens[end].word == ":",
      passage.wordCount(end..<sentence.upperBound, limit: Self.fewestWords) == Self.fewestWords
    else { return nil }
    result.cut = ClauseCut(gap: end..<end + 1, kind: .stop)
    return end
  }

  /// *…, which is false*; *I told you that …, and that was nonsense*: the claim stands in the same sentence.
  ///
  /// - Parameters:
  ///   - from: Where the clause of the verdict begins.
  ///   - points: The words before its *is*.
  func claimBefore(_ from: Int, _ points: [Int]) -> Range<Int>? {
    guard let pointer = points.last, pointer > sentence.lowerBound + Self.fewestWords,
      words.neuters.contains(tokens[pointer]),
      let comma = (sentence.lowerBound..<pointer).last(where: { tokens[$0].word.isAny(",", ";") }),
      pointer - comma <= Self.fewestWords,
      (comma + 1...pointer).allSatisfy({ words.pointers.contains(tokens[$0]) || words.openers.contains(tokens[$0]) })
    else { return nil }
    let claim = min(from, start(of: comma))..<comma
    return passage.wordCount(claim, limit: Self.fewestWords) == Self.fewestWords ? claim : nil
  }
}
