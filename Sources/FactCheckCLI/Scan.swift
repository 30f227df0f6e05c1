import ArgumentParser
import ClaimStore
import Documents
import FactCheckKit
import Foundation
import Reports
import Runs
import TextAnalysis

/// What the paths of a scan hold.
enum InputForm: String, ExpressibleByArgument, CaseIterable {
  case files, jsonl
}

struct Scan: AsyncCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find statements that the sources contradict, qualify or have updated.",
    discussion: """
      Reads text, Markdown, HTML, e-mails (.eml), Word (.docx), subtitles (.srt, .vtt) and PDF (with pdftotext), \
      folders of them, or standard input ('-'). \
      Supported statements and claims that a text rejects or asks about are counted and shown with --verbose.
      """)

  @Argument(help: "Files or folders; '-' reads standard input.")
  var paths: [String]

  @Option(help: "Output: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")). Without it: text.")
  var format: ReportFormat?

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write a report in one of these formats to a file too (may be repeated).", valueName: "format=file"))
  var targets: [ReportTarget<ReportFormat>] = []

  @Option(help: "Show this verdict too, in text output (may be repeated).")
  var show: [Verdict] = []

  @Flag(name: .shortAndLong, help: "Show everything: supported statements, rejected and asked claims.")
  var verbose = false

  @Flag(
    help: "Draft an answer to every statement that needs care, in every format; HTML and Markdown have one anyway.")
  var withResponses = false

  @Option(
    help: ArgumentHelp(
      "Exit with 1 when a finding is this serious or more: contradicted, misleading, outdated, unsupported.",
      valueName: "verdict"))
  var failOn: Verdict?

  @Option(help: ArgumentHelp("Leave out findings below this confidence (0 to 1).", valueName: "number"))
  var minConfidence: Double?

  @Option(
    help: ArgumentHelp(
      "Read every file as this type; without it, found by content and name.", valueName: "type"))
  var type: Document.Format?

  @Option(help: "Language of the texts: en or es. Without it, detected per file.")
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "What the paths hold: files, or jsonl: {\"id\": …, \"text\": \"…\"} a line in, findings with their id a line out.",
      valueName: "form"))
  var from = InputForm.files

  @OptionGroup var options: RunOptions
  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    guard !paths.isEmpty else { throw ValidationError("name at least one file or folder to scan") }
    try ReportFiles.validate(targets)
    guard from == .jsonl else { return }
    if let format, format != .jsonl {
      throw ValidationError("--from jsonl writes JSON Lines; leave out --format \(format.rawValue)")
    }
    guard targets.isEmpty else { throw ValidationError("--from jsonl writes no other reports; leave out --report") }
    if acceptance.changedSince != nil {
      throw ValidationError("--changed-since needs files of a git checkout; leave out --from jsonl")
    }
    if !options.include.isEmpty || !options.exclude.isEmpty {
      throw ValidationError("--include and --exclude choose files in folders; leave them out with --from jsonl")
    }
  }

  mutating func run() async throws {
    let settings = try store.settings()
    let plan = RunPlan(options, settings)
    let targets = from == .jsonl ? [] : try targets.isEmpty ? ReportTarget.configured(settings) : targets
    try ReportFiles.check(targets)
    let language = lang ?? settings.language
    let baseline = try acceptance.baseline(settings)
    let changes = try acceptance.changes()
    let (checker, key) = try store.checker(settings)
    let reading = DocumentScan.Reading(language: language, format: type, asOf: acceptance.factsAsOf)
    let scan = DocumentScan(
      checker, reading, today: try acceptance.day(), cache: plan.cache(store: key, options: reading.key),
      changes: changes)
    let cache = scan.cache
    var run = ScanRun(
      scan, jobs: plan.jobs, minConfidence: minConfidence ?? settings.minConfidence ?? 0, baseline: baseline)
    var output = ScanOutput(
      format: format ?? .text, style: color.style, shown: Set(show), showsAll: verbose,
      responder: withResponses ? Responder(checker) : nil)
    if from == .jsonl {
      try await run.articles(paths) { id, document in output.add(document, id: id) }
    } else {
      var report = ScanReport(store: checker.store, version: Factcheck.version)
      try await run.files(plan.selection.entries(of: paths), render: output.renderer) { document, rendered in
        output.add(document, rendered)
        if !output.streams || !targets.isEmpty { report.documents.append(document) }
      }
      report.failures = run.failures
      let reports = AnsweredReport(report, checker, always: withResponses)
      output.finish(reports.rendered)
      try ReportFiles.write(targets, reports.rendered)
    }
    cache?.save()
    if let problem = cache?.problem { Console.error("warning: \(problem)") }
    try finish(run, output, settings)
  }

  private func finish(_ run: ScanRun, _ output: ScanOutput, _ settings: Settings) throws {
    if acceptance.updateBaseline, let path = try acceptance.baselinePath(settings) {
      guard run.failures.isEmpty else {
        Console.error("error: \(path): not written, because a file could not be read; mend that and run again")
        throw ExitStatus.badInput
      }
      try orExit { try run.baseline.write(to: path) }
      Console.error("\(path): \(run.baseline.count) findings accepted")
      return
    }
    if !run.failures.isEmpty { throw ExitStatus.badInput }
    let failOn = failOn ?? settings.failOn
    if let failOn, output.worst.map({ $0 <= failOn.severityRank }) ?? false { throw ExitStatus.found }
  }
}

extension Verdict {
  /// 0 is the most serious.
  var severityRank: Int {
    switch self {
    case .contradicted: 0
    case .misleading: 1
    case .outdated: 2
    case .unsupported: 3
    case .supported: 4
    }
  }
}
