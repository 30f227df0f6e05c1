import Testing

@testable import Workbench

@Suite("Reading a request") struct RequestTests {
  @Test func addressesAreDecoded() throws {
    let target = try #require(RequestTarget("/v1/facts/a%20b%C3%B1?q=one+two%2B&empty="))
    #expect(target.path == ["v1", "facts", "a bñ"])
    #expect(target.query.map(\.name) == ["q", "empty"])
    #expect(target.query.map(\.value) == ["one two+", ""])
  }

  @Test(arguments: ["", "v1", "*", "/%", "/%4", "/%zz", "/%ff", "/a?b=%C3", "/%00", "/a?b=%0a"])
  func otherAddressesAreRefused(_ text: String) { #expect(RequestTarget(text) == nil) }

  @Test(arguments: ["", "{", "[]", "null", "{\"a\":1}", "{\"text\":1}", "{\"text\":\"a\",\"b\":2}"])
  func otherBodiesAreRefused(_ text: String) {
    #expect(throws: Problem.self) { _ = try JSONBody(Array(text.utf8), known: ["text"]).text("text") }
  }

  @Test func bodiesNestedWithoutEndAreRefused() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: Problem.self) { _ = try JSONBody(deep, known: []) }
  }

  @Test func namesThatNobodyKnowsAreRefused() throws {
    let query = try Query([(name: "limit", value: "3")])
    try query.check(known: ["limit"])
    #expect(throws: Problem.self) { try query.check(known: ["q"]) }
    #expect(throws: Problem.self) { _ = try Query([(name: "q", value: "a"), (name: "q", value: "b")]) }
  }

  @Test(arguments: ["0", "11", "-1", "1.5", "+1", "01", " 1", "x", ""])
  func numbersOutOfBoundsAreRefused(_ text: String) throws {
    let query = try Query([(name: "limit", value: text)])
    #expect(throws: Problem.self) { _ = try query.number("limit", in: 1...10) }
  }
}
