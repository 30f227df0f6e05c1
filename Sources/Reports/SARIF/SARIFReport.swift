import ClaimStore
import TextAnalysis

/// Findings as SARIF 2.1.0, the format code hosts and editors read.
///
/// A rule is a verdict, or a verdict on a narrative: `contradicted/some-narrative`. Results that need no care (supported,
/// rejected, asked) are of the kinds `pass` and `informational`, without a level.
struct SARIFReport {
  private let report: ScanReport
  private let rules: [RuleKey]
  private let ruleIndex: [RuleKey: Int]
  private let artifactIndex: [String: Int]

  private struct RuleKey: Hashable {
    let verdict: Verdict
    let narrative: String?
    var id: String { narrative.map { "\(verdict.rawValue)/\($0)" } ?? verdict.rawValue }
  }

  init(_ report: ScanReport) {
    self.report = report
    let used = Set(report.documents.flatMap(\.findings).map(Self.key))
    rules = Verdict.bySeverity.flatMap { verdict in
      used.filter { $0.verdict == verdict }.sorted { ($0.narrative ?? "") < ($1.narrative ?? "") }
    }
    ruleIndex = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let files = report.documents.map(\.file)
    artifactIndex = Dictionary(zip(files, files.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ finding: FindingRecord) -> RuleKey {
    RuleKey(verdict: finding.verdict, narrative: finding.narrative)
  }

  func rendered() -> String {
    let driver = SARIFLog.Driver(version: report.version, semanticVersion: report.version, rules: rules.map(rule))
    let notifications = report.failures.map { failure in
      let place = SARIFLog.PhysicalLocation(artifactLocation: SARIFLog.ArtifactLocation(uri: Self.uri(failure.file)))
      return SARIFLog.Notification(
        message: SARIFLog.Text(text: failure.message), locations: [SARIFLog.Location(physicalLocation: place)])
    }
    let run = SARIFLog.Run(
      tool: SARIFLog.Tool(driver: driver),
      artifacts: report.documents.map {
        SARIFLog.Artifact(location: SARIFLog.ArtifactLocation(uri: Self.uri($0.file)))
      },
      invocations: [
        SARIFLog.Invocation(executionSuccessful: report.failures.isEmpty, toolExecutionNotifications: notifications)
      ], results: report.documents.flatMap(\.findings).map(result))
    return JSONReport.encode(SARIFLog(runs: [run]), pretty: true) + "\n"
  }

  private func rule(_ key: RuleKey) -> SARIFLog.Rule {
    let narrative = key.narrative.flatMap(report.store.narrative)
    let title = narrative.map { "\(key.verdict.title): \($0.label.english)" } ?? key.verdict.title
    let story = narrative.map { " The story it belongs to: \($0.story.english)" } ?? ""
    return SARIFLog.Rule(
      id: key.id, shortDescription: SARIFLog.Text(text: title),
      fullDescription: SARIFLog.Text(text: key.verdict.meaning + story),
      help: SARIFLog.Text(text: "`factcheck claims show ID` prints a fact with its quote, source, date and caveats."),
      defaultConfiguration: SARIFLog.Configuration(level: Self.level(key.verdict)),
      properties: SARIFLog.RuleProperties(tags: [key.verdict.rawValue] + [key.narrative].compactMap { $0 }))
  }

  private static func level(_ verdict: Verdict) -> String {
    switch verdict {
    case .contradicted: "error"
    case .misleading, .outdated: "warning"
    case .unsupported: "note"
    case .supported: "none"
    }
  }

  private func result(_ finding: FindingRecord) -> SARIFLog.Result {
    let key = Self.key(finding)
    let suppressions = finding.suppression.map { suppression in
      let expires = suppression.expires.map { " (until \($0))" } ?? ""
      return [SARIFLog.Suppression(kind: suppression.kind.rawValue, justification: suppression.reason + expires)]
    }
    return SARIFLog.Result(
      ruleId: key.id, ruleIndex: ruleIndex[key] ?? 0,
      kind: finding.isRaised ? "fail" : finding.verdict == .supported ? "pass" : "informational",
      level: finding.isRaised ? Self.level(finding.verdict) : "none",
      message: SARIFLog.Text(text: message(finding)), locations: [location(finding)],
      partialFingerprints: ["factcheck/v1": finding.fingerprint], suppressions: suppressions ?? [],
      properties: SARIFLog.ResultProperties(
        verdict: finding.verdict, framing: finding.framing, confidence: finding.confidence, text: finding.text,
        claim: finding.claim, narrative: finding.narrative, concern: finding.concern, response: finding.response,
        evidence: finding.evidence))
  }

  private func message(_ finding: FindingRecord) -> String {
    let quotes = finding.quoteGroups.prefix(2).map { group in
      "\n\u{201C}\(group.evidence.quote)\u{201D} \u{2014} \(group.evidence.source) (\(group.facts.joined(separator: ", ")))"
    }
    return finding.explanation + quotes.joined()
  }

  private func location(_ finding: FindingRecord) -> SARIFLog.Location {
    let region = SARIFLog.Region(
      startLine: finding.line, startColumn: finding.utf16Columns.start, endLine: finding.endLine,
      endColumn: finding.utf16Columns.end, byteOffset: finding.range.start,
      byteLength: finding.range.end - finding.range.start)
    let file = SARIFLog.ArtifactLocation(uri: Self.uri(finding.file), index: artifactIndex[finding.file])
    return SARIFLog.Location(physicalLocation: SARIFLog.PhysicalLocation(artifactLocation: file, region: region))
  }

  /// A path as a URI reference (RFC 3986): bytes that are not allowed are written `%XX`; absolute paths become `file:` URIs.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri = Array((path.hasPrefix("/") ? "file://" : "").utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.append(byte)
      default: uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}
