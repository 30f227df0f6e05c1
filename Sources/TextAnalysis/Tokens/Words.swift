/// One word of a text.
public struct Word: Sendable, Hashable {
  /// UTF-8 byte range in the text the word was read from.
  public let range: Range<Int>
  /// The word in lower case without diacritics, apostrophes written `'`: `Canadá` is `canada`, `isn’t` is `isn't`.
  public let folded: String
}

/// The words of a stretch of UTF-8 text, in reading order.
///
/// A word is a run of letters and digits; an apostrophe between letters belongs to it, a hyphen does not.
/// Decimal numbers are split at the sign: figures are read by ``QuantityReader``, not from words.
/// Bytes that are not valid UTF-8 separate words.
///
/// - Complexity: O(*n*) in the bytes of the range.
public struct Words: Sequence, IteratorProtocol, Sendable {
  /// Longer runs are no words: 64 bytes hold every word of a dictionary, and the limit bounds the work.
  static let longestWord = 64

  private let text: [UInt8]
  private let end: Int
  private var position: Int

  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - range: The bytes to read; both ends on scalar boundaries.
  public init(of text: [UInt8], in range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word, or nil at the end of the range.
  public mutating func next() -> Word? {
    while position < end {
      let start = position
      var folded: [UInt8] = []
      scan(into: &folded)
      if !folded.isEmpty && position - start <= Self.longestWord {
        return Word(range: start..<position, folded: String(decoding: folded, as: UTF8.self))
      }
      if position == start { position += 1 }
    }
    return nil
  }

  /// Reads one run of word bytes; leaves `position` where it was when there is none.
  private mutating func scan(into folded: inout [UInt8]) {
    while position < end {
      let width = Self.wordUnit(in: text, at: position, end: end, into: &folded)
      if width == 0 { return }
      position += width
    }
  }

  /// Appends the folded form of the letter, digit or inner apostrophe at `position` and returns its width in bytes;
  /// 0 when no word goes on there.
  @inline(__always)
  static func wordUnit(in text: [UInt8], at position: Int, end: Int, into folded: inout some LetterSink) -> Int {
    let byte = text[position]
    if byte < 0x80 {
      let base = Folding.ascii(byte)
      if base == 0 {
        guard byte == UInt8(ascii: "'"), joinsLetters(in: text, at: position + 1, end: end, folded) else { return 0 }
      }
      folded.append(base == 0 ? byte : base)
      return 1
    }
    guard let (scalar, width) = UTF8Decoding.scalar(in: text, at: position, end: end) else { return 0 }
    if scalar.value == 0x2019, joinsLetters(in: text, at: position + width, end: end, folded) {
      folded.append(UInt8(ascii: "'"))
      return width
    }
    return Folding.append(scalar, to: &folded) ? width : 0
  }

  /// Reads the run of word bytes at `at` in place and moves behind it; no word when there is none. Longer runs than
  /// ``longestWord`` are cut.
  @inline(__always)
  static func word(in text: [UInt8], at: inout Int, end: Int) -> WordText {
    let limit = Swift.min(end, at + longestWord)
    var word = WordText()
    // Most words are nothing but ASCII: eight letters at a time.
    var (chunk, count): (UInt64, Int) = (0, 0)
    while at < limit {
      let letter = Folding.ascii(text[at])
      if letter == 0 { break }
      chunk |= UInt64(letter) << UInt64(count << 3)
      count += 1
      at += 1
      if count == 8 {
        word.append(chunk: chunk, count: 8)
        (chunk, count) = (0, 0)
      }
    }
    if count > 0 { word.append(chunk: chunk, count: count) }
    if at < limit, text[at] >= 0x80 || text[at] == UInt8(ascii: "'") {
      while at < limit {
        let width = wordUnit(in: text, at: at, end: end, into: &word)
        if width == 0 { break }
        at += width
      }
    }
    return word
  }

  private static func joinsLetters(in text: [UInt8], at next: Int, end: Int, _ folded: some LetterSink) -> Bool {
    guard let last = folded.last, last > 0x39, next < end else { return false }
    return text[next] >= 0x80 || (text[next] | 0x20) &- 0x61 < 26
  }
}

/// Decoding of single scalars, tolerant of invalid bytes.
enum UTF8Decoding {
  /// The scalar that starts at `position` and its width in bytes, or nil when the bytes there are not valid UTF-8.
  static func scalar(in text: [UInt8], at position: Int, end: Int) -> (Unicode.Scalar, Int)? {
    let first = text[position]
    let width = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 0, position + width <= end else { return nil }
    guard width > 1 else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width {
      let byte = text[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, width) }
  }
}
