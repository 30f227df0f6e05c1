/// Something in a store that an editor should mend.
public struct LintIssue: Sendable, Hashable, CustomStringConvertible {
  /// What kind of flaw it is.
  public enum Rule: String, Sendable, Hashable, CaseIterable, Codable {
    case unsourced, stale, duplicate, contradictory, magnet, collision, unreachable
    case forbiddenWord = "forbidden-word"
    case selfCiting = "self-citing"
    case missingLanguage = "missing-language"
    case topicMismatch = "topic-mismatch"
    case suspectFirst = "suspect-first"
    case closerToNegative = "closer-to-negative"
    case unfitAcknowledgement = "unfit-acknowledgement"
    case ungroundedPlain = "ungrounded-plain"
  }

  /// The rule that found it.
  public let rule: Rule
  /// Id of the entry.
  public let id: String
  /// Where the entry stands.
  public let location: Location
  /// What is wrong and what to do.
  public let message: String

  /// An issue of the entry with this id.
  public init(_ rule: Rule, _ id: String, at location: Location, _ message: String) {
    self.rule = rule
    self.id = id
    self.location = location
    self.message = message
  }

  public var description: String { "\(location): [\(rule.rawValue)] '\(id)' \(message)" }
}
