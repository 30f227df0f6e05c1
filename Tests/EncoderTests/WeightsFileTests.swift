import Encoder
import Foundation
import Testing

/// A weights file from outside is opened whole and sound, or refused with the reason.
@Suite("Weights file") struct WeightsFileTests {
  private static let good: [UInt8] = {
    let path = URL(filePath: #filePath).appending(path: "../../../Sources/EncoderKernels/Models/weights.fcw")
    return (try? [UInt8](Data(contentsOf: path.standardized))) ?? []
  }()

  private func changed(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes = Self.good
    change(&bytes)
    return bytes
  }

  /// Stores both checksums anew, so that the damage lies deeper.
  private func resealed(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
    changed { bytes in
      change(&bytes)
      func store(_ value: UInt64, _ place: Int) {
        withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(place..<place + 8, with: $0) }
      }
      let count = Self.good.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 32, as: UInt32.self)) }
      store(Array(bytes[64..<64 + 32 * count]).withUnsafeBytes { ModelWeights.checksum($0) }, 24)
      store(Array(bytes[64...]).withUnsafeBytes { ModelWeights.checksum($0) }, 16)
    }
  }

  @Test("the built-in weights are those of the repository and whole")
  func embedded() throws {
    try ModelWeights.embedded().verify()
    let encoder = try SentenceEncoder(weights: ModelWeights(Self.good))
    #expect(try encoder.embed(["Hello!"]) == SentenceEncoder().embed(["Hello!"]))
  }

  @Test(
    "bytes that are no weights file",
    arguments: [[], [1], Array("FCENC".utf8), Array("FCENCW99 and more".utf8)])
  func signature(_ bytes: [UInt8]) {
    #expect(throws: EncoderError.notAWeightsFile) { try ModelWeights(bytes) }
  }

  @Test("a file cut short or grown")
  func length() {
    let count = UInt64(Self.good.count)
    #expect(throws: EncoderError.wrongLength(stated: count, actual: count - 1)) {
      try ModelWeights(changed { $0.removeLast() })
    }
    #expect(throws: EncoderError.wrongLength(stated: count, actual: count + 1)) {
      try ModelWeights(changed { $0.append(0) })
    }
    #expect(throws: EncoderError.wrongLength(stated: 64, actual: 20)) {
      try ModelWeights(Array(Self.good[..<20]))
    }
  }

  @Test("one changed bit anywhere", arguments: [16, 24, 64, 100, 10_000, 20_000_000, 36_000_000])
  func checksum(_ place: Int) {
    let error = #expect(throws: EncoderError.self) { try ModelWeights(changed { $0[place] ^= 4 }) }
    guard case .wrongChecksum = error else {
      Issue.record("not a checksum error: \(String(describing: error))")
      return
    }
  }

  @Test("a directory that points outside the file, or names no needed section")
  func sections() {
    #expect(throws: EncoderError.self) { try ModelWeights(resealed { $0[64 + 16 + 7] = 1 }) }
    #expect(throws: EncoderError.self) { try ModelWeights(resealed { $0[64 + 24 + 7] = 1 }) }
    #expect(throws: EncoderError.invalidSection("directory")) { try ModelWeights(resealed { $0[35] = 0xFF }) }
    let renamed = resealed { $0[64] = 0xEE }
    #expect(throws: EncoderError.self) { try SentenceEncoder(weights: ModelWeights(renamed)) }
  }

  @Test("every error says what to do")
  func messages() {
    let errors: [EncoderError] = [
      .noEmbeddedWeights, .notAWeightsFile, .wrongLength(stated: 1, actual: 2),
      .wrongChecksum(stated: 1, actual: 2), .invalidSection("20"), .kernelsUnavailable("x"),
      .noQuantisedWeights,
    ]
    for error in errors { #expect(error.description.count > 40) }
  }
}
