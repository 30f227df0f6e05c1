extension QuantityScan {
  /// Signs that may stand right before a figure.
  private static let openers: WordSet = [
    "(", "[", "{", "\"", "'", "—", "<", ">", "≥", "≤", "~", "≈", "±", "¿", "¡", ",", ";", "%", "!", "?", "…", "|", "*",
  ]
  /// Signs inside addresses, file names and codes.
  private static let codeSigns: WordSet = ["@", "_", "=", "&", "#", "\\", ":", "^", "~", "?"]

  /// A figure in digits, unless the digits belong to a date, a time, a name or a code.
  func digits(at index: Int) -> Step {
    guard let isNegative = sign(before: index) else { return Step(next: endOfCode(from: index)) }
    if let step = writtenFraction(at: index) { return step }
    guard var number = decimalOnly(at: index) ?? reader.number(at: index) else {
      return Step(next: endOfCode(from: index))
    }
    if isPhone(number) { return Step(next: endOfDigits(from: number.next)) }
    if isCode(after: number) || isDay(number) || isTime(number) {
      return Step(next: endOfCode(from: number.next - 1))
    }
    if isNegative { number.value = -number.value }
    var draft = Draft(number)
    if reader.isGlued(index), text(index - 1).isAny("-", "+", ".", "±") { draft.first = index - 1 }
    return finish(mixed(draft))
  }

  /// ".5", ".08": decimals without the nought before them.
  private func decimalOnly(at index: Int) -> NumberReader.Number? {
    guard text(index - 1) == ".", reader.isGlued(index), !text(index).contains(UInt8(ascii: ".")),
      !text(index).contains(UInt8(ascii: ",")),
      text(index).count < 10, let digits = text(index).integer
    else { return nil }
    let value = (0..<text(index).count).reduce(Double(digits)) { value, _ in value / 10 }
    let number = NumberReader.Number(value: value, first: index, next: index + 1, isDigits: true)
    return reader.scaled(number)
  }

  /// Whether the digits at `index` stand behind a minus sign; nil when what stands before makes them part of a code.
  private func sign(before index: Int) -> Bool? {
    guard reader.isGlued(index) else { return isNegated(index) }
    let before = text(index - 1)
    let isFree = !reader.isGlued(index - 1) || !reader.isNumber(index - 2) && !reader.isWord(index - 2)
    switch before {
    case "-", "—": return before == "—" || isFree ? before == "-" : nil
    case "+", ".": return isFree ? false : nil
    case "/", ":": return isFree && before == "/" ? false : nil
    default: return Self.openers.contains(before) || reader.isMoneySign(index - 1) ? false : nil
    }
  }

  /// "minus 5", but not "al menos 5".
  func isNegated(_ index: Int) -> Bool {
    rules.numbers.negatives.contains(text(index - 1)) && !isThing(index - 2) && !reader.isNumber(index - 2)
      && comparator(before: index) == nil
  }

  /// Where a code that holds the token at `index` ends.
  private func endOfCode(from index: Int) -> Int {
    var next = index + 1
    while reader.isGlued(next), tokens[next].kind != .sign || reader.isGlued(next + 1) { next += 1 }
    return next
  }

  /// The token after a row of numbers with spaces, hyphens and brackets between them.
  private func endOfDigits(from index: Int) -> Int {
    var next = index
    while reader.isNumber(next) || (text(next).isAny("-", ")", "(") && reader.isNumber(next + 1)) { next += 1 }
    return next
  }

  /// "3/4": a figure by itself.
  private func writtenFraction(at index: Int) -> Step? {
    digitFraction(at: index).map { value, next in
      fraction(NumberReader.Number(value: value, first: index, next: next, isDigits: true), at: index)
    }
  }

  /// "3/4": small numbers, the first below the second; and the token after them.
  func digitFraction(at index: Int) -> (Double, next: Int)? {
    guard text(index + 1) == "/", reader.isGlued(index + 1), reader.isGlued(index + 2), reader.isNumber(index + 2),
      !(text(index + 3) == "/" && reader.isGlued(index + 3)), !reader.isWord(index + 3) || !reader.isGlued(index + 3),
      let part = text(index).integer, let whole = text(index + 2).integer, part > 0, part < whole,
      [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100].contains(whole)
    else { return nil }
    return (Double(part) / Double(whole), index + 3)
  }

  /// Digits in groups that are no thousands: "+34 600 123 456", "(212) 555-1234", "91 123 45 67".
  private func isPhone(_ number: NumberReader.Number) -> Bool {
    let (first, next) = (number.first, number.next)
    if text(first - 1) == "+", reader.isGlued(first), number.value > 999, number.scale == 1 || next > first + 1 {
      return number.next > first + 1 || (number.plain?.count ?? 0) > 6
    }
    if reader.isNumber(next), !reader.isGlued(next), number.scale == 1, text(next).count <= 4 {
      return next > first + 1 || reader.isNumber(next + 1)
    }
    return text(first - 1) == "(" && text(next) == ")" && reader.isNumber(next + 1)
  }

  /// Whether what is glued to the figure makes it a code, an ordinal, a decade or a time.
  private func isCode(after number: NumberReader.Number) -> Bool {
    let next = number.next
    guard reader.isGlued(next) else { return isOrdinal(at: next) }
    let following = text(next)
    switch tokens[next].kind {
    case .number: return true
    case .word: return !isUnit(following) && !(following == "º" && text(next + 1).isAny("c", "f"))
    case .sign:
      guard reader.isGlued(next + 1) else { return false }
      switch following {
      case "/": return reader.isNumber(next + 1)
      case ".": return isOrdinal(at: next + 1) || (reader.isWord(next + 1) && !tokens[next + 1].isCapitalised)
      case "'": return text(next + 1) == "s" || reader.isNumber(next + 1)
      case "+": return reader.isNumber(next + 1)
      case "-": return reader.isNumber(next + 1) && isPhoneLike(number, second: next + 1)
      default: return Self.codeSigns.contains(following)
      }
    }
  }

  /// "555-0134", "2018-12-08", "2-1-3": joined digits that are no range.
  private func isPhoneLike(_ number: NumberReader.Number, second: Int) -> Bool {
    let digits = text(second)
    if digits.count > 1, digits.byte(0) == 0x30 { return true }
    if text(second + 1) == "-", reader.isGlued(second + 1), reader.isNumber(second + 2) { return true }
    return number.plain?.count == 3 && digits.count == 4 && !isThing(second + 1)
  }

  private func isOrdinal(at index: Int) -> Bool {
    let word = text(index)
    guard reader.isGlued(index) else { return word == "º" || word == "ª" || word.isAny("st", "nd", "rd", "th") }
    return rules.numbers.ordinalEndings.contains(word)
  }

  private func isUnit(_ word: WordText) -> Bool {
    if rules.numbers.ordinalEndings.contains(word) || rules.numbers.clockWords.contains(word) { return false }
    return rules.numbers.letters[word] != nil || rules.numbers.spans[word] != nil
      || rules.numbers.measures.contains(word)
      || rules.numbers.currencies[word] != nil || rules.numbers.percentWords.contains(word)
      || rules.numbers.folds.contains(word) || word == "x"
      || word.isAny("pp", "ppt", "½", "¼", "¾", "⅓", "⅔") || rules.numbers.roles[word] != nil
  }

  /// Whether a month stands beside the figure: "8 December", "May 5", "8 de diciembre".
  func isDay(_ number: NumberReader.Number) -> Bool {
    guard number.scale == 1, number.value <= 31, number.value >= 1, Double(Int(number.value)) == number.value else {
      return false
    }
    if !number.isDigits { return rules.numbers.of.contains(text(number.next)) && isMonth(number.next + 1) }
    guard let plain = number.plain, plain.count <= 2 else { return false }
    if isMonth(number.first - 1) || (text(number.first - 1) == "." && isMonth(number.first - 2)) { return true }
    let next = number.next
    if isMonth(next) || (rules.numbers.of.contains(text(next)) && isMonth(next + 1)) { return true }
    return isDayRange(next)
  }

  /// "3-5 May", "3 to 5 May", "del 3 al 5 de mayo".
  private func isDayRange(_ next: Int) -> Bool {
    guard reader.isNumber(next + 1), text(next + 1).count <= 2 else { return false }
    let joins =
      text(next) == "-" || text(next) == "—" || rules.numbers.rangeJoiners.contains(text(next))
      || text(next) == rules.numbers.joiner
    return joins && (isMonth(next + 2) || (rules.numbers.of.contains(text(next + 2)) && isMonth(next + 3)))
  }

  func isMonth(_ index: Int) -> Bool {
    reader.isWord(index) && rules.dates.isMonth(tokens[index])
  }

  /// "6 pm", "5 o'clock", "a las 6".
  func isTime(_ number: NumberReader.Number) -> Bool {
    guard number.value <= 24, number.next == number.first + 1 else { return false }
    let (before, next) = (text(number.first - 1), text(number.next))
    if next.isAny("am", "pm", "o'clock", "oclock") { return true }
    if next == "a" || next == "p", text(number.next + 1) == ".", text(number.next + 2) == "m" { return true }
    let isClock = before == "las" && text(number.first - 2).isAny("a", "desde", "hasta", "sobre", "de")
    guard isClock || (before == "at" && number.isDigits) else { return false }
    return !isThing(number.next) && !next.isAny("%", "por", "per")
  }

  /// Whether a word at `index` can be what is counted.
  func isThing(_ index: Int) -> Bool {
    reader.isWord(index) && !rules.stopWords.contains(tokens[index]) && reader.role(index) == nil
      && !isMonth(index)
  }
}
