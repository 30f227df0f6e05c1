import Encoder
import Foundation
import Testing

@Suite("Bad input") struct BadInputTests {
  @Test("no texts give no embeddings; an empty text has one of length 1")
  func empty() throws {
    let encoder = try SentenceEncoder()
    #expect(encoder.embed([]).isEmpty)
    let embedding = encoder.embed([""])[0]
    #expect(abs(embedding.similarity(to: embedding) - 1) < 1e-5)
    #expect(try PairClassifier().relations(premise: "", hypotheses: [""]).count == 1)
    #expect(try PairClassifier().relations(premise: "", hypotheses: []).isEmpty)
  }

  @Test(
    "a text of 1 MB takes no longer than its first 254 pieces",
    arguments: Fixture.repeatedUnits)
  func megabyte(_ unit: String) throws {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let encoder = try SentenceEncoder()
    let time = clock.measure { #expect(encoder.embed([text]).count == 1) }
    #expect(time < .seconds(20))
    #expect(try PairClassifier().relations(premise: text, hypotheses: [text]).count == 1)
  }

  @Test("a stream of texts is never held whole")
  func stream() throws {
    // The texts are made one at a time; only a batch of them may be alive.
    var alive = 0
    var most = 0
    var delivered = 0
    let count = 2000 / Fixture.step
    let texts = (0..<count).lazy.map { number -> String in
      alive += 1
      most = max(most, alive - delivered)
      return "number \(number)"
    }
    try SentenceEncoder().forEachEmbedding(of: texts) { place, _ in
      #expect(place == delivered)
      delivered += 1
    }
    #expect(delivered == count)
    #expect(most <= 130)
  }

  @Test("any bytes read as text are encoded")
  func noise() throws {
    var random = SplitMix(state: 5)
    let texts = (0..<20).map { _ in
      String(decoding: (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
    }
    for embedding in try SentenceEncoder().embed(texts) {
      #expect(embedding.values.allSatisfy { $0.isFinite })
    }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
