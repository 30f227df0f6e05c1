import ArgumentParser
import Evaluation
import Foundation

struct EvaluateArticles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Compare findings with the labels of articles.",
    discussion: """
      Every NAME.json in the folder, or in its folder labels/, holds the labels of the article that its 'doc' names. \
      Intervals are where 95 of 100 draws of as many articles lie.
      """)

  @Argument(help: ArgumentHelp("Folders with articles and labels.", valueName: "folder"))
  var folders: [String]

  @Option(help: "Output: text or json.")
  var format = ListFormat.text

  @Option(help: ArgumentHelp("How many errors to list, the most confident first.", valueName: "number"))
  var errors = 0

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard !folders.isEmpty else { throw ValidationError("name at least one folder with labelled articles") }
    guard errors >= 0 else { throw ValidationError("--errors is a number from 0 on") }
  }

  func run() throws {
    let articles = try labelled()
    let (checker, _) = try store.checker(try store.settings())
    let isTerminal = isatty(STDERR_FILENO) == 1
    let evaluation = try orExit {
      try ArticleEvaluation(articles, checker: checker) { number, name in
        if isTerminal { Console.status("\r\(number) of \(articles.count): \(name)\u{1B}[K") }
      }
    }
    if isTerminal { Console.status("\r\u{1B}[K") }
    let report = evaluation.report(errors: errors)
    Console.out(format == .json ? report.json() : report.text())
  }

  /// The articles of all folders; broken labels of all of them are told before the program ends.
  private func labelled() throws -> [LabelledArticle] {
    var articles: [LabelledArticle] = []
    var hasFailed = false
    for folder in folders {
      do {
        articles += try LabelledArticle.articles(in: folder)
      } catch {
        Console.error("\(error)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.badInput }
    return articles
  }
}
