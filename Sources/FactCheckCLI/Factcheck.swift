import ArgumentParser
import Foundation

@main struct Main {
  @MainActor static func main() async {
    // A reader that stops reading ends the program quietly: writing fails, and `Console` leaves.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Factcheck.parseAsRoot()
      if var command = command as? any AsyncCommand { try await command.run() } else { try command.run() }
    } catch let status as ExitStatus {
      exit(status.code)
    } catch {
      let succeeded = Factcheck.exitCode(for: error).isSuccess
      let message = Factcheck.fullMessage(for: error)
      if succeeded { Console.out(message + "\n") } else { Console.error(message) }
      exit(succeeded ? 0 : ExitStatus.badInput.code)
    }
  }
}

/// A command that waits for others. Unlike those of the library it stays on the main thread, whose heap grows without a call
/// of the kernel for every page.
protocol AsyncCommand: ParsableCommand {
  mutating func run() async throws
}

/// How a run ends: the only codes the program uses.
struct ExitStatus: Error {
  let code: Int32
  /// Something was found at or above `--fail-on`, or the store did not pass a check.
  static let found = ExitStatus(code: 1)
  /// Wrong arguments, or input that cannot be read.
  static let badInput = ExitStatus(code: 2)
}

struct Factcheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factcheck",
    abstract: "Checks texts against sourced facts, offline.",
    discussion: """
      Exit codes: 0 done, 1 something was found at or above --fail-on (or a check of the store failed), \
      2 wrong usage or unreadable input.
      """,
    version: version,
    subcommands: [
      Scan.self, Respond.self, TalkingPoints.self, VerifyDraft.self, Analyze.self, Narratives.self, Claims.self,
      Evaluate.self, Serve.self,
    ])

  /// Version of the program.
  static let version = "0.1.0"
}
