import ClaimStore
import Documents
public import FactCheckKit
import Reports

/// Measures whether false neighbours of true sentences are told from them.
public struct HardNegativeEvaluation: Sendable {
  /// What the checker said of a sentence.
  struct Answer: Sendable {
    let sample: HardNegativeSet.Sample
    /// Confidence of the least sure supported finding where the sentence is called supported and nothing else; else nil.
    let support: Double?
    /// Whether somebody has to look at it.
    let isProblem: Bool
  }

  private let answers: [Answer]

  /// Checks every sentence by itself, several at a time.
  ///
  /// - Parameter jobs: How many at a time.
  /// - Throws: What ``FactChecker/check(_:language:asOf:)`` throws.
  public init(_ set: HardNegativeSet, checker: FactChecker, jobs: Int) async throws {
    let samples = set.samples
    let jobs = max(1, min(jobs, samples.count))
    answers = try await withThrowingTaskGroup(of: [(Int, Answer)].self) { group in
      for job in 0..<jobs {
        group.addTask {
          try stride(from: job, to: samples.count, by: jobs).map { ($0, try Self.answer(samples[$0], checker)) }
        }
      }
      var answers: [(Int, Answer)] = []
      for try await part in group { answers += part }
      return answers.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  init(_ answers: [Answer]) { self.answers = answers }

  private static func answer(_ sample: HardNegativeSet.Sample, _ checker: FactChecker) throws -> Answer {
    let document = try DocumentReader().document(name: sample.fact, bytes: Array(sample.text.utf8), format: .text)
    let findings = try checker.check(document, language: sample.language).findings
    let isProblem = findings.contains(where: \.isProblem)
    let support = findings.filter { $0.verdict == .supported }.map(\.confidence).min()
    return Answer(sample: sample, support: isProblem ? nil : support, isProblem: isProblem)
  }

  /// All figures.
  ///
  /// - Parameter errors: How many errors to list.
  public func report(errors: Int = 0) -> HardNegativeReport {
    let truths = answers.filter { $0.sample.swap == nil }
    let negatives = answers.filter { $0.sample.swap != nil }
    let kinds = Swap.allCases.compactMap { swap -> HardNegativeReport.Row? in
      let own = negatives.filter { $0.sample.swap == swap }
      return own.isEmpty ? nil : Self.row(swap.rawValue, own, from: 0)
    }
    let level = Self.level(keeping: 0.9, of: truths)
    return HardNegativeReport(
      paraphrases: truths.count, keptShare: Self.share(truths, from: 0), all: Self.row("all", negatives, from: 0),
      kinds: kinds, atNinetyPercent: level.map { Self.row("all", negatives, from: $0) }, confidence: level,
      errors: worst(errors))
  }

  /// The highest confidence from which on so large a share of sentences is still called supported.
  private static func level(keeping share: Double, of answers: [Answer]) -> Double? {
    Set(answers.compactMap(\.support)).sorted(by: >).first { level in
      (Self.share(answers, from: level) ?? 0) >= share
    }
  }

  private static func share(_ answers: [Answer], from level: Double) -> Double? {
    answers.isEmpty
      ? nil : rounded(Double(answers.count { ($0.support ?? -1) >= level }) / Double(answers.count))
  }

  private static func row(_ name: String, _ answers: [Answer], from level: Double) -> HardNegativeReport.Row {
    let rejected = share(answers, from: level).map { rounded(1 - $0) }
    let flagged = answers.isEmpty ? nil : rounded(Double(answers.count(where: \.isProblem)) / Double(answers.count))
    return HardNegativeReport.Row(name: name, sentences: answers.count, rejected: rejected, flagged: flagged)
  }

  private func worst(_ limit: Int) -> [HardNegativeReport.Mistake] {
    let wrong = answers.enumerated().filter { ($0.element.sample.swap == nil) == ($0.element.support == nil) }
    // Accepted negatives first, the most confident at the head; then true sentences that were not recognised.
    let ranked = wrong.sorted {
      (-($0.element.support ?? -1), $0.offset) < (-($1.element.support ?? -1), $1.offset)
    }
    return ranked.prefix(limit).map { answer in
      HardNegativeReport.Mistake(
        fact: answer.element.sample.fact, swap: answer.element.sample.swap, confidence: answer.element.support,
        text: answer.element.sample.text)
    }
  }
}
