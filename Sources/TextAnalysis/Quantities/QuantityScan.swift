/// Reads one quantity at a time from a row of tokens.
struct QuantityScan {
  /// What was found at a token, and where to go on reading.
  struct Step {
    var quantity: Quantity?
    let next: Int
  }

  /// A quantity as far as it is known.
  struct Draft {
    var number: NumberReader.Number
    var upper: Double?
    var isVague = false
    var unit: Quantity.Unit?
    var kind: Quantity.Kind?
    var direction: Quantity.Direction?
    /// The words before the number that belong to it: a currency sign, an article, "between".
    var first: Int
    /// Whether it is one of something only because a word like *one* or *a* is there.
    var isArticle = false
    var value: Double { number.value }
    var next: Int { number.next }

    init(_ number: NumberReader.Number) {
      self.number = number
      first = number.first
    }
  }

  let reader: NumberReader
  var tokens: [Token] { reader.tokens }
  var rules: FigureRules { reader.rules }

  func text(_ index: Int) -> WordText { reader.text(index) }

  /// Reads at a number or a word that can open one.
  func step(at index: Int) -> Step {
    if tokens[index].kind == .number { return digits(at: index) }
    switch reader.role(index) {
    case .value?: return value(at: index)
    case .scale(let scale, let isPlural)?: return self.scale(scale, isPlural: isPlural, at: index)
    case .part(let count, let isPlural)?: return part(of: count, isPlural: isPlural, at: index)
    case .half(let multiplies)?: return half(at: index, multiplies: multiplies)
    case .fraction(let value)?:
      return fraction(NumberReader.Number(value: value, first: index, next: index + 1), at: index)
    case .multiple(let factor)?: return multiple(factor, at: index)
    case .becoming(let factor)?: return becoming(factor, at: index)
    case .ordinal?, nil: return Step(next: index + 1)
    }
  }

  // MARK: Number words

  private func value(at index: Int) -> Step {
    let isBetween = text(index - 1) == rules.numbers.between
    guard let number = reader.number(at: index, stopsAtJoiner: isBetween) else { return Step(next: index + 1) }
    if isYearInWords(number) {
      let second = reader.afterHyphen(number.next)
      return Step(next: reader.number(at: second)?.next ?? second)
    }
    if isOrdinal(after: number) || isTime(number) || isDay(number) { return Step(next: number.next + 1) }
    var draft = Draft(number)
    draft.isArticle = number.value == 1 && number.next == index + 1
    if draft.isArticle, !mayCount(index + 1) { return Step(next: index + 1) }
    if isNegated(index) {
      draft.number.value = -number.value
      draft.first = index - 1
    }
    return numerator(&draft) ?? finish(mixed(draft))
  }

  /// Whether *one* before the token at `index` can be more than an article.
  private func mayCount(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].triggers.contains(.quantity) || rules.unitsOfOne.contains(text(index))
      || rules.unitsOfOne.contains(text(index + 1)) || reader.isMoneySign(index - 2)
  }

  /// "two thirds", "tres cuartas partes", "una quinta parte".
  private func numerator(_ draft: inout Draft) -> Step? {
    let at = reader.afterHyphen(draft.next)
    guard case .part(let count, let isPlural)? = reader.role(at), draft.value < count, draft.number.scale == 1,
      isPlural == (draft.value != 1) || rules.numbers.partNouns.contains(text(at + 1))
    else { return nil }
    if draft.isArticle, !isPart(at: at, article: draft.first) { return Step(next: at + 1) }
    draft.number.value /= count
    draft.number.next = rules.numbers.partNouns.contains(text(at + 1)) ? at + 2 : at + 1
    draft.isArticle = false
    return share(draft)
  }

  /// Whether the ordinal at `index` behind *a* or *one* names a part: "a third of", "by a third".
  func isPart(at index: Int, article: Int) -> Bool {
    if rules.numbers.partNouns.contains(text(index + 1)) { return true }
    // Spanish says "una tercera persona": without "parte" only the masculine names a part.
    if !rules.numbers.partNouns.isEmpty, text(index).last == UInt8(ascii: "a") { return false }
    if rules.numbers.of.contains(text(index + 1)) { return true }
    if index + 1 == tokens.count { return true }
    if text(article) == "one" && text(index - 1) != "a" { return true }
    let before = rules.numbers.comparators.match(in: tokens, endingBefore: article) != nil
    let isChange = text(article - 1).isAny("by", "than", "en", "than")
    return (before || isChange) && !isThing(index + 1)
      || rules.numbers.changesAfter[text(index + 1)] != nil || rules.numbers.multipleFollowers.contains(text(index + 1))
  }

  private func isYearInWords(_ number: NumberReader.Number) -> Bool {
    guard number.value == 19 || number.value == 20, !number.isDigits,
      case .value(let value)? = reader.role(reader.afterHyphen(number.next))
    else { return false }
    return value >= 10 && value < 100
  }

  /// "twenty-first", "two hundredth".
  private func isOrdinal(after number: NumberReader.Number) -> Bool {
    switch reader.role(reader.afterHyphen(number.next)) {
    case .ordinal?: return number.value.lastDigits(below: 10) == 0
    case .part(_, let isPlural)?:
      return !isPlural && number.value >= 20 && number.value.lastDigits(below: 10) == 0
    default: return false
    }
  }

  // MARK: Scales without a number

  private func scale(_ scale: Double, isPlural: Bool, at index: Int) -> Step {
    if let several = rules.numbers.several.match(in: tokens, endingBefore: index) {
      return vague(times: several.meaning, from: several.first, at: index)
    }
    if isPlural { return vagueChain(at: index) }
    let isOne = rules.numbers.articles.contains(text(index - 1))
    guard isOne || rules.numbers.bareScales.contains(text(index)),
      let number = reader.number(at: index, implied: isOne ? 1 : nil)
    else { return Step(next: index + 1) }
    var draft = Draft(number)
    if isOne { draft.first = index - 1 }
    return finish(mixed(draft))
  }

  /// "several million", "a few hundred thousand".
  private func vague(times: ClosedRange<Double>, from first: Int, at index: Int) -> Step {
    guard let number = reader.number(at: index, implied: 1) ?? plural(at: index) else { return Step(next: index + 1) }
    var draft = Draft(number)
    draft.first = first
    draft.isVague = true
    draft.upper = number.value * times.upperBound
    draft.number.value *= times.lowerBound
    return finish(draft)
  }

  private func plural(at index: Int) -> NumberReader.Number? {
    guard case .scale(let scale, _)? = reader.role(index) else { return nil }
    return NumberReader.Number(value: scale, first: index, next: index + 1, scale: scale)
  }

  /// "millions", "hundreds of thousands", "miles de millones".
  private func vagueChain(at index: Int) -> Step {
    guard var number = plural(at: index) else { return Step(next: index + 1) }
    var upper = number.value * (number.value == 12 ? 15 : number.value < 1000 ? 10 : 1000)
    if rules.numbers.of.contains(text(index + 1)), let second = plural(at: index + 2) {
      (upper, number.value, number.next) = (upper * second.value, number.value * second.value, second.next)
      if number.value >= 1e9, second.scale >= 1e6 { upper = min(upper, number.value * 1000) }
    } else if text(index) == "tens" {
      return Step(next: index + 1)
    }
    var draft = Draft(number)
    draft.isVague = true
    draft.upper = upper
    return finish(draft)
  }
}
