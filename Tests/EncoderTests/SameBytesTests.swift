import Encoder
import Testing

/// What a text yields depends on nothing but the text.
@Suite("Same input, same bytes") struct SameBytesTests {
  private let texts = stride(from: 0, to: 200, by: 3 * Fixture.step).map { Fixture.texts[$0].text }
  private let pairs = stride(from: 0, to: 200, by: 8 * Fixture.step).map { Fixture.pairs[$0] }

  @Test("all integer kernels return the same embeddings", arguments: Fixture.integerKernels)
  func kernels(_ kernels: Kernels) throws {
    #expect(
      try SentenceEncoder(kernels: kernels).embed(texts) == SentenceEncoder(kernels: .portable).embed(texts))
  }

  @Test("all integer kernels return the same relations", arguments: Fixture.integerKernels)
  func relations(_ kernels: Kernels) throws {
    let (one, other) = (try PairClassifier(kernels: kernels), try PairClassifier(kernels: .portable))
    for pair in pairs {
      #expect(
        one.relations(premise: pair.premise, hypotheses: [pair.hypothesis])
          == other.relations(premise: pair.premise, hypotheses: [pair.hypothesis]))
    }
  }

  @Test("neighbours in a batch change nothing")
  func batches() throws {
    let encoder = try SentenceEncoder()
    #expect(encoder.embed(texts) == texts.map { encoder.embed([$0])[0] })
    let classifier = try PairClassifier()
    let hypotheses = pairs.map(\.hypothesis)
    #expect(
      classifier.relations(premise: "It rained.", hypotheses: hypotheses)
        == hypotheses.map { classifier.relations(premise: "It rained.", hypotheses: [$0])[0] })
  }

  @Test("the number of threads changes nothing", arguments: Fixture.threadCounts)
  func threads(_ threads: Int) async throws {
    let encoder = try SentenceEncoder()
    let many = texts + texts.reversed()
    #expect(await encoder.embed(many, threads: threads) == encoder.embed(many))
    let classifier = try PairClassifier()
    let hypotheses = pairs.map(\.hypothesis) + pairs.map(\.premise)
    #expect(
      await classifier.relations(premise: "It rained.", hypotheses: hypotheses, threads: threads)
        == classifier.relations(premise: "It rained.", hypotheses: hypotheses))
  }

  @Test("one encoder serves many tasks at once")
  func tasks() async throws {
    let encoder = try SentenceEncoder()
    let expected = encoder.embed(texts)
    await withTaskGroup(of: [Embedding].self) { group in
      for _ in 0..<4 { group.addTask { encoder.embed(texts) } }
      for await embeddings in group { #expect(embeddings == expected) }
    }
  }

  @Test("the environment variable names kernels")
  func environment() throws {
    #expect(try Kernels.preferred(named: nil) == Kernels.available[0])
    #expect(try Kernels.preferred(named: "") == Kernels.available[0])
    #expect(try Kernels.preferred(named: "portable") == .portable)
    #expect(try Kernels.preferred(named: "fp32") == .fp32)
    #expect(throws: EncoderError.kernelsUnavailable("mmx")) { try Kernels.preferred(named: "mmx") }
    for kernels in Kernels.allCases where !Kernels.available.contains(kernels) {
      #expect(throws: EncoderError.kernelsUnavailable(kernels.rawValue)) {
        try SentenceEncoder(kernels: kernels)
      }
    }
  }
}
