extension QuantityScan {
  /// Completes a draft with unit, comparator, rate, change and head words; no quantity where the number counts nothing.
  func finish(_ given: Draft, per: Quantity.Rate? = nil, end: Int? = nil, heads: [String]? = nil) -> Step {
    var draft = given
    if draft.unit == nil {
      if let step = proportion(draft) { return step }
      moneyBefore(&draft)
      switch range(draft) {
      case .range(let range): draft = range
      case .code(let next): return Step(next: next)
      case .none: break
      }
      let money = draft.unit
      unitAfter(&draft)
      if let money { draft.unit = money }
      if draft.unit == nil { draft.unit = moneyOfEach(draft) }
      if draft.unit == nil, let step = times(draft) { return step }
    }
    guard isQuantity(draft) else { return Step(next: draft.next) }
    let found = comparator(of: draft)
    let behind = per == nil && draft.kind != .multiple ? rate(after: draft.next) : nil
    let rate = per ?? behind?.rate ?? (draft.kind == .multiple ? nil : self.rate(before: found.first)?.rate)
    let unit = draft.unit ?? .count
    let change = draft.kind == nil ? direction(of: draft, unit, comparatorAt: found.first) : nil
    let kind = draft.kind ?? (change != nil ? .change : rate != nil && (unit == .count || draft.isMoney) ? .rate : nil)
    let last = max(found.next, end ?? draft.next)
    let next = max(last, behind?.next ?? 0)
    let counted = behind.map { self.words(from: last, to: $0.first) }
    let quantity = Quantity(
      range: tokens[found.first].range.lowerBound..<tokens[next - 1].range.upperBound,
      figure: tokens[draft.first].range.lowerBound..<tokens[(end ?? draft.next) - 1].range.upperBound,
      value: draft.value, upperValue: draft.upper, isVague: draft.isVague, unit: unit, kind: kind,
      comparator: found.comparator, direction: draft.direction ?? change, per: rate,
      headWords: heads ?? counted ?? headWords(of: draft, after: last, before: found.first))
    return Step(quantity: quantity, next: next)
  }

  // MARK: What is no quantity

  private func isQuantity(_ draft: Draft) -> Bool {
    if draft.isArticle {
      guard let unit = draft.unit else { return false }
      // "one day" and "un día" tell a story, not a length.
      if unit == .duration("days") {
        return rules.numbers.comparators.match(in: tokens, endingBefore: draft.first) != nil
      }
    }
    guard draft.unit == nil else { return true }
    // "zero-tolerance"
    if draft.value == 0, !draft.number.isDigits, text(draft.next) == "-" { return false }
    return !isLabel(draft) && !isCalendarYear(draft)
  }

  /// "Section 3", "page twelve", "No. 5".
  private func isLabel(_ draft: Draft) -> Bool {
    let at = draft.first - 1
    if reader.isWord(at), tokens[at].isCapitalised, at > 0, rules.numbers.nameLabels.contains(text(at)) { return true }
    guard !draft.isVague, draft.number.scale == 1 else { return false }
    if text(at) == "." || text(at) == "º" {
      return rules.numbers.labels.contains(text(at - 1)) || (text(at) == "º" && text(at - 2) == "n")
    }
    // "no 5" is a number behind a negation, "No. 5" a label.
    return rules.numbers.labels.contains(text(at)) && !text(at).isAny("no", "a", "i", "act")
      && !(text(at).count == 1 && text(at) != "p")
  }

  /// Four digits that name a year: those of our time unless something says that they count, older ones only behind a
  /// preposition.
  private func isCalendarYear(_ draft: Draft) -> Bool {
    guard let plain = draft.number.plain, plain.count == 4, draft.number.scale == 1, draft.upper == nil else {
      return false
    }
    let leads = rules.numbers.yearLeaders.contains(text(draft.first - 1))
    let isCounted = isThing(draft.next)
    let bound = rules.numbers.comparators.match(in: tokens, endingBefore: draft.first)?.meaning
    if isYear(plain) || plain.hasPrefix("21") {
      if let bound, [.over, .under, .nearly].contains(bound) || (bound == .atLeast && isCounted) { return false }
      return !(isCounted && !leads && draft.value.lastDigits(below: 100) == 0)
    }
    guard draft.value >= 1000, draft.value < 2200 else { return false }
    return leads && !isCounted && bound == nil
  }

  // MARK: Comparators

  private func comparator(of draft: Draft) -> (comparator: Comparator, first: Int, next: Int) {
    var (first, next) = (draft.first, draft.next)
    var found: Comparator?
    if let before = comparator(before: first) {
      (found, first) = (before.meaning, before.first)
    }
    if text(next) == "+", reader.isGlued(next) {
      (found, next) = (found ?? .atLeast, next + 1)
    } else if found == nil {
      let things = (0..<2).prefix { isThing(next + $0) }.count
      for gap in 0...things {
        guard let after = rules.numbers.comparatorsAfter.match(in: tokens, at: next + gap),
          !rules.numbers.comparisons.contains(text(after.next))
        else { continue }
        (found, next) = (after.meaning, after.next)
        break
      }
    }
    // "the 70+ %": the plus stands before the unit.
    if found == nil, text(draft.number.first + 1) == "+" { found = .atLeast }
    return (found ?? (draft.number.isRound ? .about : .exactly), first, next)
  }

