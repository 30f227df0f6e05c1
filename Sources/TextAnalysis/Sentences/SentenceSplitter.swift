/// Splits blocks of text into sentences.
public struct SentenceSplitter: Sendable {
  /// Longer stretches without a sentence end are cut here, at white space where there is any: bounds the work per sentence.
  public static let longestSentence = 4_000

  private let ends: SentenceEnds
  private let speakers: SpeakerTags

  /// A splitter for texts in `language`.
  public init(language: Language) {
    ends = SentenceEnds(rules: language.rules.sentences)
    speakers = SpeakerTags(rules: language.rules.sentences)
  }

  /// The sentences of `blocks`, in order.
  ///
  /// A stop ends a sentence when white space and a capital, a digit, a quote or a sign follow, unless it belongs to an
  /// abbreviation, an initial or a number. Closing quotes and brackets belong to the sentence they close, and so does a
  /// short attribution behind a dash at the end of the block. Where a block opens with a small letter, sentences need no
  /// capital. The stops of scripts without spaces end a sentence wherever they stand. Stretches without a single word are
  /// left out.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  public func sentences(in text: [UInt8], blocks: [Block]) -> [Sentence] {
    var sentences: [Sentence] = []
    let tags = speakers.tags(in: text, blocks: blocks)
    for (index, block) in blocks.enumerated() {
      let tag = tags[index]
      let start = tag?.end ?? block.range.lowerBound + (ListMarker.length(in: text, range: block.range) ?? 0)
      split(text, start..<max(start, block.range.upperBound)) { range in
        sentences.append(Sentence(range: range, block: block.kind, speaker: tag?.name))
      }
    }
    return sentences
  }

  /// The sentences of a single paragraph, as texts.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public func sentences(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return sentences(in: bytes, blocks: [Block(kind: .paragraph, range: 0..<bytes.count)])
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func split(_ text: [UInt8], _ block: Range<Int>, found: (Range<Int>) -> Void) {
    var context = SentenceEnds.Context(isCaseless: opensInLowerCase(text, block))
    var start = block.lowerBound
    while let range = nextSentence(in: text, from: start, to: block.upperBound, context: &context) {
      if hasWord(text, range) { found(range) }
      start = range.upperBound
    }
  }

  private func nextSentence(
    in text: [UInt8], from start: Int, to end: Int, context: inout SentenceEnds.Context
  ) -> Range<Int>? {
    var first = start
    while first < end {
      let width = Marks.space(in: text, at: first, end: end)
      if width == 0 { break }
      first += width
    }
    guard first < end else { return nil }
    let limit = min(end, first + Self.longestSentence)
    var at = first
    while at < limit {
      let byte = text[at]
      guard Marks.mayStop(byte) else {
        at += 1
        continue
      }
      if byte == Self.quote {
        context.isInQuotes.toggle()
        at += 1
        continue
      }
      switch ends.verdict(in: text, at: at, from: first, end: limit, context: context) {
      case .ends(let stop):
        for at in at..<stop where text[at] == Self.quote { context.isInQuotes.toggle() }
        return first..<stop
      case .goesOn(let next): at = next
      }
    }
    return first..<(limit < end ? cut(in: text, from: first, limit: limit) : trimmed(text, first..<end))
  }

  private static let quote = UInt8(ascii: "\"")

  /// Where to cut a stretch that is too long: at the last white space, or else before a whole scalar.
  private func cut(in text: [UInt8], from first: Int, limit: Int) -> Int {
    var at = limit
    while at > first, Marks.space(in: text, at: at - 1, end: limit) == 0 { at -= 1 }
    if at > first { return at }
    at = limit
    while at > first, at > limit - 4, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at > first ? at : limit
  }

  private func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      if Marks.space(in: text, at: end - 1, end: end) == 1 {
        end -= 1
      } else if end - 2 > range.lowerBound, Marks.space(in: text, at: end - 2, end: end) == 2 {
        end -= 2
      } else if end - 3 > range.lowerBound, Marks.space(in: text, at: end - 3, end: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private func opensInLowerCase(_ text: [UInt8], _ block: Range<Int>) -> Bool {
    for at in block.prefix(8) {
      switch Letter.at(at, in: text, end: block.upperBound) {
      case .lower: return true
      case .upper, .digit: return false
      case .other: continue
      }
    }
    return false
  }

  private func hasWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        if Folding.ascii(byte) != 0 { return true }
        at += 1
      } else if let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: range.upperBound) {
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
        at += width
      } else {
        at += 1
      }
    }
    return false
  }
}
