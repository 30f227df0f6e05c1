import Foundation

/// Findings as JSON: one document, or one line a finding.
public enum JSONReport {
  private struct Report: Encodable {
    let schemaVersion = FindingRecord.schemaVersion
    let findings: [FindingRecord]
  }

  /// One JSON document: `{"schemaVersion": 1, "findings": [...]}`, keys in alphabetical order.
  public static func document(_ findings: [FindingRecord]) -> String {
    encode(Report(findings: findings), pretty: true) + "\n"
  }

  /// One finding a line.
  public static func lines(_ findings: [FindingRecord]) -> String {
    findings.map { encode($0, pretty: false) + "\n" }.joined()
  }

  /// Any value as JSON with sorted keys, so that the same value gives the same bytes.
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
    return String(decoding: data, as: UTF8.self)
  }
}
