import ArgumentParser
import ClaimStore
import Documents
import Drafting
import FactCheckKit
import Foundation
import Reports
import Runs
import TextAnalysis

struct Respond: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft an answer: facts first, a word for the concern, the claim once and why it misleads, facts last.",
    discussion: """
      Takes a statement, a file (a draft for each narrative it tells, the gravest first), '-' for standard input, or the id \
      of a contested claim. Every sentence rests on facts that the draft names; where the store holds none, the draft says so.
      """)

  @Argument(help: "A statement in quotation marks, a file, '-', or the id of a contested claim.")
  var subject: String

  @Option(help: "Form: reply, letter, newsletter, press-qa, talking-points, holding-line.")
  var channel = "reply"

  @Option(help: "Language of the draft: en or es. Without it, that of what is answered.")
  var lang: Language?

  @Option(help: "How many people have seen the claim: unknown, small or wide. Decides whether answering is advised.")
  var reach = DraftRequest.Reach.unknown

  @OptionGroup var options: DraftOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    try options.check()
    let settings = try store.settings()
    let (checker, _) = try store.checker(settings)
    let drafter = Drafter(checker)
    let language = lang ?? settings.language
    let items: [DraftReport.Item] = try orExit { try self.items(drafter, language) }
    if items.isEmpty { Console.error("\(subject): nothing found that needs an answer") }
    try options.write(drafter.report(items), items)
  }

  private func items(_ drafter: Drafter, _ language: Language?) throws -> [DraftReport.Item] {
    if drafter.store.claim(subject) != nil {
      return [try drafter.draft(request(.claim(subject), language ?? .english))]
    }
    if subject == "-" || FileManager.default.fileExists(atPath: subject) {
      let document = try InputFile.read(subject)
      let own = language ?? Language.detected(in: document.visible)
      // A form that does not exist is named before the work.
      _ = try drafter.draft(request(.topic(drafter.store.contents.topics.first?.id ?? ""), own))
      return try drafter.answers(to: document, as: request(.topic(""), own))
    }
    if !subject.contains(where: \.isWhitespace), subject.contains(where: { "-./".contains($0) }) {
      let nearest = Spelling.nearest(to: subject, among: drafter.store.claims.map(\.id))
      throw DraftingError.unknownClaim(subject, nearest: nearest)
    }
    let own = language ?? Language.detected(in: Array(subject.utf8))
    return [try drafter.draft(request(try drafter.subject(of: subject), own))]
  }

  private func request(_ subject: DraftRequest.Subject, _ language: Language) -> DraftRequest {
    DraftRequest(subject, channel: channel, audience: options.audience, language: language, reach: reach)
  }
}

/// A file or standard input.
enum InputFile {
  static func read(_ path: String) throws -> Document {
    guard path == "-" else { return try DocumentReader().read(path) }
    return try DocumentReader().document(name: "-", bytes: Array(FileHandle.standardInput.readDataToEndOfFile()))
  }
}
