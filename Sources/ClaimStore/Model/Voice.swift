public import TextAnalysis

/// A group of readers that drafts are written for.
public struct Audience: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Name as people read it.
  public let label: Localized
  /// What the group cares about, in parallel lists by language.
  public let caresAbout: [Localized]
  /// Topic ids, the main one first.
  public let topics: [String]
  /// Facts that speak to the group, the most useful first.
  public let facts: [String]
  /// Words that help and words to leave out.
  public let use: [Wording]
  /// Words to leave out.
  public let avoid: [Wording]
  /// What the group can be asked to do.
  public let callsToAction: [CallToAction]
  /// The hardest text the group is given: a school grade in English, a perspicuity in Spanish.
  public let reading: ReadingLimit
  /// How the group is spoken to; nil leaves it to the channel.
  public let register: Acknowledgement.Register?
  /// Where the entry stands in the store's files.
  public let location: Location
}

/// How hard a text for some readers may be.
public struct ReadingLimit: Sendable, Hashable {
  /// The highest grade by Flesch and Kincaid.
  public let english: Double
  /// The lowest perspicuity by Szigriszt.
  public let spanish: Double

  /// The limit for texts in `language`.
  public subscript(language: Language) -> Double { language == .spanish ? spanish : english }
}

/// Something a reader can do, with the facts it rests on.
public struct CallToAction: Sendable, Hashable {
  /// The text itself.
  public let text: Localized
  /// Ids of facts.
  public let facts: [String]
}

/// The exact words of a person or body, as a source quotes them.
public struct Voice: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Id of the ``Speaker``.
  public let speaker: String
  /// Name of the speaker.
  public let name: String
  /// Role as the source gives it.
  public let role: Localized?
  /// The words between the quotation marks; `words.spanish` is the editors' translation.
  public let words: Localized
  /// Whether the source quotes a part of a sentence only.
  public let isPartial: Bool
  /// Id of the ``Source``.
  public let source: String
  /// How the source introduces the words.
  public let leadIn: String
  /// A sentence for drafts with the placeholders `{name}`, `{role}`, `{words}`.
  public let frame: Localized?
  /// What a user of the words must know.
  public let note: String?
  /// Topic ids, the main one first.
  public let topics: [String]
  /// Id of the fact that quotes the words, if one does.
  public let fact: String?
  /// Language of the text.
  public let language: Language
  /// Where the entry stands in the store's files.
  public let location: Location
}

/// Variants of one piece of wording for drafts, such as the openings of a letter.
public struct Phrases: Sendable, Hashable {
  /// Where it stands in `wording.yaml`: `openings.letter`.
  public let key: String
  /// Language of the text.
  public let language: Language
  /// Sentences or patterns with placeholders in braces.
  public let variants: [String]
}

/// A form that drafts take.
public struct Channel: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Name as people read it.
  public let label: Localized
  /// Length budget in words of a draft that cites facts.
  public let words: ClosedRange<Int>
  /// Length budget in words when the store holds no fact: there is less to say.
  public let wordsWhenSilent: ClosedRange<Int>
  /// How many different facts readers of this form expect, as far as the store has them.
  public let facts: Int
  /// The steps in order; a step with `?` may be left out.
  public let shape: [String]
  /// The steps when the store holds no fact.
  public let shapeWhenSilent: [String]
  /// How readers are spoken to, unless the audience says otherwise.
  public let register: Acknowledgement.Register
  /// Whether a draft reaches people who have not seen what it answers.
  public let isPublic: Bool
}

/// Words that drafts replace.
public struct Replacement: Sendable, Hashable {
  /// Language of the text.
  public let language: Language
  /// Words to leave out.
  public let avoid: [String]
  /// What to write instead.
  public let use: String
}

/// Words that our own wording never uses.
public struct ForbiddenWords: Sendable, Hashable {
  /// Language of the text.
  public let language: Language
  /// What is wrong with them: `metaphors`, `overclaiming`.
  public let reason: String
  /// Words and phrases.
  public let words: [String]
}
