// Measures the search of vector tables: time of a query by size, and what sketches miss. See README.md beside this file.
internal import Encoder
internal import Foundation

/// Clustered points on the unit sphere, the same at every run: as texts do, many lie close together.
struct SyntheticVectors {
  private var state: UInt64
  private let centres: [[Float]]
  private let spread: Float

  init(seed: UInt64, clusters: Int, spread: Float) {
    state = seed
    self.spread = spread
    var centres: [[Float]] = []
    var state = seed
    for _ in 0..<clusters { centres.append(Self.gaussians(&state)) }
    self.centres = centres
    self.state = state
  }

  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Sums of eight uniform numbers each: near enough to a normal distribution.
  private static func gaussians(_ state: inout UInt64) -> [Float] {
    (0..<Embedding.dimension).map { _ in
      let bits = next(&state)
      let sum = (0..<8).reduce(0) { $0 + Int((bits >> UInt64(8 * $1)) & 0xFF) }
      return (Float(sum) - 1020) / 209
    }
  }

  mutating func next() -> QuantisedEmbedding {
    let centre = centres[Int(Self.next(&state) % UInt64(centres.count))]
    let noise = Self.gaussians(&state)
    return QuantisedEmbedding(Embedding(normalising: zip(centre, noise).map { $0 + spread * $1 }))
  }
}

@main struct SearchBenchmark {
  static func main() throws {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    for size in sizes.isEmpty ? [10_375, 100_000, 1_000_000] : sizes { try measure(size) }
  }

  private static func measure(_ size: Int) throws {
    // A cluster for every fifty rows: a text has some dozens of neighbours.
    var source = SyntheticVectors(seed: 7, clusters: max(1, min(size / 50, 20_000)), spread: 0.9)
    var builder = VectorTableBuilder()
    for row in 0..<size { builder.append(source.next(), key: UInt64(row)) }
    let queries = (0..<50).map { _ in source.next() }
    let table = try table(builder.bytes)
    let exact = queries.map { table.nearest(to: $0, limit: 10, comparing: size).map(\.row) }
    var line = "\(size) rows, \(444 * size / 1_000_000) MB: "
    line += "all rows \(median(queries) { _ = table.nearest(to: $0, limit: 10, comparing: size) }) ms"
    line += ", as shipped \(median(queries) { _ = table.nearest(to: $0, limit: 10) }) ms"
    line += " (recall@10 \(recall(queries, exact) { table.nearest(to: $0, limit: 10) }))"
    print(line)
    for wanted in [512, 1024, 2048, 4096, 8192, 16_384, 32_768] where wanted < size && size > 100_000 {
      let time = median(queries) { _ = table.nearest(to: $0, limit: 10, comparing: wanted) }
      let share = recall(queries, exact) { table.nearest(to: $0, limit: 10, comparing: wanted) }
      print("  comparing \(wanted): \(time) ms, recall@10 \(share)")
    }
  }

  private static func recall(
    _ queries: [QuantisedEmbedding], _ exact: [[Int]], _ search: (QuantisedEmbedding) -> [VectorTable.Hit]
  ) -> Double {
    let found = zip(queries, exact).reduce(0) { $0 + Set(search($1.0).map(\.row)).intersection($1.1).count }
    return Double(found) / Double(exact.reduce(0) { $0 + $1.count })
  }

  private static func median(_ queries: [QuantisedEmbedding], _ body: (QuantisedEmbedding) -> Void) -> Double {
    let clock = ContinuousClock()
    let times = queries.map { query in clock.measure { body(query) } / .milliseconds(1) }
    return (100 * times.sorted()[times.count / 2]).rounded() / 100
  }

  private static func table(_ bytes: [UInt8]) throws -> VectorTable {
    let copy = Data(bytes) as NSData
    guard
      let memory = TableMemory(
        UnsafeRawBufferPointer(start: copy.bytes, count: copy.length), release: { withExtendedLifetime(copy) {} })
    else { throw EncoderError.damagedVectors("there are none") }
    return try VectorTable(memory, isTrusted: true)
  }
}
