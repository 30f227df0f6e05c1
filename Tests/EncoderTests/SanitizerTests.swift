import Foundation
import Testing

@Suite("Kernels under sanitizers") struct SanitizerTests {
  @Test("no overflow, no undefined behaviour, the same results from every table")
  func run() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "run-sanitizers.sh").path()
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("0 failures") || text.contains("skipped"), "\(text)")
  }
}
