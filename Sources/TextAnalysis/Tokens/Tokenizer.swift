/// Cuts text into words, numbers and signs, and looks every word up once.
package struct Tokenizer: Sendable {
  /// Longer runs of letters are cut: 64 bytes hold every word of a dictionary, and the limit bounds the work.
  static let longestWord = Words.longestWord

  private let triggers: WordMap<Triggers>

  /// A tokenizer for texts in `language`.
  package init(language: Language) {
    triggers = language.rules.triggers
  }

  /// The tokens of `range`, in reading order.
  ///
  /// Bytes that are not valid UTF-8 are passed over like white space.
  /// - Complexity: O(*n*) in the bytes of the range.
  package func tokens(in text: [UInt8], range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5 + 2)
    append(text, range, to: &tokens)
    return tokens
  }

  /// Appends the tokens of `range` to `tokens`.
  func append(_ text: [UInt8], _ range: Range<Int>, to tokens: inout [Token]) {
    let end = range.upperBound
    var at = range.lowerBound
    var hasSpaceBefore = true
    while at < end {
      let byte = text[at]
      let token: Token?
      if Folding.ascii(byte) > 0x39 || byte >= 0xC3 && byte < 0xE2 {
        token = word(in: text, at: at, end: end, hasSpaceBefore)
      } else if byte <= 0x20 {
        at += 1
        hasSpaceBefore = true
        continue
      } else if byte &- 0x30 < 10 {
        token = number(in: text, at: at, end: end, hasSpaceBefore)
      } else if byte < 0x7F {
        token = Self.sign(byte, at: at, hasSpaceBefore)
      } else {
        token = nil
      }
      if let token = token ?? beyondASCII(in: text, at: at, end: end, hasSpaceBefore) {
        at = token.range.upperBound
        hasSpaceBefore = false
        // Combining marks with no letter to stand on leave a word without letters.
        if !token.word.isEmpty { tokens.append(token) }
      } else {
        at += UTF8Decoding.scalar(in: text, at: at, end: end)?.1 ?? 1
        hasSpaceBefore = true
      }
    }
  }

  // MARK: Kinds

  /// Reads one run of word bytes; nil when there is none here.
  @inline(__always)
  private func word(in text: [UInt8], at start: Int, end: Int, _ hasSpaceBefore: Bool) -> Token? {
    var at = start
    let word = Words.word(in: text, at: &at, end: end)
    if at == start { return nil }
    let key = word.key
    return Token(
      kind: .word, range: start..<at, word: word, key: key, hasSpaceBefore: hasSpaceBefore,
      isCapitalised: isCapital(text, start, end), triggers: triggers[key, word] ?? [])
  }

  @inline(__always)
  private func isCapital(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    text[at] < 0x80 ? text[at] &- 0x41 < 26 : Letter.at(at, in: text, end: end) == .upper
  }

  private func number(in text: [UInt8], at start: Int, end: Int, _ hasSpaceBefore: Bool) -> Token {
    let limit = min(end, start + Self.longestWord)
    var at = start
    while at < limit, isPartOfNumber(text, at: at, end: end) { at += 1 }
    let word = WordText(bytes: text[start..<at])
    return Token(
      kind: .number, range: start..<at, word: word, key: word.key, hasSpaceBefore: hasSpaceBefore, isCapitalised: false,
      triggers: [])
  }

  private func isPartOfNumber(_ text: [UInt8], at position: Int, end: Int) -> Bool {
    let byte = text[position]
    if byte &- 0x30 < 10 { return true }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return false }
    return position + 1 < end && text[position + 1] &- 0x30 < 10
  }

  /// What a scalar beyond ASCII opens: a sign or a word; nil for white space and for bytes that are no UTF-8.
  private func beyondASCII(in text: [UInt8], at: Int, end: Int, _ hasSpaceBefore: Bool) -> Token? {
    guard text[at] >= 0x80, let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return nil }
    func sign(_ sign: WordText) -> Token { Self.sign(sign, at: at, width: width, hasSpaceBefore) }
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return nil
    case 0x201C...0x201F, 0xAB, 0xBB: return sign("\"")
    case 0x2018...0x201B, 0x2039, 0x203A, 0xB4: return sign("'")
    case 0x2013, 0x2014, 0x2015, 0x2212: return sign("—")
    default: return word(in: text, at: at, end: end, hasSpaceBefore) ?? sign(WordText(bytes: text[at..<at + width]))
    }
  }

  @inline(__always)
  private static func sign(_ byte: UInt8, at: Int, _ hasSpaceBefore: Bool) -> Token {
    var word = WordText()
    word.append(chunk: UInt64(byte), count: 1)
    return sign(word, at: at, width: 1, hasSpaceBefore)
  }

  @inline(__always)
  private static func sign(_ sign: WordText, at: Int, width: Int, _ hasSpaceBefore: Bool) -> Token {
    Token(
      kind: .sign, range: at..<at + width, word: sign, key: sign.key, hasSpaceBefore: hasSpaceBefore,
      isCapitalised: false, triggers: [])
  }
}
