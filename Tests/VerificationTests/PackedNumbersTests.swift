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
}
