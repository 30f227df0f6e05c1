package import ClaimStore
import Foundation
package import TextAnalysis

/// A project's defaults, from its `.factcheck.yaml`. What a command line says wins.
package struct Settings: Sendable, Hashable {
  /// The name of the file.
  package static let fileName = ".factcheck.yaml"

  /// The cache to use.
  package enum Cache: Sendable, Hashable {
    case none
    /// In the user's cache folder.
    case user
    case folder(String)
  }

  /// The folder of the file, relative to the current one where it lies above it; paths in the file are relative to it.
  package private(set) var folder = "."
  /// Folder of the store, as seen from the current folder.
  package private(set) var store: String?
  /// Language of the texts.
  package private(set) var language: Language?
  /// Least confidence of a finding, 0 to 1.
  package private(set) var minConfidence: Double?
  /// The least serious verdict that fails a run.
  package private(set) var failOn: Verdict?
  /// Files to read in folders; nil for those with a known extension.
  package private(set) var include: [GlobPattern]?
  /// Files and folders to leave out.
  package private(set) var exclude: [GlobPattern] = []
  /// How many documents to work on at the same time.
  package private(set) var jobs: Int?
  /// Whether and where to keep what was found; nil when the file says nothing.
  package private(set) var cache: Cache?
  /// The file with accepted findings, as seen from the current folder.
  package private(set) var baseline: String?
  /// Reports to write, each `FORMAT=PATH` with the path as seen from the current folder.
  package private(set) var reports: [String] = []

  /// No defaults.
  package init() {}

  /// The settings that hold in a folder: those of the nearest file in it or above it; none without a file.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` with everything that is wrong in the file, with lines and what to do.
  package static func find(from currentFolder: String) throws -> Settings {
    var folder = PathText.absolute(currentFolder, in: "/")
    var shown = ""
    while true {
      let path = (folder == "/" ? "" : folder) + "/" + fileName
      if FileAccess.exists(path) {
        return try Settings(path: path, shown: shown + fileName, folder: shown.isEmpty ? "." : shown)
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return Settings() }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      shown += "../"
    }
  }

  private static let largestFile = 1 << 20

  private init(path: String, shown: String, folder: String) throws {
    self.folder = folder
    let problems = ProblemList()
    let start = Location(file: shown, line: 1)
    if let bytes = try? FileAccess.read(path) {
      if bytes.count > Self.largestFile {
        problems.add(.unexpected(found: "\(bytes.count) bytes", expected: "at most a megabyte"), at: start)
      } else if let text = String(validating: bytes, as: UTF8.self) {
        if let entry = YAMLEntry.root(of: text, file: shown, type: "configuration", problems: problems) { read(entry) }
      } else {
        problems.add(.unexpected(found: "bytes that are not UTF-8", expected: "text in UTF-8"), at: start)
      }
    } else {
      problems.add(.unreadable("check its permissions, or use --no-config"), at: start)
    }
    guard problems.problems.isEmpty else {
      throw StoreError.invalid(problems.problems.sorted { $0.location.line < $1.location.line })
    }
  }

  private mutating func read(_ entry: YAMLEntry) {
    let reader = SettingsReader(entry: entry, folder: folder)
    store = reader.path("store")
    language = reader.choice("lang")
    minConfidence = reader.confidence("min-confidence")
    failOn = reader.choice("fail-on")
    include = reader.patterns("include")
    exclude = reader.patterns("exclude") ?? []
    jobs = reader.count("jobs")
    cache = reader.cache("cache")
    baseline = reader.path("baseline")
    reports = reader.reports("report")
    entry.finish()
  }
}
