import Reports

/// How high relevant claims come out, ranked in several ways.
public struct RetrievalReport: Sendable, Hashable, Encodable {
  /// Version of this form.
  public let schemaVersion = 1
  /// Ranked by words and embeddings fused, without weights.
  public let fused: RetrievalFigures
  /// Ranked with weights, if there are any.
  public let weighted: RetrievalFigures?
  /// Figures on the texts that weights were fitted on, each fifth ranked with weights fitted on the others.
  public let crossValidated: RetrievalFigures?
  /// The weights.
  public let weights: RankingWeights?

  /// A report.
  public init(
    fused: RetrievalFigures, weighted: RetrievalFigures?, crossValidated: RetrievalFigures?, weights: RankingWeights?
  ) {
    (self.fused, self.weighted, self.crossValidated, self.weights) = (fused, weighted, crossValidated, weights)
  }

  /// The report as JSON with keys in snake case.
  public func json() -> String { JSONReport.encode(self, pretty: true, snakeCase: true) + "\n" }

  /// The report for people.
  public func text() -> String {
    let header = ["ranked by", "queries", "MAP@1", "MAP@5", "MRR", "recall@10"]
    let rows = [("words and meaning", fused), ("weights", weighted), ("weights, cross-validated", crossValidated)]
    return Table.text(
      [header]
        + rows.compactMap { name, figures in
          figures.map {
            [
              name, "\($0.queries)", Table.share($0.mapAt1), Table.share($0.mapAt5), Table.share($0.mrr),
              Table.share($0.recallAt10),
            ]
          }
        })
  }
}
