import Reports

/// Why a request is not answered, as RFC 9457 writes it (`application/problem+json`).
public struct Problem: Error, Sendable, Hashable {
  /// Stable name of the kind of problem; programs may decide by it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case badRequest = "bad-request"
    case tokenMissing = "token-missing"
    case foreignOrigin = "foreign-origin"
    case foreignHost = "foreign-host"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case tooSlow = "request-too-slow"
    case tooLarge = "too-large"
    case unsupportedType = "unsupported-type"
    case unreadable
    case headerTooLarge = "header-too-large"
    case failed
    case busy
    case tookTooLong = "took-too-long"

    var status: Int {
      switch self {
      case .badRequest: 400
      case .tokenMissing: 401
      case .foreignOrigin: 403
      case .notFound: 404
      case .methodNotAllowed: 405
      case .tooSlow: 408
      case .tooLarge: 413
      case .unsupportedType: 415
      case .foreignHost: 421
      case .unreadable: 422
      case .headerTooLarge: 431
      case .failed: 500
      case .busy, .tookTooLong: 503
      }
    }

    var title: String {
      switch self {
      case .badRequest: "The request is not well formed"
      case .tokenMissing: "The token of this start is missing"
      case .foreignOrigin: "The request comes from another site"
      case .foreignHost: "The request is meant for another host"
      case .notFound: "There is nothing here"
      case .methodNotAllowed: "The method does not fit"
      case .tooSlow: "The request came too slowly"
      case .tooLarge: "The text is too large"
      case .unsupportedType: "The media type does not fit"
      case .unreadable: "The text cannot be read"
      case .headerTooLarge: "The header is too large"
      case .failed: "The work failed"
      case .busy: "Too much is asked at once"
      case .tookTooLong: "The work took too long"
      }
    }
  }

  /// What kind of problem it is.
  public let kind: Kind
  /// What is wrong and what to do. Never holds words of a draft.
  public let detail: String

  /// Methods that do fit, for the header field `Allow`.
  var allowed: [String] = []

  /// A problem.
  public init(_ kind: Kind, _ detail: String) { (self.kind, self.detail) = (kind, detail) }

  /// The problem as an answer.
  public var response: Response {
    struct Body: Encodable {
      let detail, title, type: String
      let status: Int
    }
    let body = Body(
      detail: detail, title: kind.title, type: "urn:factcheck:problem:\(kind.rawValue)", status: kind.status)
    var response = Response(
      status: kind.status, type: "application/problem+json",
      Array((JSONReport.encode(body, pretty: true) + "\n").utf8))
    switch kind {
    case .busy: response.add("retry-after", "1")
    case .tokenMissing: response.add("www-authenticate", "FactcheckToken")
    case .methodNotAllowed: response.add("allow", allowed.joined(separator: ", "))
    default: break
    }
    return response
  }
}
