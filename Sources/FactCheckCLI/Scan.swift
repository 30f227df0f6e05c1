import ArgumentParser
import ClaimStore
import Documents
import FactCheckKit
import Foundation
import Reports
import TextAnalysis

struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find statements that the sources contradict, qualify or have updated.",
    discussion: """
      Reads text (.txt) and Markdown (.md) files, folders of them, or standard input ('-'). \
      Supported statements and claims that a text rejects or asks about are counted and shown with --verbose.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Argument(help: "Files or folders; '-' reads standard input.")
  var paths: [String]

  @Option(help: "Output: text, json (one document) or jsonl (one finding a line).")
  var format = Format.text

  @Option(help: "Show this verdict too, in text output (may be repeated).")
  var show: [Verdict] = []

  @Flag(name: .shortAndLong, help: "Show everything: supported statements, rejected and asked claims.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "Exit with 1 when a finding is this serious or more: contradicted, misleading, outdated, unsupported.",
      valueName: "verdict"))
  var failOn: Verdict?

  @Option(help: ArgumentHelp("Leave out findings below this confidence (0 to 1).", valueName: "number"))
  var minConfidence = 0.0

  @Option(help: "Language of the texts: en or es. Without it, detected per file.")
  var lang: Language?

  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func validate() throws {
    guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence is a number from 0 to 1") }
    guard !paths.isEmpty else { throw ValidationError("name at least one file or folder to scan") }
  }

  func run() throws {
    let checker = FactChecker(try store.load())
    var output = ScanOutput(format: format, style: color.style, shown: Set(show), showsAll: verbose)
    var hasFailed = false
    for path in InputPaths.expand(paths) {
      do {
        let document = try InputPaths.read(path)
        for warning in document.warnings { Console.error("warning: \(warning)") }
        output.add(checker.scan(document, language: lang).filter { $0.confidence >= minConfidence })
      } catch {
        Console.error("error: \(error)")
        hasFailed = true
      }
    }
    output.finish()
    if hasFailed { throw ExitStatus.badInput }
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

/// Prints findings as they come and keeps what the end of the run needs.
struct ScanOutput {
  let format: Scan.Format
  let style: TerminalStyle
  let shown: Set<Verdict>
  let showsAll: Bool
  private var all: [FindingRecord] = []
  private var visible: [FindingRecord] = []
  private var files = 0
  /// Rank of the most serious problem so far.
  private(set) var worst: Int?

  init(format: Scan.Format, style: TerminalStyle, shown: Set<Verdict>, showsAll: Bool) {
    self.format = format
    self.style = style
    self.shown = shown
    self.showsAll = showsAll
  }

  mutating func add(_ findings: [FindingRecord]) {
    files += 1
    for finding in findings where finding.isProblem {
      worst = min(worst ?? Int.max, finding.verdict.severityRank)
    }
    switch format {
    case .json: all += findings
    case .jsonl: Console.out(JSONReport.lines(findings))
    case .text:
      let shownNow = findings.filter { showsAll || $0.isProblem || shown.contains($0.verdict) }
      if !visible.isEmpty, !shownNow.isEmpty { Console.out("\n") }
      Console.out(TextReport(style: style).findings(shownNow))
      visible += shownNow
      all += findings
    }
  }

  func finish() {
    switch format {
    case .json: Console.out(JSONReport.document(all))
    case .jsonl: break
    case .text:
      let summary = TextReport(style: style).summary(visible, hidden: all.count - visible.count, files: files)
      Console.out((visible.isEmpty ? "" : "\n") + summary)
    }
  }
}
