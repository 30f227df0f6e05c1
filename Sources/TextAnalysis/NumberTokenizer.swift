/// A token as the quantity reader sees it.
struct NumberToken {
  enum Kind: Equatable {
    case digits(Double)
    case value(Double)
    case scale(Double)
    case fraction(Double)
    case word
    case sign
  }

  let kind: Kind
  let text: String
  let range: Range<Int>
  /// Digits that read as a calendar year: four of them, 1900 to 2099, ungrouped.
  var isYear = false
  /// Digits glued to letters, or with the signs of dates, times and phone numbers around them.
  var isCode = false
  /// Digits with a `+` behind them.
  var hasPlus = false
  /// Scale words that stand for a number by themselves: *hundred*, *mil*, but not *m*.
  var isBareScale: Bool { text == "mil" }
}

/// Cuts text into words, figures in digits and the signs that matter around them.
struct NumberTokenizer {
  static let currencySigns = ["$": "USD", "€": "EUR", "£": "GBP"]

  let words: NumberWords

  func tokens(in text: [UInt8], range: Range<Int>) -> [NumberToken] {
    var tokens: [NumberToken] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] &- 0x30 < 10 {
        let token = digits(in: text, at: at, end: range.upperBound)
        tokens.append(token)
        at = token.range.upperBound
      } else if text[at] < 0x80 && Folding.ascii(text[at]) == 0 {
        if let sign = sign(in: text, at: at, end: range.upperBound) { tokens.append(sign) }
        at += 1
      } else {
        at = appendWord(in: text, at: at, end: range.upperBound, to: &tokens)
      }
    }
    return tokens
  }

  /// Reads a word or a multi-byte sign; returns where it ends.
  private func appendWord(in text: [UInt8], at: Int, end: Int, to tokens: inout [NumberToken]) -> Int {
    if let word = Words(of: text, in: at..<end).first(where: { _ in true }), word.range.lowerBound == at {
      tokens.append(NumberToken(kind: kind(of: word.folded), text: word.folded, range: word.range))
      return word.range.upperBound
    }
    guard let (scalar, width) = UTF8Decoding.scalar(in: text, at: at, end: end) else { return at + 1 }
    let sign = String(scalar)
    // A no-break or thin space is white space; any other sign breaks a phrase.
    if Self.currencySigns[sign] != nil || !scalar.properties.isWhitespace {
      tokens.append(NumberToken(kind: .sign, text: sign, range: at..<at + width))
    }
    return at + width
  }

  private func kind(of word: String) -> NumberToken.Kind {
    if let value = words.values[word] { return .value(value) }
    if let scale = words.scales[word] { return .scale(scale) }
    if let part = words.fractions[word] { return .fraction(part) }
    return .word
  }

  private func sign(in text: [UInt8], at: Int, end: Int) -> NumberToken? {
    let byte = text[at]
    guard byte > 0x20, byte != UInt8(ascii: "-") else { return nil }
    return NumberToken(kind: .sign, text: String(UnicodeScalar(byte)), range: at..<at + 1)
  }

  /// Reads figures in digits with grouping and decimal signs, and a scale letter glued to them ("120m").
  private func digits(in text: [UInt8], at start: Int, end: Int) -> NumberToken {
    var at = start
    while at < end, isPartOfNumber(text, at: at, end: end) { at += 1 }
    let written = text[start..<at]
    let value = Self.value(of: Array(written), decimalSign: words.decimalSign)
    let isYear = written.count == 4 && value >= 1900 && value < 2100
    var token = NumberToken(
      kind: .digits(value), text: String(decoding: written, as: UTF8.self), range: start..<at, isYear: isYear)
    if at < end, text[at] == UInt8(ascii: "+") {
      token = NumberToken(kind: token.kind, text: token.text, range: start..<at + 1, hasPlus: true)
    } else if at < end, Folding.ascii(text[at]) > 0x39 {
      let suffix = Words(of: text, in: at..<end).first { _ in true }?.folded ?? ""
      // "120m" is read on by the scale word; "4th", "H1B" and "3D" are names.
      token.isCode = words.scales[suffix] == nil
    }
    if start > 0, "-/:#".utf8.contains(text[start - 1]) || Folding.ascii(text[start - 1]) != 0 { token.isCode = true }
    if at + 1 < end, "/:-".utf8.contains(text[at]), text[at + 1] &- 0x30 < 10 { token.isCode = true }
    return token
  }

  private func isPartOfNumber(_ text: [UInt8], at: Int, end: Int) -> Bool {
    if text[at] &- 0x30 < 10 { return true }
    return (text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ",")) && at + 1 < end && text[at + 1] &- 0x30 < 10
  }

  /// The value of digits with `.` and `,`: the language's decimal sign decides, unless the grouping shows otherwise.
  static func value(of written: [UInt8], decimalSign: UInt8) -> Double {
    let other: UInt8 = decimalSign == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var decimal = decimalSign
    let signs = written.filter { $0 == decimalSign || $0 == other }
    if let last = signs.last {
      let digitsAfterLast = written.count - 1 - (written.lastIndex(of: last) ?? 0)
      let isGroup = digitsAfterLast == 3
      if Set(signs).count == 2 {
        decimal = last
      } else if signs.count > 1 {
        decimal = last == decimalSign ? other : decimalSign
      } else if last == other {
        decimal = isGroup ? decimalSign : other
      }
    }
    var value = 0.0
    var scale = 0.0
    for byte in written {
      if byte == decimal {
        scale = 1
      } else if byte &- 0x30 < 10 {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      }
    }
    return scale > 1 ? value / scale : value
  }
}
