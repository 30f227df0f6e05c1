public import ArgumentParser
import ClaimStore
public import Drafting
import Foundation
public import Reports

/// The form of drafts and where they go.
struct DraftOptions: ParsableArguments {
  @Option(help: "For whom: general, mayors, employers, sponsors, journalists, funders.")
  var audience = "general"

  @Option(help: "Output: text, markdown, html, docx or json.")
  var format = DraftReport.Format.text

  @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  /// Ends the program before the work when the result could not be written after it.
  func check() throws {
    if let output { try orExit { try ReportFile.check(output) } }
    if output == nil, format == .docx, isatty(STDOUT_FILENO) == 1 {
      Console.error("error: a Word file is no text for a terminal; name a file with --output")
      throw ExitStatus.badInput
    }
  }

  /// Writes drafts, and warns of those that did not pass.
  func write(_ report: DraftReport, _ items: [DraftReport.Item]) throws {
    for item in items {
      for issue in item.check.issues { Console.error("warning: the draft \(issue.message.english)") }
    }
    if let output {
      try orExit { try ReportFile.write(report.bytes(format), to: output) }
    } else if format == .text {
      Console.out(report.text(width: isatty(STDOUT_FILENO) == 1 ? ColorOptions.width : nil))
    } else {
      Console.out(report.bytes(format))
    }
  }
}

extension DraftReport.Format: ExpressibleByArgument {
  /// Reads a format by its name, `md` for Markdown.
  public init?(argument: String) { self.init(rawValue: argument == "md" ? "markdown" : argument) }
}

extension DraftRequest.Reach: ExpressibleByArgument {}
