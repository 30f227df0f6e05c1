internal import Encoder

/// A matrix as 8-bit integers that no kernel can saturate on.
///
/// Three steps make 8 bits enough:
/// - *Smoothing*: input `k` is multiplied by a factor and its weights divided by it, so that inputs with large
///   values do not set the step size of all others (SmoothQuant, Xiao et al. 2023, exponent 1/2).
/// - *Copies*: the few inputs that still stick out appear several times, their weight split over the copies.
/// - *Bounds*: AVX2 adds products in 16 bits. The weights that meet there are kept so small that even the largest
///   activations fit; each output's step size is the one that loses least under that bound.
struct QuantisedDense {
  private(set) var panels: [Int8]
  private(set) var scale: [Float]
  private(set) var sums: [Int32]
  private(set) var smoothing: [Float]
  private(set) var copies: [UInt16] = []

  /// Activations are integers in 0...levels: fewer levels cost precision, more tighten the bound on weights.
  let levels: Int
  /// How many quads of inputs AVX2 adds in 16 bits; two are faster and bind twice as many weights together.
  let quads: Int

  init(_ weight: [Float], _ statistics: ActivationRanges.Statistics, _ site: DenseSite, _ layer: Int) {
    let plan = Self.plan(site, layer)
    (levels, quads) = (plan.levels, plan.quads)
    let (inputs, outputs) = (site.inputs, site.outputs)
    var reach = [Float](repeating: 1e-6, count: inputs)
    for output in 0..<outputs {
      for input in 0..<inputs { reach[input] = max(reach[input], abs(weight[output * inputs + input])) }
    }
    let largest = statistics.largest.map { max($0, 1e-4) }
    var times = [Float](repeating: 1, count: inputs)
    for _ in 0..<plan.copies {
      var most = 0
      for input in 0..<inputs
      where largest[input] * reach[input] / times[input] > largest[most] * reach[most] / times[most] {
        most = input
      }
      times[most] += 1
      copies.append(UInt16(most))
    }
    copies.sort()
    smoothing = (0..<inputs).map { ((reach[$0] / times[$0]) / largest[$0]).squareRoot() }

    let width = inputs + copies.count
    panels = [Int8](repeating: 0, count: width * outputs)
    scale = [Float](repeating: 0, count: outputs)
    sums = [Int32](repeating: 0, count: outputs)
    // What an error in a weight costs: the mean square of the smoothed input.
    let cost = (0..<inputs).map { statistics.squares[$0] * smoothing[$0] * smoothing[$0] + 1e-8 }
    let rounding = WeightRounding(times: times, copies: copies, bound: 32767 / levels, quads: quads)
    for output in 0..<outputs {
      let exact = (0..<inputs).map { weight[output * inputs + $0] / smoothing[$0] }
      let row = rounding.best(exact, cost)
      scale[output] = row.step
      sums[output] = row.values.reduce(0) { $0 + Int32($1) }
      let panel = output / 16 * 16 * width
      for input in 0..<width {
        panels[panel + input / 4 * 64 + output % 16 * 4 + input % 4] = Int8(row.values[input])
      }
    }
  }

  /// Found by trial on the reference texts: one quad and many levels where the activations stick out most.
  private static func plan(_ site: DenseSite, _ layer: Int) -> (levels: Int, quads: Int, copies: Int) {
    switch site {
    case .attentionInput: (159, 2, 16)
    case .attentionOutput: (143, 2, 0)
    case .inner: (191, 1, 16)
    case .output: layer < 4 ? (191, 1, 48) : (143, 2, 48)
    }
  }
}
