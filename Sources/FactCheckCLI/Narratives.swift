import ArgumentParser
import Documents
import FactCheckKit
import Reports
import Runs
import TextAnalysis

struct Narratives: AsyncCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count the narratives that a folder of dated articles tells.",
    discussion: """
      An article tells a narrative when its author, or somebody it reports, makes one of the narrative's contested claims. \
      Statements on the subject that match nothing in the store are grouped as emerging. \
      The date of an article comes from 'date:' in its front matter, the Date header of an e-mail, or its file name (2025-04-05-…).
      """)

  @Argument(help: "Files or folders; '-' reads standard input.")
  var paths: [String]

  @Option(help: "Output: text, json or html.")
  var format = Format.text

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp("Write a report to a file too (may be repeated): text, json, html.", valueName: "format=file"))
  var targets: [ReportTarget<Format>] = []

  @Option(help: ArgumentHelp("Leave out findings below this confidence (0 to 1).", valueName: "number"))
  var minConfidence: Double?

  @Option(help: "Language of the texts: en or es. Without it, detected per file.")
  var lang: Language?

  @OptionGroup var options: RunOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    guard !paths.isEmpty else { throw ValidationError("name at least one file or folder of articles") }
    try ReportFiles.validate(targets)
  }

  mutating func run() async throws {
    try ReportFiles.check(targets)
    let settings = try store.settings()
    let plan = RunPlan(options, settings)
    let language = lang ?? settings.language
    let (checker, key) = try store.checker(settings)
    let reading = DocumentScan.Reading(language: language)
    let cache = plan.cache(store: key, options: reading.key)
    let scan = DocumentScan(checker, reading, today: try AcceptanceOptions.today(), cache: cache)
    var run = ScanRun(
      scan, jobs: plan.jobs, minConfidence: minConfidence ?? settings.minConfidence ?? 0, baseline: Baseline())
    var documents: [CheckedDocument] = []
    try await run.files(plan.selection.entries(of: paths)) { document, _ in documents.append(document) }
    cache?.save()
    let trends = NarrativeTrends(documents, store: checker.store)
    func rendered(_ format: Format, _ style: TerminalStyle) -> String {
      switch format {
      case .text: trends.text(style: style)
      case .json: trends.json()
      case .html: trends.html(store: checker.store, version: Factcheck.version)
      }
    }
    try ReportFiles.write(targets) { rendered($0, TerminalStyle(isColored: false)) }
    Console.out(rendered(format, color.style))
    if !run.failures.isEmpty { throw ExitStatus.badInput }
  }
}
