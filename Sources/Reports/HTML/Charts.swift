import ClaimStore
import Documents

/// Small charts as inline SVG. Their numbers stand beside them in words, and in a table below, so that no one needs to see them.
enum Charts {
  /// A bar made of parts, as wide as its share of the longest bar.
  /// - Parameters:
  ///   - parts: Style class and size of each part.
  ///   - longest: The size of a bar over the full width.
  static func bar(_ parts: [(style: String, size: Int)], longest: Int) -> Markup {
    var start = 0
    let rects = parts.filter { $0.size > 0 }.map { style, size -> Markup in
      let (x, width) = (percent(start, of: longest), percent(size, of: longest))
      start += size
      return "<rect class=\"\(style)\" x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"100%\"/>"
    }
    return "<svg class=\"bar\" aria-hidden=\"true\">\(rects)</svg>"
  }

  /// Counts over time as columns, all charts of a page with the same height for the same count.
  static func trend(_ counts: [Int], labels: [String], most: Int, title: String) -> Markup {
    // Tenths of a per cent; of few periods the columns do not grow into blocks.
    let width = min(760 / max(1, counts.count), 40)
    let columns = counts.enumerated().filter { $0.element > 0 }.map { index, count -> Markup in
      let x = (2 * index + 1) * 1_000 / (2 * counts.count) - width / 2
      let height = max(4, count * 100 / max(1, most))
      let label = "\(labels[index]): \(count)"
      return
        "<rect class=\"plain\" x=\"\(tenths(x))\" y=\"\(100 - height)%\" width=\"\(tenths(width))\" height=\"\(height)%\"><title>\(label)</title></rect>"
    }
    return """
      <svg class="trend" role="img" aria-label="\(title)"><line x1="0" y1="100%" x2="100%" y2="100%"/>\(columns)</svg>
      """
  }

  /// A table beside a chart.
  static func table(caption: String, head: [String], rows: [[String]]) -> Markup {
    let heads = head.map { text -> Markup in "<th scope=\"col\">\(text)</th>" }
    let lines = rows.map { row -> Markup in
      let cells = row.dropFirst().map { text -> Markup in "<td>\(text)</td>" }
      return "<tr><th scope=\"row\">\(row.first ?? "")</th>\(cells)</tr>\n"
    }
    return """
      <details><summary>The numbers as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table>
      <caption>\(caption)</caption><thead><tr>\(heads)</tr></thead><tbody>
      \(lines)</tbody></table></div></details>

      """
  }

  /// A share of 100 % with one decimal, in integers, so that it reads the same on every machine.
  private static func percent(_ part: Int, of whole: Int) -> String { tenths(part * 1_000 / max(1, whole)) }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)%" }
}

/// Dates as people read them.
enum Dates {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `2025-04-05` as `5 Apr 2025`; anything else as it is.
  static func spoken(_ iso: String) -> String {
    guard let date = DocumentDate(iso: iso, basis: .fileName), date.description == iso, let month = date.month else {
      return iso
    }
    return (date.day.map { "\($0) " } ?? "") + "\(months[month - 1]) \(date.year)"
  }
}
