import Foundation
import Runs

/// The line at the foot of a terminal that says how far a run is; nothing anywhere else.
struct ProgressLine {
  private var progress: RunProgress?

  /// - Parameter total: How many documents there are, or nil when nobody knows.
  init(total: Int?) {
    let isTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    progress = isTerminal && total != 1 ? RunProgress(total: total) : nil
  }

  /// Wipes the line, so that something else can be written.
  mutating func wipe() {
    guard progress?.isOnScreen == true else { return }
    progress?.wiped()
    Console.status("\r\u{1B}[K")
  }

  /// Counts a document.
  mutating func advance() {
    guard let line = progress?.advance() else { return }
    Console.status("\r\(line)\u{1B}[K")
  }
}
