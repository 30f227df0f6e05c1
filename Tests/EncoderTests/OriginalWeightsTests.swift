import Encoder
import Foundation
import Testing

private let models = ProcessInfo.processInfo.environment["FACTCHECK_MODELS"]

/// Checks that need the original models: set FACTCHECK_MODELS to the folder that holds encoder/.
/// The relation model is the one of Training/weights.
@Suite("Original weights", .enabled(if: models != nil), .serialized)
struct OriginalWeightsTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// Runs the packer that was built beside the tests and returns what it wrote.
  private func pack(_ options: String...) throws -> [UInt8] {
    let models = models ?? ""
    let output = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).fcw")
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = try packer()
    process.currentDirectoryURL = Self.root
    process.arguments =
      [
        "pack", "--encoder", models + "/encoder", "--relation", "Training/weights/relation.safetensors", "--output",
        output.path(),
      ]
      + options
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try [UInt8](Data(contentsOf: output))
  }

  private func packer() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    if let bundle = Bundle.allBundles.first(where: { $0.bundlePath.hasSuffix(".xctest") }) {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    let candidate = folder.appending(path: "ModelPacker")
    try #require(FileManager.default.isExecutableFile(atPath: candidate.path()))
    return candidate
  }

  @Test("packing again gives the file of the repository, byte for byte")
  func reproducible() throws {
    let file = Self.root.appending(path: "Sources/EncoderKernels/Models/weights.fcw")
    #expect(try pack() == [UInt8](Data(contentsOf: file)))
  }

  @Test("fp32 kernels over the original floats reproduce the reference")
  func exact() throws {
    let weights = try ModelWeights(pack("--floats"))
    #expect(throws: EncoderError.noQuantisedWeights) {
      try SentenceEncoder(weights: weights, kernels: .portable)
    }
    let rows = stride(from: 0, to: 200, by: Fixture.step).map { Fixture.texts[$0] }
    let embeddings = try SentenceEncoder(weights: weights, kernels: .fp32).embed(rows.map(\.text))
    for (row, embedding) in zip(rows, embeddings) {
      #expect(embedding.cosine(Fixture.embedding(row.embedding)) >= 0.99999, "\(row.text)")
    }
    let classifier = try PairClassifier(weights: weights, kernels: .fp32)
    for pair in stride(from: 0, to: 200, by: Fixture.step).map({ Fixture.pairs[$0] }) {
      let logits = classifier.logits([(pair.premise, pair.hypothesis)])[0]
      for (ours, theirs) in zip(logits, pair.logits) { #expect(abs(ours - theirs) < 0.001) }
    }
  }
}
