import ArgumentParser
import Drafting
import FactCheckKit
import Reports
import TextAnalysis

struct VerifyDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-draft",
    abstract: "Check a draft, also one that was edited: what is no longer covered by the facts it cites.",
    discussion: """
      Reads drafts in every format that 'factcheck respond' writes. Sentences cite facts by numbers in square brackets; the \
      list of sources names the fact behind each number. Ends with 1 when something must be looked at.
      """)

  @Argument(help: "The draft; '-' reads standard input.")
  var file: String

  @Option(help: "The form it is to fit, when the file does not say so.")
  var channel: String?

  @Option(help: "The readers it is for, when the file does not say so.")
  var audience: String?

  @Option(help: "Its language, when the file does not say so: en or es.")
  var lang: Language?

  @Option(help: "Output: text or json.")
  var format = ListFormat.text

  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let (checker, _) = try store.checker(try store.settings())
    let drafter = Drafter(checker)
    let purpose = DraftReader.Purpose(channel: channel, audience: audience, language: lang)
    let items = try orExit { try drafter.verified(try InputFile.read(file), purpose: purpose) }
    let report = drafter.report(items)
    switch format {
    case .text: Console.out(report.verification(style: color.style, file: file))
    case .json: Console.out(report.json())
    }
    if items.contains(where: { !$0.check.isClean }) { throw ExitStatus.found }
  }
}
