/// The files of a store folder, read once: the same bytes are hashed, parsed and reported on.
public struct StoreFiles: Sendable {
  /// One file with its path as messages show it.
  public struct File: Sendable {
    /// Path, relative to the current folder where the store was given so.
    public let path: String
    /// The file, byte for byte.
    public let bytes: [UInt8]
  }

  /// The folder that holds `store.yaml`.
  public let folder: String
  /// The YAML files of the folder, ordered by path.
  public let yaml: [File]
  /// The readable editions (`corpus`), ordered by path.
  public let corpus: [File]
  /// The documents themselves (`seeds`), ordered by path.
  public let seeds: [File]

  /// Reads every file of the store in `folder`.
  ///
  /// `store.yaml` names the folders of the readable editions and the seeds, relative to itself.
  ///
  /// - Throws: ``StoreError/notAStore(path:reason:)`` when there is no folder or no `store.yaml` in it;
  ///   ``StoreError/invalid(_:)`` when a file cannot be read.
  public init(folder: String) throws {
    guard FileAccess.isFolder(folder) else {
      throw StoreError.notAStore(path: folder, reason: "there is no such folder")
    }
    let manifest = FileAccess.join(folder, "store.yaml")
    guard FileAccess.exists(manifest) else { throw StoreError.notAStore(path: folder, reason: "it has no store.yaml") }
    self.folder = folder
    yaml = try Self.read(folder, suffix: ".yaml")
    let settings = StoreSettings(yaml.first { $0.path == manifest })
    corpus = try settings.corpus.map { try Self.read(FileAccess.join(folder, $0), suffix: ".md", isDeep: false) } ?? []
    seeds = try settings.seeds.map { try Self.read(FileAccess.join(folder, $0), suffix: ".txt", isDeep: false) } ?? []
  }

  /// A hash of every path and byte: equal for equal stores, for keeping compiled forms.
  /// - Complexity: O(*n*) in the bytes of the store, about a gigabyte a second.
  public var contentKey: UInt64 {
    var hash = ContentHash()
    for file in yaml + corpus + seeds {
      hash.combine(Array(file.path.utf8))
      hash.combine(file.bytes)
    }
    return hash.value
  }

  private static func read(_ folder: String, suffix: String, isDeep: Bool = true) throws -> [File] {
    let paths = FileAccess.files(in: folder, suffix: suffix, isDeep: isDeep)
    return try paths.map { path in
      do {
        return File(path: path, bytes: try FileAccess.read(path))
      } catch {
        throw StoreError.invalid([StoreProblem(.unreadable("\(error)"), at: Location(file: path, line: 1))])
      }
    }
  }
}

/// The two folders that `store.yaml` names, read line by line before any YAML is parsed.
private struct StoreSettings {
  private(set) var corpus: String?
  private(set) var seeds: String?

  init(_ manifest: StoreFiles.File?) {
    for line in String(decoding: manifest?.bytes ?? [], as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingSpaces }
      guard parts.count == 2 else { continue }
      if parts[0] == "corpus" { corpus = parts[1] }
      if parts[0] == "seeds" { seeds = parts[1] }
    }
  }
}
