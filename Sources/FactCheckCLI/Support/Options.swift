import ArgumentParser
import FactCheckKit
import Foundation
import Reports
import Retrieval
import Runs
import Synchronization

/// Which store to use.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of the claim store.",
      discussion:
        "Without it: FACTCHECK_STORE, then 'store' in \(Settings.fileName), then Claims/ in this folder or above, then the store built into the program.",
      valueName: "folder"))
  var store: String?

  @Flag(help: ArgumentHelp("Ignore the project's defaults in \(Settings.fileName)."))
  var noConfig = false

  /// Loads the store; an unusable one ends the program with its errors on standard error.
  func load() throws -> StorePack {
    let location = location(try settings())
    return try orExit { try location.load() }
  }

  /// The store stays in memory to the end of the program: taking it apart, text by text, takes longer than ending.
  private static let kept = Mutex<StorePack?>(nil)

  /// Newsletters repeat themselves: greetings, mission statements, appeals. A few megabytes keep what was found out about them.
  private static let remembered = 2048

  /// A checker for the store, and a key that is equal for equal stores.
  func checker(_ settings: Settings) throws -> (checker: FactChecker, key: UInt64) {
    let location = location(settings)
    let pack = try orExit { try location.load() }
    Self.kept.withLock { $0 = pack }
    let checker = FactChecker(pack, from: location, remembering: Self.remembered) { done, all in
      guard all > 0, done == 0 || done == all || done.isMultiple(of: 1000) else { return }
      Console.error("preparing the store for matching, once: \(done) of \(all) wordings")
    }
    return (checker, pack.key)
  }

  /// Where the store to use is.
  func location(_ settings: Settings) -> StoreLocation {
    let named = ProcessInfo.processInfo.environment["FACTCHECK_STORE"] ?? ""
    return StoreLocation.find(explicit: store ?? (named.isEmpty ? settings.store : nil))
  }

  /// The project's defaults; a file that cannot be used ends the program with its errors on standard error.
  func settings() throws -> Settings {
    noConfig ? Settings() : try orExit { try Settings.find(from: FileManager.default.currentDirectoryPath) }
  }
}

/// What `body` gives; an error ends the program with its description on standard error.
func orExit<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    Console.error("\(error)")
    throw ExitStatus.badInput
  }
}

/// When to colour text.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

struct ColorOptions: ParsableArguments {
  @Option(help: "Colour the text: auto (on a terminal, without NO_COLOR), always, never.")
  var color = ColorChoice.auto

  var style: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      }
    return TerminalStyle(isColored: isColored, width: Self.width)
  }

  /// Columns to wrap at.
  static var width: Int {
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 88
    return min(max(columns, 40), 100)
  }
}

/// Text for people or JSON for programs.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
