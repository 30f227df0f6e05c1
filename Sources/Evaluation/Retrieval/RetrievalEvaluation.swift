import Encoder
import TextAnalysis

/// Measures how high the claims that a text repeats come out.
public struct RetrievalEvaluation: Sendable {
  private let claims: RankedClaims
  private let data: [RetrievalClaim]
  private let encoder: SentenceEncoder
  private let threads: Int

  /// Reads and indexes claims: `{"id": …, "claim": …, "title": …}` a line.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - threads: How many texts to embed at the same time.
  ///   - progress: Called while claims are embedded, with how many are done and how many there are.
  /// - Throws: ``EvaluationError``, `EncoderError`.
  public init(claims path: String, threads: Int, progress: (Int, Int) -> Void = { _, _ in }) async throws {
    data = try RetrievalClaim.read(path)
    encoder = try SentenceEncoder()
    self.threads = threads
    let texts = data.map(\.claim) + data.map(\.title)
    let vectors = try await ClaimVectors(encoder: encoder).table(texts, threads: threads, progress: progress)
    claims = RankedClaims(data, vectors: vectors)
  }

  /// Fits weights on queries: `{"id": …, "text": …, "relevant": [claim ids]}` a line.
  ///
  /// - Returns: The weights, and what they reach on each fifth of the queries when fitted on the others.
  /// - Throws: ``EvaluationError``.
  public func fit(_ path: String) async throws -> (weights: RankingWeights, crossValidated: RetrievalFigures) {
    let lists = try await candidates(path)
    var figures: [RetrievalFigures] = []
    for fold in 0..<Self.folds {
      let others = lists.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element)
      let weights = RankingFit(others).weights()
      figures += lists.enumerated().filter { $0.offset % Self.folds == fold }.map {
        RetrievalFigures(weights.ranked($0.element), relevant: $0.element.relevant)
      }
    }
    return (RankingFit(lists).weights(), RetrievalFigures(meanOf: figures))
  }

  private static let folds = 5

  /// The figures of queries, ranked with weights or, without, by the fused score alone.
  /// - Throws: ``EvaluationError``.
  public func figures(_ path: String, weights: RankingWeights?) async throws -> RetrievalFigures {
    let lists = try await candidates(path)
    return RetrievalFigures(
      meanOf: lists.map { RetrievalFigures(weights?.ranked($0) ?? $0.claims, relevant: $0.relevant) })
  }

  /// The candidates of every query that repeats a claim.
  private func candidates(_ path: String) async throws -> [RankedCandidates] {
    let queries = try RetrievalQuery.read(path, claims: data)
    let texts = queries.map { QueryText($0.text) }
    let embeddings = await encoder.embed(texts.flatMap { [$0.whole] + $0.sentences }, threads: threads)
    var next = 0
    let ranked = zip(queries, texts).map { query, text in
      let own = embeddings[next..<next + 1 + text.sentences.count].map(QuantisedEmbedding.init)
      next += own.count
      return RankedQuery(
        terms: RankedTerms(text.whole), sentences: text.sentences.map { RankedTerms($0) },
        letters: self.claims.letters.weights(of: text.whole), embedding: own[0],
        sentenceEmbeddings: Array(own.dropFirst()),
        relevant: query.relevant)
    }
    let (claims, threads) = (claims, max(1, threads))
    return await withTaskGroup(of: [(Int, RankedCandidates)].self) { group in
      for task in 0..<threads {
        group.addTask {
          stride(from: task, to: ranked.count, by: threads).map { ($0, RankedCandidates(ranked[$0], claims)) }
        }
      }
      var lists: [(Int, RankedCandidates)] = []
      for await part in group { lists += part }
      return lists.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
