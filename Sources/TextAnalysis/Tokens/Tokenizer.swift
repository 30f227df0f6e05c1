/// Cuts text into words, numbers and signs, and looks every word up once.
package struct Tokenizer: Sendable {
  /// Longer runs of letters are cut: 64 bytes hold every word of a dictionary, and the limit bounds the work.
  static let longestWord = Words.longestWord

  private let triggers: WordMap<Triggers>
  private let signs = Signs()

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
    append(text, range, to: &tokens)
    return tokens
  }

  /// Appends the tokens of `range` to `tokens`.
  func append(_ text: [UInt8], _ range: Range<Int>, to tokens: inout [Token]) {
    tokens.reserveCapacity(tokens.count + range.count / 4 + 1)
    var folded: [UInt8] = []
    folded.reserveCapacity(2 * Self.longestWord)
    let end = range.upperBound
    var at = range.lowerBound
    var hasSpaceBefore = true
    while at < end {
      let byte = text[at]
      let token: Token?
      if Folding.ascii(byte) > 0x39 || byte >= 0xC3 && byte < 0xE2 {
        token = word(in: text, at: at, end: end, hasSpaceBefore, &folded)
      } else if byte <= 0x20 {
        at += 1
        hasSpaceBefore = true
        continue
      } else if byte &- 0x30 < 10 {
        token = number(in: text, at: at, end: end, hasSpaceBefore)
      } else if byte < 0x7F {
        token = signs.ascii(byte, at: at, hasSpaceBefore)
      } else {
        token = nil
      }
      if let token = token ?? beyondASCII(in: text, at: at, end: end, hasSpaceBefore, &folded) {
        at = token.range.upperBound
        hasSpaceBefore = false
        // Combining marks with no letter to stand on leave a word without letters.
        if !token.folded.isEmpty { tokens.append(token) }
      } else {
        at += UTF8Decoding.scalar(in: text, at: at, end: end)?.1 ?? 1
        hasSpaceBefore = true
      }
    }
  }

  // MARK: Kinds

  /// Reads one run of word bytes; nil when there is none here.
  private func word(
    in text: [UInt8], at start: Int, end: Int, _ hasSpaceBefore: Bool, _ folded: inout [UInt8]
  ) -> Token? {
    let limit = min(end, start + Self.longestWord)
    var at = start
    var hash = WordKey.start
    folded.removeAll(keepingCapacity: true)
    while at < limit {
      let letter = Folding.ascii(text[at])
      if letter != 0 {
        folded.append(letter)
        hash = WordKey.mixing(letter, into: hash)
        at += 1
        continue
      }
      let known = folded.count
      let width = Words.wordUnit(in: text, at: at, end: end, into: &folded)
      if width == 0 { break }
      for index in known..<folded.count { hash = WordKey.mixing(folded[index], into: hash) }
      at += width
    }
    if at == start { return nil }
    let word = String(decoding: folded, as: UTF8.self)
    let key = WordKey(finishing: hash)
    return Token(
      kind: .word, range: start..<at, folded: word, hasSpaceBefore: hasSpaceBefore,
      isCapitalised: Letter.at(start, in: text, end: end) == .upper, key: key, triggers: triggers[key, word] ?? [])
  }

  private func number(in text: [UInt8], at start: Int, end: Int, _ hasSpaceBefore: Bool) -> Token {
    let limit = min(end, start + Self.longestWord)
    var at = start
    while at < limit, isPartOfNumber(text, at: at, end: end) { at += 1 }
    let digits = String(decoding: text[start..<at], as: UTF8.self)
    return Token(
      kind: .number, range: start..<at, folded: digits, hasSpaceBefore: hasSpaceBefore, isCapitalised: false,
      key: WordKey(digits), triggers: [])
  }

  private func isPartOfNumber(_ text: [UInt8], at position: Int, end: Int) -> Bool {
    let byte = text[position]
    if byte &- 0x30 < 10 { return true }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return false }
    return position + 1 < end && text[position + 1] &- 0x30 < 10
  }

  /// What a scalar beyond ASCII opens: a sign or a word; nil for white space and for bytes that are no UTF-8.
  private func beyondASCII(
    in text: [UInt8], at: Int, end: Int, _ hasSpaceBefore: Bool, _ folded: inout [UInt8]
  ) -> Token? {
    guard text[at] >= 0x80, let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return nil }
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return nil
    case 0x201C...0x201F, 0xAB, 0xBB: return signs.sign("\"", at: at, width: width, hasSpaceBefore)
    case 0x2018...0x201B, 0x2039, 0x203A, 0xB4: return signs.sign("'", at: at, width: width, hasSpaceBefore)
    case 0x2013, 0x2014, 0x2015, 0x2212: return signs.sign("—", at: at, width: width, hasSpaceBefore)
    default: break
    }
    return word(in: text, at: at, end: end, hasSpaceBefore, &folded)
      ?? signs.sign(String(scalar), at: at, width: width, hasSpaceBefore)
  }
}

/// The tokens of signs.
private struct Signs: Sendable {
  /// The string and the key of every ASCII byte.
  private let table: [(String, WordKey)] = (0..<0x80).map { byte in
    let sign = String(UnicodeScalar(UInt8(byte)))
    return (sign, WordKey(sign))
  }

  func ascii(_ byte: UInt8, at: Int, _ hasSpaceBefore: Bool) -> Token {
    let (sign, key) = table[Int(byte)]
    return Token(
      kind: .sign, range: at..<at + 1, folded: sign, hasSpaceBefore: hasSpaceBefore, isCapitalised: false, key: key,
      triggers: [])
  }

  func sign(_ sign: String, at: Int, width: Int, _ hasSpaceBefore: Bool) -> Token {
    Token(
      kind: .sign, range: at..<at + width, folded: sign, hasSpaceBefore: hasSpaceBefore, isCapitalised: false,
      key: WordKey(sign), triggers: [])
  }
}