  func comparator(before first: Int) -> (meaning: Comparator, first: Int)? {
    let contracted: WordText? = text(first - 1) == "del" ? "de" : text(first - 1) == "al" ? "a" : nil
    if let found = rules.numbers.comparators.match(in: tokens, endingBefore: first, last: contracted) { return found }
    guard rules.numbers.determiners.contains(text(first - 1)) else { return nil }
    let before: WordText? = text(first - 2) == "del" ? "de" : nil
    return rules.numbers.comparators.match(in: tokens, endingBefore: first - 1, last: before)
  }

  // MARK: Changes

  /// Whether a word of change stands right before `index`, adverbs passed over.
  func isChange(before index: Int) -> Bool {
    (1...2).contains {
      rules.numbers.changes[text(index - $0)] != nil || rules.numbers.moves.contains(text(index - $0))
    }
  }

  /// Which way the figure goes where it says how much more or less: "rose by 300", "a 20 % fall"; nil for a level.
  private func direction(of draft: Draft, _ unit: Quantity.Unit, comparatorAt first: Int) -> Quantity.Direction? {
    let isShare = unit == .percent || unit == .percentagePoints
    if isShare, let after = changeAfter(draft.next) { return after }
    var at = first - 1
    var by = WordText()
    while at >= 0, at > first - 4, rules.numbers.changeBy.contains(text(at)) {
      by = text(at)
      at -= 1
    }
    if isShare, let noun = changeNoun(before: at, by: by) { return noun }
    guard let change = rules.numbers.changes[text(at)] ?? (by == "by" ? rules.numbers.changes[text(at - 1)] : nil)
    else { return nil }
    // "subió de 10 a 20 %" gives two levels.
    if draft.upper != nil, rules.numbers.from.contains(text(draft.first)) { return nil }
    if by == "de", rules.numbers.rangeJoiners.contains(text(draft.next)), reader.isNumber(draft.next + 1) { return nil }
    return isShare || by.isAny("by", "of", "de") ? change : nil
  }

  /// "an increase in tax collection of over 300 %": the noun further back, with "in" behind it.
  private func changeNoun(before index: Int, by: WordText) -> Quantity.Direction? {
    guard rules.numbers.of.contains(by) else { return nil }
    for at in stride(from: index, to: max(index - 6, 0), by: -1) where text(at).isAny("in", "en") {
      if let change = rules.numbers.changes[text(at - 1)] { return change }
    }
    return nil
  }

  private func changeAfter(_ next: Int) -> Quantity.Direction? {
    if let change = rules.numbers.changesAfter[text(next)] { return change }
    if rules.numbers.of.contains(text(next)), text(next) != "of" { return rules.numbers.changes[text(next + 1)] }
    return isThing(next) && rules.numbers.partNouns.isEmpty
      ? rules.numbers.changesAfter[text(next + 1)].flatMap { direction in
        text(next + 1).isAny("increase", "rise", "growth", "decrease", "drop", "decline", "fall", "reduction")
          ? direction : nil
      } : nil
  }

  // MARK: What is counted

  private func headWords(of draft: Draft, after next: Int, before first: Int) -> [String] {
    if let named = headsOfTotal(before: first) { return named }
    let after = words(from: next)
    if !after.isEmpty { return after }
    guard rules.numbers.totalVerbs.contains(text(first - 1)) else { return [] }
    var (found, at) = ([String](), first - 2)
    while at >= 0, at > first - 7, found.count < 3, reader.isWord(at) {
      if !rules.stopWords.contains(text(at)) { found.insert(text(at).string, at: 0) }
      at -= 1
    }
    return found
  }

  private func words(from next: Int, to end: Int = .max) -> [String] {
    var (found, at) = ([String](), next)
    while at < min(tokens.count, end), found.count < 4, at < next + 12 {
      if tokens[at].kind == .number { break }
      if tokens[at].kind == .sign {
        guard reader.afterHyphen(at) > at else { break }
      } else if !rules.stopWords.contains(tokens[at]) {
        found.append(tokens[at].word.string)
      }
      at += 1
    }
    return found
  }

  /// "the number of displaced people rose to 120 million": the words behind "number of".
  private func headsOfTotal(before first: Int) -> [String]? {
    guard rules.numbers.totalVerbs.contains(text(first - 1)) else { return nil }
    var at = first - 2
    while at > 0, at > first - 13, tokens[at].kind == .word {
      if rules.numbers.of.contains(text(at)), rules.numbers.totals.contains(text(at - 1)) {
        var found: [String] = []
        for index in at + 1..<first - 1 where found.count < 4 {
          if rules.numbers.changes[text(index)] != nil { break }
          if !rules.stopWords.contains(text(index)) { found.append(text(index).string) }
        }
        return found.isEmpty ? nil : found
      }
      at -= 1
    }
    return nil
  }
}

extension QuantityScan.Draft {
  var isMoney: Bool {
    if case .money? = unit { return true }
    return false
  }
}
