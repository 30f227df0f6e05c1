public import ClaimStore
public import TextAnalysis

/// A text to send, in typed parts, with the fact behind every sentence.
public struct Draft: Sendable, Hashable {
  /// A sentence with what it rests on.
  public struct Sentence: Sendable, Hashable {
    /// The words.
    public let text: String
    /// What the sentence is for.
    public let step: Step
    /// Ids of the facts it states, in the order of the draft's sources.
    public let facts: [String]
    /// Id of the ``Voice`` it quotes.
    public let voice: String?

    /// A sentence and what it rests on.
    public init(_ text: String, step: Step, facts: [String] = [], voice: String? = nil) {
      (self.text, self.step, self.facts, self.voice) = (text, step, facts, voice)
    }
  }

  /// A stretch of sentences that stand together.
  public struct Paragraph: Sendable, Hashable {
    /// How a paragraph is set.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      case headline, heading, text, item
    }

    /// How it is set.
    public let kind: Kind
    /// Its sentences, in order.
    public var sentences: [Sentence]

    /// A paragraph.
    public init(kind: Kind, sentences: [Sentence]) {
      (self.kind, self.sentences) = (kind, sentences)
    }
  }

  /// Advice to whoever sends the draft; never part of it.
  public struct Advice: Sendable, Hashable {
    /// Why the claim is better left unanswered, as a key of the wording.
    public let reason: String
    /// The advice in words.
    public let text: String

    /// Advice with its reason.
    public init(reason: String, text: String) {
      (self.reason, self.text) = (reason, text)
    }
  }

  /// What sort of answer it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// It answers what the facts contradict, qualify or have updated.
    case answer
    /// It says that the store holds nothing.
    case silent
    /// It corrects a text of our own.
    case correction
    /// It bears out what was said.
    case agreement
    /// It answers nothing: points on a topic.
    case sheet
  }

  /// What sort of answer it is.
  public let kind: Kind
  /// Id of the ``Channel``.
  public let channel: String
  /// Id of the ``Audience``.
  public let audience: String
  /// Its language.
  public let language: Language
  /// Id of the contested claim it answers.
  public let claim: String?
  /// Id of the narrative of that claim.
  public let narrative: String?
  /// Id of the concern it acknowledges.
  public let concern: String?
  /// Id of the topic of a sheet.
  public let topic: String?
  /// What the sources say about what it answers.
  public let verdict: Verdict?
  /// The text.
  public var paragraphs: [Paragraph]
  /// The facts its sentences cite, numbered from 1 in this order.
  public var sources: [SourceLine]
  /// Advice not to send it.
  public let advice: Advice?

  /// A draft with all its parts.
  public init(
    kind: Kind, channel: String, audience: String, language: Language, claim: String?, narrative: String?,
    concern: String?, topic: String?, verdict: Verdict?, paragraphs: [Paragraph], sources: [SourceLine], advice: Advice?
  ) {
    (self.kind, self.channel, self.audience, self.language) = (kind, channel, audience, language)
    (self.claim, self.narrative, self.concern, self.topic) = (claim, narrative, concern, topic)
    (self.verdict, self.paragraphs, self.sources, self.advice) = (verdict, paragraphs, sources, advice)
  }

  /// All sentences, headings left out.
  public var sentences: [Sentence] { paragraphs.filter { $0.kind != .heading }.flatMap(\.sentences) }

  /// The number under which a fact stands among the sources.
  public func number(of fact: String) -> Int? { sources.firstIndex { $0.fact == fact }.map { $0 + 1 } }
}

/// A fact with where it comes from, as a draft names it at its end.
public struct SourceLine: Sendable, Hashable {
  /// Id of the fact.
  public let fact: String
  /// Words of the source, exactly.
  public let quote: String
  /// Language of ``quote``.
  public let quoteLanguage: Language
  /// Who says it, in words: a chain where one reports the other.
  public let attribution: String
  /// Publisher, title and date of the document; what the editors added stands in square brackets.
  public let citation: String
  /// What it is about: time, group, place, any other limit.
  public let scope: String?
  /// The fact in the language of the draft, the editors' translation, where the quote is in another language.
  public let translation: String?
}
