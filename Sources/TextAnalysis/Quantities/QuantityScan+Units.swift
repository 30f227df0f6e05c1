extension QuantityScan {
  // MARK: Proportions

  /// "one in seven", "7 out of 10", "una de cada siete", "one child in five", "seven young voters out of ten".
  func proportion(_ draft: Draft) -> Step? {
    guard draft.value >= 1, !draft.isVague, draft.unit == nil else { return nil }
    guard let (whole, gap) = whole(of: draft) else { return nil }
    var found = draft
    found.number.value = 100 * draft.value / whole.value
    found.number.next = whole.next
    found.unit = .percent
    found.kind = .share
    found.isArticle = false
    let things = (draft.next..<draft.next + gap).map { text($0).string }
    return finish(found, heads: gap > 0 ? things : nil)
  }

  /// The number after *in* or *out of*, and how many words stand between.
  private func whole(of draft: Draft) -> (NumberReader.Number, gap: Int)? {
    for gap in 0...2 {
      let at = draft.next + gap
      let hasGap = gap > 0
      if hasGap, !isThing(at - 1) { return nil }
      guard let opener = rules.numbers.proportions.match(in: tokens, at: at),
        let (whole, hasArticle) = wholeNumber(at: opener.next)
      else { continue }
      let isLoose = text(at) == "in" && opener.next == at + 1
      // "nine people in ten do", and not "nine people in ten cities"
      let isPlain = draft.value == 1 || hasArticle || !isThing(whole.next)
      guard whole.value > draft.value, whole.value >= 2, rules.numbers.spans[text(whole.next)] == nil,
        !isMonth(whole.next), !hasGap || draft.value <= 9 || hasArticle,
        !isLoose || (whole.value <= 1000 && draft.value < 100 && !(hasGap && !isPlain)),
        !isLoose || !text(whole.next).isAny("%", "percent")
      else { continue }
      return (whole, gap)
    }
    return nil
  }

  /// The whole of a proportion: "ten", "a hundred".
  private func wholeNumber(at index: Int) -> (NumberReader.Number, hasArticle: Bool)? {
    if rules.numbers.articles.contains(text(index)), case .scale? = reader.role(index + 1) {
      return reader.number(at: index + 1, implied: 1).map { ($0, true) }
    }
    return reader.number(at: index).map { ($0, false) }
  }

  // MARK: Ranges

  /// What a range comes to: a longer draft, no range, or digits that are no quantity at all (a score, two years).
  enum RangeReading {
    case range(Draft)
    case none
    case code(next: Int)
  }

  func range(_ draft: Draft) -> RangeReading {
    guard !draft.isVague, draft.upper == nil else { return .none }
    let percent = rules.numbers.percents.match(in: tokens, at: draft.next)
    let at = percent?.next ?? draft.next
    let isDash = text(at) == "—" || (text(at) == "-" && reader.isGlued(at) && reader.isGlued(at + 1))
    let isBetween = text(draft.first - 1) == rules.numbers.between || text(draft.first - 2) == rules.numbers.between
    let joins =
      isDash || rules.numbers.rangeJoiners.contains(text(at)) || (isBetween && text(at) == rules.numbers.joiner)
    guard joins, let (second, start) = secondNumber(at: at + 1) else { return .none }
    if isDash, reader.isNumber(start), let plain = draft.number.plain, let other = second.plain {
      if isYear(plain), isYear(other) || other.count == 2 { return .code(next: second.next) }
      if second.value <= draft.value || (second.value <= 10 && !isCounted(at: second.next)) {
        return .code(next: second.next)
      }
    }
    if !isDash, isFrom(draft.first - 1), isChange(before: draft.first - 1) { return .none }
    // "rose by 300 to 900": the second number is the level reached.
    if text(draft.first - 1) == "by", text(at) == "to", percent == nil, !isCounted(at: second.next) { return .none }
    // "rose 15 % to $20": two figures, not the ends of one range.
    let isMoney = reader.isMoneySign(start) || (start > at + 1 && reader.isMoneySign(start - 1))
    let other = rules.numbers.percents.match(in: tokens, at: reader.afterHyphen(second.next))
    if isMoney, draft.unit == nil { return .none }
    if percent != nil, other == nil { return .none }
    var found = draft
    if draft.number.scale == 1, second.scale > 1, draft.value < second.value / second.scale {
      found.number.value *= second.scale
    }
    guard second.value > found.value else { return .none }
    found.upper = second.value
    found.number.next = second.next
    found.number.plain =
      draft.number.plain.flatMap(isYear) == true && second.plain.flatMap(isYear) == true ? WordText() : nil
    found.isArticle = false
    if isBetween || isFrom(found.first - 1) { found.first -= 1 }
    return found.number.plain == nil ? .range(found) : .code(next: second.next)
  }

  private func secondNumber(at index: Int) -> (NumberReader.Number, start: Int)? {
    var start = index
    if rules.numbers.determiners.contains(text(start)), !rules.numbers.articles.contains(text(start)) { start += 1 }
    if reader.isMoneySign(start) { start += 1 }
    let isOne = rules.numbers.articles.contains(text(start))
    if isOne, case .scale? = reader.role(start + 1) {
      return reader.number(at: start + 1, implied: 1).map { ($0, start) }
    }
    guard reader.isNumber(start) || reader.role(start) != nil, let number = reader.number(at: start) else { return nil }
    return (mixed(Draft(number)).number, start)
  }

  private func isFrom(_ index: Int) -> Bool { rules.numbers.from.contains(text(index)) || text(index) == "del" }

  private func isCounted(at index: Int) -> Bool {
    isThing(index) || rules.numbers.percents.match(in: tokens, at: index) != nil || reader.isMoneySign(index)
  }

  func isYear(_ plain: WordText) -> Bool {
    plain.count == 4 && (plain.hasPrefix("19") || plain.hasPrefix("20"))
  }

  // MARK: Units

  private static let signPrefixes: WordMap<String> = [
    "us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "r": "BRL", "mx": "MXN", "mex": "MXN",
  ]

  /// Money written before the number: "$5m", "US$ 5", "EUR 20".
  func moneyBefore(_ draft: inout Draft) {
    let at = draft.first - 1
    guard at >= 0 else { return }
    if reader.isMoneySign(at), let code = rules.numbers.currencies[text(at)] {
      draft.unit = .money(code)
      draft.first = at
      if let prefix = Self.signPrefixes[text(at - 1)], reader.isGlued(at) {
        draft.unit = .money(prefix)
        draft.first = at - 1
      }
    } else if reader.isWord(at), tokens[at].isCapitalised, let code = rules.numbers.currencies[text(at)],
      code.lowercased() == text(at).string
    {
      draft.unit = .money(code)
      draft.first = at
    }
  }

  /// How far before a figure the money may stand that it goes without.
  private static let farthestMoney = 24

  /// The unit of a figure that goes without: "for every euro spent, nearly two come back".
  func moneyOfEach(_ draft: Draft) -> Quantity.Unit? {
    let isBare = !isThing(draft.next) || rules.numbers.returns.contains(text(draft.next))
    guard isBare, draft.value <= 100, !draft.isArticle else { return nil }
    for at in stride(from: draft.first - 1, to: max(0, draft.first - Self.farthestMoney), by: -1) {
      if let code = rules.numbers.currencies[text(at)], rules.numbers.ofEach.contains(text(at - 1)) {
        return .money(code)
      }
    }
    return nil
  }

  /// The unit behind the number, taken into the draft.
  func unitAfter(_ draft: inout Draft) {
    let isPlus = text(draft.next) == "+" && reader.isGlued(draft.next)
    let at = isPlus ? draft.next + 1 : reader.afterHyphen(draft.next)
    if let percent = rules.numbers.percents.match(in: tokens, at: at) {
      draft.unit = percent.meaning == .points ? .percentagePoints : .percent
      draft.number.next = percent.next
    } else if let money = money(at: at)
      ?? (rules.numbers.of.contains(text(at)) && takesOf(draft) ? money(at: at + 1) : nil)
    {
      draft.unit = .money(money.meaning)
      draft.number.next = money.next
    } else if let cents = rules.numbers.cents[text(at)] {
      draft.unit = .money(cents)
      draft.number.value /= 100
      draft.upper = draft.upper.map { $0 / 100 }
      draft.number.next = at + 1
    } else if let span = rules.numbers.spans[text(at)], text(at) != "h" || reader.isGlued(at) {
      draft.unit = .duration(TimeUnit.plural(span.unit))
      draft.number.value *= span.count
      draft.upper = draft.upper.map { $0 * span.count }
      draft.number.next = at + 1
      if let (part, end) = andPart(at: at + 1) {
        draft.number.value += part * span.count
        draft.number.next = end
        draft.isArticle = false
      }
      age(&draft)
    } else if rules.numbers.ageWordsBefore.contains(text(draft.first - 1))
      || rules.numbers.ageWordsBefore.contains(text(draft.first - 2)),
      draft.value < 130, draft.number.next == draft.number.first + 1, !isThing(draft.next)
    {
      draft.unit = .duration("years")
      draft.kind = .age
    }
  }

  func money(at index: Int) -> (meaning: String, next: Int)? {
    rules.numbers.currencyNames.match(in: tokens, at: index)
  }

  private func takesOf(_ draft: Draft) -> Bool { draft.number.scale >= 1e6 || draft.isVague || draft.number.isRound }

  private func age(_ draft: inout Draft) {
    if let after = rules.numbers.ageWordsAfter.match(in: tokens, at: draft.next) {
      draft.kind = .age
      draft.number.next = after.next
    } else if rules.numbers.ageWordsBefore.contains(text(draft.first - 1))
      || (text(draft.first - 1) == "de" && rules.numbers.ageWordsBefore.contains(text(draft.first - 2)))
    {
      draft.kind = .age
    }
  }

  // MARK: Rates

  /// "per 1,000", "a day", "por cada 100 habitantes" at `index`: what it is for, and the token after it.
  func rate(at index: Int) -> (Quantity.Rate, next: Int)? {
    if let unit = rules.numbers.rateAdverbs[text(index)] { return (Quantity.Rate(count: 1, unit: unit), index + 1) }
    guard let opener = rules.numbers.rateOpeners.match(in: tokens, at: index) else { return nil }
    let at = opener.next
    if let span = rules.numbers.spans[text(at)], span.count == 1 {
      return (Quantity.Rate(count: 1, unit: span.unit), at + 1)
    }
    guard opener.meaning == .anything else { return nil }
    var first = at
    let isOne = rules.numbers.articles.contains(text(at))
    if isOne { first += 1 }
    var money: String?
    if reader.isMoneySign(first) {
      money = rules.numbers.currencies[text(first)]
      first += 1
    }
    if text(index) != "/", let number = reader.number(at: first, implied: isOne ? 1 : nil) {
      return perNumber(number, money: money)
    }
    if let noun = rules.numbers.rateNouns[text(at)] { return (Quantity.Rate(count: 1, unit: noun), at + 1) }
    guard isThing(at), text(index).isAny("per", "/", "por"), text(index) != "por" || opener.next > index + 1 else {
      return nil
    }
    return (Quantity.Rate(count: 1, unit: text(at).string), at + 1)
  }

  private func perNumber(_ number: NumberReader.Number, money: String?) -> (Quantity.Rate, next: Int)? {
    guard number.value > 0 else { return nil }
    if let money { return (Quantity.Rate(count: number.value, unit: money), number.next) }
    if let named = rules.numbers.currencyNames.match(in: tokens, at: number.next) {
      return (Quantity.Rate(count: number.value, unit: named.meaning), named.next)
    }
    let noun = text(number.next)
    if let span = rules.numbers.spans[noun] {
      return (Quantity.Rate(count: number.value, unit: span.unit), number.next + 1)
    }
    let unit = rules.numbers.rateNouns[noun] ?? (isThing(number.next) ? noun.string : "")
    return (Quantity.Rate(count: number.value, unit: unit), unit.isEmpty ? number.next : number.next + 1)
  }

  /// The rate behind the things counted: "5,000 people a year", "$3 a day".
  func rate(after next: Int) -> (rate: Quantity.Rate, first: Int, next: Int)? {
    for index in next..<next + 4 {
      if let (rate, end) = rate(at: index) { return (rate, index, end) }
      guard reader.isWord(index), isThing(index) || rules.numbers.of.contains(text(index)) else { return nil }
    }
    return nil
  }

  /// "each year about 5,000 people", "cada año, 5.000".
  func rate(before first: Int) -> (rate: Quantity.Rate, first: Int)? {
    let at = text(first - 1) == "," ? first - 2 : first - 1
    guard let span = rules.numbers.spans[text(at)], span.count == 1,
      text(at - 1).isAny("each", "every", "per", "cada", "al")
    else { return nil }
    return (Quantity.Rate(count: 1, unit: span.unit), at - 1)
  }
}
