import Foundation

/// Any JSON value.
enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

/// The JSON object in a request's body, taken key by key; keys that an endpoint does not know are a mistake of the caller.
struct JSONBody: Sendable {
  private let values: [String: JSONValue]

  /// - Throws: ``Problem`` when the bytes are no JSON object, or when it has a key that is not `known`.
  init(_ bytes: [UInt8], known: [String]) throws(Problem) {
    let decoded = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    guard case .object(let values) = decoded else {
      throw Problem(.badRequest, "the body is no JSON object in UTF-8")
    }
    try self.init(values, known: known)
  }

  /// An object inside a body.
  init(_ values: [String: JSONValue], known: [String]) throws(Problem) {
    if values.keys.contains(where: { !known.contains($0) }) {
      throw Problem(.badRequest, "the body has a key it should not have; known: \(known.joined(separator: ", "))")
    }
    self.values = values
  }

  /// A text that must be there.
  func text(_ key: String) throws(Problem) -> String {
    guard let text = try optionalText(key) else { throw Problem(.badRequest, "the body has no text '\(key)'") }
    return text
  }

  /// A text, or nil when the key is missing; null is no text.
  func presentText(_ key: String) throws(Problem) -> String? { values[key] == nil ? nil : try text(key) }

  /// A text, or nil when it is missing or null.
  func optionalText(_ key: String) throws(Problem) -> String? {
    switch values[key] {
    case nil, .null?: return nil
    case .text(let text)?: return text
    default: throw Problem(.badRequest, "'\(key)' is a text")
    }
  }

  /// A value of a type that is written as text.
  func value<Value: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Value.Type) throws(Problem)
    -> Value?
  {
    guard let text = try optionalText(key) else { return nil }
    guard let value = Value(rawValue: text) else {
      throw Problem(.badRequest, "'\(key)' is none of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }

  /// A share from 0 to 1.
  func share(_ key: String) throws(Problem) -> Double? {
    switch values[key] {
    case nil, .null?: return nil
    case .number(let number)? where (0...1).contains(number): return number
    default: throw Problem(.badRequest, "'\(key)' is a number from 0 to 1")
    }
  }

  /// A list of objects with these keys that must be there.
  func objects(_ key: String, known: [String], atMost limit: Int) throws(Problem) -> [JSONBody] {
    let items = try list(key, atMost: limit)
    var objects: [JSONBody] = []
    for item in items {
      guard case .object(let values) = item else { throw Problem(.badRequest, "'\(key)' is a list of objects") }
      objects.append(try JSONBody(values, known: known))
    }
    return objects
  }

  private func list(_ key: String, atMost limit: Int) throws(Problem) -> [JSONValue] {
    guard case .list(let items)? = values[key], items.count <= limit else {
      throw Problem(.badRequest, "'\(key)' is a list of at most \(limit)")
    }
    return items
  }
}
