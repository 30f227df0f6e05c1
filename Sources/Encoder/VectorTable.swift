internal import EncoderKernels

/// Embeddings of many texts, kept as one block of bytes that is searched where it lies: in the program or in a mapped file.
///
/// Layout, little-endian: the header (64 bytes: signature, count, checksum, digest), then for every row a
/// key (8 bytes), a scale (4), a sketch of one bit a coordinate (48) and the levels (384), each kind in one run that starts at
/// a multiple of 64 bytes. A row takes 444 bytes.
///
/// All arithmetic on levels is in whole numbers, so a search returns the same on every processor.
public struct VectorTable: Sendable {
  /// A row found for a query.
  public struct Hit: Hashable, Sendable {
    /// Position in the table.
    public let row: Int
    /// Cosine to the query, in -1...1.
    public let similarity: Float
  }

  static let signature: UInt64 = 0x3130_4345_5643_4646  // "FFCVEC01"
  static let headerLength = 64

  /// Above this many rows a search looks at sketches first.
  public static let largestExactSearch = 100_000

  private let memory: TableMemory
  private let layout: TableLayout

  /// The number of rows.
  public var count: Int { layout.count }

  /// Opens a table.
  ///
  /// - Parameters:
  ///   - memory: The bytes, as ``VectorTableBuilder/bytes`` made them.
  ///   - isTrusted: Leaves out the check of every byte; for tables inside the program.
  /// - Throws: ``EncoderError/damagedVectors(_:)``.
  public init(_ memory: TableMemory, isTrusted: Bool = false) throws(EncoderError) {
    let bytes = memory.bytes
    guard bytes.count >= Self.headerLength, bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self) == Self.signature
    else { throw .damagedVectors("they have another form") }
    let count = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    guard count <= 1 << 32, let layout = TableLayout(count: Int(count)), layout.length == bytes.count else {
      throw .damagedVectors("they are cut short")
    }
    if !isTrusted {
      let sum = ModelWeights.checksum(UnsafeRawBufferPointer(rebasing: bytes[Self.headerLength...]))
      guard sum == bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) else {
        throw .damagedVectors("their checksum is wrong")
      }
    }
    self.memory = memory
    self.layout = layout
  }

  /// The digest of all keys in order, as ``digest(of:)`` makes it.
  public var digest: UInt64 { memory.bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self) }

  /// A number that differs when keys differ or stand in another order (FNV-1a over whole keys).
  public static func digest(of keys: some Sequence<UInt64>) -> UInt64 {
    keys.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x0100_0000_01B3 }
  }

  /// The key that was given for a row.
  public func key(_ row: Int) -> UInt64 {
    memory.bytes.loadUnaligned(fromByteOffset: layout.keys + 8 * row, as: UInt64.self)
  }

  /// The cosine of every row to `query`, into `similarities`.
  /// - Complexity: O(*n*), about 25 ns a row.
  public func similarities(to query: QuantisedEmbedding, into similarities: inout [Float]) {
    similarities.removeAll(keepingCapacity: true)
    similarities.reserveCapacity(count)
    forEachBlock(of: query) { start, dots in
      for (offset, dot) in dots.enumerated() { similarities.append(cosine(dot, row: start + offset, query)) }
    }
  }

  /// The rows nearest to `query`, nearest first, equal ones in the order of the table.
  ///
  /// Up to ``largestExactSearch`` rows all are compared. Beyond that only those whose sketches are nearest, sixteen times
  /// `limit` but at least 4,096, are; a row that is missed has an unusual sketch.
  /// - Complexity: O(*n*); about 25 ns a row compared and 6 ns a sketch.
  public func nearest(to query: QuantisedEmbedding, limit: Int) -> [Hit] {
    nearest(to: query, limit: limit, comparing: count <= Self.largestExactSearch ? count : max(4096, 16 * limit))
  }

  /// The rows nearest to `query` among the `wanted` ones, or some more, with the nearest sketches.
  package func nearest(to query: QuantisedEmbedding, limit: Int, comparing wanted: Int) -> [Hit] {
    var best = BestHits(limit: limit)
    if wanted >= count {
      forEachBlock(of: query) { start, dots in
        for (offset, dot) in dots.enumerated() {
          best.add(Hit(row: start + offset, similarity: cosine(dot, row: start + offset, query)))
        }
      }
    } else {
      for row in rowsWithNearSketches(query, atLeast: wanted) {
        best.add(Hit(row: row, similarity: similarity(ofRow: row, to: query)))
      }
    }
    return best.hits
  }

  /// The cosine of one row to `query`.
  public func similarity(ofRow row: Int, to query: QuantisedEmbedding) -> Float {
    var dot: Int32 = 0
    query.levels.withUnsafeBufferPointer { fc_dots_int8(levels + row * Embedding.dimension, 1, $0.baseAddress, &dot) }
    return cosine(dot, row: row, query)
  }

  /// The embedding of a row.
  public func embedding(_ row: Int) -> QuantisedEmbedding {
    let scales: UnsafePointer<Float> = pointer(at: layout.scales)
    let levels = UnsafeBufferPointer(start: levels + row * Embedding.dimension, count: Embedding.dimension)
    return QuantisedEmbedding(levels: Array(levels), scale: scales[row])
  }

  // MARK: Reading the bytes

  private var levels: UnsafePointer<Int8> { pointer(at: layout.levels) }

  /// - Precondition: The layout was checked against the number of bytes.
  private func pointer<Element>(at offset: Int) -> UnsafePointer<Element> {
    UnsafeRawPointer(memory.start + offset).assumingMemoryBound(to: Element.self)
  }

  private func cosine(_ dot: Int32, row: Int, _ query: QuantisedEmbedding) -> Float {
    let scales: UnsafePointer<Float> = pointer(at: layout.scales)
    return Float(dot) * (scales[row] * query.scale)
  }

  /// Rows a block of a search: their dot products stay in the first cache.
  private static let blockRows = 2048

  private func forEachBlock(of query: QuantisedEmbedding, _ body: (Int, UnsafeBufferPointer<Int32>) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.blockRows) { dots in
      for start in stride(from: 0, to: count, by: Self.blockRows) {
        let rows = min(Self.blockRows, count - start)
        query.levels.withUnsafeBufferPointer {
          fc_dots_int8(levels + start * Embedding.dimension, rows, $0.baseAddress, dots.baseAddress)
        }
        body(start, UnsafeBufferPointer(rebasing: dots[..<rows]))
      }
    }
  }

  /// At least `wanted` rows (all there are, if fewer), those with the nearest sketches, in the order of the table.
  private func rowsWithNearSketches(_ query: QuantisedEmbedding, atLeast wanted: Int) -> [Int] {
    let distances = [UInt16](unsafeUninitializedCapacity: count) { buffer, initialised in
      query.sketch.withUnsafeBufferPointer {
        fc_sketch_distances(pointer(at: layout.sketches), count, $0.baseAddress, buffer.baseAddress)
      }
      initialised = count
    }
    var histogram = [Int](repeating: 0, count: Embedding.dimension + 1)
    for distance in distances { histogram[Int(distance)] += 1 }
    var furthest = 0
    var rows = histogram[0]
    while rows < wanted, furthest < Embedding.dimension {
      furthest += 1
      rows += histogram[furthest]
    }
    var found: [Int] = []
    found.reserveCapacity(rows)
    for row in distances.indices where Int(distances[row]) <= furthest { found.append(row) }
    return found
  }
}

