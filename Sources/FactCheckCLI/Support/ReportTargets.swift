public import ArgumentParser
import Foundation
public import Reports
import Runs

/// A report to write: `html=findings.html`.
struct ReportTarget<Format: ExpressibleByArgument & Sendable>: ExpressibleByArgument, Sendable {
  let format: Format
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let format = Format(argument: String(parts[0])) else { return nil }
    (self.format, path) = (format, String(parts[1]))
  }
}

extension ReportTarget<ReportFormat> {
  /// The reports that the project's defaults name.
  static func configured(_ settings: Settings) throws -> [ReportTarget] {
    let targets = try settings.reports.map { text in
      guard let target = ReportTarget(argument: text) else {
        throw ValidationError(
          "'report' in \(Settings.fileName): '\(text)' names no format; use one of "
            + ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return target
    }
    try ReportFiles.validate(targets)
    return targets
  }
}

/// Reports that go to files.
enum ReportFiles {
  /// Two reports in one file would leave only one of them.
  static func validate<Format>(_ targets: [ReportTarget<Format>]) throws {
    let paths = targets.map { URL(filePath: $0.path).standardizedFileURL.path }
    if Set(paths).count < paths.count { throw ValidationError("two reports cannot go to the same file") }
  }

  /// Ends the program before the work when a report could not be written after it.
  static func check<Format>(_ targets: [ReportTarget<Format>]) throws {
    for target in targets {
      do {
        try ReportFile.check(target.path)
      } catch {
        Console.error("error: \(error)")
        throw ExitStatus.badInput
      }
    }
  }

  /// Writes every report; one that cannot be written does not stop the others.
  static func write<Format>(_ targets: [ReportTarget<Format>], _ render: (Format) -> String) throws {
    var hasFailed = false
    for target in targets {
      do {
        try ReportFile.write(render(target.format), to: target.path)
      } catch {
        Console.error("error: \(error)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.badInput }
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// Reads a format by its name, `md` for Markdown.
  public init?(argument: String) { self.init(rawValue: argument == "md" ? "markdown" : argument) }
}
