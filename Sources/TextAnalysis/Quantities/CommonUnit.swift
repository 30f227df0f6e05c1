/// What two figures can be compared in.
enum CommonUnit {
  /// Both figures in one unit; the reason says what one of them leaves out.
  case same(Magnitude, Magnitude, leavesOut: Quantity.Reason?)
  /// They measure different things.
  case none(Quantity.Reason)

  static func of(_ first: Quantity, _ second: Quantity) -> CommonUnit {
    if let pair = multiples(first, second) { return pair }
    switch (first.unit, second.unit) {
    case (.money(let code), .money(let other)) where code != other && !code.isEmpty && !other.isEmpty:
      return .none(.otherCurrency)
    case (.money, .money), (.count, .count), (.percent, .percent), (.percentagePoints, .percentagePoints):
      return rates(first, second)
    case (.duration(let unit), .duration(let other)):
      guard (first.kind == .age) == (second.kind == .age) else { break }
      return rates(first, second, factor: TimeUnit.days(in: unit) / TimeUnit.days(in: other))
    case (.percent, .count), (.count, .percent): return .none(.shareAgainstCount)
    case (.percent, .percentagePoints), (.percentagePoints, .percent): return .none(.percentAgainstPoints)
    default: break
    }
    return .none(.otherKind(first.kind, second.kind))
  }

  /// "Tripled" says the same as "rose by 200 %"; no other figure compares with a multiple.
  private static func multiples(_ first: Quantity, _ second: Quantity) -> CommonUnit? {
    switch (first.kind, second.kind) {
    case (.multiple, .multiple): return .same(Magnitude(first), Magnitude(second), leavesOut: nil)
    case (.multiple, .change) where first.direction != nil && second.unit == .percent:
      return .same(Magnitude(first, scaledBy: 100, offset: -100), Magnitude(second), leavesOut: nil)
    case (.change, .multiple) where second.direction != nil && first.unit == .percent:
      return .same(Magnitude(first), Magnitude(second, scaledBy: 100, offset: -100), leavesOut: nil)
    case (.multiple, _), (_, .multiple): return CommonUnit.none(.otherKind(first.kind, second.kind))
    default: return nil
    }
  }

  private static func rates(_ first: Quantity, _ second: Quantity, factor: Double = 1) -> CommonUnit {
    let isChange = first.kind == .change
    let changeLeftOut: Quantity.Reason? = isChange == (second.kind == .change) ? nil : .changeLeftOut
    guard let per = first.per, let otherPer = second.per else {
      let rateLeftOut: Quantity.Reason? = first.per == second.per ? nil : .rateLeftOut
      return .same(
        Magnitude(first, scaledBy: factor), Magnitude(second), leavesOut: changeLeftOut ?? rateLeftOut)
    }
    guard let scale = per.scale(to: otherPer) else { return .none(.otherRate) }
    return .same(Magnitude(first, scaledBy: factor * scale), Magnitude(second), leavesOut: changeLeftOut)
  }
}

extension Quantity.Rate {
  /// What a value for this is to be multiplied with to be a value for `other`; nil when they are for different things.
  func scale(to other: Quantity.Rate) -> Double? {
    guard count > 0, other.count > 0 else { return nil }
    let scale = other.count / count
    if unit == other.unit { return scale }
    guard TimeUnit.isKnown(unit), TimeUnit.isKnown(other.unit) else { return nil }
    return scale * TimeUnit.days(in: other.unit) / TimeUnit.days(in: unit)
  }
}

/// Lengths of the units of time; months and years are means of the Gregorian calendar.
enum TimeUnit {
  private static let lengths: [String: Double] = [
    "second": 1 / 86_400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30.436_875,
    "year": 365.2425, "decade": 3652.425, "century": 36_524.25,
  ]

  static func isKnown(_ unit: String) -> Bool { lengths[unit] != nil }

  /// Days in one `unit`, given in the singular or plural; 1 for a unit that is none of time.
  static func days(in unit: String) -> Double {
    lengths[singular(unit)] ?? 1
  }

  /// `years` for `year`.
  static func plural(_ unit: String) -> String { unit == "century" ? "centuries" : unit + "s" }

  static func singular(_ unit: String) -> String {
    if unit == "centuries" { return "century" }
    return unit.last == "s" ? String(unit.dropLast()) : unit
  }
}
