import ArgumentParser
import ClaimStore
import Reports
import Retrieval
import TextAnalysis

/// A line of a listing.
struct EntryLine: Encodable {
  let kind: String
  let id: String
  let verdict: Verdict?
  let text: String

  init(_ fact: Fact) { (kind, id, verdict, text) = ("fact", fact.id, nil, fact.statement.english) }

  init(_ claim: ContestedClaim) {
    (kind, id, verdict, text) = ("claim", claim.id, claim.verdict, claim.claim.english)
  }

  func line(_ style: TerminalStyle) -> String {
    let label = verdict.map { style.paint($0.rawValue, TerminalStyle.Role($0)) } ?? "fact"
    return style.paint(id, .strong) + "  " + label + "\n" + style.wrap(text, indent: "  ").joined(separator: "\n")
      + "\n"
  }

  static func print(_ lines: [EntryLine], format: ListFormat, style: TerminalStyle) {
    switch format {
    case .json: Console.out(JSONReport.encode(lines, pretty: true) + "\n")
    case .text: Console.out(lines.map { $0.line(style) }.joined())
    }
  }
}

struct ClaimsList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List facts and contested claims.")

  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let store = try store.load().store
    try filter.check(against: store)
    let lines = filter.facts(in: store).map(EntryLine.init) + filter.claims(in: store).map(EntryLine.init)
    EntryLine.print(lines, format: format, style: color.style)
  }
}

struct ClaimsSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find facts and contested claims by words, best first.")

  @Argument(help: "Words to look for, in English or Spanish.") var words: [String]
  @Option(help: "How many entries to show at most.") var limit = 10
  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is a number above 0") }
  }

  func run() throws {
    let pack = try store.load()
    try filter.check(against: pack.store)
    let facts = Set(filter.facts(in: pack.store).map(\.id))
    let claims = Set(filter.claims(in: pack.store).map(\.id))
    let query = Array(words.joined(separator: " ").utf8)
    let terms = Terms.terms(in: query, range: 0..<query.count, language: Language.detected(in: query))
    var scratch = LexicalIndex.Scratch()
    var seen: Set<View.Entry> = []
    var lines: [EntryLine] = []
    for hit in pack.index.search(terms, limit: limit * 40, scratch: &scratch) where lines.count < limit {
      guard hit.view.kind != .hardNegative, seen.insert(hit.view.entry).inserted else { continue }
      switch hit.view.entry {
      case .fact(let number) where facts.contains(pack.store.facts[number].id):
        lines.append(EntryLine(pack.store.facts[number]))
      case .claim(let number) where claims.contains(pack.store.claims[number].id):
        lines.append(EntryLine(pack.store.claims[number]))
      default: continue
      }
    }
    EntryLine.print(lines, format: format, style: color.style)
    if lines.isEmpty, format == .text { Console.error("nothing in the store shares words with this") }
  }
}
