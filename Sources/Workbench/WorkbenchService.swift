public import FactCheckKit

/// The workbench without its server: takes a request's head, then the request, and gives the answer.
///
/// Knows no socket, so that all it does can be tested without one. Keeps nothing of a request once it is answered, save the
/// words of statements, in memory, for the next scan of the same draft.
public struct WorkbenchService: Sendable {
  /// A request that may come in.
  public struct Accepted: Sendable {
    let endpoint: Endpoint
    let parameters: [String: String]
    let query: Query
    /// Bytes its body may have.
    public let bodyLimit: Int
    /// Whether the answer is ready at once, or takes as long as the text is.
    public var isImmediate: Bool { endpoint.cost == .none }
    /// Whether the answer takes as long as the text is.
    public var isHeavy: Bool { endpoint.cost == .heavy }
  }

  /// How the workbench is set up.
  public let configuration: Configuration
  private let gatekeeper: Gatekeeper
  private let workspace: Workspace
  private let endpoints: [Endpoint]

  init(_ workspace: Workspace, _ configuration: Configuration) {
    self.configuration = configuration
    self.workspace = workspace
    gatekeeper = Gatekeeper(hosts: configuration.hosts, token: configuration.token)
    endpoints = PageFiles.endpoints(token: configuration.token) + API.endpoints
  }

  /// A workbench on a store.
  ///
  /// - Parameter location: Where the store is.
  /// - Throws: ``StoreError``.
  public init(_ location: StoreLocation, _ configuration: Configuration) throws {
    self.init(try Workspace(location, version: configuration.version, limits: configuration.limits), configuration)
  }

  /// Opens what the first scan needs, so that nobody has to wait for it.
  public func warmUp() { workspace.warmUp() }

  /// Whether a request may come in, told before its body is read.
  ///
  /// - Returns: The accepted request, or the answer that turns it away.
  public func admit(_ head: RequestHead) -> Result<Accepted, Problem> {
    do throws(Problem) {
      return .success(try accepted(head))
    } catch {
      return .failure(error)
    }
  }

  private func accepted(_ head: RequestHead) throws(Problem) -> Accepted {
    try gatekeeper.check(head)
    guard let target = RequestTarget(head.target) else {
      throw Problem(.badRequest, "the address does not decode to UTF-8 without control characters")
    }
    var allowed: [String] = []
    for endpoint in endpoints {
      guard let parameters = endpoint.parameters(in: target.path) else { continue }
      guard endpoint.method == head.method || (endpoint.method == "GET" && head.method == "HEAD") else {
        allowed.append(endpoint.method)
        continue
      }
      return try accepted(head, endpoint, parameters, target)
    }
    guard allowed.isEmpty else {
      if allowed.contains("GET") { allowed.append("HEAD") }
      var problem = Problem(.methodNotAllowed, "allowed here: \(allowed.joined(separator: ", "))")
      problem.allowed = allowed
      throw problem
    }
    throw Problem(.notFound, "the page is at /, the API is described at /v1/openapi.json")
  }

  private func accepted(
    _ head: RequestHead, _ endpoint: Endpoint, _ parameters: [String: String], _ target: RequestTarget
  ) throws(Problem) -> Accepted {
    if endpoint.method != "GET" { try gatekeeper.checkToken(head) }
    let query = try Query(target.query)
    try query.check(known: endpoint.queryNames)
    let limits = configuration.limits
    let limit = endpoint.bodyTypes.isEmpty ? 0 : endpoint.takesDocument ? limits.document : limits.body
    if let length = head["content-length"].flatMap(Int.init), length > limit {
      throw limit == 0
        ? Problem(.badRequest, "no body is expected here")
        : Problem(.tooLarge, "at most \(limit >> 20) MiB; split it, or use 'factcheck scan'")
    }
    if !endpoint.bodyTypes.isEmpty {
      guard let type = head.mediaType, endpoint.bodyTypes.contains(type) else {
        throw Problem(.unsupportedType, "send \(endpoint.bodyTypes.joined(separator: " or "))")
      }
    }
    return Accepted(endpoint: endpoint, parameters: parameters, query: query, bodyLimit: limit)
  }

  /// The answer to a request that was let in. Blocks until it is there; call it on a thread that may wait.
  public func respond(
    to head: RequestHead, _ accepted: Accepted, body: [UInt8], deadline: Deadline
  ) -> Response {
    let request = Request(
      head: head, body: body, deadline: deadline, parameters: accepted.parameters, query: accepted.query)
    do {
      return secured(try accepted.endpoint.answer(workspace, request))
    } catch let problem as Problem {
      return secured(problem.response)
    } catch {
      return secured(Problem(.failed, "the models or the store cannot be used: \(error)").response)
    }
  }

  /// The answer that turns a request away.
  public func response(to problem: Problem) -> Response { secured(problem.response) }

  /// Header fields that every answer has.
  private func secured(_ response: Response) -> Response {
    var response = response
    for (name, value) in Self.fields { response.add(name, value) }
    return response
  }

  /// Nothing but the page's own files is loaded, nothing is sent elsewhere, no other site may frame the page, and text can
  /// become markup in no way (`require-trusted-types-for` with no policy allowed).
  private static let fields = [
    (
      "content-security-policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"), ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"), ("x-frame-options", "DENY"),
  ]
}
