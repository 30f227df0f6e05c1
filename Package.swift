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
    .target(name: "EncoderKernels", exclude: ["Models"]),
    .target(name: "Encoder", dependencies: ["EncoderKernels"]),
    .target(name: "Retrieval", dependencies: ["TextAnalysis", "ClaimStore"]),
    .target(name: "Verification", dependencies: ["TextAnalysis", "ClaimStore", "Retrieval"]),

    // The edges: files in, reports out.
    .target(name: "Documents", dependencies: ["TextAnalysis"]),
    .target(
      name: "Reports", dependencies: ["ClaimStore", "Documents", "TextAnalysis", "Verification"], exclude: ["Schema"]),
    .target(
      name: "FactCheckKit",
      dependencies: [
        "BuiltInStore", "ClaimStore", "Documents", "Reports", "Retrieval", "TextAnalysis", "Verification",
      ]),
    .executableTarget(
      name: "FactCheckCLI",
      dependencies: [
        "ClaimStore", "Documents", "FactCheckKit", "Reports", "Retrieval", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The store that travels in the program: compiled from Claims/, Corpus/ and seeds/ at build time.
    .target(name: "BuiltInStore", plugins: ["EmbedStore"]),
    .executableTarget(name: "StoreCompiler", dependencies: ["ClaimStore", "Retrieval"]),
    .plugin(
      name: "EmbedStore", capability: .buildTool(), dependencies: ["StoreCompiler"],
      path: "Sources/EmbedStore"),

    // Tools of the project itself: no product needs them.
    .executableTarget(name: "ModelPacker", dependencies: ["Encoder", "EncoderKernels"], exclude: ["Tables"]),
    .executableTarget(
      name: "EncoderBenchmark", dependencies: ["Encoder"], path: "Benchmarks/encoder",
      exclude: [
        "README.md", "compare_tokenizer.py", "make_characters.py", "make_onnx.py", "side_by_side.py", "side-by-side.sh",
      ], sources: ["EncoderBenchmark.swift"]),

    .testTarget(
      name: "EncoderTests", dependencies: ["Encoder", "EncoderKernels"],
      exclude: ["Fixtures", "Sanitizers", "make_fixtures.py", "run-sanitizers.sh"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
    .testTarget(name: "ClaimStoreTests", dependencies: ["ClaimStore", "TextAnalysis"]),
    .testTarget(name: "VerificationTests", dependencies: ["ClaimStore", "TextAnalysis", "Verification"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TextAnalysis"]),
    .testTarget(
      name: "FactCheckKitTests", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "TextAnalysis"]),
    .testTarget(name: "EndToEndTests", dependencies: ["FactCheckCLI"]),
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
