import FactCheckKit
import Foundation
import Reports
import Runs

/// One run of a scan: documents in, findings out in their order, what went wrong on standard error.
struct ScanRun {
  let scan: DocumentScan
  let jobs: Int
  let minConfidence: Double
  private(set) var baseline: Baseline
  /// What could not be read.
  private(set) var failures: [ScanReport.Failure] = []
  private var line = ProgressLine(total: nil)

  init(_ scan: DocumentScan, jobs: Int, minConfidence: Double, baseline: Baseline) {
    (self.scan, self.jobs, self.minConfidence, self.baseline) = (scan, jobs, minConfidence, baseline)
  }

  // MARK: Files

  /// Scans files; `found` is called with each document that could be read, in the order of the entries.
  ///
  /// - Parameter render: Makes the text to print of a document; called for several documents at the same time, and only
  ///   where nothing that other documents decide is in it. Without it `found` gets no text.
  mutating func files(
    _ entries: [FileSelection.Entry], render: (@Sendable (CheckedDocument) -> String)? = nil,
    found: (CheckedDocument, _ rendered: String?) -> Void
  ) async throws {
    line = ProgressLine(total: entries.count)
    var rest = entries[...]
    let (scan, minConfidence) = (scan, minConfidence)
    let render = baseline.isUsed ? nil : render
    try await OrderedRun.run(jobs: jobs) {
      rest.popFirst()
    } work: { entry -> (DocumentResult, String?) in
      switch entry {
      case .file(let path):
        let result = scan.scan(path).keeping(minConfidence)
        return (result, result.document.flatMap { render?($0) })
      case .unreadable(let path, let reason):
        return (DocumentResult(name: path, failure: "\(path): \(reason)"), nil)
      }
    } emit: { result, rendered in
      if let document = checked(result) { found(document, rendered) }
      line.advance()
    }
    line.wipe()
  }

  /// The document with the findings that count; nil, with the reason told, when it could not be read.
  private mutating func checked(_ result: DocumentResult, at place: String = "") -> CheckedDocument? {
    for warning in result.warnings { tell("warning: \(place)\(warning)") }
    guard var document = result.document else {
      fail(result.name, "\(place)\(result.failure ?? "cannot be read")")
      return nil
    }
    document.findings = baseline.apply(to: document.findings)
    if !document.findings.isEmpty { line.wipe() }
    return document
  }

  private mutating func fail(_ file: String, _ reason: String) {
    failures.append(ScanReport.Failure(file: file, message: reason))
    tell("error: \(reason)")
  }

  private mutating func tell(_ message: String) {
    line.wipe()
    Console.error(HarmlessText.plain(message))
  }

  // MARK: JSON Lines

  /// Scans the articles of JSON Lines inputs; `found` is called with each that could be read, in order.
  mutating func articles(_ paths: [String], found: (Article.ID, CheckedDocument) -> Void) async throws {
    line = ProgressLine(total: nil)
    for path in paths {
      let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        fail(path, "\(path): cannot be read: \(String(cString: strerror(errno)))")
        continue
      }
      defer { if path != "-" { close(descriptor) } }
      try await articles(from: LineReader(descriptor: descriptor), path, found)
    }
    line.wipe()
  }

  private mutating func articles(
    from reader: LineReader, _ path: String, _ found: (Article.ID, CheckedDocument) -> Void
  ) async throws {
    let (scan, limit, minConfidence) = (scan, reader.limit, minConfidence)
    var problem: String?
    try await OrderedRun.run(jobs: jobs) { () -> ArticleRun.Batch? in
      do {
        return try ArticleRun.batch(from: reader)
      } catch {
        problem = "\(error)"
        return nil
      }
    } work: { batch in
      ArticleRun.outcomes(of: batch, with: scan, limit: limit)
    } emit: { outcomes in
      for (number, outcome) in outcomes {
        switch outcome {
        case .skipped(let reason): fail(path, "\(path):\(number): skipped: \(reason)")
        case .scanned(let id, let result):
          if let document = checked(result.keeping(minConfidence), at: "\(path):\(number): ") { found(id, document) }
        }
        line.advance()
      }
    }
    if let problem { fail(path, "\(path): cannot be read on: \(problem)") }
  }
}

/// A finding with the id of its article, as one line of JSON.
struct ArticleFinding: Encodable {
  let id: Article.ID
  let finding: FindingRecord

  private enum CodingKeys: CodingKey {
    case id
  }

  func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
  }
}
