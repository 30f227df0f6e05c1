import TextAnalysis

// Figures as people write them: over 120,000,000 and 14.3 %, más de 120.000.000 y 14,3 %.
extension Quantity {
  /// The figure with its comparator and unit, ready to stand in a sentence.
  func words(in language: Language) -> String {
    let bound = comparator.words(in: language)
    return (bound.isEmpty ? "" : bound + " ") + number(in: language)
  }

  private func number(in language: Language) -> String {
    let digits = range(in: language)
    let isOne = value == 1 && upperValue == nil
    return switch unit {
    case .count: kind == .multiple ? "\(digits) \(Self.times(isOne, language))" : digits
    case .percent: digits + " %"
    case .percentagePoints: "\(digits) \(Self.points(isOne, language))"
    case .money(let code): digits + joint(in: language) + Self.currency(code, language)
    case .duration(let unit): "\(digits) \(Self.span(unit, isOne, language))"
    }
  }

  /// What joins digits and what they count: Spanish reads whole millions as a noun, which takes *de*.
  private func joint(in language: Language) -> String {
    let last = upperValue ?? value
    let isNoun = language == .spanish && last >= 1e6 && last.truncatingRemainder(dividingBy: 1e6) == 0
    return isNoun ? " de " : " "
  }

  /// The value, or both ends of what it can be.
  private func range(in language: Language) -> String {
    let low = Self.grouped(value, language)
    guard let upperValue, upperValue > value else { return low }
    return "\(low) \(language == .spanish ? "a" : "to") \(Self.grouped(upperValue, language))"
  }

  /// Digits in groups of three, a decimal at most. Spanish leaves numbers of four digits whole.
  private static func grouped(_ value: Double, _ language: Language) -> String {
    guard abs(value) < 1e15 else { return "\(value)" }
    let tenths = Int((abs(value) * 10).rounded())
    var digits = String(tenths / 10)
    var groups: [String] = []
    while digits.count > (language == .spanish && groups.isEmpty ? 4 : 3) {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let (group, decimal) = language == .spanish ? (".", ",") : (",", ".")
    let whole = ([digits] + groups).joined(separator: group)
    return (value < 0 ? "-" : "") + whole + (tenths % 10 == 0 ? "" : decimal + String(tenths % 10))
  }

  // MARK: Units

  private static func times(_ isOne: Bool, _ language: Language) -> String {
    language == .spanish ? (isOne ? "vez" : "veces") : (isOne ? "time" : "times")
  }

  private static func points(_ isOne: Bool, _ language: Language) -> String {
    language == .spanish
      ? (isOne ? "punto porcentual" : "puntos porcentuales") : (isOne ? "percentage point" : "percentage points")
  }

  /// Currencies that have a name readers know; others stand as their code.
  private static func currency(_ code: String, _ language: Language) -> String {
    let names = [
      "EUR": ("euros", "euros"), "USD": ("US dollars", "dólares estadounidenses"),
      "CAD": ("Canadian dollars", "dólares canadienses"), "GBP": ("pounds", "libras esterlinas"),
    ]
    return names[code].map { language == .spanish ? $0.1 : $0.0 } ?? code
  }

  /// A span of time, which quantities name in the English plural.
  private static func span(_ unit: String, _ isOne: Bool, _ language: Language) -> String {
    guard language == .spanish else {
      guard isOne else { return unit }
      return unit == "centuries" ? "century" : String(unit.dropLast())
    }
    let names = [
      "centuries": ("siglo", "siglos"), "decades": ("década", "décadas"), "years": ("año", "años"),
      "months": ("mes", "meses"), "weeks": ("semana", "semanas"), "days": ("día", "días"), "hours": ("hora", "horas"),
      "minutes": ("minuto", "minutos"), "seconds": ("segundo", "segundos"),
    ]
    return names[unit].map { isOne ? $0.0 : $0.1 } ?? unit
  }
}
