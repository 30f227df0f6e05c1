import ClaimStore
import Documents
import Encoder
import Foundation
import Retrieval
import TextAnalysis
import Verification

/// Writes what the matcher finds out about statements, one JSON object a line, for the calibration of its verdicts.
///
///     FeatureTable STORE articles FILE...    every statement of the articles
///     FeatureTable STORE store STEP          every STEP-th labelled wording of the store, tried against the rest of it
@main struct FeatureTable {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3 else { fatalUsage() }
    let files = try StoreFiles(folder: arguments[0])
    let bytes = try StorePack.compile(files)
    let pack = try bytes.withUnsafeBufferPointer { try StorePack($0) }
    let data = try Data(contentsOf: URL(filePath: arguments[0] + "/vectors.fcv")) as NSData
    guard
      let memory = TableMemory(
        UnsafeRawBufferPointer(start: data.bytes, count: data.length), release: { withExtendedLifetime(data) {} }),
      let vectors = StoreVectors(try VectorTable(memory), for: pack)
    else { fatalUsage() }
    let models = Models(
      encoder: try SentenceEncoder(), classifier: try PairClassifier(), search: CandidateSearch(pack, vectors: vectors))
    let inspector = Inspector(pack, models)
    switch arguments[1] {
    case "articles":
      for path in arguments.dropFirst(2) {
        let document = try DocumentReader().read(path)
        for statement in inspector.statements(of: document.visible, blocks: document.blocks) {
          write(statement, document: path)
        }
      }
    case "store":
      for wording in inspector.wordings(step: Int(arguments[2]) ?? 1) { write(wording, document: "store") }
    default: fatalUsage()
    }
  }

  private static func write(_ record: InspectedStatement, document: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let line = try? encoder.encode(Line(document: document, statement: record)) else { return }
    FileHandle.standardOutput.write(line + Data("\n".utf8))
  }

  private struct Line: Encodable {
    let document: String
    let statement: InspectedStatement
  }

  private static func fatalUsage() -> Never {
    FileHandle.standardError.write(Data("usage: FeatureTable STORE articles FILE... | STORE store STEP\n".utf8))
    exit(2)
  }
}
