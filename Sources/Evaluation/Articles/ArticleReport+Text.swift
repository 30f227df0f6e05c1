import Reports

extension ArticleReport {
  /// The report as JSON with keys in snake case.
  public func json() -> String { JSONReport.encode(self, pretty: true, snakeCase: true) + "\n" }

  /// The report for people.
  public func text() -> String {
    let head = "\(articles) articles, \(words) words, \(findings) findings\n"
    return [head, scores, alarms, confusionTable, calibration, shares, errorList].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var scores: String {
    let header = ["label", "precision", "recall", "F1", "F1 of 95 %", "labels", "findings"]
    let rows = (labels + groups).map { row in
      [
        row.name, Table.share(row.precision), Table.share(row.recall), Table.share(row.f1),
        Table.interval(row.f1Interval), "\(row.labelled)", "\(row.predicted)",
      ]
    }
    let at = supportedAtPrecision
    let reached =
      at.confidence.map { "\(Table.share(at.recall)), findings from confidence \(Table.decimal($0, 2)) on" }
      ?? "no confidence reaches it"
    return Table.text([header] + rows)
      + "\nsupported: recall at precision \(Table.decimal(at.precision, 1)): \(reached)\n"
  }

  private var alarms: String {
    let rows = (falseAlarms + [evidence, underlying]).map { share in
      [share.name, Table.share(share.share), Table.interval(share.interval), "\(share.count) of \(share.of)"]
    }
    let rate = clean.problemsPerThousandWords.map { Table.decimal($0, 2) } ?? "-"
    let cleanLine =
      "clean articles: \(rate) problems per 1,000 words (\(clean.problems) in \(clean.words) words, "
      + "\(clean.articlesWithProblems) of \(clean.articles) articles)\n"
    return Table.text(rows) + cleanLine
      + "spurious problems: \(spurious); repeated findings not counted: \(duplicates)\n"
  }

  private var confusionTable: String {
    let found = Mark.findings
    let header = ["label \\ finding"] + found.map { $0 == .noFinding ? "nothing" : String($0.rawValue.prefix(11)) }
    let rows = (Mark.labels + [.mustNotFlag]).map { label in
      [label.rawValue]
        + found.map { mark in
          confusion.first { $0.label == label && $0.found == mark }.map { "\($0.count)" } ?? "."
        }
    }
    return Table.text([header] + rows)
  }

  private var calibration: String {
    guard let error = reliability.expectedCalibrationError else { return "" }
    let rows = reliability.bins.map { bin in
      [
        "\(Table.decimal(bin.from, 1))–\(Table.decimal(bin.to, 1))", "\(bin.findings)", Table.share(bin.confidence),
        Table.share(bin.right),
      ]
    }
    return Table.text([["confidence", "findings", "mean", "right"]] + rows)
      + "expected calibration error: \(Table.share(error))\n"
  }

  private var shares: String {
    func line(_ name: String, _ shares: [Share]) -> String {
      "right by \(name): " + shares.map { "\($0.name) \($0.count)/\($0.of)" }.joined(separator: ", ") + "\n"
    }
    let hard = traps.filter { $0.name != "-" }
    return line("language", languages) + (hard.isEmpty ? "" : line("trap", hard))
  }

  private var errorList: String {
    errors.map { error in
      let label = error.label?.rawValue ?? "nothing labelled"
      let found = error.found == .noFinding ? "nothing found" : error.found.rawValue
      let confidence = error.confidence.map { " (\(Table.decimal($0, 2)))" } ?? ""
      return "\(error.file):\(error.line): \(label), \(found)\(confidence)\n  \(HarmlessText.plain(error.text))\n"
    }.joined()
  }
}
