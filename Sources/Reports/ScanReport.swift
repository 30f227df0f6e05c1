public import ClaimStore

/// What a run found: documents with findings, what could not be read, and the store that was asked.
///
/// Every format is made from this one value, so that all of them say the same.
public struct ScanReport: Sendable {
  /// A file that could not be read.
  public struct Failure: Sendable, Hashable, Codable {
    /// Path as the user gave it.
    public let file: String
    /// What went wrong and what to do, with the name of the file.
    public let message: String

    /// A file with the reason.
    public init(file: String, message: String) { (self.file, self.message) = (file, message) }
  }

  /// The store the documents were checked against.
  public let store: ClaimStore
  /// The documents in the order they were given.
  public var documents: [CheckedDocument]
  /// What could not be read.
  public var failures: [Failure]
  /// Version of the program, as reports name it.
  public let version: String

  /// A report on a run.
  public init(
    store: ClaimStore, documents: [CheckedDocument] = [], failures: [Failure] = [], version: String = "0.1.0"
  ) {
    (self.store, self.documents, self.failures, self.version) = (store, documents, failures, version)
  }

  /// The report in a format.
  /// - Complexity: O(*n* log *n*) in the findings.
  public func rendered(as format: ReportFormat) -> String {
    switch format {
    case .text: textReport()
    case .json: JSONReport.document(self)
    case .jsonl: JSONReport.lines(documents.flatMap(\.findings))
    case .sarif: SARIFReport(self).rendered()
    case .github: GitHubAnnotations.rendered(self)
    case .junit: JUnitReport(self).rendered()
    case .csv: CSVReport.rendered(self)
    case .markdown: MarkdownReport(self).rendered()
    case .html: HTMLReport(self).rendered()
    }
  }

  private func textReport() -> String {
    let report = TextReport(style: TerminalStyle(isColored: false))
    let problems = documents.flatMap(\.problems)
    let hidden = documents.reduce(0) { $0 + $1.findings.count } - problems.count
    let summary = report.summary(problems, hidden: hidden, files: documents.count)
    return report.findings(problems) + (problems.isEmpty ? "" : "\n") + summary
  }

  /// The documents with problems, worst first: more contradictions, then more of the next verdict, then as given.
  var ranked: [CheckedDocument] {
    let counted = documents.enumerated().map { index, document in
      (document, Verdict.bySeverity.map { -document.count($0) } + [index])
    }
    return counted.filter { $0.1.dropLast().contains { $0 < 0 } }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

/// The formats of a report.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable, Codable {
  case text, json, jsonl, sarif, github, junit, csv, markdown, html
}
