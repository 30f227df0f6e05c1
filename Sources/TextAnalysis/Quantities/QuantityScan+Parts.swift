extension QuantityScan {
  // MARK: Parts of a whole

  /// The number with "and a half", "y medio" or a written fraction behind it, and the scale after that.
  func mixed(_ draft: Draft) -> Draft {
    var draft = draft
    let next = draft.next
    if case .fraction(let value)? = reader.role(next) {
      draft.number.value += value * (draft.number.endsInScale ? draft.number.scale : 1)
      draft.number.next = next + 1
    } else if draft.number.isDigits, draft.number.scale == 1, let (value, end) = digitFraction(at: next) {
      draft.number.value += value
      draft.number.next = end
    } else if let (value, end) = andPart(at: next) {
      draft.number.value += value * (draft.number.endsInScale ? draft.number.scale : 1)
      draft.number.next = end
    } else {
      return draft
    }
    draft.isArticle = false
    draft.number = reader.scaled(draft.number)
    return draft
  }

  /// "and a half", "y medio", "and three quarters": the part and the token after it.
  func andPart(at index: Int) -> (Double, Int)? {
    let start = reader.afterHyphen(index)
    guard text(start) == rules.numbers.joiner else { return nil }
    var at = reader.afterHyphen(start + 1)
    var count = 1.0
    if rules.numbers.articles.contains(text(at)) {
      at = reader.afterHyphen(at + 1)
    } else if case .value(let value)? = reader.role(at) {
      count = value
      at = reader.afterHyphen(at + 1)
    }
    switch reader.role(at) {
    case .half(multiplies: true)?: return count == 1 ? (0.5, at + 1) : nil
    case .part(let whole, let isPlural)?:
      return at > start + 1 && isPlural == (count != 1) && count < whole ? (count / whole, at + 1) : nil
    case .fraction(let value)?: return (value, at + 1)
    default: return nil
    }
  }

  /// "half of them", "half a million", "half an hour", "media docena".
  func half(at index: Int, multiplies: Bool) -> Step {
    let none = Step(next: index + 1)
    if rules.numbers.halfBlockers.contains(text(index - 1)) { return none }
    var draft = Draft(NumberReader.Number(value: 0.5, first: index, next: index + 1))
    if multiplies {
      if let half = halfOfUnit(&draft, at: index) { return half }
      // "media" alone are the news, "medio" the environment.
      if !rules.numbers.partNouns.isEmpty { return none }
      if let step = yearAndHalf(at: index) { return step }
      if text(index + 1) == "-" && reader.isGlued(index + 1) || text(index - 1) == "-" { return none }
      if text(index + 1) == "past" { return none }
      if text(index + 1) == "as" {
        draft.kind = .multiple
        draft.unit = .count
        return finish(draft)
      }
    }
    if rules.numbers.determiners.contains(text(index - 1)) { draft.first = index - 1 }
    return share(draft)
  }

  /// "half a million", "half a euro", "half an hour", "half a dozen"; nil when no scale, money or span of time follows.
  private func halfOfUnit(_ draft: inout Draft, at index: Int) -> Step? {
    var at = reader.afterHyphen(index + 1)
    if rules.numbers.articles.contains(text(at)) { at = reader.afterHyphen(at + 1) }
    if case .scale(let scale, _)? = reader.role(at) {
      draft.number.value = scale / 2
      draft.number.scale = scale
      draft.number.isRound = scale < 100
      draft.number.next = at + 1
      return finish(draft)
    }
    if let money = money(at: at) {
      draft.unit = .money(money.meaning)
      draft.number.next = money.next
      return finish(draft)
    }
    guard let span = rules.numbers.spans[text(at)], !tokens[at].isCapitalised else { return nil }
    draft.number.value = span.count / 2
    draft.number.next = at + 1
    draft.unit = .duration(TimeUnit.plural(span.unit))
    return finish(draft)
  }

  /// "a year and a half", where no number stands before the year.
  private func yearAndHalf(at index: Int) -> Step? {
    guard rules.numbers.articles.contains(text(index - 1)), text(index - 2) == rules.numbers.joiner, index >= 3,
      let span = rules.numbers.spans[text(index - 3)]
    else { return nil }
    // "a year and a half", "its first year and a half"
    let first = rules.numbers.articles.contains(text(index - 4)) ? index - 4 : index - 3
    var draft = Draft(NumberReader.Number(value: 1.5 * span.count, first: first, next: index + 1))
    draft.unit = .duration(TimeUnit.plural(span.unit))
    return finish(draft)
  }

  /// "a third of", "a quarter of a million".
  func part(of count: Double, isPlural: Bool, at index: Int) -> Step {
    guard !isPlural,
      rules.numbers.articles.contains(text(index - 1)) || rules.numbers.partNouns.contains(text(index + 1)),
      isPart(at: index, article: index - 1)
    else { return Step(next: index + 1) }
    var draft = Draft(NumberReader.Number(value: 1 / count, first: index, next: index + 1))
    if rules.numbers.partNouns.contains(text(index + 1)) { draft.number.next += 1 }
    if rules.numbers.determiners.contains(text(index - 1)) { draft.first = index - 1 }
    return share(draft)
  }

  /// A written fraction: ½, or 3/4.
  func fraction(_ number: NumberReader.Number, at index: Int) -> Step {
    var draft = Draft(number)
    draft.number = reader.scaled(number)
    return draft.number.scale == 1 ? share(draft) : finish(draft)
  }

  /// A part of a whole, which may be a number: "three quarters of a million".
  func share(_ draft: Draft) -> Step {
    var draft = draft
    var at = draft.next
    if rules.numbers.of.contains(text(at)) {
      at += 1
      if rules.numbers.articles.contains(text(at)) { at += 1 }
      if case .scale(let scale, false)? = reader.role(at) {
        draft.number.value *= scale
        draft.number.scale = scale
        draft.number.next = at + 1
        return finish(draft)
      }
    }
    if let span = rules.numbers.spans[text(reader.afterHyphen(draft.next))] {
      draft.number.next = reader.afterHyphen(draft.next) + 1
      draft.number.value *= span.count
      draft.unit = .duration(TimeUnit.plural(span.unit))
      return finish(draft)
    }
    draft.number.value *= 100
    draft.unit = .percent
    draft.kind = .share
    return finish(draft)
  }

  // MARK: Multiples

  /// "twice as many", "double the number", "el triple"; other uses are occasions ("met twice") or names ("double room").
  func multiple(_ factor: Double, at index: Int) -> Step {
    var draft = Draft(NumberReader.Number(value: factor, first: index, next: index + 1))
    draft.unit = .count
    draft.kind = .multiple
    if let (rate, next) = rate(at: index + 1), TimeUnit.isKnown(rate.unit), rules.numbers.partNouns.isEmpty {
      draft.kind = .rate
      return finish(draft, per: rate, end: next)
    }
    let leads = rules.numbers.multipleLeaders.contains(text(index - 1))
    let follows =
      rules.numbers.multipleFollowers.contains(text(index + 1)) && (rules.numbers.partNouns.isEmpty || leads)
    guard follows || leads || rules.numbers.comparators.match(in: tokens, endingBefore: index) != nil else {
      return Step(next: index + 1)
    }
    if rules.numbers.partNouns.isEmpty, leads, !follows, isThing(index + 1) { return Step(next: index + 1) }
    if rules.numbers.determiners.contains(text(index - 1)) { draft.first = index - 1 }
    if let direction = rules.numbers.changes[text(index - 2)] ?? rules.numbers.changes[text(index - 1)] {
      draft.direction = direction
    }
    return finish(draft)
  }

  /// "tripled", "se ha duplicado", "a tenfold increase".
  func becoming(_ factor: Double, at index: Int) -> Step {
    var draft = Draft(NumberReader.Number(value: factor, first: index, next: index + 1))
    draft.unit = .count
    draft.kind = .multiple
    draft.direction = factor < 1 ? .fall : .rise
    return finish(draft)
  }

  /// "three times as many", "10-fold", "3x", "cinco veces más"; nil when the number is no multiple.
  func times(_ draft: Draft) -> Step? {
    var draft = draft
    let at = reader.afterHyphen(draft.next)
    let word = text(at)
    let isFold = rules.numbers.folds.contains(word) || (word == "x" && reader.isGlued(at) && draft.number.isDigits)
    let isTimes = rules.numbers.times.contains(word)
    guard isFold || isTimes else { return nil }
    let change = (1...3).lazy.compactMap { rules.numbers.changes[text(draft.first - $0)] }.first
    if isTimes, !rules.numbers.multipleFollowers.contains(text(at + 1)), change == nil { return nil }
    draft.number.next = at + 1
    draft.unit = .count
    draft.kind = .multiple
    draft.isArticle = false
    draft.direction = change ?? rules.numbers.changes[text(at + 1)]
    return finish(draft)
  }
}
