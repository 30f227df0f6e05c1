import ArgumentParser
import Evaluation
import FactCheckKit
import Foundation

struct EvaluateHardNegatives: AsyncCommand {
  static let configuration = CommandConfiguration(
    commandName: "hard-negatives",
    abstract: "Swap one truth condition of true sentences and see whether they are still called supported.",
    discussion: """
      The true sentences are the store's own wordings of its facts. Negation, number, unit, place, year, body and group \
      are swapped by general rules. A swapped sentence is rejected when it is not called supported.
      """)

  @Option(help: ArgumentHelp("Chooses sentences and swaps.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many sentences of each fact.", valueName: "number"))
  var wordings = 1

  @Option(help: "Output: text or json.")
  var format = ListFormat.text

  @Option(help: ArgumentHelp("How many errors to list, the most confident first.", valueName: "number"))
  var errors = 0

  @Option(help: ArgumentHelp("Sentences to work on at the same time. Without it: one a core.", valueName: "number"))
  var jobs: Int?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard wordings > 0 else { throw ValidationError("--wordings is a number from 1 on") }
    guard errors >= 0 else { throw ValidationError("--errors is a number from 0 on") }
    if let jobs, !(1...1_000).contains(jobs) { throw ValidationError("--jobs is a whole number from 1 to 1000") }
  }

  func run() async throws {
    let (checker, _) = try store.checker(try store.settings())
    let set = HardNegativeSet(checker.store, seed: seed, wordings: wordings)
    guard !set.samples.isEmpty else {
      Console.error("the store has no sentences labelled as supporting a fact; add them to its folder variants/")
      throw ExitStatus.badInput
    }
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    do {
      let report = try await HardNegativeEvaluation(set, checker: checker, jobs: jobs).report(errors: errors)
      Console.out(format == .json ? report.json() : report.text())
    } catch {
      Console.error("\(error)")
      throw ExitStatus.badInput
    }
  }
}
