/// Tells a full stop that belongs to an abbreviation from one that closes a sentence.
struct Abbreviations: Sendable {
  let rules: SentenceRules

  /// The run of letters and dots that ends at a full stop: *U.S.*, *Mr.*, *B.*
  private struct Word {
    /// Folded letters, without the dots.
    var letters: WordText
    /// How many of the letters' groups are single letters with dots between them; 0 for a plain word.
    var isDotted: Bool
    var isCapitalised: Bool
    var start: Int
    var isDigits: Bool
  }

  /// Longest abbreviation, dots included.
  private static let longest = 14

  private func word(in text: [UInt8], before dot: Int, from start: Int) -> Word? {
    var from = dot
    while from > start, dot - from <= Self.longest {
      let byte = text[from - 1]
      guard Folding.ascii(byte) != 0 || byte == UInt8(ascii: ".") || byte >= 0x80 else { break }
      from -= 1
    }
    guard from < dot, dot - from <= Self.longest, text[from..<dot].allSatisfy({ $0 < 0x80 }) else { return nil }
    var letters = WordText()
    for byte in text[from..<dot] where byte != UInt8(ascii: ".") { letters.append(Folding.ascii(byte)) }
    guard let first = text[from..<dot].first(where: { $0 != UInt8(ascii: ".") }) else { return nil }
    return Word(
      letters: letters, isDotted: letters.count < dot - from && Self.isDotted(text[from..<dot]),
      isCapitalised: first &- 0x41 < 26, start: from, isDigits: letters.integer != nil)
  }

  /// Whether no group of letters between dots is longer than two: *U.S*, *Ph.D*, *EE.UU*, not *example.com*.
  private static func isDotted(_ bytes: ArraySlice<UInt8>) -> Bool {
    var length = 0
    for byte in bytes {
      length = byte == UInt8(ascii: ".") ? 0 : length + 1
      if length > 2 { return false }
    }
    return true
  }

  /// Whether the sentence goes on after the full stop at `dot`, before a capital, a quote or a sign.
  func isOpen(in text: [UInt8], dot: Int, from start: Int, next: Int, end: Int) -> Bool {
    guard let word = word(in: text, before: dot, from: start) else { return false }
    // "1. The bread": a number that opens the sentence counts it.
    if word.isDigits { return isEnumerator(word, in: text, from: start) }
    if word.isDotted { return isOpenAfterDotted(word, in: text, next: next, end: end) }
    if word.letters.count == 1 { return isOpenAfterInitial(word, in: text, from: start, next: next, end: end) }
    guard isAbbreviation(word, rules.inner) || isAbbreviation(word, rules.final) else { return false }
    return isAbbreviation(word, rules.inner) || !isCapitalisedStarter(in: text, at: next, end: end)
  }

  /// Whether a number counts the sentence it opens, signs before it apart.
  private func isEnumerator(_ word: Word, in text: [UInt8], from start: Int) -> Bool {
    word.letters.count <= 3 && word.start - start <= 4
      && !text[start..<word.start].contains { $0 >= 0x80 || Folding.ascii($0) != 0 }
  }

  private func isAbbreviation(_ word: Word, _ list: WordSet) -> Bool {
    list.contains(word.letters) && (word.isCapitalised || !rules.capitalised.contains(word.letters))
  }

  private func isOpenAfterDotted(_ word: Word, in text: [UInt8], next: Int, end: Int) -> Bool {
    if rules.inner.contains(word.letters) { return true }
    return !isCapitalisedStarter(in: text, at: next, end: end)
  }

  /// *J. Doe* goes on; *vitamin C. The* does not.
  private func isOpenAfterInitial(_ word: Word, in text: [UInt8], from start: Int, next: Int, end: Int) -> Bool {
    guard word.isCapitalised else { return rules.inner.contains(word.letters) }
    if word.start == start { return true }
    return !isCapitalisedStarter(in: text, at: next, end: end)
  }