/// Memory that holds a table and stays where it is as long as this object lives.
public final class TableMemory: @unchecked Sendable {
  // Unchecked: the bytes are never written after initialisation.
  let start: UnsafeRawPointer
  let bytes: UnsafeRawBufferPointer
  private let release: () -> Void

  /// Takes over memory.
  /// - Parameters:
  ///   - bytes: Memory that nobody writes to; its start is at a multiple of 8.
  ///   - release: Called once when the table is no longer needed.
  public init?(_ bytes: UnsafeRawBufferPointer, release: @escaping () -> Void = {}) {
    guard let start = bytes.baseAddress else { return nil }
    self.start = start
    self.bytes = bytes
    self.release = release
  }

  deinit { release() }
}

/// Where the parts of a table of `count` rows lie.
struct TableLayout: Sendable {
  let count, keys, scales, sketches, levels, length: Int

  init?(count: Int) {
    guard count >= 0, count <= 1 << 32 else { return nil }
    self.count = count
    keys = VectorTable.headerLength
    scales = Self.padded(keys + 8 * count)
    sketches = Self.padded(scales + 4 * count)
    levels = Self.padded(sketches + Embedding.dimension / 8 * count)
    length = levels + Embedding.dimension * count
  }

  private static func padded(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

/// The best hits so far.
struct BestHits {
  let limit: Int
  private(set) var hits: [VectorTable.Hit] = []

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func add(_ hit: VectorTable.Hit) {
    guard hits.count < limit || hit.similarity > hits.last?.similarity ?? .infinity else { return }
    var place = hits.count
    while place > 0, hits[place - 1].similarity < hit.similarity { place -= 1 }
    hits.insert(hit, at: place)
    if hits.count > limit { hits.removeLast() }
  }
}
