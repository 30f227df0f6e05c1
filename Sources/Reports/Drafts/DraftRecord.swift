import ClaimStore
import Drafting
import TextAnalysis

/// A draft as JSON; described by `Schema/drafts.schema.json` and stable within a ``schemaVersion``.
struct DraftRecord: Codable {
  static let schemaVersion = 1

  struct Sentence: Codable {
    let text: String
    let step: Step
    let facts: [String]
    let voice: String?
  }

  struct Paragraph: Codable {
    let kind: Draft.Paragraph.Kind
    let sentences: [Sentence]
  }

  struct Source: Codable {
    let number: Int
    let fact: String
    let attribution: String
    let quote: String
    let quoteLanguage: Language
    let translation: String?
    let citation: String
    let scope: String?
  }

  struct Advice: Codable {
    let reason: String
    let text: String
  }

  struct Statement: Codable {
    let file: String
    let line: Int
    let column: Int
    let text: String
    let verdict: Verdict
  }

  struct Check: Codable {
    struct Issue: Codable {
      let kind: DraftIssue.Kind
      let sentence: Int?
      let message: String
      let messageEs: String?
    }

    let words: Int
    let least: Int?
    let most: Int?
    let measure: String
    let score: Double
    let limit: Double?
    let issues: [Issue]
  }

  let kind: Draft.Kind
  let channel: String
  let audience: String
  let language: Language
  let claim: String?
  let narrative: String?
  let concern: String?
  let topic: String?
  let verdict: Verdict?
  let advice: Advice?
  let statements: [Statement]
  let paragraphs: [Paragraph]
  let sources: [Source]
  let check: Check
}

extension DraftRecord {
  init(_ item: DraftReport.Item) {
    let draft = item.draft
    self.init(
      kind: draft.kind, channel: draft.channel, audience: draft.audience, language: draft.language, claim: draft.claim,
      narrative: draft.narrative, concern: draft.concern, topic: draft.topic, verdict: draft.verdict,
      advice: draft.advice.map { Advice(reason: $0.reason, text: $0.text) },
      statements: item.statements.map {
        Statement(file: $0.file, line: $0.line, column: $0.column, text: $0.text, verdict: $0.verdict)
      },
      paragraphs: draft.paragraphs.map { paragraph in
        Paragraph(
          kind: paragraph.kind,
          sentences: paragraph.sentences.map {
            Sentence(text: $0.text, step: $0.step, facts: $0.facts, voice: $0.voice)
          })
      },
      sources: draft.sources.enumerated().map { number, line in
        Source(
          number: number + 1, fact: line.fact, attribution: line.attribution, quote: line.quote,
          quoteLanguage: line.quoteLanguage, translation: line.translation, citation: line.citation, scope: line.scope)
      }, check: Check(item.check))
  }

  /// The draft, as it may have been edited; what the list of sources says is not needed again.
  var draft: Draft {
    Draft(
      kind: kind, channel: channel, audience: audience, language: language, claim: claim, narrative: narrative,
      concern: concern, topic: topic, verdict: verdict,
      paragraphs: paragraphs.map { paragraph in
        Draft.Paragraph(
          kind: paragraph.kind,
          sentences: paragraph.sentences.map {
            Draft.Sentence($0.text, step: $0.step, facts: $0.facts, voice: $0.voice)
          })
      }, sources: [], advice: nil)
  }
}

extension DraftRecord.Check {
  init(_ check: DraftCheck) {
    self.init(
      words: check.readability.words, least: check.budget?.lowerBound, most: check.budget?.upperBound,
      measure: check.readability.language == .spanish ? "szigriszt" : "flesch-kincaid", score: check.readability.score,
      limit: check.limit,
      issues: check.issues.map {
        Issue(
          kind: $0.kind, sentence: $0.sentence, message: $0.message.english, messageEs: $0.message.spanish)
      })
  }
}
