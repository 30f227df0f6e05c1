import Testing

@testable import ClaimStore
@testable import Retrieval

@Suite("Numbers read where they lie") struct PackedNumbersTests {
  private static func packed(_ numbers: [Int]) -> [UInt8] {
    var writer = PackWriter()
    PackedNumbers.write(numbers, to: &writer)
    return writer.bytes
  }

  @Test(
    "come back as they were written, whatever follows them",
    arguments: [
      [], [0], [63, 64, 0], [4095, 4096], [1, 1 << 24, (1 << 24) - 1], Array(0..<300), [PackedNumbers.limit - 1, 0, 7],
    ])
  func numbers(_ numbers: [Int]) throws {
    let bytes = Self.packed(numbers) + Array("! \u{1}~".utf8)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    let read = try bytes.withUnsafeBufferPointer { bytes in
      var reader = PackReader(bytes)
      return try PackedNumbers(from: &reader)
    }
    #expect(Array(read) == numbers)
  }

  @Test("that are cut short are refused", arguments: [1, 5, 20]) func short(left: Int) {
    let bytes = Array(Self.packed(Array(0..<300)).prefix(left))
    #expect(throws: PackError.self) {
      try bytes.withUnsafeBufferPointer { bytes in
        var reader = PackReader(bytes)
        _ = try PackedNumbers(from: &reader)
      }
    }
  }

  /// An index of two views of facts and one term.
  private static func index(view: Int, start: Int = 0, posting: Int) throws -> LexicalIndex {
    var writer = PackWriter()
    for numbers in [[1, view], [5], [start, 1], [posting], [1, 1], [0, 0]] { PackedNumbers.write(numbers, to: &writer) }
    return try writer.bytes.withUnsafeBufferPointer { bytes in
      var reader = PackReader(bytes)
      return try LexicalIndex(from: &reader)
    }
  }

  @Test("of an index that name what is not there are refused") func damagedIndex() throws {
    let fact = 1 << 6 | 1
    try Self.index(view: fact, posting: 1 << 4 | 1).check(facts: 2, claims: 0)
    let damaged = [
      try Self.index(view: fact, posting: 2 << 4 | 1), try Self.index(view: 2 << 6 | 1, posting: 1),
      try Self.index(view: fact | 7 << 1, posting: 1), try Self.index(view: fact, start: 2, posting: 1),
      try Self.index(view: 1 << 6, posting: 1),
    ]
    for index in damaged { #expect(throws: PackError.self) { try index.check(facts: 2, claims: 0) } }
  }
}
