import ClaimStore
import Foundation
package import Reports

/// Findings that a project has accepted, kept in a file.
///
/// A finding is told again by what it says, not by where it stands: verdict, entry of the store and words. So it stays
/// accepted when lines move and files are renamed, and becomes new when its verdict or its words change. What was accepted
/// twice is accepted twice, not three times.
package struct Baseline: Sendable {
  /// What a finding says, whatever the line it stands on and however it is spaced, capitalised and punctuated.
  private struct Key: Hashable, Comparable {
    let statement: String
    let entry: String
    let verdict: String

    init(_ finding: FindingRecord) {
      statement = Self.words(of: finding.text)
      entry = finding.claim ?? finding.evidence.first?.fact ?? ""
      verdict = finding.verdict.rawValue
    }

    init(_ accepted: File.Accepted) {
      (statement, entry, verdict) = (Self.words(of: accepted.statement), accepted.entry, accepted.verdict)
    }

    private static func words(of text: String) -> String {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    static func < (first: Key, second: Key) -> Bool {
      (first.statement, first.entry, first.verdict) < (second.statement, second.entry, second.verdict)
    }
  }

  /// The file as JSON.
  private struct File: Codable {
    struct Accepted: Codable {
      let statement: String
      /// Id of the contested claim, or else of the first fact.
      let entry: String
      let verdict: String
      let count: Int
    }
    let version: Int
    let accepted: [Accepted]
  }

  /// Why a baseline cannot be used.
  package struct Problem: Error, CustomStringConvertible {
    package let description: String
  }

  private static let version = 1
  private static let largestFile = 64 << 20

  /// How many findings of each kind may still come.
  private var left: [Key: Int] = [:]
  /// What the run found, for writing it down.
  private var seen: [Key: Int] = [:]

  /// Whether findings are looked up or counted at all.
  package let isUsed: Bool

  /// Nothing accepted.
  ///
  /// - Parameter counts: Whether findings are counted, to be written down.
  package init(counts: Bool = false) { isUsed = counts }

  /// Reads the accepted findings from a file.
  package init(path: String) throws(Problem) {
    isUsed = true
    guard FileAccess.exists(path) else {
      throw Problem(description: "\(path): no such baseline; make it with --update-baseline")
    }
    let file: File
    do {
      let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
      guard data.count <= Self.largestFile else { throw Problem(description: "it is larger than 64 MB") }
      file = try JSONDecoder().decode(File.self, from: data)
    } catch {
      throw Problem(description: "\(path): is no baseline of this program; write it again with --update-baseline")
    }
    guard file.version == Self.version else {
      throw Problem(
        description: "\(path): has version \(file.version), this program reads \(Self.version); write it again with "
          + "--update-baseline")
    }
    for accepted in file.accepted {
      let (sum, overflow) = left[Key(accepted), default: 0].addingReportingOverflow(max(0, accepted.count))
      left[Key(accepted)] = overflow ? Int.max : sum
    }
  }

  /// Marks the findings that are accepted, and counts them all. Findings come in the order of the report.
  package mutating func apply(to findings: [FindingRecord]) -> [FindingRecord] {
    guard isUsed else { return findings }
    return findings.map { finding in
      guard finding.isProblem else { return finding }
      let key = Key(finding)
      seen[key, default: 0] += 1
      guard let count = left[key], count > 0 else { return finding }
      left[key] = count - 1
      var finding = finding
      finding.suppression = FindingRecord.Suppression(kind: .external, reason: "accepted in the baseline")
      return finding
    }
  }

  /// Writes everything that ``apply(to:)`` saw as accepted, in the order of the words: whole or not at all.
  package func write(to path: String) throws(Problem) {
    let accepted = seen.sorted { $0.key < $1.key }.map { key, count in
      File.Accepted(statement: key.statement, entry: key.entry, verdict: key.verdict, count: count)
    }
    let text = JSONReport.encode(File(version: Self.version, accepted: accepted), pretty: true) + "\n"
    do {
      try FileAccess.writeAtomically(Array(text.utf8), to: path)
    } catch {
      throw Problem(description: "\(path): the baseline cannot be written; check the folder and its permissions")
    }
  }

  /// How many findings ``write(to:)`` accepts.
  package var count: Int { seen.values.reduce(0, +) }
}