  /// Whether the full stop at `dot` belongs to an abbreviation that stands before numbers.
  func isBeforeNumber(in text: [UInt8], dot: Int, from start: Int) -> Bool {
    guard let word = word(in: text, before: dot, from: start) else { return false }
    if word.isDigits { return isEnumerator(word, in: text, from: start) }
    if word.isDotted { return !word.letters.isAny("am", "pm") }
    if word.letters.count == 1 { return true }
    return isAbbreviation(word, rules.beforeNumber) || isAbbreviation(word, rules.inner)
      || isAbbreviation(word, rules.final)
  }

  /// Whether a full stop before a lower-case letter may close a sentence of an author without capitals.
  func mayCloseCaseless(in text: [UInt8], dot: Int, from start: Int) -> Bool {
    guard let word = word(in: text, before: dot, from: start) else { return true }
    return !word.isDotted && word.letters.count > 1 && !rules.inner.contains(word.letters)
      && !rules.final.contains(word.letters) && !rules.beforeNumber.contains(word.letters)
  }

  /// Whether the word at `next` opens a sentence even in small letters.
  func isSmallStarter(in text: [UInt8], at next: Int, end: Int) -> Bool {
    word(in: text, at: next, end: end).map { rules.smallStarters.contains($0.letters) } ?? false
  }

  /// Whether a question or an exclamation before the small letter at `next` is over: not in *“Who?” asked Ana* or *who? and why?*
  ///
  /// Nor where the word before the mark has a capital, which may be the last of a name or a title: *Yahoo! is*.
  func mayCloseQuestion(in text: [UInt8], mark: Int, from start: Int, before next: Int, end: Int) -> Bool {
    guard self.word(in: text, before: mark, from: start)?.isCapitalised != true else { return false }
    guard let word = word(in: text, at: next, end: end) else { return true }
    return !rules.continuers.contains(word.letters) && !rules.reports.contains(word.letters)
      && !isReported(in: text, at: next, end: end)
  }

  /// Whether the full stop at `dot` stands behind a whole word in small letters that is no abbreviation.
  func isAfterWord(in text: [UInt8], dot: Int, from start: Int) -> Bool {
    guard let word = word(in: text, before: dot, from: start) else { return false }
    return !word.isDotted && !word.isDigits && !word.isCapitalised && word.letters.count >= Self.shortestWord
      && !rules.inner.contains(word.letters) && !rules.final.contains(word.letters)
      && !rules.beforeNumber.contains(word.letters)
  }

  /// Shorter words before a full stop may be abbreviations that no list holds.
  private static let shortestWord = 4

  private func isCapitalisedStarter(in text: [UInt8], at next: Int, end: Int) -> Bool {
    Opening.at(next, in: text, end: end) == .upper && isStarter(in: text, at: next, end: end)
  }

  /// Whether the word at `next`, behind quotation marks and brackets, is one that opens sentences and names nothing.
  private func isStarter(in text: [UInt8], at next: Int, end: Int) -> Bool {
    var at = next
    while at < end {
      let width = Marks.opener(in: text, at: at, end: end)
      if width == 0 { break }
      at += width
    }
    return word(in: text, at: at, end: end).map { rules.starters.contains($0.letters) } ?? false
  }

  /// Whether a capital after a quotation opens the words that say who spoke: *“Really?” Ana asked*.
  func isReported(in text: [UInt8], at next: Int, end: Int) -> Bool {
    var at = next
    for _ in 0..<3 {
      guard let word = word(in: text, at: at, end: end) else { return false }
      if at > next, rules.reports.contains(word.letters) { return true }
      at = word.end
      while at < end, text[at] == 0x20 { at += 1 }
    }
    return false
  }

  /// The folded word at `at`, up to an apostrophe, and where it ends.
  private func word(in text: [UInt8], at: Int, end: Int) -> (letters: WordText, end: Int)? {
    let limit = min(end, at + 2 * Words.longestWord)
    var (word, next) = (WordText(), at)
    while next < limit {
      let width = Words.wordUnit(in: text, at: next, end: limit, into: &word)
      if width == 0 { break }
      next += width
    }
    guard next > at, next - at <= Words.longestWord, !word.isEmpty else { return nil }
    return (word.beforeApostrophe, next)
  }
}
