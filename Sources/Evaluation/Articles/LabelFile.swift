/// The labels of one article as their file gives them.
struct LabelFile {
  /// One labelled stretch of text.
  struct Entry {
    /// The words of the article.
    let text: String
    /// What they are.
    let mark: Mark
    /// The marks that are right: the label itself and those that are as defensible. None for `must_not_flag`.
    let accepted: Set<Mark>
    /// What the reported claim would be if the author made it.
    let underlying: Mark?
    /// What makes the entry hard, in one word.
    let trap: String?
    /// Quotes of the sources that decide.
    let quotes: [String]
    /// 1-based line in the file of labels.
    let line: Int
    /// 1-based number in its list.
    let number: Int
  }

  let path: String
  /// Name of the article's file.
  let document: String
  let language: String?
  /// Whether the article has no problem at all; where the file does not say, whether it labels none.
  let isClean: Bool
  let words: Int?
  let entries: [Entry]

  /// Reads a file of labels.
  ///
  /// - Throws: Every problem, with file and line.
  init(path: String, bytes: [UInt8]) throws(EvaluationError) {
    let root = try Self.root(path, bytes)
    var reader = EntryReader(path: path)
    let name = reader.text("doc", of: root, "the name of the article's file") ?? ""
    if name.contains("/") || name.hasPrefix(".") {
      reader.problems.append(
        "\(path):\(root["doc"]?.line ?? 1): 'doc' names a file beside the labels, without a folder")
    }
    let entries = reader.entries(of: root)
    guard reader.problems.isEmpty else { throw EvaluationError(reader.problems) }
    self.path = path
    self.document = name
    self.entries = entries
    language = root.string("lang")
    words = root.number("words").flatMap { Int(exactly: $0) }
    isClean = root.bool("clean") ?? !entries.contains { $0.mark.isProblem }
  }

  private static func root(_ path: String, _ bytes: [UInt8]) throws(EvaluationError) -> JSONNode {
    do {
      return try JSONReader.node(bytes)
    } catch {
      throw EvaluationError(["\(path):\(error.line): not valid JSON: \(error.reason)"])
    }
  }
}

/// Reads the parts of a file of labels and collects what is wrong with them.
private struct EntryReader {
  let path: String
  var problems: [String] = []

  mutating func text(_ key: String, of node: JSONNode, _ meaning: String) -> String? {
    if let text = node[key]?.string, text.contains(where: { !$0.isWhitespace }) { return text }
    problems.append("\(path):\(node[key]?.line ?? node.line): '\(key)' is missing or empty: \(meaning)")
    return nil
  }

  mutating func list(_ key: String, of node: JSONNode, isRequired: Bool) -> [JSONNode] {
    guard let found = node[key] else {
      if isRequired { problems.append("\(path):\(node.line): '\(key)' is missing: the list of labelled texts") }
      return []
    }
    guard let nodes = found.array else {
      problems.append("\(path):\(found.line): '\(key)' is a list")
      return []
    }
    return nodes
  }

  mutating func entries(of root: JSONNode) -> [LabelFile.Entry] {
    var found: [LabelFile.Entry?] = []
    for (number, node) in list("expect", of: root, isRequired: true).enumerated() {
      found.append(entry(node, number: number + 1))
    }
    for (number, node) in list("must_not_flag", of: root, isRequired: false).enumerated() {
      found.append(unflagged(node, number: number + 1))
    }
    return found.compactMap { $0 }
  }

  mutating func entry(_ node: JSONNode, number: Int) -> LabelFile.Entry? {
    guard let text = text("text", of: node, "the labelled words of the article"),
      let name = self.text("label", of: node, "one of \(Self.known)")
    else { return nil }
    let label = mark(name, at: node["label"] ?? node)
    let accepted = (node["accept"]?.array ?? []).map { mark($0.string ?? "", at: $0) }
    let underlying = node["underlying"].flatMap { mark($0.string ?? "", at: $0) }
    guard let label, !accepted.contains(where: { $0 == nil }) else { return nil }
    let quotes = (node["evidence"]?.array ?? []).compactMap { $0["quote"]?.string }
    return LabelFile.Entry(
      text: text, mark: label, accepted: Set([label] + accepted.compactMap { $0 }), underlying: underlying,
      trap: node["trap"]?.string, quotes: quotes, line: node["text"]?.line ?? node.line, number: number)
  }

  mutating func unflagged(_ node: JSONNode, number: Int) -> LabelFile.Entry? {
    guard let text = node.string, text.contains(where: { !$0.isWhitespace }) else {
      problems.append("\(path):\(node.line): entry \(number) of 'must_not_flag' is no text")
      return nil
    }
    return LabelFile.Entry(
      text: text, mark: .mustNotFlag, accepted: [], underlying: nil, trap: nil, quotes: [], line: node.line,
      number: number)
  }

  private static let known = Mark.labels.map(\.rawValue).joined(separator: ", ")

  private mutating func mark(_ name: String, at node: JSONNode) -> Mark? {
    if let mark = Mark(rawValue: name), Mark.labels.contains(mark) { return mark }
    problems.append("\(path):\(node.line): unknown label '\(name)'; use one of \(Self.known)")
    return nil
  }
}
