import ClaimStore
import Foundation
import Retrieval

/// Compiles a store to a Swift file that holds it as one string literal.
///
/// Usage: `StoreCompiler ROOT STORE OUTPUT`: the folder to work in, the store's folder in it, and the file to write.
/// Run by the `EmbedStore` plugin at build time; paths inside the compiled store are relative to ROOT.
@main struct StoreCompiler {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { fail("usage: StoreCompiler ROOT STORE OUTPUT") }
    do {
      guard FileManager.default.changeCurrentDirectoryPath(arguments[1]) else { fail("no folder \(arguments[1])") }
      let pack = try StorePack.compile(StoreFiles(folder: arguments[2]))
      try literal(pack).write(toFile: arguments[3], atomically: true, encoding: .utf8)
    } catch {
      fail("\(error)")
    }
  }

  /// The compiled store is valid UTF-8 by design; the few characters that cannot stand in a raw literal are escaped.
  private static func literal(_ pack: [UInt8]) -> String {
    var text = "package let builtInStoreText: StaticString = #####\""
    for scalar in String(decoding: pack, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F, 0x85, 0x2028, 0x2029: text += "\\#####u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\"#####\n"
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
