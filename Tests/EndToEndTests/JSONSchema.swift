import Foundation

/// The part of JSON Schema (draft 2020-12) that the project's schemas use; an unknown keyword is a problem, never ignored.
struct JSONSchema {
  private let root: [String: Any]

  init(at url: URL) throws {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    root = json as? [String: Any] ?? [:]
  }

  /// What is wrong with `value`, one line each.
  func problems(with value: Any) -> [String] { check(value, root, at: "$") }

  private func check(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { check(value, keyword: $0, schema, at: path) }
  }

  private func check(_ value: Any, keyword: String, _ schema: [String: Any], at path: String) -> [String] {
    let rule = schema[keyword] as Any
    let object = value as? [String: Any]
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      let name = (rule as? String ?? "").replacingOccurrences(of: "#/$defs/", with: "")
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no \(name)"]
      }
      return check(value, target, at: path)
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return types.contains { Self.matches(value, $0) } ? [] : ["\(path): is no \(types)"]
    case "required":
      // As the standard has it, the keyword asks nothing of what is no object.
      guard object != nil else { return [] }
      return (rule as? [String] ?? []).filter { object?[$0] == nil }.map { "\(path): lacks \($0)" }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, schema in
        (object?[name]).map { check($0, schema, at: "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      return (object ?? [:]).keys.filter { !known.contains($0) }.map { "\(path): unknown \($0)" }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap {
        check($1, rule as? [String: Any] ?? [:], at: "\(path)[\($0)]")
      }
    case "enum":
      return (rule as? [String] ?? []).contains(value as? String ?? "") ? [] : ["\(path): \(value) is not allowed"]
    case "const": return (rule as? Int) == (value as? Int) ? [] : ["\(path): is not \(rule)"]
    case "minimum": return (value as? Double ?? 0) >= (rule as? Double ?? 0) ? [] : ["\(path): is below \(rule)"]
    case "maximum": return (value as? Double ?? 0) <= (rule as? Double ?? 0) ? [] : ["\(path): is above \(rule)"]
    default: return ["\(path): the schema uses \(keyword), which this checker does not know"]
    }
  }

  private static func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "null": value is NSNull
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "number": value is Double
    default: false
    }
  }
}
