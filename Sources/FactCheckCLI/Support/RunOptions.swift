import ArgumentParser
import Foundation
import Runs

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// How a run over many documents goes: which files, how many at a time, what is remembered.
struct RunOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Documents to work on at the same time. Without it: one a core.", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "In folders, read the files that match, whatever their type (gitignore syntax, may be repeated).",
      valueName: "pattern"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "In folders, leave out files and folders that match (gitignore syntax, may be repeated).", valueName: "pattern"))
  var exclude: [String] = []

  @Flag(inversion: .prefixedNo, help: "Remember what was found in documents that have not changed.")
  var cache: Bool?

  @Option(help: ArgumentHelp("Folder of the cache, in place of the user's cache folder.", valueName: "folder"))
  var cacheDir: String?

  func validate() throws {
    if let jobs, !(1...1_000).contains(jobs) { throw ValidationError("--jobs is a whole number from 1 to 1000") }
    for pattern in include + exclude where GlobPattern(pattern) == nil {
      throw ValidationError("'\(pattern)' is no file pattern; write '*.md' or 'drafts/old/'")
    }
    if cache == false, cacheDir != nil { throw ValidationError("give either --no-cache or --cache-dir") }
  }
}

/// The options of a run with the project's defaults in place of what the command line leaves open.
struct RunPlan {
  let jobs: Int
  let selection: FileSelection
  private let options: RunOptions
  private let settings: Settings

  init(_ options: RunOptions, _ settings: Settings) {
    self.options = options
    self.settings = settings
    jobs = options.jobs ?? settings.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let current = FileManager.default.currentDirectoryPath
    let project = PathText.absolute(settings.folder, in: current)
    func patterns(_ given: [String], _ configured: [GlobPattern]?) -> FileSelection.Patterns? {
      if !given.isEmpty { return .init(given.compactMap { GlobPattern($0) }, in: current) }
      return configured.map { .init($0, in: project) }
    }
    selection = FileSelection(
      include: patterns(options.include, settings.include), exclude: patterns(options.exclude, settings.exclude),
      currentFolder: current)
  }

  /// The cache to use, or nil for none.
  ///
  /// - Parameters:
  ///   - store: The content key of the store.
  ///   - options: What else decides about findings.
  func cache(store: UInt64, options variant: String) -> FindingCache? {
    let folder: String?
    if options.cache == false {
      folder = nil
    } else if let given = options.cacheDir {
      folder = given
    } else {
      switch settings.cache {
      case .folder(let configured): folder = configured
      case .user: folder = FindingCache.userFolder
      case nil, Settings.Cache.none?: folder = options.cache == true ? FindingCache.userFolder : nil
      }
    }
    guard let folder, let program = ProgramFingerprint.current() else { return nil }
    return FindingCache(folder: folder, store: store, program: program, options: variant)
  }
}
