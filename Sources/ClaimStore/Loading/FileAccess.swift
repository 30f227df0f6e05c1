import Foundation

/// The few file operations the store needs.
package enum FileAccess {
  package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  package static func isFolder(_ path: String) -> Bool {
    var flag: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &flag) && flag.boolValue
  }

  /// `name` inside `folder`, with `.` and `..` resolved as text: `Claims` and `../Corpus` give `Corpus`.
  package static func join(_ folder: String, _ name: String) -> String {
    guard !name.hasPrefix("/") else { return name }
    var parts: [Substring] = []
    for part in (folder + "/" + name).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (folder.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  package static func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  /// Writes a file whole or not at all: under another name first, then renamed.
  package static func writeAtomically(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url, options: .atomic)
  }

  /// Paths of the files in `folder` whose names end in `suffix`, sorted; hidden files and folders are left out.
  package static func files(in folder: String, suffix: String, isDeep: Bool) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
    return names.sorted().flatMap { name -> [String] in
      let path = join(folder, name)
      if isFolder(path) { return isDeep ? files(in: path, suffix: suffix, isDeep: true) : [] }
      return name.hasSuffix(suffix) ? [path] : []
    }
  }
}
