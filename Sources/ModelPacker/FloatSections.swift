internal import Encoder

/// One model's sections in 32-bit floats, exactly as trained.
struct FloatSections {
  private(set) var sections: [PackedSection] = []

  init(_ source: SourceModel, _ model: PackedModel) throws {
    sections = try Self.vectors(source, model)
    for layer in 0..<PackedLayout.layers {
      for site in DenseSite.allCases {
        let (weight, bias) = try source.dense(site, layer)
        sections.append(
          PackedSection(
            SectionKey(model, site, .panels, layer: layer),
            values: Self.panels(weight, inputs: site.inputs, outputs: site.outputs)))
        sections.append(PackedSection(SectionKey(model, site, .bias, layer: layer), values: bias))
      }
    }
  }

  /// [outputs][inputs] to [outputs / 16][inputs][16].
  static func panels(_ weight: [Float], inputs: Int, outputs: Int) -> [Float] {
    var panels = [Float](repeating: 0, count: weight.count)
    for output in 0..<outputs {
      let start = output / 16 * 16 * inputs + output % 16
      for input in 0..<inputs { panels[start + 16 * input] = weight[output * inputs + input] }
    }
    return panels
  }

  /// The parts that stay floats in every file: positions, norms, biases, the classifier's head.
  static func vectors(_ source: SourceModel, _ model: PackedModel) throws -> [PackedSection] {
    let width = PackedLayout.width
    let longest = model == .encoder ? 256 : 128
    var sections: [PackedSection] = []
    func add(_ part: PackedPart, layer: Int = 0, rows: Int = 0, _ values: [Float]) {
      sections.append(
        PackedSection(SectionKey(model, part, layer: layer), rows: rows, columns: width, values: values))
    }
    let positions = try source.tensor("embeddings.position_embeddings.weight", count: 512 * width)
    add(.positions, rows: longest, Array(positions.prefix(longest * width)))
    add(.types, try source.tensor("embeddings.token_type_embeddings.weight", count: 2 * width))
    add(.embeddingGain, try source.tensor("embeddings.LayerNorm.weight", count: width))
    add(.embeddingBias, try source.tensor("embeddings.LayerNorm.bias", count: width))
    for layer in 0..<PackedLayout.layers {
      let prefix = "encoder.layer.\(layer)."
      add(
        .attentionGain, layer: layer,
        try source.tensor(prefix + "attention.output.LayerNorm.weight", count: width))
      add(
        .attentionBias, layer: layer,
        try source.tensor(prefix + "attention.output.LayerNorm.bias", count: width))
      add(.outputGain, layer: layer, try source.tensor(prefix + "output.LayerNorm.weight", count: width))
      add(.outputBias, layer: layer, try source.tensor(prefix + "output.LayerNorm.bias", count: width))
    }
    if model == .relation {
      let classes = PackedLayout.classes
      let pooler = try source.tensor("pooler.dense.weight", count: width * width)
      add(.poolerPanels, panels(pooler, inputs: width, outputs: width))
      add(.poolerBias, try source.tensor("pooler.dense.bias", count: width))
      add(.headWeights, try source.tensor("classifier.weight", count: classes * width))
      add(.headBias, try source.tensor("classifier.bias", count: classes))
    }
    return sections
  }
}
