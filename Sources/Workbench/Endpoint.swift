/// One thing the workbench can be asked for.
struct Endpoint: Sendable {
  /// How much an answer costs.
  enum Cost: Sendable, Hashable {
    /// Microseconds: answered at once.
    case none
    /// Milliseconds.
    case light
    /// As long as the text is: as many at once as there are cores.
    case heavy
  }

  let method: String
  /// Path with names in braces: `/v1/claims/{id}`.
  let path: String
  let cost: Cost
  /// Names the query may have.
  let queryNames: [String]
  /// Media types the body may have; none for no body.
  let bodyTypes: [String]
  /// Whether the body is a text or file to read, with the limits of one.
  let takesDocument: Bool
  /// Makes the answer.
  let answer: @Sendable (Workspace, Request) throws -> Response

  init(
    _ method: String, _ path: String, cost: Cost = .light, query: [String] = [], body: [String] = [],
    takesDocument: Bool = false, _ answer: @escaping @Sendable (Workspace, Request) throws -> Response
  ) {
    (self.method, self.path, self.cost) = (method, path, cost)
    (queryNames, bodyTypes, self.takesDocument, self.answer) = (query, body, takesDocument, answer)
  }

  /// The values of the names in braces when this endpoint's path is meant; nil when it is not.
  func parameters(in path: [String]) -> [String: String]? {
    let pattern = self.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard pattern.count == path.count else { return nil }
    var values: [String: String] = [:]
    for (piece, given) in zip(pattern, path) {
      if piece.first == "{" {
        guard !given.isEmpty else { return nil }
        values[String(piece.dropFirst().dropLast())] = given
      } else if piece != given {
        return nil
      }
    }
    return values
  }
}
