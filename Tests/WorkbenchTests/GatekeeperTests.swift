import Testing

@testable import Workbench

@Suite("Who is let in") struct GatekeeperTests {
  private let gatekeeper = Gatekeeper(hosts: ["facts.example.org"], token: "0123456789abcdef")

  private func head(host: [String], origin: String? = nil, token: String? = nil) -> RequestHead {
    var fields = host.map { RequestHead.Field(name: "Host", value: $0) }
    if let origin { fields.append(.init(name: "Origin", value: origin)) }
    if let token { fields.append(.init(name: "X-Factcheck-Token", value: token)) }
    return RequestHead(method: "POST", target: "/", fields: fields)
  }

  @Test(arguments: ["127.0.0.1", "127.0.0.1:8470", "localhost:1", "LOCALHOST", "[::1]:8470", "facts.example.org"])
  func ownNamesAreLetIn(_ host: String) throws {
    try gatekeeper.check(head(host: [host]))
    try gatekeeper.check(head(host: [host], origin: "http://\(host)"))
  }

  @Test(arguments: [
    [], [""], ["evil.example"], ["127.0.0.1.evil.example"], ["localhost.evil.example"], ["localhost:"], ["localhost:x"],
    ["localhost:99999"], ["127.0.0.1@evil.example"], ["127.0.0.1", "evil.example"], ["facts.example.org.evil.example"],
  ])
  func otherNamesAreNot(_ hosts: [String]) {
    #expect(throws: Problem.self) { try gatekeeper.check(head(host: hosts)) }
  }

  @Test(arguments: [
    "http://evil.example", "null", "http://localhost:81", "file://", "http://localhost:80.evil.example", "",
  ])
  func pagesOfOtherSitesAreNot(_ origin: String) {
    #expect(throws: Problem.self) { try gatekeeper.check(head(host: ["localhost:80"], origin: origin)) }
  }

  @Test(arguments: [nil, "", "0123456789abcde", "0123456789abcdef0", "0123456789abcdeF"])
  func onlyTheTokenOpens(_ token: String?) throws {
    try gatekeeper.checkToken(head(host: [], token: "0123456789abcdef"))
    #expect(throws: Problem.self) { try gatekeeper.checkToken(head(host: [], token: token)) }
  }

  @Test func everyStartHasATokenOfItsOwn() {
    let tokens = Set((0..<50).map { _ in Configuration(version: "").token })
    #expect(tokens.count == 50)
    #expect(tokens.allSatisfy { $0.count == 32 })
  }
}
