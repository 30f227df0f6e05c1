internal import EncoderKernels

/// One model's weights as the kernels take them: pointers into the packed file.
struct TransformerModel: @unchecked Sendable {
  // Unchecked: every pointer leads into `weights` or `expanded`, which are kept here and never change.
  let weights: ModelWeights
  let expanded: ExpandedWeights?
  let table: UnsafePointer<fc_kernels>
  let layers: [Layer]
  let words: WordTable
  let positions, types, gain, bias: UnsafePointer<Float>
  /// The most pieces a sequence may have, with `[CLS]` and `[SEP]`.
  let longestSequence: Int
  /// Whether only the first piece's last hidden state is used: the classifier reads `[CLS]` alone.
  let readsFirstPieceOnly: Bool

  enum Dense {
    case int8(fc_dense_int8)
    case fp32(fc_dense_fp32)
  }

  struct Layer {
    let attentionInput, attentionOutput, inner, output: Dense
    let attentionGain, attentionBias, outputGain, outputBias: UnsafePointer<Float>
  }

  enum WordTable {
    case int8(rows: UnsafePointer<Int8>, scales: UnsafePointer<Float>)
    case fp32(rows: UnsafePointer<Float>)
  }

  init(_ model: PackedModel, _ weights: ModelWeights, kernels: Kernels) throws(EncoderError) {
    guard let table = kernels.table else { throw .kernelsUnavailable(kernels.rawValue) }
    let width = PackedLayout.width
    readsFirstPieceOnly = model == .relation
    let isQuantised = weights.isQuantised
    guard isQuantised || kernels == .fp32 else { throw .noQuantisedWeights }
    let expanded =
      kernels == .fp32 && isQuantised ? try ExpandedWeights(model, weights) : nil

    func floats(_ part: PackedPart, layer: Int = 0, count: Int?) throws(EncoderError) -> UnsafePointer<Float> {
      try weights.pointer(SectionKey(model, part, layer: layer), count: count)
    }
    func dense(_ site: DenseSite, _ layer: Int) throws(EncoderError) -> Dense {
      guard kernels == .fp32 else { return .int8(try weights.quantised(model, site, layer)) }
      let panels: UnsafePointer<Float> =
        if let expanded { expanded.panels(site, layer) } else {
          try weights.pointer(
            SectionKey(model, site, .panels, layer: layer), count: site.inputs * site.outputs)
        }
      let bias: UnsafePointer<Float> =
        try weights.pointer(SectionKey(model, site, .bias, layer: layer), count: site.outputs)
      return .fp32(
        fc_dense_fp32(
          panels: panels, bias: bias, outputs: Int32(site.outputs), inputs: Int32(site.inputs)))
    }

    var layers: [Layer] = []
    for layer in 0..<PackedLayout.layers {
      layers.append(
        Layer(
          attentionInput: try dense(.attentionInput, layer),
          attentionOutput: try dense(.attentionOutput, layer),
          inner: try dense(.inner, layer), output: try dense(.output, layer),
          attentionGain: try floats(.attentionGain, layer: layer, count: width),
          attentionBias: try floats(.attentionBias, layer: layer, count: width),
          outputGain: try floats(.outputGain, layer: layer, count: width),
          outputBias: try floats(.outputBias, layer: layer, count: width)))
    }
    let vocabulary = weights.section(SectionKey(.shared, .wordRows))?.rows ?? 0
    let rows = SectionKey(.shared, .wordRows)
    words =
      isQuantised
      ? .int8(
        rows: try weights.pointer(rows, count: vocabulary * width),
        scales: try weights.pointer(SectionKey(.shared, .wordScales), count: vocabulary))
      : .fp32(rows: try weights.pointer(rows, count: vocabulary * width))
    longestSequence = weights.section(SectionKey(model, .positions))?.rows ?? 0
    guard longestSequence > 2, longestSequence <= 512 else { throw .invalidSection("positions") }
    positions = try floats(.positions, count: longestSequence * width)
    types = try floats(.types, count: 2 * width)
    gain = try floats(.embeddingGain, count: width)
    bias = try floats(.embeddingBias, count: width)
    self.weights = weights
    self.expanded = expanded
    self.table = table
    self.layers = layers
  }
}

extension ModelWeights {
  /// Whether the matrices are 8-bit integers rather than floats.
  var isQuantised: Bool { section(SectionKey(.shared, .wordScales)) != nil }

  func pointer<Element: BitwiseCopyable>(
    _ key: SectionKey, count: Int?
  ) throws(EncoderError) -> UnsafePointer<Element> {
    guard let base = try values(key, as: Element.self, count: count).baseAddress else {
      throw .invalidSection(String(key.value, radix: 16))
    }
    return base
  }

  /// The dense layer as the int8 kernels take it, its indices checked.
  func quantised(_ model: PackedModel, _ site: DenseSite, _ layer: Int) throws(EncoderError) -> fc_dense_int8 {
    func key(_ part: DensePart) -> SectionKey { SectionKey(model, site, part, layer: layer) }
    let copies: UnsafeBufferPointer<UInt16> = try values(key(.copies))
    let bounds = section(key(.panels))?.levels ?? 0
    let (levels, quads) = (bounds & 0xFFFF, bounds >> 16)
    guard (1...2).contains(quads), (site.inputs + copies.count) % (4 * quads) == 0 else {
      throw .invalidSection(String(key(.panels).value, radix: 16))
    }
    guard copies.allSatisfy({ $0 < site.inputs }), (1...255).contains(levels) else {
      throw .invalidSection(String(key(.copies).value, radix: 16))
    }
    return fc_dense_int8(
      panels: try pointer(key(.panels), count: (site.inputs + copies.count) * site.outputs),
      scale: try pointer(key(.scale), count: site.outputs),
      bias: try pointer(key(.bias), count: site.outputs),
      sums: try pointer(key(.sums), count: site.outputs),
      smoothing: try pointer(key(.smoothing), count: site.inputs),
      copies: copies.baseAddress, outputs: Int32(site.outputs), inputs: Int32(site.inputs),
      extra: Int32(copies.count), levels: Int32(levels), quads: Int32(quads))
  }
}
