import ClaimStore
import Documents
import FactCheckKit
import Foundation
import Reports
import Testing
import TextAnalysis

@testable import Workbench

@Suite("The workbench without a socket") struct ServiceTests {
  private static let token = "0123456789abcdef"
  private static let workspace = Result { try Workspace(.builtIn, version: "test", limits: Configuration.Limits()) }

  private func service() throws -> WorkbenchService {
    WorkbenchService(try Self.workspace.get(), Configuration(version: "test", token: Self.token))
  }

  private func ask(
    _ method: String, _ target: String, body: String = "", token: String? = Self.token, seconds: Double = 60
  ) throws -> (status: Int, body: [UInt8], fields: [RequestHead.Field]) {
    let service = try service()
    var fields = [RequestHead.Field(name: "host", value: "localhost")]
    if let token { fields.append(.init(name: "x-factcheck-token", value: token)) }
    if method == "POST" { fields.append(.init(name: "content-type", value: "application/json")) }
    let head = RequestHead(method: method, target: target, fields: fields)
    let response =
      switch service.admit(head) {
      case .success(let accepted):
        service.respond(to: head, accepted, body: Array(body.utf8), deadline: Deadline(seconds: seconds))
      case .failure(let problem): service.response(to: problem)
      }
    guard case .bytes(let bytes) = response.body else { return (response.status, [], response.fields) }
    return (response.status, bytes, response.fields)
  }

  @Test func theDescriptionNamesTheEndpointsThatThereAre() throws {
    let answer = try ask("GET", "/v1/openapi.json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    var described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
    #expect(described.remove("GET /v1/openapi.json") != nil)
    #expect(described == Set(API.endpoints.map { "\($0.method) \($0.path)" }))
    for endpoint in API.endpoints {
      let operation = try #require(paths[endpoint.path]?[endpoint.method.lowercased()] as? [String: Any])
      let parameters = operation["parameters"] as? [[String: Any]] ?? []
      let names = parameters.filter { $0["in"] as? String == "query" }.compactMap { $0["name"] as? String }
      #expect(Set(names) == Set(endpoint.queryNames), "query of \(endpoint.path)")
      let body = operation["requestBody"] as? [String: Any]
      #expect(
        Set((body?["content"] as? [String: Any] ?? [:]).keys) == Set(endpoint.bodyTypes), "body of \(endpoint.path)")
      #expect((operation["security"] != nil) == (endpoint.method == "POST"), "token of \(endpoint.path)")
    }
  }

  @Test func workThatTakesTooLongIsEnded() throws {
    let text = #"{"text": "More than 500 million people have been displaced."}"#
    #expect(try ask("POST", "/v1/scan", body: text, seconds: 0).status == 503)
    #expect(try ask("POST", "/v1/scan", body: text).status == 200)
    #expect(try ask("POST", "/v1/scan", body: text, token: nil).status == 401)
  }

  @Test func thePageHoldsNoScriptOrStyleInItsMarkup() throws {
    let page = String(decoding: try ask("GET", "/").body, as: UTF8.self)
    #expect(page.contains(Self.token))
    for piece in ["<script>", " style=", " onclick=", " onload=", "javascript:", "//cdn", "https://"] {
      #expect(!page.contains(piece), "\(piece)")
    }
    var size = 0
    for endpoint in PageFiles.endpoints(token: "") where endpoint.path != "/v1/openapi.json" {
      let answer = try ask("GET", endpoint.path)
      #expect(answer.status == 200)
      #expect(answer.fields.contains { $0.name == "content-security-policy" && !$0.value.contains("unsafe") })
      let text = String(decoding: answer.body, as: UTF8.self)
      for piece in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
        #expect(!text.contains(piece))
      }
      size += answer.body.count
    }
    #expect(size < 200_000)
  }

  @Test func aTextCheckedInStepsAndFromMemoryGivesTheSameFindings() throws {
    let checker = try Self.workspace.get().checker
    let claims = checker.store.claims.prefix(20).map(\.claim.english)
    var paragraphs = claims.map { "Some say this. \($0) It was said on a Thursday." }
    for _ in 0..<3 {
      let bytes = Array(paragraphs.joined(separator: "\n\n").utf8)
      let document = try DocumentReader().document(name: "a.txt", bytes: bytes, format: .text)
      var found: [FindingRecord] = []
      try checker.forEachFinding(in: document, language: .english) { found += $0 }
      #expect(try checker.scan(document, language: .english) == found)
      #expect(!found.isEmpty)
      paragraphs[3] = "Myth: " + paragraphs[3]
      paragraphs.remove(at: 7)
    }
  }
}
