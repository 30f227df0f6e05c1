import ArgumentParser
import Evaluation
import Foundation

struct EvaluateRetrieval: AsyncCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval",
    abstract: "Measure how high the claims that texts repeat come out.",
    discussion: """
      Claims: {"id": …, "claim": …, "title": …} a line. Queries: {"id": …, "text": …, "relevant": [claim ids]} a line; \
      those without a relevant claim are left out. Without weights, words and meaning are fused in fixed parts. \
      Embeddings of the claims are kept in the user's cache folder.
      """)

  @Option(help: ArgumentHelp("File with claims.", valueName: "file"))
  var claims: String

  @Option(help: ArgumentHelp("File with the queries to measure.", valueName: "file"))
  var queries: String

  @Option(help: ArgumentHelp("Rank with the weights in this file.", valueName: "file"))
  var weights: String?

  @Option(help: ArgumentHelp("Fit weights on these queries first.", valueName: "file"))
  var train: String?

  @Option(help: ArgumentHelp("Write the fitted weights to this file.", valueName: "file"))
  var saveWeights: String?

  @Option(help: "Output: text or json.")
  var format = ListFormat.text

  @Option(help: ArgumentHelp("Texts to embed at the same time. Without it: one a core.", valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if weights != nil, train != nil { throw ValidationError("give either --weights or --train") }
    if saveWeights != nil, train == nil { throw ValidationError("--save-weights needs --train") }
    if let jobs, !(1...1_000).contains(jobs) { throw ValidationError("--jobs is a whole number from 1 to 1000") }
  }

  func run() async throws {
    do {
      Console.out(try await report())
    } catch {
      Console.error("\(error)")
      throw ExitStatus.badInput
    }
  }

  private func report() async throws -> String {
    var weights = try self.weights.map { try RankingWeights(path: $0) }
    let threads = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let evaluation = try await RetrievalEvaluation(claims: claims, threads: threads) { done, all in
      guard done == 0 || done == all || done.isMultiple(of: 5_000) else { return }
      Console.error("embedding claims, once: \(done) of \(all) texts")
    }
    var crossValidated: RetrievalFigures?
    if let train {
      let fitted = try await evaluation.fit(train)
      (weights, crossValidated) = (fitted.weights, fitted.crossValidated)
      if let saveWeights { try fitted.weights.write(to: saveWeights) }
    }
    let fused = try await evaluation.figures(queries, weights: nil)
    let weighted: RetrievalFigures? =
      if let weights { try await evaluation.figures(queries, weights: weights) } else { nil }
    let report = RetrievalReport(fused: fused, weighted: weighted, crossValidated: crossValidated, weights: weights)
    return format == .json ? report.json() : report.text()
  }
}
