// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "factcheck",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FactCheckKit", targets: ["FactCheckKit"]),
    .executable(name: "factcheck", targets: ["FactCheckCLI"]),
  ],
  traits: [
    .trait(name: "Workbench", description: "The local page and API of 'factcheck serve'; needs SwiftNIO.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Not even cloned while the trait is off: see Benchmarks/workbench for what it costs.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
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

    .target(name: "Drafting", dependencies: ["TextAnalysis", "ClaimStore"]),

    // The edges: files in, reports out.
    .target(name: "Documents", dependencies: ["TextAnalysis"]),
    .target(
      name: "Reports", dependencies: ["ClaimStore", "Documents", "Drafting", "TextAnalysis", "Verification"],
      exclude: ["Schema"]),
    .target(
      name: "FactCheckKit",
      dependencies: [
        "BuiltInStore", "ClaimStore", "Documents", "Drafting", "Encoder", "Reports", "Retrieval", "TextAnalysis",
        "Verification",
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
        "ClaimStore", "Documents", "Drafting", "Evaluation", "FactCheckKit", "Reports", "Retrieval", "Runs",
        "TextAnalysis",
        .target(name: "Workbench", condition: .when(traits: ["Workbench"])),
        .target(name: "WorkbenchServer", condition: .when(traits: ["Workbench"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The local page and API. What answers needs no server; what listens is empty while the trait is off.
    .target(name: "WorkbenchPage", exclude: ["page", "openapi.json"]),
    .target(
      name: "Workbench",
      dependencies: [
        "ClaimStore", "Documents", "Drafting", "FactCheckKit", "Reports", "Retrieval", "Runs", "TextAnalysis",
        "WorkbenchPage",
      ]),
    .target(
      name: "WorkbenchServer",
      dependencies: [
        "Workbench",
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Workbench"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Workbench"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Workbench"])),
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
        "README.md", "framing.py", "framing.sh", "peers.py", "recognizers", "recognizers.sh", "sentences.py",
        "sentences.sh", "speed.sh",
      ]),

    .executableTarget(
      name: "ReadFigures", dependencies: ["TextAnalysis"], path: "Benchmarks/text/recognizers",
      exclude: ["README.md", "recognizers.py"]),

    .executableTarget(
      name: "DraftingBenchmark",
      dependencies: ["ClaimStore", "Documents", "Drafting", "FactCheckKit", "Reports", "TextAnalysis"],
      path: "Benchmarks/drafting", exclude: ["README.md"]),
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Encoder"], path: "Benchmarks/search", exclude: ["README.md"]),

    .executableTarget(name: "DocumentsBenchmark", dependencies: ["Documents"], path: "Benchmarks/documents"),

    .testTarget(
      name: "EncoderTests", dependencies: ["Encoder", "EncoderKernels"],
      exclude: ["Fixtures", "Sanitizers", "make_fixtures.py", "run-sanitizers.sh"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
    .testTarget(name: "ClaimStoreTests", dependencies: ["ClaimStore", "TextAnalysis"]),
    .testTarget(name: "DraftingTests", dependencies: ["ClaimStore", "Drafting", "TextAnalysis"]),
    .testTarget(name: "VerificationTests", dependencies: ["ClaimStore", "Retrieval", "TextAnalysis", "Verification"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TextAnalysis"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["ClaimStore", "Documents", "Reports", "TextAnalysis", "Verification"]),
    .testTarget(
      name: "FactCheckKitTests", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "TextAnalysis"]),
    .testTarget(
      name: "RunsTests", dependencies: ["ClaimStore", "Documents", "FactCheckKit", "Reports", "Runs", "TextAnalysis"]),
    .testTarget(name: "WorkbenchTests", dependencies: ["ClaimStore", "FactCheckKit", "Reports", "Workbench"]),
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
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
for target in package.targets where target.type != .plugin {
  target.swiftSettings = (target.swiftSettings ?? []) + settings
}
