import Encoder
import Testing

/// The outputs beside those of the original models in float32 arithmetic.
@Suite("Reference outputs") struct ReferenceTests {
  private var texts: [Fixture.Text] { stride(from: 0, to: 200, by: Fixture.step).map { Fixture.texts[$0] } }

  @Test("embeddings are within 0.997 of the original model", arguments: Fixture.integerKernels)
  func embeddings(kernels: Kernels) throws {
    let embeddings = try SentenceEncoder(kernels: kernels).embed(texts.map(\.text))
    for (text, embedding) in zip(texts, embeddings) {
      let cosine = embedding.cosine(Fixture.embedding(text.embedding))
      #expect(cosine >= 0.997, "\(text.text)")
    }
  }

  @Test("fp32 kernels equal an independent forward pass over the same weights")
  func fp32() throws {
    let texts = texts.filter { $0.packed != nil }
    let embeddings = try SentenceEncoder(kernels: .fp32).embed(texts.map(\.text))
    #expect(texts.count >= 20 / Fixture.step)
    for (text, embedding) in zip(texts, embeddings) {
      let cosine = embedding.cosine(Fixture.embedding(text.packed ?? ""))
      #expect(cosine >= 0.99999, "\(text.text)")
    }
  }

  @Test(
    "pair logits are within 0.25, and the largest is the same for 99 pairs in 100", arguments: Fixture.integerKernels)
  func logits(kernels: Kernels) throws {
    let pairs = stride(from: 0, to: 200, by: Fixture.step).map { Fixture.pairs[$0] }
    let logits = try PairClassifier(kernels: kernels).logits(pairs.map { ($0.premise, $0.hypothesis) })
    var turned = 0
    for (pair, logits) in zip(pairs, logits) {
      for (ours, theirs) in zip(logits, pair.logits) { #expect(abs(ours - theirs) <= 0.25) }
      let isSame = logits.firstIndex(of: logits.max() ?? 0) == pair.logits.firstIndex(of: pair.logits.max() ?? 0)
      turned += isSame ? 0 : 1
    }
    #expect(turned * 100 <= pairs.count)
  }

  @Test("a paraphrase is nearer than another topic")
  func meaning() throws {
    let found = try SentenceEncoder().embed([
      "Refugees start businesses.", "People who fled their country found companies.",
      "The recipe needs two eggs.",
    ])
    #expect(found[0].similarity(to: found[1]) > found[0].similarity(to: found[2]) + 0.3)
  }

  @Test("relations add up to one and follow the logits")
  func relations() throws {
    let classifier = try PairClassifier()
    let premise = "The city opened three new schools in 2019."
    let hypotheses = ["Three schools opened in 2019.", "No school opened in 2019.", "Bread is cheap."]
    let relations = classifier.relations(premise: premise, hypotheses: hypotheses)
    let logits = classifier.logits(hypotheses.map { (premise, $0) })
    for (relation, logits) in zip(relations, logits) {
      let shares = [relation.supports, relation.refutes, relation.unrelated]
      #expect(abs(shares.reduce(0, +) - 1) < 1e-5)
      #expect(shares.firstIndex(of: shares.max() ?? 0) == logits.firstIndex(of: logits.max() ?? 0))
    }
    #expect(relations[0].supports > relations[0].refutes)
    #expect(relations[2].unrelated > 0.5)
  }
}
