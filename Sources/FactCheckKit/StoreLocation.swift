import BuiltInStore
import ClaimStore
import Encoder
public import Foundation
public import Retrieval

/// Where a store comes from.
public enum StoreLocation: Sendable, Hashable {
  /// A folder that holds `store.yaml`.
  case folder(String)
  /// The store compiled into the program.
  case builtIn

  /// The folder; nil for the built-in store.
  var path: String? {
    if case .folder(let path) = self { path } else { nil }
  }

  /// Finds the store to use: the one asked for, then `FACTCHECK_STORE`, then `Claims/` in this folder or one above it,
  /// then the one built into the program.
  ///
  /// - Parameters:
  ///   - explicit: A folder given by the user.
  ///   - environment: Environment variables.
  ///   - currentFolder: Where the search for `Claims/` starts.
  public static func find(
    explicit: String?, environment: [String: String] = ProcessInfo.processInfo.environment,
    currentFolder: String = FileManager.default.currentDirectoryPath
  ) -> StoreLocation {
    if let explicit { return .folder(explicit) }
    if let named = environment["FACTCHECK_STORE"], !named.isEmpty { return .folder(named) }
    var folder = URL(filePath: currentFolder).standardizedFileURL
    var relative = "Claims"
    while true {
      if FileAccess.exists(folder.appending(path: "Claims/store.yaml").path) { return .folder(relative) }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { return .builtIn }
      folder = parent
      relative = "../" + relative
    }
  }

  /// The bytes of a file that keeps the embeddings of the store's wordings: put it into the store's folder as
  /// `vectors.fcv`, and no user of the store has to wait for them.
  ///
  /// - Parameters:
  ///   - pack: The store of this location.
  ///   - progress: Called with how many wordings are embedded and how many there are to embed.
  public func vectorFile(for pack: StorePack, progress: (Int, Int) -> Void) throws -> [UInt8] {
    StoreVectors.bytes(for: pack.store, known: [], encoder: try SentenceEncoder(), progress: progress)
  }

  /// Loads the store and its index.
  ///
  /// A folder is compiled on first use and kept in the user's cache folder under a hash of its contents; a changed store is
  /// compiled again.
  ///
  /// - Throws: ``StoreError``.
  public func load() throws -> StorePack {
    switch self {
    case .builtIn: return try BuiltInStore.withBytes { try StorePack($0, isLasting: true) }
    case .folder(let folder):
      let files = try StoreFiles(folder: folder)
      let cache = PackCache(key: files.contentKey)
      if let pack = cache.read() { return pack }
      let bytes = try StorePack.compile(files)
      cache.write(bytes)
      return try bytes.withUnsafeBufferPointer { try StorePack($0) }
    }
  }
}

/// Compiled stores in the user's cache folder.
private struct PackCache {
  let key: UInt64

  private var path: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appending(path: "factcheck/\(String(key, radix: 16)).store").path
  }

  /// The pack, or nil when there is none that can be used.
  func read() -> StorePack? {
    guard let path, let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else { return nil }
    return data.withUnsafeBytes { try? StorePack($0.assumingMemoryBound(to: UInt8.self), key: key) }
  }

  /// Keeps the pack; a cache that cannot be written costs time at the next start, nothing else.
  func write(_ bytes: [UInt8]) {
    guard let path else { return }
    try? FileAccess.writeAtomically(bytes, to: path)
  }
}
