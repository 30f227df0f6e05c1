import Foundation

/// How far a run has come: documents done, documents a second, time left.
///
/// For people at a terminal; clocks decide nothing but this line.
package struct RunProgress {
  private let total: Int?
  private var done = 0
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant?
  /// Whether a line is on the screen.
  package private(set) var isOnScreen = false

  /// Time between two lines.
  private static let pause = Duration.milliseconds(100)

  /// - Parameter total: How many documents there are, or nil when nobody knows.
  package init(total: Int?, start: ContinuousClock.Instant = .now) {
    self.total = total
    self.start = start
  }

  /// Counts a document.
  ///
  /// - Returns: The line to show, or nil when the last one is fresh.
  package mutating func advance(now: ContinuousClock.Instant = .now) -> String? {
    done += 1
    if let shown, now - shown < Self.pause { return nil }
    // A run that is over in a moment needs no line.
    if now - start < Self.pause { return nil }
    (shown, isOnScreen) = (now, true)
    return line(after: now - start)
  }

  /// Notes that the line was wiped off the screen.
  package mutating func wiped() { isOnScreen = false }

  private func line(after elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = Double(done) / max(seconds, 1e-9)
    guard let total else { return "\(done) read, \(Self.number(rate)) a second" }
    let left = Double(total - done) / rate
    return "\(done) of \(total), \(Self.number(rate)) a second, \(Self.time(left)) left"
  }

  private static func number(_ value: Double) -> String {
    guard value < 10 else { return value < 1e9 ? String(Int(value)) : "many" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = Int(min(max(0, seconds.rounded(.up)), 1e6))
    if seconds < 60 { return "\(seconds) s" }
    return seconds < 3600 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }
}
