public import TextAnalysis

/// A document that facts are taken from.
public struct Source: Sendable, Hashable, Identifiable {
  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// Title, with how it is known.
  public let title: Attested
  /// Publisher, with how it is known.
  public let publisher: Attested?
  /// Date, with how it is known; nil for an undated document.
  public let date: Attested?
  /// Language of the document.
  public let language: Language
  /// How the language is known.
  public let languageBasis: Attested.Basis
  /// What holds for every fact of the document, such as "not a consensus document".
  public let caveats: [Localized]
  /// SHA-256 of the seed, in lower-case hexadecimal digits.
  public let sha256: String
  /// Name of the file in the folder of seeds.
  public let seed: String
  /// The document, byte for byte.
  public let text: String
  /// The text without page furniture, in order.
  public let paragraphs: [Paragraph]
  /// Where the entry stands in the store's files.
  public let location: Location

  /// A stretch of the document that the readable edition carries.
  public struct Paragraph: Sendable, Hashable {
    /// 1-based number in the readable edition.
    public let number: Int
    /// UTF-8 byte range in the seed.
    public let range: Range<Int>
  }

  /// A statement about a document, with how it is known.
  public struct Attested: Sendable, Hashable {
    /// How a statement about a document is known.
    public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
      /// The document says so.
      case stated
      /// The editors of the store say so.
      case editors
    }

    /// The statement.
    public let value: String
    /// How it is known.
    public let basis: Basis
    /// How the editors know.
    public let note: String?
  }
}
