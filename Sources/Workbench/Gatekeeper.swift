/// Turns away requests that other web pages make a browser send, and programs that do not know the token.
///
/// A page of another site can make a browser send requests here; it cannot choose their `Host` and `Origin`, and it cannot
/// read the page that carries the token. A name of its own that leads to this machine (DNS rebinding) shows in `Host`.
struct Gatekeeper: Sendable {
  /// The header field that carries the token.
  static let tokenField = "x-factcheck-token"

  private let hosts: [String]
  private let token: [UInt8]

  init(hosts: [String], token: String) {
    self.hosts = hosts
    self.token = Array(token.utf8)
  }

  /// Lets a request in or throws.
  func check(_ head: RequestHead) throws(Problem) {
    guard let host = head["host"]?.lowercased(), isOurs(host) else {
      throw Problem(.foreignHost, "the workbench answers to 127.0.0.1 and localhost; name others with --allow-host")
    }
    guard !head[all: "origin"].isEmpty else { return }
    guard let origin = head["origin"]?.lowercased(), origin == "http://\(host)" || origin == "https://\(host)" else {
      throw Problem(.foreignOrigin, "only the workbench's own page may ask from a browser")
    }
  }

  /// Whether a request shows the token.
  func checkToken(_ head: RequestHead) throws(Problem) {
    let shown = Array((head[Self.tokenField] ?? "").utf8)
    // Compared to the end whatever differs, so that the time tells nothing.
    var difference = shown.count ^ token.count
    for (index, byte) in token.enumerated() { difference |= Int(byte ^ (index < shown.count ? shown[index] : 0)) }
    guard difference == 0 else {
      throw Problem(
        .tokenMissing, "send the token that 'factcheck serve' printed in the header field X-Factcheck-Token")
    }
  }

  private func isOurs(_ host: String) -> Bool {
    if hosts.contains(host) { return true }
    for name in ["127.0.0.1", "localhost", "[::1]"] where host.hasPrefix(name) {
      let port = host.dropFirst(name.count)
      return port.isEmpty || (port.first == ":" && UInt16(port.dropFirst()) != nil)
    }
    return false
  }
}
