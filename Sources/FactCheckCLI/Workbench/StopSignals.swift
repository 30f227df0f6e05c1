#if Workbench
  import Dispatch
  import Foundation

  /// Ctrl-C and a polite request to end.
  enum StopSignals {
    /// Does some work until it ends or one of the signals comes, which cancels it; a second signal ends the program.
    static func untilStopped(_ work: @escaping @Sendable () async throws -> Void) async throws {
      let task = Task { try await work() }
      let sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
          if task.isCancelled { exit(128 + number) }
          task.cancel()
        }
        source.resume()
        return source
      }
      defer { for source in sources { source.cancel() } }
      try await task.value
    }
  }

  /// The browser of whoever sits here.
  enum Browser {
    /// Opens an address; when there is no browser, the address on standard output is all there is.
    static func open(_ address: String) {
      #if os(macOS)
        let program = "/usr/bin/open"
      #else
        let program = "/usr/bin/xdg-open"
      #endif
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = [address]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      do {
        try process.run()
      } catch {
        Console.error("no browser could be started; open \(address) in yours")
      }
    }
  }
#endif
