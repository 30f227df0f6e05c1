import ArgumentParser
import FactCheckKit
import Foundation
import Reports
import Retrieval

/// Which store to use.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of the claim store.",
      discussion:
        "Without it: FACTCHECK_STORE, then Claims/ in this folder or above, then the store built into the program.",
      valueName: "folder"))
  var store: String?

  /// Loads the store; an unusable one ends the program with its errors on standard error.
  func load() throws -> StorePack {
    do {
      return try StoreLocation.find(explicit: store).load()
    } catch {
      Console.error("\(error)")
      throw ExitStatus.badInput
    }
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
    let columns = environment["COLUMNS"].flatMap(Int.init) ?? 88
    return TerminalStyle(isColored: isColored, width: min(max(columns, 40), 100))
  }
}

/// Text for people or JSON for programs.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
