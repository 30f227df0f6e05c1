import ClaimStore
import Documents
import Foundation

/// Which files a run reads: those named, and in folders those that the patterns and `.factcheckignore` leave.
package struct FileSelection: Sendable {
  /// Patterns and the absolute folder they are relative to.
  package struct Patterns: Sendable {
    let folder: String
    let patterns: [GlobPattern]

    /// - Parameter folder: Absolute.
    package init(_ patterns: [GlobPattern], in folder: String) {
      self.folder = folder
      self.patterns = patterns
    }

    /// The path as the patterns see it: of a file outside the folder, all of it.
    func relative(_ path: String) -> Substring { PathText.relative(path, to: folder) ?? path.dropFirst() }
  }

  /// A file to read, or something that stands in the way.
  package enum Entry: Sendable, Hashable {
    case file(String)
    case unreadable(String, reason: String)
  }

  /// Extensions of the files that are read in folders when no pattern says which; lower case, without the dot.
  package static let extensions = Set(Document.Format.allCases.flatMap(\.extensions))

  private let include: Patterns?
  private let exclude: Patterns?
  private let currentFolder: String

  /// - Parameters:
  ///   - include: Files that match one of these are read, whatever their extension; nil reads the known extensions.
  ///   - exclude: Files and folders that match one of these are left out.
  ///   - currentFolder: What relative paths are relative to.
  package init(include: Patterns?, exclude: Patterns?, currentFolder: String) {
    self.include = include
    self.exclude = exclude
    self.currentFolder = currentFolder
  }

  /// Files stay as they are; folders become the files in them, in order of name.
  ///
  /// Inside folders, hidden names and links to folders are left out: a link may lead round in a circle, or out of the
  /// folder. A folder that is named itself may be either. A folder without a readable file stays, so that reading it
  /// reports it.
  ///
  /// - Complexity: O(*n*) in the entries of the folders, each looked at once.
  package func entries(of paths: [String]) -> [Entry] {
    paths.flatMap { path -> [Entry] in
      guard path != "-", FileAccess.isFolder(path) else { return [.file(path)] }
      let entries = entries(in: path)
      return entries.isEmpty ? [.file(path)] : entries
    }
  }

  /// Something still to be looked at. A folder carries the rules that hold in it, the outermost first.
  private enum Pending {
    case entry(Entry)
    case folder(path: String, absolute: String, rules: [FolderRules])
  }

  private struct FolderRules {
    let folder: String
    let rules: IgnoreRules
  }

  private func entries(in folder: String) -> [Entry] {
    let absolute = PathText.absolute(folder, in: currentFolder)
    var found: [Entry] = []
    // A stack of our own: folders may be nested deeper than calls may.
    var pending: [Pending] = [.folder(path: folder, absolute: absolute, rules: rulesAbove(absolute))]
    while let next = pending.popLast() {
      switch next {
      case .entry(let entry): found.append(entry)
      case .folder(let path, let absolute, let rules):
        pending += contents(of: path, absolute, rules + rulesIn(absolute)).reversed()
      }
    }
    return found
  }

  private func contents(of folder: String, _ absolute: String, _ rules: [FolderRules]) -> [Pending] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      return [.entry(.unreadable(folder, reason: "the folder cannot be listed; check its permissions"))]
    }
    return names.sorted().compactMap { name -> Pending? in
      guard !name.hasPrefix(".") else { return nil }
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
      let absolutePath = (absolute == "/" ? "" : absolute) + "/" + name
      let kind = Kind(path)
      let isFolder = kind == .folder
      guard kind == .file || isFolder, !isLeftOut(absolutePath, isFolder: isFolder, rules) else { return nil }
      if isFolder { return .folder(path: path, absolute: absolutePath, rules: rules) }
      return isAskedFor(absolutePath) ? .entry(.file(path)) : nil
    }
  }

  private enum Kind {
    /// A file, or a link that leads to one or nowhere: reading a broken link reports it.
    case file
    case folder
    /// A link to a folder, a device, a pipe.
    case other

    init(_ path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else {
        self = .file
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK:
        var target = stat()
        self = stat(path, &target) != 0 || target.st_mode & S_IFMT == S_IFREG ? .file : .other
      default: self = .other
      }
    }
  }

  private func isLeftOut(_ path: String, isFolder: Bool, _ rules: [FolderRules]) -> Bool {
    if let exclude {
      let relative = exclude.relative(path)
      if exclude.patterns.contains(where: { $0.matches(relative, isFolder: isFolder) }) { return true }
    }
    for rule in rules.reversed() {
      guard let relative = PathText.relative(path, to: rule.folder) else { continue }
      if let isIgnored = rule.rules.ignores(relative, isFolder: isFolder) { return isIgnored }
    }
    return false
  }

  private func isAskedFor(_ path: String) -> Bool {
    guard let include else { return Self.extensions.contains(PathText.fileExtension(path)) }
    let relative = String(include.relative(path))
    return include.patterns.contains { $0.matches(fileOrItsFolders: relative) }
  }

  // MARK: Rules

  /// The rules of the folders from the current one down to the one above `folder`; none when it lies elsewhere.
  private func rulesAbove(_ folder: String) -> [FolderRules] {
    guard let inner = PathText.relative(folder, to: currentFolder), !inner.isEmpty else { return [] }
    var path = currentFolder
    var rules = rulesIn(path)
    for name in inner.split(separator: "/").dropLast() {
      path += "/" + name
      rules += rulesIn(path)
    }
    return rules
  }

  private func rulesIn(_ folder: String) -> [FolderRules] {
    let path = folder + "/" + IgnoreRules.fileName
    guard FileAccess.exists(path), let bytes = try? FileAccess.read(path) else { return [] }
    return [FolderRules(folder: folder, rules: IgnoreRules(String(decoding: bytes, as: UTF8.self)))]
  }
}
