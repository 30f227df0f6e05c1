/// The names and values of a request's query, taken one by one; what nobody takes is a mistake of the caller.
struct Query: Sendable {
  private var values: [String: String] = [:]

  /// - Throws: ``Problem`` when a name stands twice.
  init(_ pairs: [(name: String, value: String)]) throws(Problem) {
    for (name, value) in pairs {
      guard values.updateValue(value, forKey: name) == nil else {
        throw Problem(.badRequest, "'\(name)' stands twice in the query")
      }
    }
  }

  /// Whether all names are among those an endpoint knows.
  func check(known: [String]) throws(Problem) {
    guard let unknown = values.keys.filter({ !known.contains($0) }).min() else { return }
    let names = known.isEmpty ? "there are none here" : "known: \(known.joined(separator: ", "))"
    throw Problem(.badRequest, "the query does not know '\(unknown)'; \(names)")
  }

  /// The text under a name; nil when it is not given.
  func text(_ name: String) -> String? { values[name] }

  /// A value of a type that is written as text.
  func value<Value: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Value.Type) throws(Problem)
    -> Value?
  {
    guard let text = values[name] else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(.badRequest, "'\(name)' is none of \(known)")
    }
    return value
  }

  /// A whole number within bounds.
  func number(_ name: String, in bounds: ClosedRange<Int>) throws(Problem) -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), bounds.contains(number), "\(number)" == text else {
      throw Problem(.badRequest, "'\(name)' is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return number
  }

  /// A share from 0 to 1.
  func share(_ name: String) throws(Problem) -> Double? {
    guard let text = values[name] else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw Problem(.badRequest, "'\(name)' is a number from 0 to 1")
    }
    return number
  }

  /// `true` or `false`.
  func flag(_ name: String) throws(Problem) -> Bool {
    switch values[name] {
    case nil, "false": return false
    case "true": return true
    default: throw Problem(.badRequest, "'\(name)' is true or false")
    }
  }
}
