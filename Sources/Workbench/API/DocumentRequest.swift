import ClaimStore
import Documents
import Runs
import TextAnalysis

/// A document in a request's body: a JSON object with a text, or the bytes of a file.
struct DocumentRequest {
  static let jsonKeys = ["text", "name", "type", "language", "as_of", "min_confidence"]
  static let queryNames = ["name", "type", "language", "as_of", "min_confidence"]
  /// Longer names name no file.
  private static let longestName = 255

  let remarked: RemarkedDocument
  let language: Language
  let asOf: PartialDate?
  /// The day on which authors' reasons must hold.
  let today: Day
  let minConfidence: Double

  var document: Document { remarked.document }

  init(_ request: Request) throws {
    let query = request.query
    var (name, asOf) = (try Self.checked(query.text("name")), query.text("as_of"))
    var (type, language) = (try query.value("type", Document.Format.self), try query.value("language", Language.self))
    var share = try query.share("min_confidence")
    var bytes = request.body
    if request.head.mediaType == "application/json" {
      let body = try JSONBody(request.body, known: Self.jsonKeys)
      bytes = Array(try body.text("text").utf8)
      name = try Self.checked(body.optionalText("name")) ?? name
      asOf = try body.optionalText("as_of") ?? asOf
      type = try body.value("type", Document.Format.self) ?? type
      language = try body.value("language", Language.self) ?? language
      share = try body.share("min_confidence") ?? share
    }
    minConfidence = share ?? 0
    let days = [query.text("as_of"), asOf].compactMap { $0 }.map { Day($0) }
    guard !days.contains(nil), let today = days.last ?? Day.today() else {
      throw Problem(.badRequest, "'as_of' is a day such as 2027-01-31")
    }
    (self.today, self.asOf) = (today, asOf.flatMap { PartialDate($0) })
    do {
      remarked = try RemarkedDocument(
        try DocumentReader().document(name: name ?? "-", bytes: bytes, format: type))
    } catch {
      throw Problem(.unreadable, "\(error)")
    }
    try request.deadline.check()
    self.language = language ?? Language.detected(in: remarked.document.visible)
  }

  /// A name that a file can have.
  private static func checked(_ name: String?) throws(Problem) -> String? {
    guard let name else { return nil }
    guard !name.isEmpty, name.unicodeScalars.count <= longestName else {
      throw Problem(.badRequest, "'name' is a file's name of at most \(longestName) characters")
    }
    return name
  }
}
