internal import EncoderKernels

/// The 8-bit matrices of one model written out as floats, for the fp32 kernels (42 MB).
final class ExpandedWeights: @unchecked Sendable {
  // Unchecked: written once, before initialisation ends.
  private let storage: UnsafeMutablePointer<Float>

  init(_ model: PackedModel, _ weights: ModelWeights) throws(EncoderError) {
    var layers: [(DenseSite, fc_dense_int8)] = []
    for layer in 0..<PackedLayout.layers {
      for site in DenseSite.allCases { layers.append((site, try weights.quantised(model, site, layer))) }
    }
    storage = .allocate(capacity: Self.offset(.attentionInput, PackedLayout.layers))
    var place = 0
    for (site, dense) in layers {
      Self.expand(dense, into: storage + place)
      place += site.inputs * site.outputs
    }
  }

  deinit { storage.deallocate() }

  func panels(_ site: DenseSite, _ layer: Int) -> UnsafePointer<Float> {
    UnsafePointer(storage + Self.offset(site, layer))
  }

  /// Where a matrix starts: all sites of a layer in order, layer after layer.
  private static func offset(_ site: DenseSite, _ layer: Int) -> Int {
    func size(_ sites: some Sequence<DenseSite>) -> Int { sites.reduce(0) { $0 + $1.inputs * $1.outputs } }
    return layer * size(DenseSite.allCases) + size(DenseSite.allCases.prefix { $0 != site })
  }

  private static func expand(_ dense: fc_dense_int8, into panels: UnsafeMutablePointer<Float>) {
    let inputs = Int(dense.inputs)
    let width = inputs + Int(dense.extra)
    for output in 0..<Int(dense.outputs) {
      let panel = dense.panels + output / 16 * 16 * width
      func weight(_ input: Int) -> Float { Float(panel[input / 4 * 64 + output % 16 * 4 + input % 4]) }
      let start = output / 16 * 16 * inputs + output % 16
      for input in 0..<inputs { panels[start + input * 16] = weight(input) }
      for copy in 0..<Int(dense.extra) {
        panels[start + Int(dense.copies[copy]) * 16] += weight(inputs + copy)
      }
      for input in 0..<inputs { panels[start + input * 16] *= dense.scale[output] * dense.smoothing[input] }
    }
  }
}
