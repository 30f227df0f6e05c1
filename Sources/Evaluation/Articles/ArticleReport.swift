/// How good the findings of labelled articles are.
public struct ArticleReport: Sendable, Hashable, Encodable {
  /// Precision and recall of a label or of a group of labels; nil where nothing can be divided by.
  public struct Row: Sendable, Hashable, Encodable {
    /// The label, or what the group means.
    public let name: String
    /// How often a finding of it is right.
    public let precision: Double?
    /// How much of what is labelled is found.
    public let recall: Double?
    /// Harmonic mean of the two.
    public let f1: Double?
    /// Where 95 of 100 draws of articles put ``precision``.
    public let precisionInterval: Interval?
    /// Where 95 of 100 draws of articles put ``recall``.
    public let recallInterval: Interval?
    /// Where 95 of 100 draws of articles put ``f1``.
    public let f1Interval: Interval?
    /// How many labels.
    public let labelled: Int
    /// How many findings.
    public let predicted: Int
  }

  /// A share with what it is a share of.
  public struct Share: Sendable, Hashable, Encodable {
    /// What is counted.
    public let name: String
    /// How many there are.
    public let count: Int
    /// Of how many.
    public let of: Int
    /// ``count`` by ``of``.
    public let share: Double?
    /// Where 95 of 100 draws of articles put ``share``.
    public let interval: Interval?
  }

  /// Recall at a fixed precision, chosen by confidence.
  public struct AtPrecision: Sendable, Hashable, Encodable {
    /// The precision asked for.
    public let precision: Double
    /// The recall reached.
    public let recall: Double
    /// Findings from this confidence on; nil when no confidence reaches the precision.
    public let confidence: Double?
  }

  /// Problems found in articles that have none.
  public struct Clean: Sendable, Hashable, Encodable {
    /// Articles without a problem.
    public let articles: Int
    /// Their words.
    public let words: Int
    /// Problems found in them.
    public let problems: Int
    /// Articles with such a finding.
    public let articlesWithProblems: Int
    /// Problems in every thousand words.
    public let problemsPerThousandWords: Double?
    /// Where 95 of 100 draws of articles put it.
    public let interval: Interval?
  }

  /// How often a label was answered by a finding.
  public struct Cell: Sendable, Hashable, Encodable {
    /// The label.
    public let label: Mark
    /// What was found there.
    public let found: Mark
    /// How often.
    public let count: Int
  }

  /// A label with a wrong answer, or a problem found where none is labelled.
  public struct Mistake: Sendable, Hashable, Encodable {
    /// The article.
    public let file: String
    /// 1-based.
    public let line: Int
    /// The label; nil where nothing is labelled.
    public let label: Mark?
    /// What was found.
    public let found: Mark
    /// How sure the finding was; nil where there is none.
    public let confidence: Double?
    /// The labelled text, or the statement that was found.
    public let text: String
  }

  /// Version of this form.
  public let schemaVersion = 1
  /// How many articles.
  public let articles: Int
  /// Their words.
  public let words: Int
  /// How many findings they have.
  public let findings: Int
  /// One row a label.
  public let labels: [Row]
  /// Labels taken together.
  public let groups: [Row]
  /// Supported statements found while nine in ten of those shown are right.
  public let supportedAtPrecision: AtPrecision
  /// Problems found where there are none.
  public let falseAlarms: [Share]
  /// Articles without problems.
  public let clean: Clean
  /// Problems found where nothing is labelled.
  public let spurious: Int
  /// Findings that say what another one said about the same label: not counted.
  public let duplicates: Int
  /// Right findings that quote what the labels quote.
  public let evidence: Share
  /// Attributed findings whose verdict on what is reported is that of the labels.
  public let underlying: Share
  /// Labels by answer.
  public let confusion: [Cell]
  /// Whether confidence can be believed.
  public let reliability: Reliability
  /// Right answers by language.
  public let languages: [Share]
  /// Right answers by what makes a label hard, the worst first.
  public let traps: [Share]
  /// What went wrong, the most confident first.
  public let errors: [Mistake]

  init(
    _ sum: ArticleTally, _ bootstrap: Bootstrap, supported: AtPrecision, reliability: Reliability, errors: [Mistake]
  ) {
    (articles, words, findings) = (sum.articles, sum.words, sum.findings)
    labels = Mark.labels.map { mark in Self.row(mark.rawValue, sum, bootstrap) { $0.marks[mark] ?? .init() } }
    groups = [
      Self.row("needs correction", sum, bootstrap, \.correction), Self.row("any problem", sum, bootstrap, \.problem),
    ]
    supportedAtPrecision = supported
    falseAlarms = Self.alarms.map { mark, name in
      Self.share(name, sum, bootstrap) { $0.falseAlarms[mark] ?? .init() }
    }
    func perThousand(_ tally: ArticleTally) -> Double? {
      tally.cleanWords > 0 ? 1000 * Double(tally.cleanProblems) / Double(tally.cleanWords) : nil
    }
    clean = Clean(
      articles: sum.cleanArticles, words: sum.cleanWords, problems: sum.cleanProblems,
      articlesWithProblems: sum.cleanAlarms, problemsPerThousandWords: perThousand(sum).map(rounded),
      interval: bootstrap.interval(perThousand))
    (spurious, duplicates) = (sum.spurious, sum.duplicates)
    evidence = Self.share("evidence quoted matches", sum, bootstrap, \.evidence)
    underlying = Self.share("verdict on what is reported", sum, bootstrap, \.underlying)
    confusion = (Mark.labels + [.mustNotFlag]).flatMap { label in
      Mark.findings.compactMap { found in
        sum.cells[ArticleTally.Cell(label: label, found: found)].map { Cell(label: label, found: found, count: $0) }
      }
    }
    self.reliability = reliability
    languages = sum.languages.sorted { $0.key < $1.key }.map { Self.share($0.key, $0.value) }
    traps = sum.traps.map { Self.share($0.key, $0.value) }.sorted {
      ($0.share ?? 0, $0.name) < ($1.share ?? 0, $1.name)
    }
    self.errors = errors
  }

  private static let alarms: [(Mark, String)] = [
    (.rebutted, "rebutted flagged as problem"), (.mustNotFlag, "must_not_flag flagged as problem"),
    (.supported, "supported flagged as problem"), (.attributed, "attributed flagged as asserted"),
  ]

  private static func row(
    _ name: String, _ sum: ArticleTally, _ bootstrap: Bootstrap, _ counts: (ArticleTally) -> ArticleTally.Counts
  ) -> Row {
    let own = counts(sum)
    return Row(
      name: name, precision: own.precision.map(rounded), recall: own.recall.map(rounded), f1: own.f1.map(rounded),
      precisionInterval: bootstrap.interval { counts($0).precision },
      recallInterval: bootstrap.interval { counts($0).recall }, f1Interval: bootstrap.interval { counts($0).f1 },
      labelled: own.labelled, predicted: own.predicted)
  }

  private static func share(
    _ name: String, _ sum: ArticleTally, _ bootstrap: Bootstrap, _ part: (ArticleTally) -> ArticleTally.Part
  ) -> Share {
    let own = part(sum)
    return Share(
      name: name, count: own.count, of: own.of, share: share(own), interval: bootstrap.interval { share(part($0)) })
  }

  private static func share(_ name: String, _ part: ArticleTally.Part) -> Share {
    Share(name: name, count: part.count, of: part.of, share: share(part), interval: nil)
  }

  private static func share(_ part: ArticleTally.Part) -> Double? {
    part.of > 0 ? rounded(Double(part.count) / Double(part.of)) : nil
  }
}
