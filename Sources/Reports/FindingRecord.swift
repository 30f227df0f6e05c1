public import ClaimStore
public import TextAnalysis

/// A finding with everything a reader needs, as every report shows it.
///
/// Its JSON form is described by `Schema/findings.schema.json` and stays stable within a ``schemaVersion``.
public struct FindingRecord: Sendable, Hashable, Codable {
  /// Version of the JSON form; changes only when a field changes its meaning or goes away.
  public static let schemaVersion = 1

  /// Byte range in the original file or in a part unpacked from it, half open.
  public struct ByteRange: Sendable, Hashable, Codable {
    /// First byte.
    public let start: Int
    /// Byte after the last.
    public let end: Int
  }

  /// Path as the user gave it.
  public let file: String
  /// Name of the part of the file that `line`, `column` and `range` count in, or nil for the file itself; see `Place`.
  public let part: String?
  /// 1-based; in a Word file the number of the paragraph.
  public let line: Int
  /// 1-based, in grapheme clusters.
  public let column: Int
  /// 1-based line of the end.
  public let endLine: Int
  /// 1-based column behind the last character, in grapheme clusters.
  public let endColumn: Int
  /// 1-based columns in UTF-16 code units, as editors count: of the first unit on ``line``, behind the last on ``endLine``.
  public let utf16Columns: ColumnRange
  /// Bytes of the statement.
  public let range: ByteRange
  /// The visible text of the statement.
  public let text: String
  /// The words around it.
  public let context: Context
  /// What the sources say.
  public let verdict: Verdict
  /// What the author does with the statement.
  public let framing: Framing
  /// 0 to 1.
  public let confidence: Double
  /// The reason in one line, in English.
  public let explanation: String
  /// The same in Spanish, or nil where the store's editors have not translated what it quotes.
  public let explanationSpanish: String?
  /// The facts behind the verdict, the most telling first.
  public let evidence: [Evidence]
  /// Id of the contested claim the statement makes, or nil.
  public let claim: String?
  /// Id of the narrative of that claim, or nil.
  public let narrative: String?
  /// Id of the concern behind it, or nil.
  public let concern: String?
  /// Tells the same finding in the same document again after lines have moved: 16 hexadecimal digits, made of the verdict,
  /// the entry of the store, the words of the statement, and a number where a document says the same twice.
  public let fingerprint: String
  /// Why the finding is accepted as it is, or nil.
  public var suppression: Suppression?
  /// A drafted answer to the statement, or nil.
  public var response: Response?
}

extension FindingRecord {
  /// Columns on one line or from one line to another, half open.
  public struct ColumnRange: Sendable, Hashable, Codable {
    /// Column of the first unit.
    public let start: Int
    /// Column behind the last.
    public let end: Int
  }

  /// What stands around a statement in its paragraph, shortened at word ends; empty where nothing does.
  public struct Context: Sendable, Hashable, Codable {
    /// Visible text before the statement.
    public let before: String
    /// Visible text after it.
    public let after: String
  }

  /// Somebody's decision that a finding may stand.
  public struct Suppression: Sendable, Hashable, Codable {
    /// Where the decision is written down; the words are those of SARIF.
    public enum Kind: String, Sendable, Hashable, Codable {
      /// In the document itself.
      case inSource
      /// In a list of accepted findings.
      case external
    }

    /// Where the decision is written down.
    public let kind: Kind
    /// Why the finding may stand, in the words of whoever decided.
    public let reason: String
    /// The last day it holds, as ISO 8601 writes it, or nil for no end.
    public let expires: String?

    /// A decision with its reason.
    public init(kind: Kind, reason: String, expires: String? = nil) {
      (self.kind, self.reason, self.expires) = (kind, reason, expires)
    }
  }

  /// Whether the author or somebody reported makes a statement that needs care and nobody has accepted it.
  public var isProblem: Bool { suppression == nil && isRaised }

  /// Whether the statement would need care if nobody had accepted it.
  public var isRaised: Bool { verdict != .supported && (framing == .asserted || framing == .attributed) }

  // Written out so that what is missing stands as null instead of being left out.
  /// Writes the JSON form; what is missing stands as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(part, forKey: .part)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(endLine, forKey: .endLine)
    try container.encode(endColumn, forKey: .endColumn)
    try container.encode(utf16Columns, forKey: .utf16Columns)
    try container.encode(range, forKey: .range)
    try container.encode(text, forKey: .text)
    try container.encode(context, forKey: .context)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(framing, forKey: .framing)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(explanation, forKey: .explanation)
    try container.encode(explanationSpanish, forKey: .explanationSpanish)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(claim, forKey: .claim)
    try container.encode(narrative, forKey: .narrative)
    try container.encode(concern, forKey: .concern)
    try container.encode(fingerprint, forKey: .fingerprint)
    try container.encode(suppression, forKey: .suppression)
    try container.encode(response, forKey: .response)
  }

  private enum CodingKeys: String, CodingKey {
    case file, part, line, column, range, text, context, verdict, framing, confidence, explanation, evidence, claim,
      narrative, concern, fingerprint, suppression, response
    case endLine = "end_line"
    case endColumn = "end_column"
    case utf16Columns = "utf16_columns"
    case explanationSpanish = "explanation_es"
  }
}
