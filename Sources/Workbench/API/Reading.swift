import Documents
import Reports
import TextAnalysis

/// `POST /v1/read`: the visible text of a file of any format, as plain text with a blank line between paragraphs, so that it
/// can be edited and scanned.
enum Reading {
  private struct Body: Encodable {
    let date: String?
    let format: Document.Format
    let language: Language
    let name: String
    let text: String
    let warnings: [String]
  }

  @Sendable static func answer(_ workspace: Workspace, _ request: Request) throws -> Response {
    let asked = try DocumentRequest(request)
    let document = asked.document
    let body = Body(
      date: document.date?.description, format: document.format, language: asked.language, name: document.name,
      text: text(of: document), warnings: document.warnings.map(\.description))
    return Response(json: JSONReport.encode(body, pretty: true) + "\n")
  }

  /// The paragraphs; quotations as quoted mail writes them and list items with a dash, so that plain text keeps what the
  /// layout said.
  static func text(of document: Document) -> String {
    guard document.format != .text else {
      return String(decoding: document.visible, as: UTF8.self)
    }
    var text = ""
    var last: Block.Kind?
    for block in document.blocks {
      let words = document.text(block.range)
      guard !words.isEmpty else { continue }
      let goesOn = last == block.kind && block.kind == .listItem
      text += last == nil ? "" : goesOn ? "\n" : "\n\n"
      switch block.kind {
      case .quotation: text += "> " + words
      case .listItem: text += "- " + words
      case .paragraph, .heading: text += words
      }
      last = block.kind
    }
    return text.isEmpty ? text : text + "\n"
  }
}
