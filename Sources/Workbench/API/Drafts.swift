import ClaimStore
import Documents
import Drafting
import FactCheckKit
import Reports
import TextAnalysis

/// `POST /v1/respond`, `/v1/talking-points` and `/v1/verify-draft`: what the commands of these names write, in each of their
/// formats.
enum Drafts {
  /// Answers a statement, a claim of the store, or a whole text.
  @Sendable static func respond(_ workspace: Workspace, _ request: Request) throws -> Response {
    let body = try JSONBody(
      request.body,
      known: ["statement", "claim", "text", "name", "type", "channel", "audience", "language", "reach", "format"])
    let drafter = Drafter(workspace.checker)
    let form = try Form(body)
    let reach = try body.value("reach", DraftRequest.Reach.self) ?? .unknown
    func asked(_ subject: DraftRequest.Subject, _ words: String) -> DraftRequest {
      DraftRequest(
        subject, channel: form.channel ?? "reply", audience: form.audience ?? "general",
        language: form.language ?? Language.detected(in: Array(words.utf8)), reach: reach)
    }
    let given = (try body.presentText("statement"), try body.presentText("claim"), try body.presentText("text"))
    return try answer(drafter, form.format) {
      switch given {
      case (let statement?, nil, nil):
        return [try drafter.draft(asked(try drafter.subject(of: statement), statement))]
      case (nil, let claim?, nil): return [try drafter.draft(asked(.claim(claim), ""))]
      case (nil, nil, let text?):
        let document = try DocumentReader().document(
          name: try body.optionalText("name") ?? "-", bytes: Array(text.utf8),
          format: try body.value("type", Document.Format.self))
        try request.deadline.check()
        return try drafter.answers(to: document, as: asked(.topic(""), text))
      default: throw Problem(.badRequest, "give one of 'statement', 'claim' and 'text'")
      }
    }
  }

  /// A sheet on a topic.
  @Sendable static func talkingPoints(_ workspace: Workspace, _ request: Request) throws -> Response {
    let body = try JSONBody(request.body, known: ["topic", "audience", "language", "format"])
    let drafter = Drafter(workspace.checker)
    let form = try Form(body)
    let topic = try body.text("topic")
    return try answer(drafter, form.format) {
      [
        try drafter.draft(
          DraftRequest(
            .topic(topic), channel: "talking-points", audience: form.audience ?? "general",
            language: form.language ?? .english))
      ]
    }
  }

  /// Checks a draft that may have been edited.
  @Sendable static func verify(_ workspace: Workspace, _ request: Request) throws -> Response {
    let body = try JSONBody(
      request.body, known: ["draft", "name", "type", "channel", "audience", "language", "claim", "format"])
    let drafter = Drafter(workspace.checker)
    let form = try Form(body)
    let bytes = Array(try body.text("draft").utf8)
    let purpose = DraftReader.Purpose(
      channel: form.channel, audience: form.audience, language: form.language, claim: try body.optionalText("claim"))
    let (name, type) = (try body.optionalText("name") ?? "-", try body.value("type", Document.Format.self))
    return try answer(drafter, form.format) {
      try drafter.verified(
        try DocumentReader().document(name: name, bytes: bytes, format: type), purpose: purpose)
    }
  }

  /// The form of a draft as a request names it.
  private struct Form {
    let channel, audience: String?
    let language: Language?
    let format: Format

    init(_ body: JSONBody) throws {
      (channel, audience) = (try body.optionalText("channel"), try body.optionalText("audience"))
      language = try body.value("language", Language.self)
      format = try body.value("format", Format.self) ?? .json
    }
  }

  /// The formats of a draft, with their media types.
  private enum Format: String, CaseIterable {
    case json, text, markdown, html, docx

    var report: DraftReport.Format {
      switch self {
      case .json: .json
      case .text: .text
      case .markdown: .markdown
      case .html: .html
      case .docx: .docx
      }
    }

    /// HTML goes out as bytes: it is for saving, and must never be a page of this origin.
    var mediaType: String {
      switch self {
      case .json: "application/json"
      case .text: "text/plain; charset=utf-8"
      case .markdown: "text/markdown; charset=utf-8"
      case .html: "application/octet-stream"
      case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      }
    }

    var fileName: String { self == .markdown ? "draft.md" : self == .text ? "draft.txt" : "draft.\(rawValue)" }
  }

  private static func answer(
    _ drafter: Drafter, _ format: Format, _ items: () throws -> [DraftReport.Item]
  ) throws -> Response {
    let report: DraftReport
    do {
      report = drafter.report(try items())
    } catch let error as DraftingError {
      throw Problem(error.isAboutTheStore ? .notFound : .unreadable, "\(error)")
    } catch let error as DocumentError {
      throw Problem(.unreadable, "\(error)")
    }
    var response = Response(type: format.mediaType, report.bytes(format.report))
    if format != .json { response.add("content-disposition", "attachment; filename=\"\(format.fileName)\"") }
    return response
  }
}

extension DraftingError {
  /// Whether the request names something that the store does not have.
  fileprivate var isAboutTheStore: Bool {
    switch self {
    case .unknownChannel, .unknownAudience, .unknownTopic, .unknownClaim, .noFacts: true
    case .emptyStatement, .longStatement, .unknownLanguage, .noSentences: false
    }
  }
}
