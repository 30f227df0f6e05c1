import ClaimStore
import Documents
import FactCheckKit
import Reports
import Runs
import TextAnalysis

/// `POST /v1/scan`: the findings of a document, as `factcheck scan --format json` prints them, or one a line as they are
/// found (`--format jsonl`) when `application/x-ndjson` is accepted.
enum Scan {
  static let queryNames = DocumentRequest.queryNames

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let asked = try DocumentRequest(request)
    if request.head.accepts("application/x-ndjson") {
      return Response(
        fields: [.init(name: "content-type", value: "application/x-ndjson")],
        body: .stream { output in
          try findings(of: asked, workspace, request.deadline) { findings in
            if !findings.isEmpty { try output.write(Array(JSONReport.lines(findings).utf8)) }
          }
        })
    }
    var all: [FindingRecord] = []
    try findings(of: asked, workspace, request.deadline) { all += $0 }
    let document = CheckedDocument(asked.document, language: asked.language, findings: all)
    let report = ScanReport(store: workspace.store, documents: [document], version: workspace.version)
    return Response(json: JSONReport.document(report))
  }

  private static func findings(
    of asked: DocumentRequest, _ workspace: Workspace, _ deadline: Deadline,
    _ deliver: ([FindingRecord]) throws -> Void
  ) throws {
    try workspace.checker.forEachFinding(in: asked.document, language: asked.language, asOf: asked.asOf) { findings in
      try deadline.check()
      let sure = findings.filter { $0.confidence >= asked.minConfidence }
      try deliver(asked.remarked.apply(to: sure, today: asked.today))
    }
  }
}
