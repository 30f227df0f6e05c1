/// Parts of years, and centuries.
extension DateScan {
  /// "the third quarter of 2018", "second half of 2018", "primer trimestre de 2018".
  func part(at index: Int) -> PartialPeriod? {
    let count = rules.dates.quarters.contains(text(index)) ? 4 : 2
    guard let ordinal = ordinal(before: index), ordinal.value <= count else { return nil }
    let months = 12 / count
    if let (shift, next) = relativeYear(after: index + 1) {
      var found = relative(
        .year, shift...shift, month: (ordinal.value - 1) * months + 1, start: ordinal.start, next: next)
      found.precision = count == 4 ? .quarter : .half
      return found
    }
    guard let (year, next) = year(after: index + 1) else { return nil }
    return PartialPeriod(
      start: ordinal.start, next: next, precision: count == 4 ? .quarter : .half, year: year,
      month: (ordinal.value - 1) * months + 1, months: months)
  }

  func partCode(_ month: Int, _ months: Int, at index: Int) -> PartialPeriod? {
    guard let (year, next) = year(after: index + 1) else { return nil }
    return PartialPeriod(
      start: index, next: next, precision: months == 3 ? .quarter : .half, year: year, month: month, months: months)
  }

  func ordinal(before index: Int) -> (value: Int, start: Int)? {
    let at = text(index - 1) == "-" ? index - 2 : index - 1
    if let value = rules.dates.ordinals[text(at)] {
      if case .value(20)? = reader.role(text(at - 1) == "-" ? at - 2 : at - 1) {
        return (value + 20, text(at - 1) == "-" ? at - 2 : at - 1)
      }
      return (value, at)
    }
    guard rules.numbers.ordinalEndings.contains(text(at)), reader.isGlued(at), reader.isNumber(at - 1),
      let value = text(at - 1).integer, value < 100
    else { return nil }
    return (value, at - 1)
  }

  /// "19th century" from its digits.
  func century(at index: Int) -> PartialPeriod? {
    guard rules.dates.isCenturyNumberBefore, reader.isGlued(index + 1) else { return nil }
    let at = text(index + 2) == "-" ? index + 3 : index + 2
    guard text(at) == rules.dates.century, let ordinal = ordinal(before: at), ordinal.start == index else { return nil }
    return PartialPeriod.century(start: index, next: at + 1, number: ordinal.value)
  }

  /// "nineteenth century" from its last word.
  func centuryBehind(at index: Int) -> PartialPeriod? {
    guard let ordinal = ordinal(before: index) else { return nil }
    return PartialPeriod.century(start: ordinal.start, next: index + 1, number: ordinal.value)
  }

  /// "siglo XX", "siglo 21".
  func romanCentury(at index: Int) -> PartialPeriod? {
    if let after = rules.dates.determinersAfter.match(in: tokens, at: index + 1) {
      return relative(.century, after.meaning...after.meaning, start: index, next: after.next)
    }
    guard index + 1 < tokens.count, let number = Self.roman(text(index + 1)) ?? text(index + 1).integer else {
      return nil
    }
    return PartialPeriod.century(start: index, next: index + 2, number: number)
  }

  /// The value of a Roman number below 40; nil for other rules.dates.
  private static func roman(_ word: WordText) -> Int? {
    guard !word.isEmpty, word.count < 8 else { return nil }
    let values = word.bytes.compactMap { $0 == 0x78 ? 10 : $0 == 0x76 ? 5 : $0 == 0x69 ? 1 : nil }
    guard values.count == word.count else { return nil }
    return values.indices.reduce(0) { sum, at in
      at + 1 < values.count && values[at] < values[at + 1] ? sum - values[at] : sum + values[at]
    }
  }
}
