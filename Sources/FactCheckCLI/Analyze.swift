import ArgumentParser
import Documents
import FactCheckKit
import Foundation
import Reports
import TextAnalysis

struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how a text is read: its statements, whose they are, and their truth conditions.",
    discussion: """
      For every statement: what the author does with it (asserted, attributed, rebutted, asked, hypothetical), who is named \
      as saying it, figures, times, places and groups, what is denied, how much is said and how firmly. No verdicts: \
      see 'factcheck scan'.
      """)

  @Argument(help: "A file; '-' reads standard input.")
  var path: String

  @Option(help: "Output: text or json.")
  var format = ListFormat.text

  @Option(help: "Language of the text: en or es. Without it, detected.")
  var lang: Language?

  @Option(help: ArgumentHelp("Read the file as this type; without it, found by content and name.", valueName: "type"))
  var type: Document.Format?

  @OptionGroup var store: StoreOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let (checker, _) = try store.checker(try store.settings())
    let document = try orExit { try read() }
    for warning in document.warnings { Console.error("warning: \(warning)") }
    let records = checker.analyze(document, language: lang)
    switch format {
    case .text: Console.out(AnalysisReport(style: color.style).text(records, file: document.name))
    case .json: Console.out(AnalysisReport.json(records, file: document.name))
    }
  }

  private func read() throws -> Document {
    guard path == "-" else { return try DocumentReader().read(path, as: type) }
    return try DocumentReader().document(
      name: "-", bytes: Array(FileHandle.standardInput.readDataToEndOfFile()), format: type)
  }
}
