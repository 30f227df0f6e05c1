import ArgumentParser
import ClaimStore
import Reports
import Retrieval

extension EntryLine {
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
    let lines = filter.query.search(words.joined(separator: " "), in: pack, limit: limit).map { hit in
      switch hit {
      case .fact(let fact): EntryLine(fact)
      case .claim(let claim): EntryLine(claim)
      }
    }
    EntryLine.print(lines, format: format, style: color.style)
    if lines.isEmpty, format == .text { Console.error("nothing in the store shares words with this") }
  }
}
