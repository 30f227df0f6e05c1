/// A sentence of a text.
public struct Sentence: Sendable, Hashable {
  /// UTF-8 byte range in the visible text, without surrounding white space and list markers.
  public let range: Range<Int>
  /// The kind of block it stands in.
  public let block: Block.Kind
}

/// Splits blocks of text into sentences.
public struct SentenceSplitter: Sendable {
  /// Longer stretches without a sentence end are cut here, at white space where there is any: bounds the work per sentence.
  public static let longestSentence = 4_000

  private let abbreviations: Set<String>
  private let starters: Set<String>

  /// A splitter for texts in `language`.
  public init(language: Language) {
    abbreviations = language.rules.abbreviations
    starters = language.rules.functionWords
  }

  /// The sentences of `blocks`, in order.
  ///
  /// A full stop ends a sentence when white space and a capital, a digit or an opening quote follow, unless it belongs to a
  /// known abbreviation, an initial or a decimal. Closing quotes and brackets belong to the sentence they close. Stretches
  /// without a single word are left out.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  public func sentences(in text: [UInt8], blocks: [Block]) -> [Sentence] {
    var sentences: [Sentence] = []
    for block in blocks {
      var start = block.range.lowerBound + (ListMarker.length(in: text, range: block.range) ?? 0)
      while let range = nextSentence(in: text, from: start, to: block.range.upperBound) {
        if Words(of: text, in: range).contains(where: { _ in true }) {
          sentences.append(Sentence(range: range, block: block.kind))
        }
        start = range.upperBound
      }
    }
    return sentences
  }

  private func nextSentence(in text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var first = start
    while first < end, Self.isSpace(text[first]) { first += 1 }
    guard first < end else { return nil }
    var at = first
    var lastSpace = first
    while at < end {
      if Self.isSpace(text[at]) { lastSpace = at }
      if let stop = sentenceEnd(in: text, at: at, start: first, end: end) { return first..<stop }
      at += 1
      if at - first >= Self.longestSentence {
        var cut = lastSpace > first ? lastSpace : at
        while cut < end, text[cut] & 0xC0 == 0x80 { cut += 1 }
        return first..<cut
      }
    }
    while at > first, Self.isSpace(text[at - 1]) { at -= 1 }
    return first..<at
  }

  /// The end of the sentence when the byte at `at` closes one, its closing quotes included.
  private func sentenceEnd(in text: [UInt8], at: Int, start: Int, end: Int) -> Int? {
    var next = at + 1
    switch text[at] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: "."): break
    case 0xE2 where text[at...].starts(with: "…".utf8): next = at + 3
    default: return nil
    }
    while next < end, ".!?".utf8.contains(text[next]) { next += 1 }
    let dots = next - at
    next = skipClosers(in: text, from: next, end: end)
    guard next < end else { return next }
    guard Self.isSpace(text[next]) else { return nil }
    guard opensSentence(in: text, after: next, end: end) else { return nil }
    if text[at] == UInt8(ascii: "."), dots == 1,
      isAbbreviation(in: text, before: at, start: start, next: next, end: end)
    {
      return nil
    }
    return next
  }

  private static let closers: [[UInt8]] = ["\"", "'", ")", "]", "”", "’", "»"].map { Array($0.utf8) }
  private static let openers: [[UInt8]] = ["\"", "'", "(", "[", "“", "‘", "«", "¿", "¡", "•", "—", "–", "-", "*"].map {
    Array($0.utf8)
  }

  private func skipClosers(in text: [UInt8], from start: Int, end: Int) -> Int {
    var at = start
    while at < end, let closer = Self.closers.first(where: { text[at..<end].starts(with: $0) }) { at += closer.count }
    return at
  }

  private func opensSentence(in text: [UInt8], after space: Int, end: Int) -> Bool {
    var at = space
    while at < end, Self.isSpace(text[at]) { at += 1 }
    guard at < end else { return true }
    if Self.openers.contains(where: { text[at..<end].starts(with: $0) }) { return true }
    guard text[at] >= 0x80 else {
      return text[at] &- 0x41 < 26 || text[at] &- 0x30 < 10 || "@#".utf8.contains(text[at])
    }
    guard let (scalar, _) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return true }
    return !scalar.properties.isLowercase
  }

  /// Whether the full stop at `dot` belongs to the word before it.
  private func isAbbreviation(in text: [UInt8], before dot: Int, start: Int, next: Int, end: Int) -> Bool {
    var from = dot
    while from > start, Folding.ascii(text[from - 1]) != 0 || text[from - 1] >= 0x80 { from -= 1 }
    // No abbreviation of a known language has a letter beyond ASCII.
    guard from < dot, text[from..<dot].allSatisfy({ $0 < 0x80 }) else { return false }
    let word = String(decoding: text[from..<dot].map { Folding.ascii($0) }, as: UTF8.self)
    if word.count == 1, word >= "a" {
      // "U.S. cities" goes on, "in the U.S. The mayor" does not; "J. Bond" is an initial.
      let isAcronym = from > start && text[from - 1] == UInt8(ascii: ".")
      guard isAcronym, let following = Words(of: text, in: next..<end).first(where: { _ in true }) else { return true }
      return !starters.contains(following.folded)
    }
    return abbreviations.contains(word)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
