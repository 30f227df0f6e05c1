/// Plain text in columns.
enum Table {
  /// Rows with the first column flush left and the others flush right, two spaces between columns.
  static func text(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// A share with three decimals; a dash where there is none.
  static func share(_ value: Double?) -> String { value.map { decimal($0, 3) } ?? "-" }

  /// Both ends of an interval.
  static func interval(_ interval: Interval?) -> String {
    interval.map { "\(decimal($0.low, 2))–\(decimal($0.high, 2))" } ?? ""
  }

  /// A number of at least 0 with so many decimals.
  static func decimal(_ value: Double, _ decimals: Int) -> String {
    let factor = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let units = Int((abs(value) * Double(factor)).rounded())
    let fraction = String(units % factor)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return (value < 0 && units > 0 ? "-" : "") + "\(units / factor)." + zeros + fraction
  }
}
