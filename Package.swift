// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "factcheck",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FactCheckKit", targets: ["FactCheckKit"]),
    .executable(name: "factcheck", targets: ["FactCheckCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The engine: pure, no outside package, no input or output.
    .target(name: "TextAnalysis"),
    .target(name: "ClaimStore", dependencies: ["TextAnalysis", "Yams"]),
    // Optimised in debug builds too: a hundred times slower, the models could not be tested. (Packages that depend on a
    // version of this one accept the flag since Swift 6.2.)
    .target(
      name: "EncoderKernels", exclude: ["Models"],
      cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "Encoder", dependencies: ["EncoderKernels"]),
    .target(name: "Retrieval", dependencies: ["TextAnalysis", "ClaimStore", "Encoder"]),
    .target(name: "Verification", dependencies: ["TextAnalysis", "ClaimStore", "Retrieval", "Encoder"]),

    // The edges: files in, reports out.
    .target(name: "Documents", dependencies: ["TextAnalysis"]),
    .target(
      name: "Reports", dependencies: ["ClaimStore", "Documents", "TextAnalysis", "Verification"], exclude: ["Schema"]),
    .target(
      name: "FactCheckKit",
      dependencies: [
        "BuiltInStore", "ClaimStore", "Documents", "Encoder", "Reports", "Retrieval", "TextAnalysis", "Verification",
      ]),
    // Runs over many documents: which files, in parallel, what is known already, what is accepted.
    .target(name: "Runs", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "TextAnalysis"]),
    .target(
      name: "Evaluation",
      dependencies: [
        "ClaimStore", "Documents", "Encoder", "FactCheckKit", "Reports", "Retrieval", "TextAnalysis",
      ]),
    .executableTarget(
      name: "FactCheckCLI",
      dependencies: [
        "ClaimStore", "Documents", "Evaluation", "FactCheckKit", "Reports", "Retrieval", "Runs", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The store that travels in the program: compiled from Claims/, Corpus/ and seeds/ at build time.
    .target(name: "BuiltInStore", dependencies: ["BuiltInVectors"], plugins: ["EmbedStore"]),
    .target(name: "BuiltInVectors"),
    .executableTarget(name: "StoreCompiler", dependencies: ["ClaimStore", "Retrieval"]),
    .plugin(
      name: "EmbedStore", capability: .buildTool(), dependencies: ["StoreCompiler"],
      path: "Sources/EmbedStore"),

    // Tools of the project itself: no product needs them.
    .executableTarget(
      name: "FeatureTable",
      dependencies: ["ClaimStore", "Documents", "Encoder", "Retrieval", "TextAnalysis", "Verification"],
      path: "Training/Features"),
    .executableTarget(name: "ModelPacker", dependencies: ["Encoder", "EncoderKernels"], exclude: ["Tables"]),
    .executableTarget(
      name: "EncoderBenchmark", dependencies: ["Encoder"], path: "Benchmarks/encoder",
      exclude: [
        "README.md", "compare_tokenizer.py", "make_characters.py", "make_onnx.py", "side_by_side.py", "side-by-side.sh",
      ], sources: ["EncoderBenchmark.swift"]),
    .executableTarget(
      name: "TextBenchmark", dependencies: ["TextAnalysis"], path: "Benchmarks/text",
      exclude: [
        "framing.md", "framing.py", "framing.sh", "recognizers", "recognizers.sh", "sentences.py", "sentences.sh",
      ]),

    .executableTarget(
      name: "ReadFigures", dependencies: ["TextAnalysis"], path: "Benchmarks/text/recognizers",
      exclude: ["README.md", "recognizers.py"]),

    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Encoder"], path: "Benchmarks/search", exclude: ["README.md"]),

    .executableTarget(name: "DocumentsBenchmark", dependencies: ["Documents"], path: "Benchmarks/documents"),

    .testTarget(
      name: "EncoderTests", dependencies: ["Encoder", "EncoderKernels"],
      exclude: ["Fixtures", "Sanitizers", "make_fixtures.py", "run-sanitizers.sh"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
    .testTarget(name: "ClaimStoreTests", dependencies: ["ClaimStore", "TextAnalysis"]),
    .testTarget(name: "VerificationTests", dependencies: ["ClaimStore", "TextAnalysis", "Verification"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TextAnalysis"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["ClaimStore", "Documents", "Reports", "TextAnalysis", "Verification"]),
    .testTarget(
      name: "FactCheckKitTests", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "TextAnalysis"]),
    .testTarget(
      name: "RunsTests", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "Runs", "TextAnalysis"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Documents", "Encoder", "Evaluation", "TextAnalysis"]),
    .testTarget(name: "EndToEndTests", dependencies: ["FactCheckCLI"], exclude: ["Schemas"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
for target in package.targets where target.type != .plugin {
  target.swiftSettings = (target.swiftSettings ?? []) + settings
}
