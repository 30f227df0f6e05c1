public import ClaimStore
public import TextAnalysis

/// What to draft, for whom, and in which form.
public struct DraftRequest: Sendable, Hashable {
  /// What a draft answers.
  public enum Subject: Sendable, Hashable {
    /// A contested claim of the store.
    case claim(String)
    /// A statement that matches no contested claim, with what the store's facts are to it.
    case statement(Statement)
    /// A statement that makes a contested claim in its own way: what it speaks of decides which facts come first.
    case making(Statement, claim: String)
    /// A subject, without anything to answer.
    case topic(String)
  }

  /// A statement with the evidence that was found for it.
  public struct Statement: Sendable, Hashable {
    /// The words; they never enter a draft.
    public let text: String
    /// Language of the words.
    public let language: Language
    /// What the sources say.
    public let verdict: Verdict
    /// The facts, the most telling first.
    public let evidence: [ClaimEvidence]

    /// A statement with its evidence.
    public init(text: String, language: Language, verdict: Verdict, evidence: [ClaimEvidence]) {
      (self.text, self.language, self.verdict, self.evidence) = (text, language, verdict, evidence)
    }
  }

  /// What is known of how many people have seen a claim.
  public enum Reach: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nobody knows.
    case unknown
    /// Few people, so that an answer would carry it further.
    case small
    /// Many people: it is in the press, or was put to us.
    case wide
  }

  /// What the draft answers.
  public var subject: Subject
  /// Id of the ``Channel``.
  public var channel: String
  /// Id of the ``Audience``.
  public var audience: String
  /// Language of the draft.
  public var language: Language
  /// How many people have seen what is answered.
  public var reach: Reach
  /// Whether what is answered may be our own text: then what friends say too easily is corrected, else it is answered.
  public var isOurs = true
  /// Sentences that stand in the same document already.
  public var avoiding: Set<String> = []

  /// A request; the channel and the audience are ids of the store.
  public init(
    _ subject: Subject, channel: String, audience: String, language: Language, reach: Reach = .unknown
  ) {
    (self.subject, self.channel, self.audience) = (subject, channel, audience)
    (self.language, self.reach) = (language, reach)
  }
}

/// Why there is no draft.
public enum DraftingError: Error, Sendable, Hashable, CustomStringConvertible {
  case unknownChannel(String, known: [String])
  case unknownAudience(String, known: [String])
  case unknownTopic(String, known: [String])
  case unknownClaim(String, nearest: String?)
  case emptyStatement
  case longStatement(words: Int, limit: Int)
  case unknownLanguage
  case noSentences(String)
  case noFacts(topic: String)

  public var description: String {
    switch self {
    case .unknownChannel(let name, let known): "there is no channel '\(name)'; use one of \(Self.list(known))"
    case .unknownAudience(let name, let known): "there is no audience '\(name)'; use one of \(Self.list(known))"
    case .unknownTopic(let name, let known): "there is no topic '\(name)'; use one of \(Self.list(known))"
    case .unknownClaim(let id, let nearest):
      "no contested claim has the id '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        + "; 'factcheck claims list --kind claims' shows all"
    case .emptyStatement: "the statement is empty; give a sentence, a file, or the id of a contested claim"
    case .longStatement(let words, let limit):
      "the statement has \(words) words; more than \(limit) are not answered at once: save it in a file and name the file"
    case .unknownLanguage:
      "the statement seems to be neither English nor Spanish; say it in one of them"
    case .noSentences(let name): "\(name): holds no sentence to check"
    case .noFacts(let topic):
      "the store holds no fact on '\(topic)' that a sheet could be made of; choose a wider topic"
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
