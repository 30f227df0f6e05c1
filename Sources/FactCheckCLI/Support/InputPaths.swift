import Documents
import Foundation

/// The files a command line names.
enum InputPaths {
  private static let extensions = ["txt", "md", "markdown", "text"]

  /// Folders become the readable files in them, sorted, hidden ones left out; a folder without any stays, so that reading it
  /// reports it.
  static func expand(_ paths: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return [path]
      }
      let files = files(in: path)
      return files.isEmpty ? [path] : files
    }
  }

  private static func files(in folder: String) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
    return names.sorted().flatMap { name -> [String] in
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
      if isFolder.boolValue { return files(in: path) }
      return extensions.contains(URL(filePath: name).pathExtension.lowercased()) ? [path] : []
    }
  }

  static func read(_ path: String) throws(DocumentError) -> Document {
    guard path == "-" else { return try DocumentReader().read(path) }
    let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    return try DocumentReader().document(name: "-", bytes: bytes)
  }
}
