import ArgumentParser
import Drafting
import FactCheckKit
import Reports
import Runs
import TextAnalysis

struct TalkingPoints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talking-points",
    abstract: "Draft a sheet on a topic: message, facts with sources, the likely question, what not to claim.")

  @Option(help: "Topic of the store, such as employment; 'factcheck claims list' knows them.")
  var topic: String

  @Option(help: "Language of the sheet: en or es.")
  var lang: Language?

  @OptionGroup var options: DraftOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    try options.check()
    let settings = try store.settings()
    let (checker, _) = try store.checker(settings)
    let drafter = Drafter(checker)
    let language = lang ?? settings.language ?? .english
    let request = DraftRequest(
      .topic(topic), channel: "talking-points", audience: options.audience, language: language)
    let item = try orExit { try drafter.draft(request) }
    try options.write(drafter.report([item]), [item])
  }
}
