public import ClaimStore
public import Documents
public import TextAnalysis

/// A document with what was found in it.
public struct CheckedDocument: Sendable, Hashable, Codable {
  /// Path as the user gave it; `-` is standard input.
  public let file: String
  /// Its first heading, or nil.
  public let title: String?
  /// Language of its text.
  public let language: Language
  /// Its date, or nil.
  public let date: DocumentDate?
  /// What was found, in reading order.
  public var findings: [FindingRecord]

  /// Longer headings are no titles.
  private static let longestTitle = 160

  /// A document with findings.
  public init(file: String, title: String?, language: Language, date: DocumentDate?, findings: [FindingRecord]) {
    (self.file, self.title, self.language, self.date, self.findings) = (file, title, language, date, findings)
  }

  /// A document with findings; title and date are read from it.
  public init(_ document: Document, language: Language, findings: [FindingRecord]) {
    let heading = document.blocks.prefix(3).first { $0.kind == .heading && $0.range.count <= Self.longestTitle }
    self.init(
      file: document.name, title: heading.map { document.text($0.range) }, language: language, date: document.date,
      findings: findings)
  }

  /// Findings that need care.
  public var problems: [FindingRecord] { findings.filter(\.isProblem) }

  /// How many problems have this verdict.
  func count(_ verdict: Verdict) -> Int { findings.count { $0.isProblem && $0.verdict == verdict } }
}

extension Verdict {
  /// All verdicts, the most serious first.
  public static let bySeverity: [Verdict] = [.contradicted, .misleading, .outdated, .unsupported, .supported]
}
