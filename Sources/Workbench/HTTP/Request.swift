import Synchronization

/// A request whose body has arrived.
public struct Request: Sendable {
  /// The first lines.
  public let head: RequestHead
  /// The body, whole.
  public let body: [UInt8]
  /// Whether somebody still waits for the answer.
  public let deadline: Deadline
  /// Values for the names in braces of the endpoint's path.
  let parameters: [String: String]
  /// The query.
  let query: Query

  init(
    head: RequestHead, body: [UInt8], deadline: Deadline, parameters: [String: String], query: Query
  ) {
    (self.head, self.body, self.deadline) = (head, body, deadline)
    (self.parameters, self.query) = (parameters, query)
  }
}

/// Says when work on a request should end: its time is over, or whoever asked has gone.
public final class Deadline: Sendable {
  private let end: ContinuousClock.Instant
  private let isGone = Atomic(false)

  /// - Parameter seconds: How long the work may take from now on.
  public init(seconds: Double) { end = .now + .seconds(seconds) }

  /// Whoever asked has gone.
  public func abandon() { isGone.store(true, ordering: .relaxed) }

  /// Throws when the work should end.
  func check() throws {
    if isGone.load(ordering: .relaxed) { throw Problem(.tookTooLong, "the reader has gone") }
    guard ContinuousClock.now < end else {
      throw Problem(.tookTooLong, "the text needs more time than a request may take; split it, or use 'factcheck scan'")
    }
  }
}
