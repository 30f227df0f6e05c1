import ClaimStore
import Foundation
import Synchronization

/// What earlier runs found in documents that have not changed.
///
/// All documents of one store, program and set of options share one file. A run reads it whole at the start and writes it
/// anew at the end, under another name first and then renamed; runs at the same time take turns in writing and keep what
/// the other found. A file that is damaged, or that another build of the program made, counts for nothing and is replaced.
package final class FindingCache: Sendable {
  /// Changes whenever the layout of an entry does.
  private static let formatVersion = 1
  /// Bytes that a file of the cache may have.
  static let largestFile = 24 << 20
  /// Documents that a file of the cache may speak of.
  static let mostEntries = 100_000
  /// Files of other stores, builds and options that are left alone; the oldest go.
  static let mostFiles = 4
  private static let suffix = ".findings"
  /// New bytes after which a long run saves what it has.
  private static let saveAfter = 8 << 20

  private struct State {
    var used: Set<CacheKey> = []
    var added: [CacheKey: ArraySlice<UInt8>] = [:]
    var addedBytes = 0
    var problem: String?
  }

  private let folder: String
  private let context: UInt64
  private let loaded: CacheFile
  private let state = Mutex(State())

  /// - Parameters:
  ///   - folder: Where the files of the cache are; made when there is something to keep.
  ///   - store: The content key of the store.
  ///   - program: The fingerprint of the program.
  ///   - options: Everything else that decides what is found.
  package init(folder: String, store: UInt64, program: UInt64, options: String) {
    var hash = ContentHash()
    for part in ["\(Self.formatVersion)", "\(store)", "\(program)", options] { hash.combine(Array(part.utf8)) }
    self.folder = folder
    context = hash.value
    loaded = Self.read(Self.path(folder, context), context: context)
  }

  /// The user's cache folder, or nil where there is none.
  package static var userFolder: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?.appending(path: "factcheck/runs").path
  }

  // MARK: Entries

  /// What is kept under a key, or nil.
  func bytes(_ key: CacheKey) -> ArraySlice<UInt8>? {
    let fresh = state.withLock { state -> ArraySlice<UInt8>? in
      state.used.insert(key)
      return state.added[key]
    }
    return fresh ?? loaded.entries[key]?.intact
  }

  /// Keeps bytes under a key. Saves now and then, so that a run over millions of texts stays small.
  func keep(_ bytes: [UInt8], under key: CacheKey) {
    let isDue = state.withLock { state in
      state.used.insert(key)
      state.added[key] = bytes[...]
      state.addedBytes += bytes.count
      return state.addedBytes > Self.saveAfter || state.added.count > Self.mostEntries / 4
    }
    if isDue { save() }
  }

  // MARK: Files

  /// Writes what is new; does nothing when there is nothing new.
  ///
  /// A cache that cannot be written costs time in the next run, nothing else; ``problem`` says why.
  package func save() {
    let (added, used) = state.withLock { state in
      defer { (state.added, state.addedBytes, state.used) = ([:], 0, []) }
      return (state.added, state.used)
    }
    guard !added.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try withLock { try write(added, used) }
    } catch {
      state.withLock { $0.problem = "the cache in \(folder) cannot be written; check its permissions" }
    }
  }

  /// Why the cache could not be written, or nil.
  package var problem: String? { state.withLock { $0.problem } }

  private func write(_ added: [CacheKey: ArraySlice<UInt8>], _ used: Set<CacheKey>) throws {
    // Read again: another run may have written since.
    let path = Self.path(folder, context)
    var file = Self.read(path, context: context)
    file.generation &+= 1
    for key in used { file.entries[key]?.generation = file.generation }
    for (key, bytes) in added { file.entries[key] = CacheFile.Entry(generation: file.generation, bytes: bytes) }
    file.prune(bytes: Self.largestFile, entries: Self.mostEntries)
    try FileAccess.writeAtomically(file.bytes(context: context), to: path)
    removeOldFiles()
  }

  /// Runs `body` while no other process writes here; without the lock where the file system has none.
  private func withLock(_ body: () throws -> Void) throws {
    let descriptor = open(folder + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    try body()
  }

  private func removeOldFiles() {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      $0.hasSuffix(Self.suffix)
    }
    guard names.count > Self.mostFiles else { return }
    let dated = names.map { name -> (seconds: Int, path: String) in
      var status = stat()
      let path = folder + "/" + name
      guard stat(path, &status) == 0 else { return (0, path) }
      #if canImport(Darwin)
        return (status.st_mtimespec.tv_sec, path)
      #else
        return (status.st_mtim.tv_sec, path)
      #endif
    }
    let own = Self.path(folder, context)
    let others = dated.filter { $0.path != own }.sorted { ($0.seconds, $0.path) > ($1.seconds, $1.path) }
    for (_, path) in others.dropFirst(Self.mostFiles - 1) { unlink(path) }
  }

  private static func path(_ folder: String, _ context: UInt64) -> String {
    folder + "/" + String(context, radix: 16) + suffix
  }

  private static func read(_ path: String, context: UInt64) -> CacheFile {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= largestFile + 1_000,
      let bytes = try? FileAccess.read(path)
    else { return CacheFile() }
    return CacheFile(bytes, context: context)
  }
}
