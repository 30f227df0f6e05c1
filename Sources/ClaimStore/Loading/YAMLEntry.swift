import TextAnalysis
import Yams

/// A YAML mapping that is read key by key; problems are collected, not thrown, so that an editor sees all of them at once.
///
/// Call ``finish()`` last: it reports the keys that nobody asked for.
package final class YAMLEntry {
  package let location: Location
  let name: String
  private let values: [(key: String, node: Node)]
  private let problems: ProblemList
  private var asked: Set<String> = []

  /// - Parameter type: What the entry is, for messages: "fact".
  /// - Returns: nil when `node` is no mapping; the problem is recorded.
  init?(_ node: Node, type: String, file: String, problems: ProblemList) {
    let line = node.mark?.line ?? 1
    location = Location(file: file, line: line)
    self.problems = problems
    guard case .mapping(let mapping) = node else {
      problems.add(
        .unexpected(found: node.kindName, expected: "a \(type) (keys with values)"), at: location,
        column: node.mark?.column)
      return nil
    }
    values = mapping.map { (key: $0.key.scalar?.string ?? "?", node: $0.value) }
    let id = values.first { $0.key == "id" || $0.key == "fact" }?.node.scalar?.string
    name = id.map { "\(type) '\($0)'" } ?? "a \(type)"
    for (index, entry) in values.enumerated() where values[..<index].contains(where: { $0.key == entry.key }) {
      problems.add(
        .invalidValue(entry.key, key: "key", expected: "each key once in \(name)"), at: lineOf(entry.node), column: nil)
    }
  }

  package func optional(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      problems.add(
        .unexpected(found: node.kindName, expected: "text for '\(key)'"), at: lineOf(node), column: node.mark?.column)
      return nil
    }
    return scalar.string
  }

  /// The text under `key`; records a problem and gives an empty text when it is missing.
  func required(_ key: String) -> String {
    if let value = optional(key), !value.isEmpty { return value }
    if node(key)?.scalar?.string.isEmpty ?? true { problems.add(.missingKey(key, in: name), at: location) }
    return ""
  }

  /// A list of texts; a single text counts as a list of one.
  package func list(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    if let scalar = node.scalar { return [scalar.string] }
    return nodes(key).compactMap { item in
      if let scalar = item.scalar { return scalar.string }
      problems.add(
        .unexpected(found: item.kindName, expected: "text in '\(key)'; put text with ': ' in quotes"), at: lineOf(item),
        column: item.mark?.column)
      return nil
    }
  }

  func nodes(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      problems.add(
        .unexpected(found: node.kindName, expected: "a list for '\(key)'"), at: lineOf(node), column: node.mark?.column)
      return []
    }
    return Array(sequence)
  }

  /// Entries of a list of mappings, each read by `read` and then checked for unknown keys.
  func entries<Value>(_ key: String, type: String, read: (YAMLEntry) -> Value?) -> [Value] {
    nodes(key).compactMap { YAMLEntry($0, type: type, file: location.file, problems: problems)?.reading(read) }
  }

  func mapping(_ key: String, type: String) -> YAMLEntry? {
    node(key).flatMap { YAMLEntry($0, type: type, file: location.file, problems: problems) }
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, default fallback: Value) -> Value {
    guard let text = optional(key) else {
      problems.add(.missingKey(key, in: name), at: location)
      return fallback
    }
    return value(text, key: key, fallback: fallback)
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, ifMissing fallback: Value) -> Value {
    optional(key).map { value($0, key: key, fallback: fallback) } ?? fallback
  }

  func optionalChoice<Value: RawRepresentable<String> & CaseIterable>(_ key: String) -> Value? {
    optional(key).flatMap { text in Value.allCases.first.map { value(text, key: key, fallback: $0) } }
  }

  func number(_ key: String) -> Double {
    let text = required(key)
    guard let value = Double(text.replacing("_", with: "")), value.isFinite else {
      if !text.isEmpty { invalid(text, key: key, expected: "a number") }
      return 0
    }
    return value
  }

  func date(_ key: String) -> PartialDate? {
    guard let text = optional(key) else { return nil }
    guard let date = PartialDate(text) else {
      invalid(text, key: key, expected: "a date such as 2018, 2018-09, 2018-12-08 or 1993/2013")
      return nil
    }
    return date
  }

  /// The keys in the order of the file.
  package var keys: [String] { values.map(\.key) }

  /// The parallel lists under `key` and `key_es`.
  func localizedList(_ key: String) -> [Localized] {
    let spanish = list(key + "_es")
    return list(key).enumerated().map { index, text in
      Localized(english: text, spanish: index < spanish.count ? spanish[index] : nil)
    }
  }

  /// The texts under `key` and `key_es`.
  func localized(_ key: String) -> Localized { Localized(english: required(key), spanish: optional(key + "_es")) }

  func optionalLocalized(_ key: String) -> Localized? {
    optional(key).map { Localized(english: $0, spanish: optional(key + "_es")) }
  }

  func reading<Value>(_ read: (YAMLEntry) -> Value?) -> Value? {
    let value = read(self)
    finish()
    return value
  }

  /// Reports the keys that were never asked for.
  package func finish() {
    for (key, node) in values where !asked.contains(key) {
      problems.add(
        .unknownKey(key, in: name, nearest: Spelling.nearest(to: key, among: asked.sorted())), at: lineOf(node),
        column: nil)
    }
  }

  private func node(_ key: String) -> Node? {
    asked.insert(key)
    return values.first { $0.key == key }?.node
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(_ text: String, key: String, fallback: Value)
    -> Value
  {
    if let value = Value(rawValue: text) { return value }
    invalid(text, key: key, expected: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    return fallback
  }

  package func invalid(_ text: String, key: String, expected: String) {
    let node = values.first { $0.key == key }?.node
    problems.add(
      .invalidValue(text, key: key, expected: expected), at: node.map(lineOf) ?? location, column: node?.mark?.column)
  }

  private func lineOf(_ node: Node) -> Location {
    Location(file: location.file, line: node.mark?.line ?? location.line)
  }
}

extension YAMLEntry {
  /// The mapping that a whole file holds, for files outside a store.
  ///
  /// - Returns: nil when the file holds none, or nothing; a problem is recorded unless the file is empty.
  package static func root(of text: String, file: String, type: String, problems: ProblemList) -> YAMLEntry? {
    let isEmpty = text.split(whereSeparator: \.isNewline).allSatisfy { line in
      let start = line.first { $0 != " " && $0 != "\t" }
      return start == nil || start == "#"
    }
    guard !isEmpty, let node = StoreYAML.parse(text, path: file, problems: problems) else { return nil }
    return YAMLEntry(node, type: type, file: file, problems: problems)
  }
}

/// Problems found while reading a store, in the order found.
package final class ProblemList {
  package private(set) var problems: [StoreProblem] = []

  package init() {}

  package func add(_ kind: StoreProblem.Kind, at location: Location, column: Int? = nil) {
    problems.append(StoreProblem(kind, at: location, column: column))
  }
}

extension Node {
  /// What kind of YAML a node is, in words.
  var kindName: String {
    switch self {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "text '\(scalar.string.prefix(40))'"
    case .mapping: "keys with values"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
