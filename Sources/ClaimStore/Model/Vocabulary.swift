import TextAnalysis

/// A subject that facts and claims are filed under.
public struct Topic: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Name as people read it.
  public let label: Localized
  /// What it covers, in one sentence.
  public let about: Localized
}

/// The story that several contested claims tell.
public struct Narrative: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Name as people read it.
  public let label: Localized
  /// The story in one sentence.
  public let story: Localized
  /// Id of the concern behind it.
  public let concern: String
  /// Ids of related narratives.
  public let related: [String]
  /// The broad family: competition, culture, control and others.
  public let family: String
  /// Where the story usually comes from: hostile, friendly or mixed.
  public let stance: String
  /// Where the entry stands in the store's files.
  public let location: Location
}

/// The legitimate worry behind a narrative.
public struct Concern: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Name as people read it.
  public let label: Localized
  /// What a reasonable person is asking.
  public let question: Localized
  /// What kind of fact answers it.
  public let answeredBy: Localized
  /// Topics whose facts answer it.
  public let topics: [String]
  /// Sentences that acknowledge the worry without conceding what is false.
  public let acknowledgements: [Acknowledgement]
  /// Where the entry stands in the store's files.
  public let location: Location
}

/// A sentence that acknowledges a concern.
public struct Acknowledgement: Sendable, Hashable {
  /// To whom it can be said.
  public enum Register: String, Sendable, Hashable, CaseIterable, Codable {
    case plain, warm, formal
  }

  /// To whom the sentence can be said.
  public let register: Register
  /// The sentence and its language.
  public let wording: Wording
}

/// A person, body or document that says something in a source.
public struct Speaker: Sendable, Hashable, Identifiable {
  /// What sort of entry it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case person, body, document
  }

  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// What sort it is.
  public let kind: Kind
  /// Name as the source gives it.
  public let name: Localized
  /// Role as the source gives it.
  public let role: Localized?
  /// Where the entry stands in the store's files.
  public let location: Location
}

/// A term of the store's lexicon with its names in each language.
public struct LexiconTerm: Sendable, Hashable, Identifiable {
  /// What sort of entry it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case population, place, organisation, unit
    /// Words that show what a text is about, and nothing else.
    case subject
  }

  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// What sort it is.
  public let kind: Kind
  /// Names, the preferred one first.
  public let english: [String]
  /// Spanish names, the preferred one first.
  public let spanish: [String]
  /// Ids of the wider terms this one belongs to.
  public let within: [String]
  /// Whether texts about anything name it, so that a mention does not show what a text is about.
  public let isEveryday: Bool
  /// Where the entry stands in the store's files.
  public let location: Location

  /// The preferred name.
  public var label: Localized { Localized(english: english.first ?? id, spanish: spanish.first) }
}

/// A stretch of a source that no fact cites, with the reason.
public struct UncitedPassage: Sendable, Hashable {
  /// Why no fact cites a passage.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    case furniture, heading, question, roster, date, repeats, contents, connective
  }

  /// Id of the source.
  public let source: String
  /// Words of the passage.
  public let text: String
  /// Why no fact cites it.
  public let reason: Reason
  /// Id of the fact it repeats, with reason ``Reason/repeats``.
  public let repeats: String?
  /// Where the entry stands in the store's files.
  public let location: Location
}
