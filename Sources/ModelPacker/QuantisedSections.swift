internal import Encoder

/// One model's sections with its matrices as 8-bit integers.
struct QuantisedSections {
  private(set) var sections: [PackedSection]

  /// - Parameter calibration: What shows the range of each activation; the model runs over it in floats.
  init(_ source: SourceModel, _ model: PackedModel, shared: SharedSections, calibration: Calibration) throws {
    let floats = try FloatSections(source, model).sections
    var exact = PackedFile()
    exact.add(shared.floats)
    exact.add(floats)
    let ranges = ActivationRanges()
    let weights = try ModelWeights(exact.bytes())
    switch model {
    case .relation:
      try PairClassifier(weights: weights, kernels: .fp32).observe(calibration.pairs, ranges)
    default: try SentenceEncoder(weights: weights, kernels: .fp32).observe(calibration.texts, ranges)
    }
    sections = try FloatSections.vectors(source, model)
    for layer in 0..<PackedLayout.layers {
      for site in DenseSite.allCases {
        let (weight, bias) = try source.dense(site, layer)
        let dense = QuantisedDense(weight, ranges.statistics(site, layer), site, layer)
        func key(_ part: DensePart) -> SectionKey { SectionKey(model, site, part, layer: layer) }
        sections += [
          PackedSection(
            key(.panels), rows: site.outputs, columns: site.inputs + dense.copies.count,
            levels: dense.levels | dense.quads << 16, values: dense.panels),
          PackedSection(key(.scale), values: dense.scale),
          PackedSection(key(.bias), values: bias),
          PackedSection(key(.sums), values: dense.sums),
          PackedSection(key(.smoothing), values: dense.smoothing),
          PackedSection(key(.copies), values: dense.copies),
        ]
      }
    }
  }
}

/// The largest magnitude and the mean square of every input of every matrix product.
final class ActivationRanges: ActivationObserver {
  struct Statistics {
    var largest, squares: [Float]
    var rows = 0
  }

  private var found: [Int: Statistics] = [:]

  private func index(_ site: DenseSite, _ layer: Int) -> Int { layer * 4 + Int(site.rawValue) }

  func observe(_ values: UnsafeBufferPointer<Float>, _ site: DenseSite, _ layer: Int) {
    let inputs = site.inputs
    let none = [Float](repeating: 0, count: inputs)
    var statistics = found.removeValue(forKey: index(site, layer)) ?? Statistics(largest: none, squares: none)
    for start in stride(from: 0, to: values.count, by: inputs) {
      for input in 0..<inputs {
        let value = values[start + input]
        statistics.largest[input] = max(statistics.largest[input], abs(value))
        statistics.squares[input] += value * value
      }
      statistics.rows += 1
    }
    found[index(site, layer)] = statistics
  }

  func statistics(_ site: DenseSite, _ layer: Int) -> Statistics {
    let none = [Float](repeating: 1, count: site.inputs)
    var statistics = found[index(site, layer)] ?? Statistics(largest: none, squares: none, rows: 1)
    statistics.squares = statistics.squares.map { $0 / Float(max(statistics.rows, 1)) }
    return statistics
  }
}
