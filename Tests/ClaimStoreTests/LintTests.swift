import Testing

@testable import ClaimStore

@Suite("Lint") struct LintTests {
  private func rules(_ changes: [String: String], today: String? = nil) throws -> Set<LintIssue.Rule> {
    let fixture = try StoreFixture(changes)
    defer { fixture.remove() }
    return Set(StoreLint(try fixture.load(), today: today.flatMap { PartialDate($0) }).issues().map(\.rule))
  }

  @Test("a verdict needs a fact") func unsourced() throws {
    #expect(
      try rules(["Claims/contested/refusal.yaml": StoreFixture.claim.replacing("{refutes: [network]}", with: "{}")])
        .contains(.unsourced))
  }

  @Test("a review date that has passed is stale") func stale() throws {
    let fact = ["Claims/facts/cities.yaml": StoreFixture.fact + "\n  review_by: 2025-06-30\n"]
    #expect(try rules(fact).contains(.stale))
    #expect(try !rules(fact, today: "2025-06-30").contains(.stale))
  }

  @Test("two facts with one statement are one") func duplicate() throws {
    #expect(
      try rules(["Claims/facts/more.yaml": StoreFixture.fact.replacing("id: network", with: "id: other")]).contains(
        .duplicate))
  }

  @Test("two values of one thing contradict each other") func contradictory() throws {
    let other = StoreFixture.fact.replacing("id: network", with: "id: other").replacing(
      "value: 300", with: "value: 500"
    )
    .replacing("more than 300 cities.", with: "more than 500 cities.")
    #expect(try rules(["Claims/facts/more.yaml": other]).contains(.contradictory))
  }

  @Test("a fact in two roles cites itself") func selfCiting() throws {
    let claim = StoreFixture.claim.replacing("{refutes: [network]}", with: "{refutes: [network], concedes: [network]}")
    #expect(try rules(["Claims/contested/refusal.yaml": claim]).contains(.selfCiting))
  }

  @Test("every telling of a fact says what the fact says", arguments: ["retellings", "plain"])
  func tellings(key: String) throws {
    func found(_ text: String) throws -> Bool {
      let value = key == "plain" ? "\"\(text)\"" : "[\"\(text)\"]"
      let fact = StoreFixture.fact + "\n  \(key): \(value)\n  \(key)_es: \(value)\n"
      return try rules(["Claims/facts/cities.yaml": fact]).contains(.ungroundedPlain)
    }
    #expect(try found("The network has more than 900 cities."))
    #expect(try found("The network has cities in Wonderland."))
  }

  @Test("missing languages and strange topics are named") func languages() throws {
    let topics = "- {id: cities, label: Cities, about: Cities}\n- {id: work, label: Work, about: Work}\n"
    let found = try rules([
      "Claims/topics.yaml": topics,
      "Claims/contested/refusal.yaml": StoreFixture.claim.replacing("topics: [cities]", with: "topics: [work]"),
    ])
    #expect(found.isSuperset(of: [.missingLanguage, .topicMismatch]))
  }

  @Test("an acknowledgement holds no number and no 'but'") func acknowledgement() throws {
    let concern = """
      - id: trust
        label: Trust
        question: Whom can I trust?
        answered_by: Figures
        acknowledgements: {en: {plain: ["It is a fair question, but wrong."]}}

      """
    #expect(try rules(["Claims/concerns.yaml": concern]).contains(.unfitAcknowledgement))
  }
}

@Suite("Compiled stores") struct PackTests {
  @Test("hold what was written") func roundTrip() throws {
    let fixture = try StoreFixture()
    defer { fixture.remove() }
    let store = try fixture.load()
    var writer = PackWriter()
    writer.add(store)
    let bytes = writer.bytes
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    let read: ClaimStore = try bytes.withUnsafeBufferPointer { buffer in
      var reader = PackReader(buffer)
      return try reader.next()
    }
    #expect(read.contents == store.contents)
  }

  @Test("that are cut short or damaged are refused, never a crash") func damaged() throws {
    let fixture = try StoreFixture()
    defer { fixture.remove() }
    var writer = PackWriter()
    writer.add(try fixture.load())
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = Array(writer.bytes.prefix(Int.random(in: 0..<writer.bytes.count, using: &generator)))
      if !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      bytes.withUnsafeBufferPointer { buffer in
        var reader = PackReader(buffer)
        _ = try? reader.next() as ClaimStore
      }
    }
  }

  @Test("numbers of every size survive", arguments: [0, 1, 15, 16, 255, -1, Int.max, Int.min])
  func numbers(value: Int) throws {
    var writer = PackWriter()
    writer.add(value)
    let read: Int = try writer.bytes.withUnsafeBufferPointer { buffer in
      var reader = PackReader(buffer)
      return try reader.next()
    }
    #expect(read == value)
  }
}
