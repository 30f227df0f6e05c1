public import TextAnalysis

/// A statement that circulates and that facts contradict, qualify, update or say nothing about.
///
/// Its canonical wording is what schema.org's ClaimReview calls `claimReviewed`.
public struct ContestedClaim: Sendable, Hashable, Identifiable {
  /// Where the claim usually comes from.
  public enum Stance: String, Sendable, Hashable, CaseIterable, Codable {
    case hostile, worried, friendly, outdated, political, neutral
  }

  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Id of the ``Narrative`` it tells.
  public let narrative: String
  /// Where the claim usually comes from.
  public let stance: Stance
  /// Canonical wording.
  public let claim: Localized
  /// What the sources say.
  public let verdict: Verdict
  /// Why this verdict, from the documents alone.
  public let basis: Localized
  /// The facts that bear on it.
  public let evidence: [ClaimEvidence]
  /// What the store cannot say.
  public let cannotSay: Localized?
  /// Name of the misleading technique.
  public let technique: Technique
  /// One plain sentence that explains the technique in this case.
  public let whyMisleading: Localized?
  /// The nearest true statement.
  public let trueInstead: Localized?
  /// Id of the concern behind it.
  public let concern: String
  /// Topic ids, the main one first.
  public let topics: [String]
  /// The claim as people really say it.
  public let paraphrases: [Wording]
  /// Sentences that look like the claim and are not it.
  public let notThis: [HardNegative]
  /// Where the entry stands in the store.
  public let location: Location

  /// The evidence that answers it, without what only grants a part.
  public var answers: [ClaimEvidence] { evidence.filter { $0.role != .concedes } }
}

/// What the sources say about a statement.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
  case contradicted, misleading, outdated, supported, unsupported
}

/// What a piece of evidence does to a statement.
public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
  case supports, refutes, qualifies, updates
}

/// A fact that bears on a contested claim.
public struct ClaimEvidence: Sendable, Hashable {
  /// What the fact does to the claim. `concedes` grants part of the point.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case refutes, qualifies, updates, supports, concedes
  }

  /// What the fact does to the claim.
  public let role: Role
  /// Id of the fact.
  public let fact: String

  /// A fact and what it does to a claim.
  public init(role: Role, fact: String) {
    (self.role, self.fact) = (role, fact)
  }
}

/// A wording of a claim in one language.
public struct Wording: Sendable, Hashable {
  /// The text itself.
  public let text: String
  /// Language of the text.
  public let language: Language

  /// A text in a language.
  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}

/// A sentence that shares the words of a claim without making it.
public struct HardNegative: Sendable, Hashable {
  /// Why the sentence does not make the claim.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    case rebuttal, report, question, weaker, topic
    case otherGroup = "other-group"
    case otherPlace = "other-place"
    case otherFigure = "other-figure"
  }

  /// The sentence and its language.
  public let wording: Wording
  /// Why the sentence does not make the claim.
  public let because: Reason
}

/// A way to mislead, named as in the literature on science denial (FLICC; Cook, 2020) where it has a name there.
public enum Technique: String, Sendable, Hashable, CaseIterable, Codable {
  case cherryPicking = "cherry-picking"
  case falseGeneralisation = "false-generalisation"
  case scapegoating
  case falseChoice = "false-choice"
  case misusedNumber = "misused-number"
  case outdated
  case unfalsifiable
  case missingContext = "missing-context"
  case exaggeration
  case swappedDetail = "swapped-detail"
  case noEvidence = "no-evidence"
  case none
}
