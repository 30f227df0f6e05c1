import TextAnalysis

/// A subject that facts and claims are filed under.
public struct Topic: Sendable, Hashable, Identifiable {
  public let id: String
  public let label: Localized
  public let about: Localized
}

/// The story that several contested claims tell.
public struct Narrative: Sendable, Hashable, Identifiable {
  public let id: String
  public let label: Localized
  public let story: Localized
  /// Id of the concern behind it.
  public let concern: String
  /// Ids of related narratives.
  public let related: [String]
  /// The broad family: competition, culture, control and others.
  public let family: String
  /// Where the story usually comes from: hostile, friendly or mixed.
  public let stance: String
  public let location: Location
}

/// The legitimate worry behind a narrative.
public struct Concern: Sendable, Hashable, Identifiable {
  public let id: String
  public let label: Localized
  /// What a reasonable person is asking.
  public let question: Localized
  /// What kind of fact answers it.
  public let answeredBy: Localized
  public let topics: [String]
  /// Sentences that acknowledge the worry without conceding what is false.
  public let acknowledgements: [Acknowledgement]
  public let location: Location
}

/// A sentence that acknowledges a concern.
public struct Acknowledgement: Sendable, Hashable {
  /// To whom it can be said.
  public enum Register: String, Sendable, Hashable, CaseIterable, Codable {
    case plain, warm, formal
  }

  public let register: Register
  public let wording: Wording
}

/// A person, body or document that says something in a source.
public struct Speaker: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case person, body, document
  }

  public let id: String
  public let kind: Kind
  public let name: Localized
  /// Role as the source gives it.
  public let role: Localized?
  public let location: Location
}

/// A term of the store's lexicon with its names in each language.
public struct LexiconTerm: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case population, place, organisation, unit
  }

  public let id: String
  public let kind: Kind
  /// Names, the preferred one first.
  public let english: [String]
  public let spanish: [String]
  /// Ids of the wider terms this one belongs to.
  public let within: [String]
  public let location: Location

  /// The preferred name.
  public var label: Localized { Localized(english: english.first ?? id, spanish: spanish.first) }
}

/// A stretch of a source that no fact cites, with the reason.
public struct UncitedPassage: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    case furniture, heading, question, roster, date, repeats, contents, connective
  }

  public let source: String
  public let text: String
  public let reason: Reason
  /// Id of the fact it repeats, with reason ``Reason/repeats``.
  public let repeats: String?
  public let location: Location
}
