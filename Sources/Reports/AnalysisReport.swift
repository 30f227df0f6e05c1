import TextAnalysis

/// What the analysis reads from a text, for people and programs.
public struct AnalysisReport: Sendable {
  private let style: TerminalStyle

  /// A report in the style of a terminal.
  public init(style: TerminalStyle) { self.style = style }

  /// One paragraph a statement: the claim, whose it is, and what was read from it.
  public func text(_ records: [StatementRecord], file: String) -> String {
    records.map { statement($0, file: file) }.joined(separator: "\n")
  }

  /// All statements as one JSON document.
  public static func json(_ records: [StatementRecord], file: String) -> String {
    JSONReport.encode(Analysis(file: file, statements: records), pretty: true, snakeCase: true) + "\n"
  }

  private struct Analysis: Encodable {
    let schemaVersion = 1
    let file: String
    let statements: [StatementRecord]
  }

  private func statement(_ record: StatementRecord, file: String) -> String {
    let place = "\(HarmlessText.plain(file)):\(record.line):\(record.column)"
    var tags = [style.paint(record.framing.rawValue, role(record))]
    if record.isNegated { tags.append("negated") }
    if record.modality != .asserted { tags.append(record.modality.rawValue) }
    if record.block != .paragraph { tags.append(record.block.rawValue) }
    var lines = ["\(style.paint(place, .strong)): \(tags.joined(separator: ", "))"]
    lines += style.wrap(record.text, indent: "  ")
    lines += line("speaker", record.speaker) + line("cue", record.cue)
    let groups = [
      ("figure", record.quantities), ("time", record.periods), ("names", record.mentions), ("denies", record.negations),
      ("amount", record.quantifiers), ("hedge", record.hedges), ("direction", record.directions),
    ]
    for (name, readings) in groups {
      for reading in readings { lines += line(name, "\u{201C}\(reading.text)\u{201D} = \(reading.meaning)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ name: String, _ value: String?) -> [String] {
    value.map { value in
      let label = name + String(repeating: " ", count: max(0, 10 - name.count))
      return ["    \(style.paint(label, .faint))\(HarmlessText.plain(value))"]
    } ?? []
  }

  private func role(_ record: StatementRecord) -> TerminalStyle.Role {
    switch record.framing {
    case .asserted: .strong
    case .attributed: .misleading
    case .rebutted: .supported
    case .asked, .hypothetical: .unsupported
    }
  }
}
