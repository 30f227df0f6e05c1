/// How a workbench is set up.
public struct Configuration: Sendable {
  /// Sizes and times within which the workbench answers.
  public struct Limits: Sendable, Hashable {
    /// Bytes of a text or file that is read or scanned.
    public var document = 16 << 20
    /// Bytes of any other body.
    public var body = 1 << 20
    /// Seconds that the work on one request may take.
    public var work = 60.0
    /// Seconds in which a request must have arrived whole.
    public var arrival = 30.0
    /// Seconds for which a connection may do nothing.
    public var idle = 60.0
    /// Connections at the same time; the longest idle one makes room for a new one.
    public var connections = 2_000
    /// Requests that wait for work at the same time; more are told to come back.
    public var waiting = 128
    /// Bytes of bodies that are held at the same time; more are told to come back.
    public var held = 128 << 20

    /// The limits as they come.
    public init() {}
  }

  /// Names under which the workbench may be asked for, beside those of this machine's loopback: `facts.example.org`, or with
  /// a port. For a proxy in front of it.
  public var hosts: [String]
  /// What calls that do work must show.
  public var token: String
  /// Version of the program.
  public var version: String
  /// Sizes and times.
  public var limits: Limits

  /// A set-up.
  ///
  /// - Parameters:
  ///   - token: The token; a new one from the system's generator when nil.
  public init(version: String, hosts: [String] = [], token: String? = nil, limits: Limits = Limits()) {
    (self.version, self.hosts, self.limits) = (version, hosts.map { $0.lowercased() }, limits)
    self.token = token ?? Self.newToken()
  }

  /// 128 bits from the system's generator, in hexadecimal digits.
  private static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(UInt32.random(in: .min ... .max, using: &generator), radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }
}
