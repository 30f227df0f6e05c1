import TextAnalysis

/// Reads one text a line, `LANGUAGE<tab>DATE<tab>TEXT` with `\n`, `\t` and `\\` escaped, and prints what the readers of
/// quantities and dates find: one line for each, an empty line after each text.
@main
enum ReadFigures {
  static func main() {
    let quantities = [
      Language.english: QuantityReader(language: .english), .spanish: QuantityReader(language: .spanish),
    ]
    let dates = [Language.english: DateReader(language: .english), .spanish: DateReader(language: .spanish)]
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let language = Language(rawValue: fields[0]) else { continue }
      let text = Array(unescaped(fields[2]).utf8)
      for quantity in quantities[language]?.quantities(in: text, range: 0..<text.count) ?? [] {
        print(describe(quantity))
      }
      for period in dates[language]?.periods(in: text, range: 0..<text.count, relativeTo: day(fields[1])) ?? [] {
        print(describe(period))
      }
      print()
    }
  }

  private static func describe(_ quantity: Quantity) -> String {
    let unit =
      switch quantity.unit {
      case .count: "count"
      case .percent: "percent"
      case .percentagePoints: "points"
      case .money(let code): "money:" + code
      case .duration(let unit): "duration:" + unit
      }
    let fields = [
      "quantity", "\(quantity.range.lowerBound)", "\(quantity.range.upperBound)", "\(quantity.figure.lowerBound)",
      "\(quantity.figure.upperBound)", "\(quantity.value)", quantity.upperValue.map { "\($0)" } ?? "", unit,
      quantity.kind.rawValue, quantity.comparator.rawValue, quantity.isVague ? "vague" : "",
      quantity.direction?.rawValue ?? "", quantity.per.map { "\($0.count) \($0.unit)" } ?? "",
      quantity.headWords.joined(separator: " "),
    ]
    return fields.joined(separator: "\t")
  }

  private static func describe(_ period: Period) -> String {
    let fields = [
      "period", "\(period.range.lowerBound)", "\(period.range.upperBound)", period.first?.description ?? "",
      period.last?.description ?? "", period.precision.rawValue, period.kind.rawValue,
      period.isApproximate ? "approximate" : "", period.offset.map { "\($0.unit) \($0.units)" } ?? "",
    ]
    return fields.joined(separator: "\t")
  }

  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func unescaped(_ text: String) -> String {
    var (result, isEscaped) = ("", false)
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
