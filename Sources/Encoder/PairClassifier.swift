internal import EncoderKernels

/// How likely a premise supports, refutes, or says nothing about a hypothesis; the three add up to 1.
public struct Relations: Hashable, Sendable {
  /// Probability in 0...1 that the premise supports the hypothesis.
  public let supports: Float
  /// Probability in 0...1 that it refutes it.
  public let refutes: Float
  /// Probability in 0...1 that it says nothing about it.
  public let unrelated: Float

  /// Probabilities that add up to 1.
  public init(supports: Float, refutes: Float, unrelated: Float) {
    (self.supports, self.refutes, self.unrelated) = (supports, refutes, unrelated)
  }
}

/// Judges pairs of a premise (a quoted fact) and a hypothesis (a sentence of a text) with a cross-encoder.
///
/// A pair is read up to 125 word pieces. A longer one is cut at the end of its longer side, piece by piece, the
/// hypothesis first when both are equally long: two long sides keep 63 pieces of premise and 62 of hypothesis.
public struct PairClassifier: @unchecked Sendable {
  // Unchecked: the pointers lead into the immutable weights that `model` keeps alive.
  private let model: TransformerModel
  private let tokenizer: WordPieceTokenizer
  private let pooler: fc_dense_fp32
  private let head, headBias: UnsafePointer<Float>

  /// Opens the classifier; parameters and errors as for ``SentenceEncoder/init(weights:kernels:)``.
  public init(weights: ModelWeights? = nil, kernels: Kernels? = nil) throws(EncoderError) {
    let weights = if let weights { weights } else { try ModelWeights.embedded() }
    let kernels = if let kernels { kernels } else { try Kernels.preferred() }
    let width = PackedLayout.width
    model = try TransformerModel(.relation, weights, kernels: kernels)
    tokenizer = try WordPieceTokenizer(weights)
    pooler = fc_dense_fp32(
      panels: try weights.pointer(SectionKey(.relation, .poolerPanels), count: width * width),
      bias: try weights.pointer(SectionKey(.relation, .poolerBias), count: width),
      outputs: Int32(width), inputs: Int32(width))
    head = try weights.pointer(SectionKey(.relation, .headWeights), count: PackedLayout.classes * width)
    headBias = try weights.pointer(SectionKey(.relation, .headBias), count: PackedLayout.classes)
  }

  /// The relation of each pair's premise to its hypothesis, in order. Many pairs at once cost less than one by one, and give
  /// the same bytes.
  public func relations(_ pairs: some Sequence<(premise: String, hypothesis: String)>) -> [Relations] {
    logits(pairs).map { logits in
      var shares = logits
      fc_softmax(&shares, shares.count)
      return Relations(supports: shares[0], refutes: shares[1], unrelated: shares[2])
    }
  }

  /// The relation of one premise to each hypothesis, in order.
  public func relations(premise: String, hypotheses: [String]) -> [Relations] {
    relations(hypotheses.lazy.map { (premise, $0) })
  }

  /// The same bytes as ``relations(premise:hypotheses:)``, computed by up to `threads` tasks.
  public func relations(premise: String, hypotheses: [String], threads: Int) async -> [Relations] {
    await inParallel(hypotheses, threads: threads) { relations(premise: premise, hypotheses: $0) }
  }

  /// The model's raw outputs (supports, refutes, unrelated) for each pair.
  package func logits(_ pairs: some Sequence<(premise: String, hypothesis: String)>) -> [[Float]] {
    var batcher = Batcher(model: model, limit: SentenceEncoder.batchPieces)
    var results: [[Float]] = []
    results.reserveCapacity(pairs.underestimatedCount)
    func deliver(_ rows: UnsafeMutablePointer<Float>, _ count: Int) { results.append(classify(rows)) }
    for pair in pairs { batcher.add(sequence(premise: pair.premise, hypothesis: pair.hypothesis), deliver) }
    batcher.flush(deliver)
    return results
  }

  /// The pieces of a pair, cut to the model's limit.
  package func sequence(premise: String, hypothesis: String) -> PieceSequence {
    let room = model.longestSequence - 3
    let (premise, hypothesis) = (
      tokenizer.pieces(of: premise, limit: room), tokenizer.pieces(of: hypothesis, limit: room)
    )
    // Cutting the longer side piece by piece ends with the shorter one whole, or with both at half the room.
    let second = min(hypothesis.count, max(room / 2, room - premise.count))
    let first = min(premise.count, room - second)
    let ids =
      [tokenizer.cls] + premise.prefix(first) + [tokenizer.sep] + hypothesis.prefix(second) + [tokenizer.sep]
    return PieceSequence(ids: ids, secondStart: first + 2)
  }

  /// Runs pairs through the fp32 kernels and shows `observer` the activations.
  package func observe(_ pairs: [(premise: String, hypothesis: String)], _ observer: some ActivationObserver) {
    let pass = ForwardPass(model, capacity: model.longestSequence, observer: observer)
    for pair in pairs {
      let pieces = sequence(premise: pair.premise, hypothesis: pair.hypothesis)
      pass.run(CollectionOfOne(pieces)) { _, _, _ in }
    }
  }

  /// BERT's pooler (dense, tanh) on the first piece, then the classification layer.
  private func classify(_ rows: UnsafePointer<Float>) -> [Float] {
    let width = PackedLayout.width
    var pooled = [Float](repeating: 0, count: width)
    var pooler = pooler
    model.table.pointee.dense_fp32(rows, 1, &pooler, FC_LINEAR, &pooled)
    fc_tanh(&pooled, width)
    return (0..<PackedLayout.classes).map { fc_dot(pooled, head + $0 * width, width) + headBias[$0] }
  }
}
