import ArgumentParser
import ClaimStore
import FactCheckKit
import Foundation
import Retrieval

struct ClaimsEmbed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Compute the embeddings of a store's wordings and keep them in its folder.",
    discussion: """
      Writes vectors.fcv into the folder of the store. Without that file, or after wordings were changed, the first scan \
      computes what is missing and keeps it in the cache folder.
      """)

  @Argument(help: "Folder of the claim store.")
  var folder = "Claims"

  func run() throws {
    do {
      let location = StoreLocation.folder(folder)
      let bytes = try location.vectorFile(for: try location.load()) { done, all in
        if done == all || done.isMultiple(of: 500) { Console.error("embedded \(done) of \(all) wordings") }
      }
      try FileAccess.writeAtomically(bytes, to: folder + "/vectors.fcv")
    } catch {
      Console.error("error: \(error)")
      throw ExitStatus.badInput
    }
  }
}
