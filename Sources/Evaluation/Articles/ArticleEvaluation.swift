import Documents
public import FactCheckKit
import Reports

/// Measures findings against labelled articles.
///
/// What counts as what follows the labels' guidelines: a finding meets a label when it covers half of its words or lies
/// inside it; a problem found where nothing is labelled is spurious; labels may accept more than one answer.
public struct ArticleEvaluation: Sendable {
  private let articles: [LabelledArticle]
  private var scores: [ArticleScore] = []
  private let findings: [[Placed]]

  /// Checks every article.
  ///
  /// - Parameter progress: Called before each article with its number and name.
  /// - Throws: What ``FactChecker/check(_:language:asOf:)`` throws.
  public init(
    _ articles: [LabelledArticle], checker: FactChecker, progress: (Int, String) -> Void = { _, _ in }
  ) throws {
    let records = try articles.enumerated().map { number, article in
      progress(number + 1, article.document.name)
      return try checker.check(article.document).findings
    }
    self.init(articles, records)
  }

  /// Compares findings that were made before, those of each article in reading order.
  init(_ articles: [LabelledArticle], _ records: [[FindingRecord]]) {
    self.articles = articles
    findings = zip(articles, records).map { Placed.findings($1, in: $0) }
    scores = zip(articles, findings).map { ArticleScore($0, $1) }
  }

  /// All figures.
  ///
  /// - Parameter errors: How many errors to list.
  public func report(errors: Int = 0) -> ArticleReport {
    let tallies = zip(articles, scores).map { ArticleTally($0, $1) }
    let sum = tallies.reduce(into: ArticleTally()) { $0 += $1 }
    let bootstrap = Bootstrap(tallies)
    let judged = scores.flatMap(\.judged).filter { $0.finding.mark != .rebutted }
    let reliability = Reliability(judged.map { ($0.finding.confidence, $0.isRight) })
    return ArticleReport(
      sum, bootstrap, supported: supportedAtPrecision(0.9), reliability: reliability, errors: worst(errors))
  }

  /// The greatest share of supported statements that is found while the findings shown are right this often: those below
  /// some confidence are left out.
  private func supportedAtPrecision(_ precision: Double) -> ArticleReport.AtPrecision {
    let levels = Set(findings.joined().filter { $0.mark == .supported }.map(\.confidence)).sorted()
    var best = ArticleReport.AtPrecision(precision: precision, recall: 0, confidence: nil)
    for level in levels {
      var sum = ArticleTally.Counts()
      for (article, findings) in zip(articles, findings) {
        let kept = findings.filter { $0.mark != .supported || $0.confidence >= level }
        sum += ArticleTally(article, ArticleScore(article, kept)).marks[.supported] ?? ArticleTally.Counts()
      }
      guard let reached = sum.precision, reached >= precision, let recall = sum.recall, rounded(recall) > best.recall
      else { continue }
      best = ArticleReport.AtPrecision(precision: precision, recall: rounded(recall), confidence: level)
    }
    return best
  }

  /// What went wrong: findings by confidence, the most confident first, then labels that nothing answers.
  private func worst(_ limit: Int) -> [ArticleReport.Mistake] {
    var mistakes: [ArticleReport.Mistake] = []
    for (article, score) in zip(articles, scores) {
      for answer in score.answers where !answer.isRight {
        mistakes.append(
          ArticleReport.Mistake(
            file: article.document.name, line: answer.item.line, label: answer.item.mark, found: answer.found,
            confidence: answer.finding?.confidence, text: answer.item.text))
      }
      for judged in score.judged where !judged.touches {
        mistakes.append(
          ArticleReport.Mistake(
            file: article.document.name, line: judged.finding.line, label: nil, found: judged.finding.mark,
            confidence: judged.finding.confidence, text: judged.finding.text))
      }
    }
    let ranked = mistakes.enumerated().sorted {
      (-($0.element.confidence ?? -1), $0.offset) < (-($1.element.confidence ?? -1), $1.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }
}
