#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whole files in and out.
enum Files {
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw PackingError.unreadable(path) }
    return [UInt8](data)
  }

  /// The lines of a UTF-8 file, empty ones included, the end of the last one not counted as another.
  static func lines(_ path: String) throws -> [String] {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Writes beside the file and renames, so that no reader sees half of it.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw PackingError.unwritable(path)
    }
  }
}

/// Messages to the person who packs.
enum Console {
  static func say(_ text: String) { print(text) }

  static func fail(_ text: String) -> Never {
    let message = Array("ModelPacker: \(text)\n".utf8)
    _ = write(2, message, message.count)
    exit(2)
  }
}
