import ArgumentParser

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how good verdicts and retrieval are.",
    subcommands: [EvaluateArticles.self, EvaluateHardNegatives.self, EvaluateRetrieval.self])
}
