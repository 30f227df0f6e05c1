import Drafting

// Drafts as reports on texts show them beside a statement.
extension DraftReport {
  /// The draft as the answer to a statement; nil where a sentence of it did not pass its check.
  package func response(_ item: Item) -> FindingRecord.Response? {
    guard item.check.issues.allSatisfy({ $0.sentence == nil }) else { return nil }
    let draft = item.draft
    return FindingRecord.Response(
      language: draft.language, advice: draft.advice?.text,
      text: draft.paragraphs.map { marked($0, draft) { "[\($0)]" } }.joined(separator: "\n"),
      sources: draft.sources.map { FindingRecord.Response.Source(fact: $0.fact, text: source($0, of: draft)) })
  }
}
