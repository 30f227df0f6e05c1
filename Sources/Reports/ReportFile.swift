import Foundation

/// Why a report cannot be written.
public enum ReportFileError: Error, Sendable, Equatable, CustomStringConvertible {
  case noFolder(String, folder: String)
  case isFolder(String)
  case notWritable(String, reason: String)

  public var description: String {
    switch self {
    case .noFolder(let path, let folder): "\(path): cannot be written: there is no folder \(folder); create it first"
    case .isFolder(let path): "\(path): is a folder; name a file in it"
    case .notWritable(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }
}

/// Files of reports: written whole or not at all.
public enum ReportFile {
  /// Whether a report can be written to `path`, as far as can be known before; to be asked before a long run.
  ///
  /// - Throws: ``ReportFileError``.
  public static func check(_ path: String) throws(ReportFileError) {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if path.isEmpty || (manager.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue) {
      throw .isFolder(path)
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw .noFolder(path, folder: folder)
    }
    guard manager.isWritableFile(atPath: folder) else {
      throw .notWritable(path, reason: "the folder \(folder) does not allow new files")
    }
  }

  /// Writes `text` under another name in the same folder, then renames it: a reader never sees half a report, and an old report
  /// stays when the new one cannot be written.
  ///
  /// - Throws: ``ReportFileError``.
  public static func write(_ text: String, to path: String) throws(ReportFileError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes; see ``write(_:to:)-(String,_)``.
  public static func write(_ bytes: [UInt8], to path: String) throws(ReportFileError) {
    try check(path)
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritable(path, reason: error.localizedDescription)
    }
  }
}
