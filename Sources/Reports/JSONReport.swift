import Documents
import Foundation
import TextAnalysis

/// Findings as JSON: one document, or one line a finding.
public enum JSONReport {
  private struct Report: Encodable {
    let schemaVersion = FindingRecord.schemaVersion
    let documents: [DocumentRecord]
    let failures: [ScanReport.Failure]
    let findings: [FindingRecord]
  }

  /// A document without its findings.
  private struct DocumentRecord: Encodable {
    let document: CheckedDocument
    private enum CodingKeys: String, CodingKey {
      case file, title, language, date
      case dateBasis = "date_basis"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(document.file, forKey: .file)
      try container.encode(document.title, forKey: .title)
      try container.encode(document.language, forKey: .language)
      try container.encode(document.date?.description, forKey: .date)
      try container.encode(document.date?.basis, forKey: .dateBasis)
    }
  }

  /// One JSON document: `{"schemaVersion": 1, "documents": [...], "failures": [...], "findings": [...]}`, keys in alphabetical
  /// order.
  public static func document(_ report: ScanReport) -> String {
    let documents = report.documents.map(DocumentRecord.init)
    let findings = report.documents.flatMap(\.findings)
    return encode(Report(documents: documents, failures: report.failures, findings: findings), pretty: true) + "\n"
  }

  /// One finding a line.
  public static func lines(_ findings: [FindingRecord]) -> String {
    findings.map { encode($0, pretty: false) + "\n" }.joined()
  }

  /// Any value as JSON with sorted keys, so that the same value gives the same bytes. What could steer a terminal stands as
  /// `\u` escapes.
  ///
  /// Keys are written in snake case, as in the store's YAML, when `snakeCase` is set.
  public static func encode(_ value: some Encodable, pretty: Bool, snakeCase: Bool = false) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    if snakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("reports hold finite numbers and text only")
    }
    return HarmlessText.escaped(json: data)
  }
}
