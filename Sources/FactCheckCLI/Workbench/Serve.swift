import ArgumentParser
import FactCheckKit
import Foundation

#if Workbench
  import Workbench
  import WorkbenchServer
#endif

struct Serve: AsyncCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the workbench: a page on this machine to check drafts and write answers.",
    discussion: """
      Listens on 127.0.0.1 only, until Ctrl-C. Drafts stay in memory: none is written to disk or log, nothing is sent \
      anywhere. The address goes to standard output; the API is described at /v1/openapi.json.
      """)

  /// The port when none is given.
  static let usualPort = 8470

  @Option(help: "Port to listen on; 0 for any that is free.")
  var port = usualPort

  @Flag(help: "Open the page in the browser.")
  var open = false

  @Option(
    help: ArgumentHelp(
      "A name a proxy asks under, such as facts.example.org (may be repeated).", valueName: "host"))
  var allowHost: [String] = []

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
    for host in allowHost where host.isEmpty || !host.allSatisfy({ $0.isASCII && !$0.isWhitespace && $0 != "/" }) {
      throw ValidationError("--allow-host takes a name such as facts.example.org or facts.example.org:8443, no address")
    }
  }

  #if Workbench
    func run() async throws {
      let token = ProcessInfo.processInfo.environment["FACTCHECK_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
      if let token,
        token.utf8.count < 16 || !token.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !"<>&\"'".utf8.contains($0) })
      {
        Console.error("error: FACTCHECK_TOKEN has at least 16 printable ASCII characters, without quotes, <, > and &")
        throw ExitStatus.badInput
      }
      let configuration = Configuration(version: Factcheck.version, hosts: allowHost, token: token)
      let location = store.location(try store.settings())
      let service = try orExit { try WorkbenchService(location, configuration) }
      do {
        try await StopSignals.untilStopped {
          try await WorkbenchServer(service).run(port: port) { port in announce(port, configuration, service) }
        }
      } catch let error as ServerError {
        Console.error("error: \(error)")
        throw ExitStatus.badInput
      }
      Console.error("stopped")
    }

    private func announce(_ port: Int, _ configuration: Configuration, _ service: WorkbenchService) {
      let address = "http://127.0.0.1:\(port)/"
      Console.out(address + "\n")
      Console.error("the workbench is open at \(address); stop it with Ctrl-C")
      Console.error("token for programs (header X-Factcheck-Token): \(configuration.token)")
      if open { Browser.open(address) }
      Thread.detachNewThread { service.warmUp() }
    }
  #else
    func run() async throws {
      Console.error(
        """
        error: this build of factcheck has no workbench. Build one that has:
          swift build -c release --traits Workbench
        or, in a clone, run it at once:
          swift run -c release --traits Workbench factcheck serve
        """)
      throw ExitStatus.badInput
    }
  #endif
}
