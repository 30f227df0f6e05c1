/// Turns texts into embeddings with all-MiniLM-L6-v2.
///
/// ```swift
/// let encoder = try SentenceEncoder()
/// let both = encoder.embed(["Refugees start businesses.", "People who fled found companies."])
/// both[0].similarity(to: both[1])  // about 0.6
/// ```
///
/// A text is read up to 254 word pieces (about 190 English words) and cut there; the empty text has an embedding
/// too. The result for a text depends on that text alone: not on its neighbours, the number of threads, or the
/// kernels, ``Kernels/fp32`` excepted.
public struct SentenceEncoder: Sendable {
  private let model: TransformerModel
  private let tokenizer: WordPieceTokenizer

  /// Pieces that go through the layers together: enough to reuse each weight often, few enough for the caches.
  static let batchPieces = 256

  /// Opens the encoder.
  ///
  /// - Parameters:
  ///   - weights: Packed weights; those built into the program when nil.
  ///   - kernels: How to compute; ``Kernels/preferred()`` when nil.
  /// - Throws: ``EncoderError``.
  public init(weights: ModelWeights? = nil, kernels: Kernels? = nil) throws(EncoderError) {
    let weights = if let weights { weights } else { try ModelWeights.embedded() }
    let kernels = if let kernels { kernels } else { try Kernels.preferred() }
    model = try TransformerModel(.encoder, weights, kernels: kernels)
    tokenizer = try WordPieceTokenizer(weights)
  }

  /// One embedding per text, in order.
  ///
  /// - Complexity: Time grows with the pieces read, at most 256 a text; beside the result, memory is bounded.
  public func embed(_ texts: [String]) -> [Embedding] {
    var embeddings: [Embedding] = []
    embeddings.reserveCapacity(texts.count)
    forEachEmbedding(of: texts) { _, embedding in embeddings.append(embedding) }
    return embeddings
  }

  /// Calls `body` with each text's position and embedding, in order, holding only a few texts at a time.
  ///
  /// Use this for more texts than fit in memory as embeddings (1.5 KB each).
  public func forEachEmbedding(of texts: some Sequence<String>, _ body: (Int, Embedding) -> Void) {
    var batcher = Batcher(model: model, limit: Self.batchPieces)
    var done = 0
    func deliver(_ rows: UnsafeMutablePointer<Float>, _ count: Int) {
      body(done, Embedding(meanOf: rows, count: count))
      done += 1
    }
    for text in texts { batcher.add(sequence(text), deliver) }
    batcher.flush(deliver)
  }

  /// One embedding per text, in order, computed by up to `threads` tasks; the same bytes as ``embed(_:)``.
  public func embed(_ texts: [String], threads: Int) async -> [Embedding] {
    await inParallel(texts, threads: threads) { embed($0) }
  }

  /// The pieces of a text with `[CLS]` and `[SEP]`, cut to the model's limit.
  package func sequence(_ text: String) -> PieceSequence {
    let pieces = tokenizer.pieces(of: text, limit: model.longestSequence - 2)
    return PieceSequence(ids: [tokenizer.cls] + pieces + [tokenizer.sep], secondStart: .max)
  }

  /// Runs texts through the fp32 kernels and shows `observer` the activations.
  package func observe(_ texts: [String], _ observer: some ActivationObserver) {
    let pass = ForwardPass(model, capacity: model.longestSequence, observer: observer)
    for text in texts { pass.run(CollectionOfOne(sequence(text))) { _, _, _ in } }
  }
}
