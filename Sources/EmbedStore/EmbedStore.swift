import Foundation
import PackagePlugin

/// Compiles the claim store into a Swift file at build time, so that it travels inside the program.
@main struct EmbedStore: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInStoreText.swift")
    return [
      .buildCommand(
        displayName: "Compiling the claim store",
        executable: try context.tool(named: "StoreCompiler").url,
        arguments: [root.path, "Claims", output.path],
        inputFiles: ["Claims", "Corpus", "seeds"].flatMap { files(in: root.appending(path: $0)) },
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let entries = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return entries?.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath } ?? []
  }
}
