import ClaimStore
import Foundation

/// A claim that texts may repeat.
struct RetrievalClaim: Sendable {
  let id: String
  let claim: String
  let title: String
}

/// A text with the claims it repeats.
struct RetrievalQuery: Sendable {
  let id: String
  let text: String
  /// Positions of the claims.
  let relevant: Set<Int>
}

/// Reads files with one JSON object a line.
struct JSONLines {
  let path: String
  private(set) var problems: [String] = []

  init(path: String) { self.path = path }

  /// What `read` makes of every line that is not empty; what is wrong is collected.
  mutating func rows<Row>(_ read: (JSONNode, inout JSONLines) -> Row?) -> [Row] {
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.read(path)
    } catch {
      problems.append("\(path): cannot be read: \(error.localizedDescription)")
      return []
    }
    var rows: [Row] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      do {
        let node = try JSONReader.node(Array(line), line: index + 1)
        if let row = read(node, &self) { rows.append(row) }
      } catch {
        problems.append("\(path):\(error.line): not valid JSON: \(error.reason)")
      }
    }
    return rows
  }

  /// The text of a key; a missing one is a problem.
  mutating func text(_ key: String, of node: JSONNode) -> String? {
    if let text = node[key]?.string { return text }
    problems.append("\(path):\(node.line): '\(key)' is missing or no text")
    return nil
  }

  mutating func fail(_ node: JSONNode, _ reason: String) { problems.append("\(path):\(node.line): \(reason)") }

  /// Ends the reading: every problem, the first hundred of them.
  func check() throws(EvaluationError) {
    if !problems.isEmpty { throw EvaluationError(Array(problems.prefix(100))) }
  }
}

extension RetrievalClaim {
  /// The claims of a file: `{"id": …, "claim": …, "title": …}` a line; the title may be missing.
  static func read(_ path: String) throws(EvaluationError) -> [RetrievalClaim] {
    var lines = JSONLines(path: path)
    var known: Set<String> = []
    let claims = lines.rows { node, lines -> RetrievalClaim? in
      guard let id = lines.text("id", of: node), let claim = lines.text("claim", of: node) else { return nil }
      if !known.insert(id).inserted { lines.fail(node, "a second claim has the id '\(id)'") }
      return RetrievalClaim(id: id, claim: claim, title: node["title"]?.string ?? "")
    }
    try lines.check()
    guard !claims.isEmpty else { throw EvaluationError(["\(path): holds no claims"]) }
    return claims
  }
}

extension RetrievalQuery {
  /// The queries of a file that repeat a claim: `{"id": …, "text": …, "relevant": [claim ids]}` a line.
  static func read(_ path: String, claims: [RetrievalClaim]) throws(EvaluationError) -> [RetrievalQuery] {
    let positions = Dictionary(zip(claims.map(\.id), claims.indices), uniquingKeysWith: { first, _ in first })
    var lines = JSONLines(path: path)
    let queries = lines.rows { node, lines -> RetrievalQuery? in
      guard let id = lines.text("id", of: node), let text = lines.text("text", of: node) else { return nil }
      guard let names = node["relevant"]?.array else {
        lines.fail(node, "'relevant' is missing: the list of ids of the claims that the text repeats")
        return nil
      }
      let relevant = names.compactMap { name -> Int? in
        if let position = name.string.flatMap({ positions[$0] }) { return position }
        lines.fail(node, "no claim has the id '\(name.string ?? "?")'")
        return nil
      }
      return relevant.isEmpty ? nil : RetrievalQuery(id: id, text: text, relevant: Set(relevant))
    }
    try lines.check()
    guard !queries.isEmpty else { throw EvaluationError(["\(path): holds no queries with a relevant claim"]) }
    return queries
  }
}
