/// Something wrong in a file of the store.
public struct StoreProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    case malformedYAML(String)
    case unreadable(String)
    case unexpected(found: String, expected: String)
    case unknownKey(String, in: String, nearest: String?)
    case missingKey(String, in: String)
    case invalidValue(String, key: String, expected: String)
    case duplicateID(String, first: Location)
    case unknownID(String, of: String, nearest: String?)
    case cyclicSameAs([String])
  }

  /// File and line.
  public let location: Location
  /// 1-based column, where it is known.
  public let column: Int?
  /// What is wrong.
  public let kind: Kind

  /// A problem at a place in a file.
  public init(_ kind: Kind, at location: Location, column: Int? = nil) {
    self.kind = kind
    self.location = location
    self.column = column
  }

  public var description: String { "\(location)\(column.map { ":\($0)" } ?? ""): \(message)" }

  private var message: String {
    switch kind {
    case .malformedYAML(let problem): "malformed YAML: \(problem)"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .unexpected(let found, let expected): "found \(found) where \(expected) is expected"
    case .unknownKey(let key, let entry, let nearest): "unknown key '\(key)' in \(entry)\(Self.hint(nearest))"
    case .missingKey(let key, let entry): "\(entry) has no '\(key)'; add it"
    case .invalidValue(let value, let key, let expected): "'\(key)' is '\(value)'; expected \(expected)"
    case .duplicateID(let id, let first): "id '\(id)' is already used at \(first); ids are unique"
    case .unknownID(let id, let type, let nearest): "no \(type) has the id '\(id)'\(Self.hint(nearest))"
    case .cyclicSameAs(let ids):
      "'same_as' runs in a circle: \((ids + ids.prefix(1)).joined(separator: " → ")); keep it on the first fact only"
    }
  }

  private static func hint(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }
}

/// A store that cannot be used.
public enum StoreError: Error, Sendable, CustomStringConvertible {
  /// The folder holds no store.
  case notAStore(path: String, reason: String)
  /// The files hold errors; all that were found, in order of file and line.
  case invalid([StoreProblem])
  /// A compiled store that this program cannot read.
  case unreadablePack(String)

  public var description: String {
    switch self {
    case .notAStore(let path, let reason):
      "\(path) is not a claim store: \(reason); give a folder that holds a store.yaml"
    case .invalid(let problems):
      problems.map(\.description).joined(separator: "\n")
    case .unreadablePack(let reason):
      "the compiled store cannot be read: \(reason); build it again from its YAML files"
    }
  }
}

/// Finds the known word nearest to a misspelt one.
package enum Spelling {
  /// The candidate within two edits, or a third of the word's length,, or nil.
  /// - Complexity: O(*candidates* × *length*²).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = word.count < 4 ? 1 : max(2, word.count / 3)
    let scored = candidates.map { (distance: editDistance(word, $0, limit: limit), word: $0) }
    return scored.filter { $0.distance <= limit }.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }

  /// Levenshtein distance; `limit + 1` when the lengths alone put it above `limit`.
  private static func editDistance(_ first: String, _ second: String, limit: Int) -> Int {
    let (a, b) = (Array(first.utf8), Array(second.utf8))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let substituted = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
