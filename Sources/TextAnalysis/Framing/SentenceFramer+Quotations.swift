/// Quotations with a speaker in the same sentence.
extension SentenceFramer {
  /// What is quoted beside a reporting verb belongs to the speaker.
  func quotationScopes(_ result: inout FramedSentence) {
    guard !passage.quotations.isEmpty else { return }
    guard let report = result.report else { return introducedQuotation(&result) }
    for quotation in passage.quotations(in: sentence) {
      let range = max(quotation.open, sentence.lowerBound)..<min(quotation.close + 1, sentence.upperBound)
      guard range.count > 2, !range.contains(report.verb.lowerBound) else { continue }
      let covered = result.scopes.contains {
        $0.cue != report.verb && $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
      }
      if covered, result.scopes.contains(where: { $0.framing == .attributed }) { continue }
      let asks = (range.upperBound - 3..<range.upperBound).contains { $0 >= 0 && tokens[$0].word == "?" }
      guard passage.wordCount(range, limit: 4) == 4 || asks else { continue }
      var scope = Scope(
        range: range, framing: asks ? .asked : .attributed, cue: report.verb, speaker: report.speaker)
      // "They can't vote," she replied: answers what stands before.
      scope.isDenial =
        report.cue.contains(.replies) && !asks && range.prefix(reader.openingLength + 2).contains(where: isNegation)
      result.scopes.append(scope)
    }
  }

  /// *The chairman: "…"*
  private func introducedQuotation(_ result: inout FramedSentence) {
    guard let quotation = passage.quotations(in: sentence).first, quotation.open > sentence.lowerBound + 1,
      quotation.open < sentence.upperBound, quotation.close + 2 >= sentence.upperBound,
      tokens[quotation.open - 1].word == ":" || isViewpoint(quotation),
      quotation.open - sentence.lowerBound <= 12,
      quotation.open > tag?.upperBound ?? 0, passage.wordCount(quotation.content, limit: 4) == 4
    else { return }
    let name = sentence.lowerBound..<quotation.open - 1
    // "Card 3: …" names nobody.
    if tokens[name.upperBound].word == ":", tokens[name.upperBound - 1].kind == .number { return }
    result.scopes.append(
      Scope(
        range: quotation.open..<sentence.upperBound, framing: .attributed, cue: name, speaker: name,
        frame: name.lowerBound..<quotation.open))
  }

  /// *For Ann Lee, 70, "…"*
  private func isViewpoint(_ quotation: Quotation) -> Bool {
    let next = firstWord + 1
    guard next < sentence.upperBound else { return false }
    return words.viewpoints.contains(tokens[firstWord]) && next < quotation.open && tokens[next].isCapitalised
      && tokens[quotation.open - 1].word == ","
  }
}

extension Passage {
  /// The quotations that reach into a range of tokens.
  func quotations(in range: Range<Int>) -> ArraySlice<Quotation> {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].close < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let end = quotations[low...].firstIndex { $0.open >= range.upperBound } ?? quotations.endIndex
    return quotations[low..<end]
  }
}
