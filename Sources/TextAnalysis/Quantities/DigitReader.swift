/// Reads numbers written in digits, with signs that group thousands or mark decimals.
struct DigitReader {
  let rules: FigureRules
  /// The sign that marks decimals in this text, as far as its numbers show.
  let decimalSign: UInt8

  private static let dot = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  /// Longer runs of digits are identifiers.
  private static let longestRun = 12
  /// Groups of three digits in one number.
  private static let mostGroups = 5

  /// - Parameter tokens: The text; one number in it that can only be read one way decides for all that could be read two
  ///   ways.
  init(rules: FigureRules, tokens: [Token]) {
    self.rules = rules
    var sign = rules.numbers.decimalSign
    for token in tokens where token.kind == .number && token.word.count > 4 {
      let written = token.word.bytes
      // One sign alone proves little: "18.30" may be a time.
      guard written.count(where: { $0 == Self.dot || $0 == Self.comma }) > 1,
        let shown = Self.shownDecimalSign(written), Self.isWellGrouped(written, decimal: shown)
      else { continue }
      sign = shown
      break
    }
    decimalSign = sign
  }

  /// What stands after the number: it tells decimals from thousands where the digits do not.
  enum Follower {
    case scale, word, other
  }

  /// A number in digits, perhaps in groups of three set apart by spaces.
  struct Found {
    let value: Double
    let next: Int
    /// Digits as they stand, of one ungrouped number: what a year or an identifier looks like.
    let plain: WordText?
  }

  /// The number at `index`; nil when the digits are no number: a date, an address, a version.
  func number(in tokens: [Token], at index: Int, follower: (Int) -> Follower) -> Found? {
    guard tokens[index].word.count <= WordText.longest else { return nil }
    let first = tokens[index].word.bytes
    let isPlain = !first.contains { $0 == Self.dot || $0 == Self.comma }
    if isPlain, first.count <= 3, first[0] != 0x30 {
      let next = endOfGroups(in: tokens, after: index)
      // A longer row is a table, and reading all of it at each of its numbers would take forever.
      if next - index > Self.mostGroups { return nil }
      if next > index + 1 {
        let joined = tokens[index..<next].flatMap(\.word.bytes)
        return value(of: joined, follower: .other).map { Found(value: $0, next: next, plain: nil) }
      }
    }
    if isPlain, first.count > Self.longestRun { return nil }
    // A day as computers write it: 20241125.
    if isPlain, first.count == 8, let day = tokens[index].word.integer, (1900...2100).contains(day / 10_000),
      CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) != nil, follower(index + 1) == .other
    {
      return nil
    }
    // 007 is no quantity; 0.5 is.
    if isPlain, first.count > 1, first[0] == 0x30 { return nil }
    return value(of: first, follower: follower(index + 1)).map {
      Found(value: $0, next: index + 1, plain: isPlain ? tokens[index].word : nil)
    }
  }

  /// The token after the last of the groups of three digits that go on the number at `index`.
  private func endOfGroups(in tokens: [Token], after index: Int) -> Int {
    var next = index + 1
    while next < tokens.count, next - index <= Self.mostGroups, tokens[next].kind == .number,
      tokens[next].hasSpaceBefore
    {
      let digits = tokens[next].word.bytes
      let whole = digits.prefix { $0 != Self.dot && $0 != Self.comma }
      guard whole.count == 3 else { break }
      next += 1
      // Decimals end the number.
      if whole.count < digits.count { break }
    }
    return next
  }

  private func value(of written: [UInt8], follower: Follower) -> Double? {
    let signs = written.filter { $0 == Self.dot || $0 == Self.comma }
    guard let last = signs.last else { return Self.decimal(written, sign: 0) }
    let decimal = decimalSign(of: written, signs: signs, last: last, follower: follower)
    guard Self.isWellGrouped(written, decimal: decimal) else { return nil }
    return Self.decimal(written, sign: decimal)
  }

  /// The sign that marks decimals in `written`; 0 when none does.
  private func decimalSign(of written: [UInt8], signs: [UInt8], last: UInt8, follower: Follower) -> UInt8 {
    if let shown = Self.shownDecimalSign(written) {
      return signs.contains(shown) ? shown : 0
    }
    // One sign with three digits behind it and one to three before.
    if follower == .scale { return last == decimalSign ? last : 0 }
    if last != decimalSign { return 0 }
    if written.last == 0x30 { return 0 }
    return follower == .word && rules.numbers.decimalSignMayGroup && decimalSign == rules.numbers.decimalSign ? 0 : last
  }

  /// The sign that can only mark decimals, or the other of the sign that can only group; nil when both readings are open.
  private static func shownDecimalSign(_ written: [UInt8]) -> UInt8? {
    var signs: [UInt8] = []
    var lastAt = 0
    for (at, byte) in written.enumerated() where byte == dot || byte == comma {
      signs.append(byte)
      lastAt = at
    }
    guard let last = signs.last else { return nil }
    if signs.contains(where: { $0 != last }) { return last }
    if signs.count > 1 { return last == dot ? comma : dot }
    let digitsAfter = written.count - 1 - lastAt
    return digitsAfter != 3 || lastAt > 3 || written[0] == 0x30 ? last : nil
  }

  /// Whether every group between the grouping signs has three digits (or two, as in India), and one decimal sign at most.
  private static func isWellGrouped(_ written: [UInt8], decimal: UInt8) -> Bool {
    let parts = written.split(separator: decimal == 0 ? 0xFF : decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return false }
    if parts.count == 2, parts[1].contains(where: { $0 == dot || $0 == comma }) { return false }
    let groups = whole.split(whereSeparator: { $0 == dot || $0 == comma })
    guard groups.count > 1, let first = groups.first, let last = groups.last else { return true }
    guard first.count <= 3, last.count == 3 else { return false }
    return groups.dropFirst().dropLast().allSatisfy { $0.count == 3 || ($0.count == 2 && first.count <= 2) }
  }

  private static func decimal(_ written: [UInt8], sign: UInt8) -> Double? {
    var value = 0.0
    var scale = 1.0
    var isFraction = false
    for byte in written {
      if byte == sign { isFraction = true }
      guard byte &- 0x30 < 10 else { continue }
      value = value * 10 + Double(byte - 0x30)
      if isFraction { scale *= 10 }
    }
    return value / scale
  }
}
