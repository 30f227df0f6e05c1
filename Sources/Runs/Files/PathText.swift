import ClaimStore

/// Arithmetic on paths as text; nothing is looked up.
package enum PathText {
  /// The path from the root of the file system, without `.`, `..` and doubled slashes.
  package static func absolute(_ path: String, in folder: String) -> String {
    let joined = FileAccess.join(folder, path)
    // `join` takes an absolute path as it is.
    return path.hasPrefix("/") ? FileAccess.join("/", String(path.drop { $0 == "/" })) : joined
  }

  /// What follows `folder` in an absolute path; nil when the path lies elsewhere. The folder itself gives an empty text.
  package static func relative(_ path: String, to folder: String) -> Substring? {
    if path == folder { return "" }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : nil
  }

  /// What follows the last full stop of the name, in lower case; empty when there is none.
  package static func fileExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
