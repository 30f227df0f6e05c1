/// Reads numbers, without asking what they count.
struct NumberReader {
  /// A number as it stands in the text.
  struct Number {
    var value: Double
    /// First token, and the token after the last.
    var first: Int
    var next: Int
    /// Whether it begins with digits.
    var isDigits = false
    /// One run of digits, as a year or an identifier is written.
    var plain: WordText?
    /// The last word that multiplied, 1 if none: what "40 to 50 million" shares.
    var scale = 1.0
    /// Whether its last word multiplied: only then does "and a half" stand for half of that.
    var endsInScale = false
    /// Whether it counts by the dozen or the score: "una veintena".
    var isRound = false
  }

  let tokens: [Token]
  let rules: FigureRules
  let digits: DigitReader

  init(tokens: [Token], rules: FigureRules) {
    self.tokens = tokens
    self.rules = rules
    digits = DigitReader(rules: rules, tokens: tokens)
  }

  func text(_ index: Int) -> WordText {
    index >= 0 && index < tokens.count ? tokens[index].word : WordText()
  }

  /// Whether the token follows the one before it without space.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].hasSpaceBefore
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .number
  }

  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
  }

  func role(_ index: Int) -> NumberWords.Role? {
    isWord(index) && tokens[index].triggers.contains(.quantity) ? rules.numbers.roles[tokens[index].word] : nil
  }

  /// The index after a hyphen between two words, or `index` when there is none.
  func afterHyphen(_ index: Int) -> Int {
    text(index) == "-" && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }

  // MARK: Numbers

  /// The number that starts at `start`: digits with scale words, or number rules.numbers.
  ///
  /// - Parameters:
  ///   - implied: The value that stands before a scale: 1 for "a million".
  ///   - stopsAtJoiner: Whether "and" ends the number: "between one hundred and two hundred".
  func number(at start: Int, implied: Double? = nil, stopsAtJoiner: Bool = false) -> Number? {
    var parts = NumberParts(group: implied)
    var number = Number(value: 0, first: start, next: start)
    if isNumber(start), implied == nil {
      guard let found = digits.number(in: tokens, at: start, follower: follower) else { return nil }
      parts.group = found.value
      parts.isClosed = true
      (number.next, number.isDigits, number.plain) = (found.next, true, found.plain)
    }
    while let next = step(from: number.next, &parts, &number, stopsAtJoiner: stopsAtJoiner) { number.next = next }
    guard number.next > start, let value = parts.value else { return nil }
    number.value = value
    number.scale = parts.scale
    number.endsInScale = parts.endsInScale
    return number.isDigits ? thousandsOf(number) : decimals(number)
  }

  private func step(from index: Int, _ parts: inout NumberParts, _ number: inout Number, stopsAtJoiner: Bool) -> Int? {
    let at = index > number.first ? afterHyphen(index) : index
    if number.isDigits, let scale = letter(at: at, after: number) {
      return parts.multiply(by: scale) ? at + 1 : nil
    }
    switch role(at) {
    case .value(let value): return !number.isDigits && parts.add(value) ? at + 1 : nil
    case .scale(let scale, let isPlural):
      if parts.isEmpty {
        guard rules.numbers.bareScales.contains(text(at)) else { return nil }
        parts.group = 1
      }
      if isPlural, index == number.first || text(at) == "tens" { return nil }
      guard parts.multiply(by: scale) else { return nil }
      number.isRound = number.isRound || scale < 100 || (scale == 100 && rules.numbers.joinsTens)
      if number.isDigits, let next = trailingDigits(at: at + 1, scale, &parts) { return next }
      return at + 1
    default:
      guard index > number.first, !number.isDigits, !stopsAtJoiner, text(at) == rules.numbers.joiner else { return nil }
      return joined(at: at, &parts)
    }
  }

  /// "2 million 500,000": digits behind a scale, smaller than it.
  private func trailingDigits(at index: Int, _ scale: Double, _ parts: inout NumberParts) -> Int? {
    guard isNumber(index), scale >= 1e6, case .scale? = role(index + 1),
      let found = digits.number(in: tokens, at: index, follower: follower), found.value < 1000
    else { return nil }
    return parts.add(found.value) ? found.next : nil
  }

  /// *and* inside a number: the token after the value that follows it.
  private func joined(at index: Int, _ parts: inout NumberParts) -> Int? {
    let start = afterHyphen(index + 1)
    guard case .value(let value)? = role(start), parts.mayJoin(value, tens: rules.numbers.joinsTens) else { return nil }
    // "one hundred and two hundred": a second number begins behind the joiner.
    if !rules.numbers.joinsTens {
      var end = start + 1
      while case .value? = role(afterHyphen(end)) { end = afterHyphen(end) + 1 }
      if case .scale(let scale, _)? = role(end), !parts.mayMultiply(by: scale) || (scale == 100 && parts.group != nil) {
        return nil
      }
    }
    return parts.add(value) ? start + 1 : nil
  }

  /// A scale letter behind digits: "120m", "120 M", "5bn".
  private func letter(at index: Int, after number: Number) -> Double? {
    guard index == number.next, isWord(index), let scale = rules.numbers.letters[tokens[index].word] else {
      return nil
    }
    if isGlued(index) || tokens[index].word != "m" && tokens[index].word != "b" { return scale }
    // "5 m" are metres, "120 M" are million.
    return tokens[index].isCapitalised || isMoneySign(number.first - 1) || text(index + 1) == "€" ? scale : nil
  }

  func isMoneySign(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .sign
      && rules.numbers.currencies[tokens[index].word] != nil
  }

  private func follower(_ index: Int) -> DigitReader.Follower {
    if case .scale? = role(index) { return .scale }
    if rules.numbers.percents.match(in: tokens, at: index) != nil { return .scale }
    guard isWord(index), !tokens[index].triggers.contains(.quantity) else { return .other }
    let word = tokens[index].word
    if rules.numbers.letters[word] != nil { return .scale }
    let isThing = word.count > 3 && !rules.numbers.measures.contains(word) && rules.numbers.currencies[word] == nil
    return isThing && rules.numbers.changesAfter[word] == nil ? .word : .other
  }

  /// "2,5 miles de millones".
  private func thousandsOf(_ number: Number) -> Number {
    guard number.scale == 1000, rules.numbers.of.contains(text(number.next)),
      case .scale(1000, true)? = role(number.next - 1),
      case .scale(let scale, true)? = role(number.next + 1), scale > 1000
    else { return number }
    var found = number
    found.value *= scale
    found.scale *= scale
    found.next += 2
    return found
  }

  /// "two point five": decimals in words, then perhaps a scale.
  private func decimals(_ number: Number) -> Number {
    guard !number.isDigits, number.scale < 1e6, rules.numbers.decimalPoints.contains(text(number.next)) else {
      return number
    }
    var (found, place, index) = (number, 0.1, number.next + 1)
    while case .value(let value)? = role(index), place > 1e-7 {
      if value < 10 {
        found.value += value * place
        place /= 10
      } else if place == 0.1, value < 100 {
        found.value += value / 100
        place = 0
      } else {
        break
      }
      index += 1
    }
    guard index > number.next + 1 else { return number }
    found.next = index
    return scaled(found)
  }

  /// The number with the scale word that follows it, if any.
  func scaled(_ number: Number) -> Number {
    let at = afterHyphen(number.next)
    guard case .scale(let scale, _)? = role(at), number.scale == 1 else { return number }
    var found = number
    found.value = (found.value * scale).snapped
    found.scale = scale
    found.next = at + 1
    // "2.5 mil millones"
    if scale == 1000, case .scale(let second, _)? = role(at + 1), second > scale {
      found.value *= second
      found.scale *= second
      found.next = at + 2
    }
    return found
  }
}
