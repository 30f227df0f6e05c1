import Foundation

/// Runs another program without a shell, within limits.
enum ChildProcess {
  struct Result {
    var output: [UInt8] = []
    var status: Int32 = 0
    var isTimedOut = false
    /// Whether it wrote more than was allowed.
    var isCut = false
  }

  /// The program of that name in a list of folders separated by colons; folders given by a relative path are not looked at.
  static func find(_ name: String, searchPath: String?) -> URL? {
    (searchPath ?? "").split(separator: ":").lazy.filter { $0.hasPrefix("/") }
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs a program and collects its standard output; a program that exceeds a limit is ended.
  static func run(_ program: URL, _ arguments: [String], seconds: Double, outputLimit: Int) throws -> Result {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    try? pipe.fileHandleForWriting.close()
    var result = Result()
    let deadline = ContinuousClock.now + .seconds(seconds)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = max(0, left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000)
      let ready = poll(&request, 1, Int32(clamping: milliseconds))
      if ready < 0, errno == EINTR { continue }
      result.isTimedOut = ready == 0
      guard ready > 0 else { break }
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      result.output += buffer[..<count]
      if result.output.count > outputLimit {
        result.isCut = true
        result.output.removeSubrange(outputLimit...)
        break
      }
    }
    if result.isCut || result.isTimedOut { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    result.status = process.terminationStatus
    return result
  }
}
