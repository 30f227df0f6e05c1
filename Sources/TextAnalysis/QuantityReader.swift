/// Reads the figures of a sentence: digits and words, percentages, proportions, money, spans of time.
///
/// Years, dates, ordinals, and numbers inside names or codes are no quantities.
public struct QuantityReader: Sendable {
  private let language: Language
  private let words: NumberWords

  /// A reader for texts in `language`.
  public init(language: Language) {
    self.language = language
    words = language.rules.numbers
  }

  /// The quantities in `range` of `text`, in reading order.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func quantities(in text: [UInt8], range: Range<Int>) -> [Quantity] {
    let tokens = NumberTokenizer(words: words).tokens(in: text, range: range)
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let (quantity, next) = quantity(at: index, in: tokens) {
        found.append(quantity)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private func quantity(at start: Int, in tokens: [NumberToken]) -> (Quantity, Int)? {
    guard var (value, next) = number(at: start, in: tokens) else { return nil }
    var unit = Quantity.Unit.count
    if let (whole, after) = proportion(of: value, at: next, in: tokens) {
      (value, unit, next) = (100 * value / whole, .percent, after)
    } else if let length = Self.match(words.percents, in: tokens, at: next)
      ?? (next < tokens.count && tokens[next].text == "%" ? 1 : nil)
    {
      (unit, next) = (.percent, next + length)
    } else if start > 0, let code = NumberTokenizer.currencySigns[tokens[start - 1].text] {
      unit = .money(code)
    } else if next + 1 < tokens.count, tokens[next].text == "de", let code = words.currencies[tokens[next + 1].text] {
      (unit, next) = (.money(code), next + 2)
    } else if next < tokens.count,
      let code = words.currencies[tokens[next].text] ?? NumberTokenizer.currencySigns[tokens[next].text]
    {
      (unit, next) = (.money(code), next + 1)
    } else if next < tokens.count, let span = Self.durations[tokens[next].text] {
      (unit, next) = (.duration(span), next + 1)
    } else if case .fraction = tokens[start].kind {
      (value, unit) = (100 * value, .percent)
    } else if next > start, case .fraction = tokens[next - 1].kind {
      (value, unit) = (100 * value, .percent)
    }
    guard !isCalendarOrCode(value: value, unit: unit, at: start, next: next, in: tokens) else { return nil }
    let (comparator, from) = comparator(before: start, after: next, in: tokens)
    let heads = tokens[next...].prefix { $0.kind == .word }.map(\.text)
      .filter { !language.rules.stopWords.contains($0) }.prefix(4)
    let range = tokens[from].range.lowerBound..<tokens[next - 1].range.upperBound
    return (Quantity(range: range, value: value, unit: unit, comparator: comparator, headWords: Array(heads)), next)
  }

  // MARK: Numbers

  /// Reads one number: digits with scale words, or number words.
  private func number(at start: Int, in tokens: [NumberToken]) -> (Double, Int)? {
    var total = 0.0
    var group: Double?
    var index = start
    scan: while index < tokens.count {
      switch tokens[index].kind {
      case .digits(let value):
        guard group == nil else { break scan }
        group = value
      case .value(let value):
        // "un", "una", "one" alone are mostly articles and pronouns; they count only inside a larger number.
        guard group == nil || group.map({ Self.canFollow($0, value) }) == true else { break scan }
        group = (group ?? 0) + value
      case .scale(let scale):
        guard let current = group ?? (total == 0 && scale >= 100 && tokens[index].isBareScale ? 1 : nil) else {
          break scan
        }
        if scale == 100 {
          group = current * scale
        } else {
          total += current * scale
          // "mil millones": a scale on top of a scale.
          if index + 1 < tokens.count, case .scale(let next) = tokens[index + 1].kind, next > scale {
            group = total
            total = 0
          } else {
            group = nil
          }
        }
      case .fraction(let part):
        if index == start { return fractionAlone(part, at: index, in: tokens) }
        guard let current = group, total == 0, current < 20 else { break scan }
        return (current * part, index + 1)
      case .word:
        guard index > start, words.joiners.contains(tokens[index].text), index + 1 < tokens.count,
          case .value(let value) = tokens[index + 1].kind, total > 0 || group.map({ Self.canFollow($0, value) }) == true
        else { break scan }
      case .sign: break scan
      }
      index += 1
    }
    guard index > start, group != nil || total > 0 else { return nil }
    return (total + (group ?? 0), index)
  }

  /// "half", "la mitad", "a third": fractions that need no number before them.
  private func fractionAlone(_ part: Double, at index: Int, in tokens: [NumberToken]) -> (Double, Int)? {
    let follows = index + 1 < tokens.count ? tokens[index + 1].text : ""
    let before = index > 0 ? tokens[index - 1].text : ""
    let isArticle = ["a", "la", "un", "one"].contains(before)
    guard part == 0.5 || isArticle, part == 0.5 || ["of", "de"].contains(follows) else { return nil }
    return (part, index + 1)
  }

  /// Whether a number word may follow another inside one number: *seventy seven*, *doscientos treinta*, not *two five*.
  private static func canFollow(_ first: Double, _ second: Double) -> Bool {
    if first.truncatingRemainder(dividingBy: 100) == 0 && first > 0 { return second < 100 }
    return first >= 20 && first.truncatingRemainder(dividingBy: 10) == 0 && second < 10
  }

  /// "in seven", "out of ten", "de cada siete" after a number: the whole of a proportion and the next token.
  private func proportion(of part: Double, at index: Int, in tokens: [NumberToken]) -> (Double, Int)? {
    guard let length = Self.match(words.proportions, in: tokens, at: index),
      let (whole, next) = number(at: index + length, in: tokens), whole > part, whole >= 2, whole <= 1000, part >= 1
    else { return nil }
    // "300 of 500 cities" is a proportion, "one of two reports" mostly is not: a lone "of" needs digits.
    if length == 1, ["of", "entre"].contains(tokens[index].text) { return nil }
    if next < tokens.count, Self.durations[tokens[next].text] != nil { return nil }
    return (whole, next)
  }

  // MARK: Context

  private static let durations: [String: String] = [
    "year": "years", "years": "years", "año": "years", "anos": "years", "ano": "years", "months": "months",
    "month": "months",
    "mes": "months", "meses": "months", "weeks": "weeks", "week": "weeks", "semanas": "weeks", "days": "days",
    "day": "days", "dias": "days", "dia": "days", "hours": "hours", "hour": "hours", "horas": "hours", "hora": "hours",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
  ]

  private func isCalendarOrCode(value: Double, unit: Quantity.Unit, at start: Int, next: Int, in tokens: [NumberToken])
    -> Bool
  {
    let before = start > 0 ? tokens[start - 1].text : ""
    let after = next < tokens.count ? tokens[next].text : ""
    let after2 = next + 1 < tokens.count ? tokens[next + 1].text : ""
    if case .digits = tokens[start].kind {
      if tokens[start].isYear, unit == .count, next == start + 1 { return true }
      if Self.months.contains(before) || Self.months.contains(after) { return true }
      if after == "de", Self.months.contains(after2) { return true }
      return tokens[start].isCode
    }
    // A bare "one", "un" or "una" is an article more often than a figure.
    return value == 1 && unit == .count
  }

  private func comparator(before start: Int, after next: Int, in tokens: [NumberToken]) -> (Comparator, Int) {
    var first = start
    if first > 0, NumberTokenizer.currencySigns[tokens[first - 1].text] != nil { first -= 1 }
    for length in stride(from: 4, through: 1, by: -1) where first >= length {
      let phrase = tokens[(first - length)..<first].map(\.text).joined(separator: " ")
      if let comparator = words.comparators[phrase] { return (comparator, first - length) }
    }
    if tokens[next - 1].hasPlus { return (.atLeast, first) }
    for phrase in ["or more", "or less", "or so", "o mas"] where Self.match([phrase], in: tokens, at: next) != nil {
      if let comparator = words.comparators[phrase] { return (comparator, first) }
    }
    return (.exactly, first)
  }

  /// Length in tokens of the longest of `phrases` that stands at `index`.
  private static func match(_ phrases: [String], in tokens: [NumberToken], at index: Int) -> Int? {
    var longest: Int?
    for phrase in phrases {
      let parts = phrase.split(separator: " ")
      guard index + parts.count <= tokens.count, parts.count > longest ?? 0 else { continue }
      if zip(parts, tokens[index...]).allSatisfy({ $0 == $1.text }) { longest = parts.count }
    }
    return longest
  }
}
