import Foundation

/// A git checkout, asked with the program `git`.
///
/// Arguments go to it as a list, never through a shell, and nothing that a repository configures is run: no external diff,
/// no text conversion, no file-system monitor.
struct GitCheckout {
  /// Why git gives no answer.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// The folder the checkout stands in, with links resolved.
  let root: String

  /// The checkout that a folder lies in.
  init(around folder: String) throws {
    let (status, output, _) = try Self.run(["-C", folder, "rev-parse", "--show-toplevel"])
    guard status == 0, !output.isEmpty else {
      throw Problem(
        description: "--changed-since needs a git checkout, and \(folder) is in none; run it inside one or leave it out"
      )
    }
    root = String(decoding: output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...], as: UTF8.self)
  }

  /// The full name of the commit that a revision stands for.
  func commit(_ revision: String) throws -> String {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    let (status, output, _) = try Self.run(["-C", root] + arguments)
    let name = String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard !revision.isEmpty, status == 0, !name.isEmpty, name.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 6 })
    else {
      throw Problem(
        description: "--changed-since: git knows no commit '\(revision)' here; give a branch, tag or commit "
          + "(in CI, fetch enough history: fetch-depth: 0)")
    }
    return name
  }

  /// What a git command prints.
  func output(_ arguments: [String]) throws -> [UInt8] {
    let quiet = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true"]
    let (status, output, errors) = try Self.run(["-C", root] + quiet + arguments)
    guard status == 0 else {
      let reason = String(decoding: errors.prefix(300), as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
      throw Problem(description: "git \(arguments[0]) failed: \(reason)")
    }
    return output
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8], errors: [UInt8]) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw Problem(description: "git cannot be started; install it or leave out --changed-since")
    }
    // Errors are few: they fit the pipe while the output is read.
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    let problem = Array(errors.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      throw Problem(description: "the program git is not installed; install it or leave out --changed-since")
    }
    return (process.terminationStatus, bytes, problem)
  }
}
