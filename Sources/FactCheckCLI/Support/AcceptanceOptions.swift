import ArgumentParser
import ClaimStore
import Foundation
import Runs

/// Which findings of a scan count: those that are new, and those that nobody has accepted.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("File with accepted findings; only others are problems.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Accept what this run finds: write it to the baseline.")
  var updateBaseline = false

  @Option(
    help: ArgumentHelp(
      "Only findings on lines that changed since this commit, branch or tag of the git checkout.",
      valueName: "revision"))
  var changedSince: String?

  @Option(
    help: ArgumentHelp(
      "Check as on this day (2027-01-31): no later facts, and reasons with an end must hold on it. Else: all facts, today.",
      valueName: "day"))
  var asOf: Day?

  func validate() throws {
    if updateBaseline, changedSince != nil {
      throw ValidationError("--update-baseline needs all findings; leave out --changed-since")
    }
  }

  /// The file with accepted findings, or nil for none.
  func baselinePath(_ settings: Settings) throws -> String? {
    let path = baseline ?? settings.baseline
    if updateBaseline, path == nil {
      throw ValidationError("--update-baseline needs --baseline FILE, or 'baseline' in \(Settings.fileName)")
    }
    return path
  }

  /// The findings accepted so far; none when they are about to be accepted.
  func baseline(_ settings: Settings) throws -> Baseline {
    guard let path = try baselinePath(settings), !updateBaseline else { return Baseline(counts: updateBaseline) }
    return try orExit { try Baseline(path: path) }
  }

  /// The lines that changed, when only they count.
  func changes() throws -> ChangedLines? {
    try orExit {
      try changedSince.map { try ChangedLines(since: $0, in: FileManager.default.currentDirectoryPath) }
    }
  }

  /// The last day whose facts count; nil for all facts.
  var factsAsOf: PartialDate? { asOf.flatMap { PartialDate($0.description) } }

  /// The day on which reasons must hold.
  func day() throws -> Day { try asOf ?? Self.today() }

  /// The day by the system's clock.
  static func today() throws -> Day {
    guard let day = Day.today() else { throw ValidationError("the system has no date; give one with --as-of") }
    return day
  }
}
