import ClaimStore
import Foundation

/// Tells one build of the program from another.
package enum ProgramFingerprint {
  /// Bytes at the start of a program file: headers, and in them the identity that the linker computes from all of it.
  private static let head = 1 << 16

  /// The fingerprint of the running program; nil when its file cannot be read.
  ///
  /// Linkers write a hash of everything they link near the start of a program: the build id of ELF, the UUID of Mach-O.
  /// So its first 64 KB and its length speak for all of it, on every machine that has a copy. Without a build id the time
  /// of the last change counts too.
  package static func current() -> UInt64? {
    guard let path = Bundle.main.executablePath else { return nil }
    return of(path: path)
  }

  static func of(path: String) -> UInt64? {
    var status = stat()
    guard stat(path, &status) == 0, let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: head), !data.isEmpty else { return nil }
    let bytes = [UInt8](data)
    var hash = ContentHash()
    hash.combine(bytes)
    hash.combine(Array("\(status.st_size)".utf8))
    if !hasIdentity(bytes) { hash.combine(Array("\(changeTime(status))".utf8)) }
    return hash.value
  }

  /// Whether a build id (a note of type 3 by "GNU") or Mach-O's magic number stands in the head; every Mach-O has a UUID.
  static func hasIdentity(_ bytes: [UInt8]) -> Bool {
    let machO: [UInt8] = [0xCF, 0xFA, 0xED, 0xFE]
    if bytes.starts(with: machO) { return true }
    let name: [UInt8] = [3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]
    return bytes.withUnsafeBytes { haystack in
      name.withUnsafeBytes { ByteSearch.offset(of: $0, in: haystack, from: 0) != nil }
    }
  }

  private static func changeTime(_ status: stat) -> String {
    #if canImport(Darwin)
      "\(status.st_mtimespec.tv_sec).\(status.st_mtimespec.tv_nsec)"
    #else
      "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    #endif
  }
}
