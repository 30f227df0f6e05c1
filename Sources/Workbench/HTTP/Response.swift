/// An answer to a request.
public struct Response: Sendable {
  /// Takes a body that is written while it is made.
  public protocol Output: Sendable {
    /// Sends some bytes, and waits while the reader is slower than the writer.
    /// - Throws: When nobody reads any more.
    func write(_ bytes: [UInt8]) throws
  }

  /// What follows the header.
  public enum Body: Sendable {
    /// The whole body.
    case bytes([UInt8])
    /// A body that is written while it is made; what the closure throws ends the connection, so that nobody takes the
    /// part for the whole.
    case stream(@Sendable (any Output) throws -> Void)
  }

  /// HTTP status.
  public var status: Int
  /// Header fields beside those that frame the body.
  public var fields: [RequestHead.Field]
  /// What follows the header.
  public var body: Body

  /// An answer.
  public init(status: Int = 200, fields: [RequestHead.Field] = [], body: Body) {
    (self.status, self.fields, self.body) = (status, fields, body)
  }

  /// A body of a media type.
  init(status: Int = 200, type: String, _ bytes: [UInt8]) {
    self.init(status: status, fields: [.init(name: "content-type", value: type)], body: .bytes(bytes))
  }

  /// A JSON text.
  init(json text: String) { self.init(type: "application/json", Array(text.utf8)) }

  /// Adds a header field.
  mutating func add(_ name: String, _ value: String) { fields.append(.init(name: name, value: value)) }
}
