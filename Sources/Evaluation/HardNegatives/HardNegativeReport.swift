import Reports

/// How well false neighbours of true sentences are told from them.
public struct HardNegativeReport: Sendable, Hashable, Encodable {
  /// Sentences with one kind of swap.
  public struct Row: Sendable, Hashable, Encodable {
    /// The kind, or `all`.
    public let name: String
    /// How many sentences.
    public let sentences: Int
    /// Share not called supported.
    public let rejected: Double?
    /// Share called a problem.
    public let flagged: Double?
  }

  /// A false sentence called supported, or a true one that was not.
  public struct Mistake: Sendable, Hashable, Encodable {
    /// Id of the fact.
    public let fact: String
    /// What was swapped; nil for a true sentence.
    public let swap: Swap?
    /// How sure the finding was.
    public let confidence: Double?
    /// The sentence.
    public let text: String
  }

  /// Version of this form.
  public let schemaVersion = 1
  /// How many true sentences.
  public let paraphrases: Int
  /// Share of them called supported. They are wordings of the store, and so in its index.
  public let keptShare: Double?
  /// All swapped sentences.
  public let all: Row
  /// Swapped sentences by kind.
  public let kinds: [Row]
  /// All swapped sentences when only findings of high confidence count, such that nine in ten true sentences are kept; nil
  /// where fewer are kept anyway.
  public let atNinetyPercent: Row?
  /// That confidence.
  public let confidence: Double?
  /// What went wrong, the most confident first.
  public let errors: [Mistake]

  init(
    paraphrases: Int, keptShare: Double?, all: Row, kinds: [Row], atNinetyPercent: Row?, confidence: Double?,
    errors: [Mistake]
  ) {
    (self.paraphrases, self.keptShare, self.all, self.kinds) = (paraphrases, keptShare, all, kinds)
    (self.atNinetyPercent, self.confidence, self.errors) = (atNinetyPercent, confidence, errors)
  }

  /// The report as JSON with keys in snake case.
  public func json() -> String { JSONReport.encode(self, pretty: true, snakeCase: true) + "\n" }

  /// The report for people.
  public func text() -> String {
    let rows = (kinds + [all]).map {
      [$0.name, "\($0.sentences)", Table.share($0.rejected), Table.share($0.flagged)]
    }
    var text =
      "true sentences called supported: \(Table.share(keptShare)) of \(paraphrases) (wordings of the store, in its index)\n\n"
      + Table.text([["swapped", "sentences", "rejected", "flagged"]] + rows)
    if let row = atNinetyPercent, let confidence {
      text +=
        "\nrejected while 90 % of true sentences are kept (confidence \(Table.decimal(confidence, 2)) and more): "
        + "\(Table.share(row.rejected))\n"
    } else {
      text += "\nno confidence keeps 90 % of the true sentences\n"
    }
    let list = errors.map { error in
      let kind = error.swap.map { "\($0.rawValue) swapped, called supported" } ?? "true, not called supported"
      let sure = error.confidence.map { " (\(Table.decimal($0, 2)))" } ?? ""
      return "\(error.fact): \(kind)\(sure)\n  \(HarmlessText.plain(error.text))\n"
    }
    return text + (list.isEmpty ? "" : "\n" + list.joined())
  }
}
