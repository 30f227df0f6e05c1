public import ClaimStore
public import Documents
public import TextAnalysis
public import Verification

/// A finding with everything a reader needs, as every report shows it.
///
/// Its JSON form is described by `Schema/findings.schema.json` and stays stable within a ``schemaVersion``.
public struct FindingRecord: Sendable, Hashable, Encodable {
  /// Version of the JSON form; changes only when a field changes its meaning or goes away.
  public static let schemaVersion = 1

  /// UTF-8 byte range in the original file, half open.
  public struct ByteRange: Sendable, Hashable, Encodable {
    /// First byte.
    public let start: Int
    /// Byte after the last.
    public let end: Int
  }

  /// A fact behind the verdict.
  public struct Evidence: Sendable, Hashable, Encodable {
    /// Id of the fact.
    public let fact: String
    /// What the fact does to the statement.
    public let relation: Relation
    /// The fact in the editors' words.
    public let statement: String
    /// Verbatim words of the source.
    public let quote: String
    /// Title, publisher and date of the source in one line.
    public let source: String
    /// What the fact is about in time, as the store writes it.
    public let asOf: String?
    /// `en` or `es`.
    public let quoteLanguage: String
  }

  /// Path as the user gave it.
  public let file: String
  /// 1-based.
  public let line: Int
  /// 1-based, in grapheme clusters.
  public let column: Int
  /// Bytes of the statement.
  public let range: ByteRange
  /// The visible text of the statement.
  public let text: String
  /// What the sources say.
  public let verdict: Verdict
  /// What the author does with the statement.
  public let framing: Framing
  /// 0 to 1.
  public let confidence: Double
  /// The reason in one line.
  public let explanation: String
  /// The facts behind the verdict, the most telling first.
  public let evidence: [Evidence]
  /// Id of the contested claim the statement makes, or nil.
  public let claim: String?
  /// Id of the narrative of that claim, or nil.
  public let narrative: String?
  /// Id of the concern behind it, or nil.
  public let concern: String?
}

extension FindingRecord {
  /// The records of a document's findings, in reading order.
  /// - Complexity: O(*n*) in the bytes of the document.
  public static func records(_ findings: [Finding], in document: Document, store: ClaimStore) -> [FindingRecord] {
    var counter = LineCounter(document)
    return findings.map { finding in
      let range = document.map.original(finding.range)
      let position = counter.position(of: range.lowerBound)
      return FindingRecord(
        file: document.name, line: position.line, column: position.column,
        range: ByteRange(start: range.lowerBound, end: range.upperBound), text: document.text(finding.range),
        verdict: finding.verdict, framing: finding.framing, confidence: finding.confidence,
        explanation: finding.explanation,
        evidence: finding.evidence.compactMap { item in
          store.fact(item.fact).map { Evidence(item.relation, fact: $0, store: store) }
        },
        claim: finding.claim, narrative: finding.narrative, concern: finding.concern)
    }
  }

  /// Whether the author or somebody reported makes a statement that needs care.
  public var isProblem: Bool {
    verdict != .supported && (framing == .asserted || framing == .attributed)
  }
}

extension FindingRecord.Evidence {
  init(_ relation: Relation, fact: Fact, store: ClaimStore) {
    self.init(
      fact: fact.id, relation: relation, statement: fact.statement.english, quote: fact.quote,
      source: store.citation(of: fact), asOf: fact.asOf?.description, quoteLanguage: fact.quoteLanguage.rawValue)
  }

  private enum CodingKeys: String, CodingKey {
    case fact, relation, statement, quote, source
    case asOf = "as_of"
    case quoteLanguage = "quote_language"
  }

  /// Writes the JSON form; what is missing stands as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(fact, forKey: .fact)
    try container.encode(relation, forKey: .relation)
    try container.encode(statement, forKey: .statement)
    try container.encode(quote, forKey: .quote)
    try container.encode(source, forKey: .source)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(quoteLanguage, forKey: .quoteLanguage)
  }
}

extension FindingRecord {
  private enum CodingKeys: CodingKey {
    case file, line, column, range, text, verdict, framing, confidence, explanation, evidence, claim, narrative, concern
  }

  // Written out so that what is missing stands as null instead of being left out.
  /// Writes the JSON form; what is missing stands as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(range, forKey: .range)
    try container.encode(text, forKey: .text)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(framing, forKey: .framing)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(explanation, forKey: .explanation)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(claim, forKey: .claim)
    try container.encode(narrative, forKey: .narrative)
    try container.encode(concern, forKey: .concern)
  }
}

extension ClaimStore {
  /// Title, publisher and date of a fact's source in one line; what the editors added stands in square brackets.
  public func citation(of fact: Fact) -> String {
    guard let source = source(fact.source) else { return fact.source }
    func shown(_ item: Source.Attested) -> String { item.basis == .stated ? item.value : "[\(item.value)]" }
    let date = fact.published.map(\.description) ?? source.date.map(shown) ?? "undated"
    return [source.publisher.map(shown), shown(source.title), date].compactMap { $0 }.joined(separator: ", ")
  }
}
