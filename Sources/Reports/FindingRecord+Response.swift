public import TextAnalysis

extension FindingRecord {
  /// A drafted answer to a statement, with the facts behind its numbers.
  public struct Response: Sendable, Hashable, Codable {
    /// A fact that the answer cites.
    public struct Source: Sendable, Hashable, Codable {
      /// Id of the fact.
      public let fact: String
      /// Who says it, the quote, the document and the scope in one line.
      public let text: String

      /// A cited fact.
      public init(fact: String, text: String) { (self.fact, self.text) = (fact, text) }
    }

    /// Its language.
    public let language: Language
    /// Why it may be better not to send it; never part of the answer.
    public let advice: String?
    /// Its paragraphs, a line each; `[1]` behind a sentence names the first of the sources.
    public let text: String
    /// What its numbers stand for, in their order.
    public let sources: [Source]

    /// An answer with its sources.
    public init(language: Language, advice: String? = nil, text: String, sources: [Source]) {
      (self.language, self.advice, self.text, self.sources) = (language, advice, text, sources)
    }

    /// Writes the JSON form; what is missing stands as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(language, forKey: .language)
      try container.encode(advice, forKey: .advice)
      try container.encode(text, forKey: .text)
      try container.encode(sources, forKey: .sources)
    }

    /// Its paragraphs.
    var paragraphs: [String] { text.split(separator: "\n").map(String.init) }

    /// The sources with their numbers.
    var numberedSources: [String] { sources.enumerated().map { "[\($0 + 1)] \($1.text)" } }

    /// The answer and its sources as one text, for formats that have a single place for it.
    var whole: String { (paragraphs + numberedSources).joined(separator: "\n") }
  }
}
