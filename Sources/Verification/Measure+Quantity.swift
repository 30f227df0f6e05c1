package import ClaimStore
package import TextAnalysis

extension Quantity {
  /// Compares this figure of a text with a figure of the store.
  package func compared(with measure: Measure) -> Comparison {
    compared(with: measure.quantity(beside: self))
  }
}

extension Measure {
  /// The figure as a quantity, ready to be compared with `other`.
  ///
  /// A multiple that the store gives in money ("nearly two euros for one") is also met by an amount of money.
  package func quantity(beside other: Quantity) -> Quantity {
    let words = unit.split(separator: " ").map(String.init)
    let isMoney = other.kind == .money
    let unit: Quantity.Unit =
      switch kind {
      case .count: .count
      case .share, .change: .percent
      case .rate: words.first == "percent" ? .percent : .count
      case .money: .money(Quantity.Unit.currency(named: self.unit) ?? "")
      case .multiple: isMoney ? other.unit : .count
      case .duration: .duration(self.unit)
      }
    return Quantity(
      range: 0..<0, value: value, unit: unit, kind: quantityKind(unit, isMoney: isMoney), comparator: comparator,
      per: kind == .rate && unit == .count ? Self.denominator(words) : nil, headWords: [])
  }

  private func quantityKind(_ unit: Quantity.Unit, isMoney: Bool) -> Quantity.Kind {
    switch kind {
    case .count: .count
    case .share: .share
    case .rate: unit == .percent ? .share : .rate
    case .change: .change
    case .multiple: isMoney ? .money : .multiple
    case .money: .money
    case .duration: .duration
    }
  }

  /// `year` of "people a year" and "people per year".
  private static func denominator(_ words: [String]) -> Quantity.Rate? {
    guard let last = words.last, words.count > 2, ["a", "per"].contains(words[words.count - 2]) else { return nil }
    return Quantity.Rate(count: 1, unit: last)
  }
}
