/// Rounds one output's weights to bytes under the bound of ``QuantisedDense``.
struct WeightRounding {
  /// How often each input appears.
  let times: [Float]
  /// The inputs that appear again, after the last input.
  let copies: [UInt16]
  /// The largest sum of weights of one sign that meet in 16 bits.
  let bound: Int
  let quads: Int

  /// The step size and the integers, in order of the inputs and their copies, with the least error.
  ///
  /// - Parameter cost: What a squared error in each weight costs.
  func best(_ exact: [Float], _ cost: [Float]) -> (step: Float, values: [Int]) {
    var reach: Float = 1e-12
    for input in exact.indices { reach = max(reach, abs(exact[input]) / times[input]) }
    var best: (step: Float, values: [Int]) = (reach / 127, [])
    var least = Float.infinity
    for factor: Float in [0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.3, 1.5] {
      let step = reach / 127 * factor
      let values = round(exact, step)
      var sums = values[..<exact.count].map { Float($0) }
      for (place, source) in copies.enumerated() { sums[Int(source)] += Float(values[exact.count + place]) }
      var loss: Float = 0
      for input in exact.indices {
        let error = sums[input] * step - exact[input]
        loss += error * error * cost[input]
      }
      if loss < least { (least, best) = (loss, (step, values)) }
    }
    return best
  }

  /// The nearest integers, split over the copies and kept within a byte and within the bound.
  private func round(_ exact: [Float], _ step: Float) -> [Int] {
    var values = [Int](repeating: 0, count: exact.count + copies.count)
    var rest = [Int](repeating: 0, count: exact.count)
    var left = times.map { Int($0) }
    func share(_ input: Int) -> Int {
      // The copies still to come take equal parts; the remainder goes to the first.
      let part = (rest[input] + (rest[input] < 0 ? 1 - left[input] : left[input] - 1)) / left[input]
      let value = min(127, max(-127, part))
      rest[input] -= value
      left[input] -= 1
      return value
    }
    for input in exact.indices {
      rest[input] = Int((exact[input] / step).rounded(.toNearestOrEven))
      values[input] = share(input)
    }
    for (place, source) in copies.enumerated() { values[exact.count + place] = share(Int(source)) }
    for block in stride(from: 0, to: values.count, by: 4 * quads) {
      for half in [0, 2] { fit(&values, block + half) }
    }
    return values
  }

  /// Takes what exceeds the bound off the weights of one 16-bit sum, one unit at a time from the largest.
  private func fit(_ values: inout [Int], _ first: Int) {
    for sign in [1, -1] {
      var over = -bound
      for quad in 0..<quads {
        for place in [first + 4 * quad, first + 4 * quad + 1] { over += max(0, sign * values[place]) }
      }
      while over > 0 {
        var largest = first
        for quad in 0..<quads {
          for place in [first + 4 * quad, first + 4 * quad + 1]
          where sign * values[place] > sign * values[largest] {
            largest = place
          }
        }
        values[largest] -= sign
        over -= 1
      }
    }
  }
}
