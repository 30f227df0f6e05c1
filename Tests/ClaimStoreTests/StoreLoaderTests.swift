import Testing
import TextAnalysis

@testable import ClaimStore

@Suite("Loading a store") struct StoreLoaderTests {
  @Test("reads every kind of entry") func reads() throws {
    let fixture = try StoreFixture()
    defer { fixture.remove() }
    let store = try fixture.load()
    let fact = try #require(store.fact("network"))
    #expect(fact.measures.map(\.value) == [300])
    #expect(fact.measures.map(\.comparator) == [.over])
    #expect(fact.statement.spanish == "La red tiene más de 300 ciudades.")
    #expect(store.claim("no-network")?.evidence == [ClaimEvidence(role: .refutes, fact: "network")])
    #expect(store.claim("no-network")?.paraphrases.count == 2)
    #expect(store.source("doc")?.paragraphs.map(\.range) == [9..<69])
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    /// What the message must hold, the place included.
    let message: String
    var testDescription: String { name }
  }

  static let broken = [
    Broken(
      name: "malformed YAML", file: "Claims/facts/cities.yaml", text: "- id: a\n  quote: [unclosed\n",
      message: "facts/cities.yaml:3:1: malformed YAML"),
    Broken(
      name: "no list", file: "Claims/facts/cities.yaml", text: "id: a\n",
      message: "facts/cities.yaml:1:1: found keys with values where a list of entries"),
    Broken(
      name: "unknown key", file: "Claims/facts/cities.yaml", text: StoreFixture.fact + "\n  qoute: x\n",
      message: "unknown key 'qoute' in fact 'network'; did you mean 'quote'?"),
    Broken(
      name: "missing key", file: "Claims/facts/cities.yaml",
      text: StoreFixture.fact.replacing("  source: doc\n", with: ""), message: "fact 'network' has no 'source'; add it"),
    Broken(
      name: "bad choice", file: "Claims/facts/cities.yaml",
      text: StoreFixture.fact.replacing("kind: figure", with: "kind: number"),
      message: "cities.yaml:2:9: 'kind' is 'number'; expected one of figure, finding"),
    Broken(
      name: "bad number", file: "Claims/facts/cities.yaml",
      text: StoreFixture.fact.replacing("value: 300", with: "value: many"),
      message: "'value' is 'many'; expected a number"),
    Broken(
      name: "bad date", file: "Claims/facts/cities.yaml", text: StoreFixture.fact + "\n  as_of: June\n",
      message: "'as_of' is 'June'; expected a date such as 2018"),
    Broken(
      name: "unknown source", file: "Claims/facts/cities.yaml",
      text: StoreFixture.fact.replacing("source: doc", with: "source: dok"),
      message: "no source has the id 'dok'; did you mean 'doc'?"),
    Broken(
      name: "unknown fact", file: "Claims/contested/refusal.yaml",
      text: StoreFixture.claim.replacing("[network]", with: "[netwrk]"),
      message: "refusal.yaml:1: no fact has the id 'netwrk'; did you mean 'network'?"),
    Broken(
      name: "duplicate id", file: "Claims/facts/more.yaml", text: StoreFixture.fact,
      message: "more.yaml:1: id 'network' is already used at"),
    Broken(
      name: "same_as in a circle", file: "Claims/facts/more.yaml",
      text: StoreFixture.fact.replacing("id: network", with: "id: a") + "\n  same_as: [b]\n\n"
        + StoreFixture.fact.replacing("id: network", with: "id: b") + "\n  same_as: [a]\n",
      message: "'same_as' runs in a circle: a → b → a"),
    Broken(
      name: "strange file", file: "Claims/notes.yaml", text: "- a\n",
      message: "found the file 'notes.yaml' where one of the files"),
    Broken(
      name: "edition with other words", file: "Corpus/doc.md",
      text:
        "---\nid: doc\ntitle: T\ntitle_basis: stated\nlanguage: en\nseed: doc.txt\nsha256: x\n---\n<!-- 1: bytes 9..<69 -->\nOther words.\n",
      message: "doc.md:10: found other words than bytes 9..<69"),
    Broken(
      name: "edition without front matter", file: "Corpus/doc.md", text: "text\n",
      message: "doc.md:1: found no front matter"),
  ]

  @Test("reports what is wrong, where, and what to do", arguments: broken)
  func refuses(given: Broken) throws {
    let fixture = try StoreFixture([given.file: given.text])
    defer { fixture.remove() }
    let error = #expect(throws: StoreError.self) { try fixture.load() }
    #expect(error?.description.contains(given.message) == true, "\(error?.description ?? "")")
  }

  @Test("reports all problems at once, ordered by file and line") func collects() throws {
    let fixture = try StoreFixture([
      "Claims/facts/cities.yaml": StoreFixture.fact.replacing("kind: figure", with: "kind: x").replacing(
        "[cities]", with: "[x]")
    ])
    defer { fixture.remove() }
    guard case .invalid(let problems)? = #expect(throws: StoreError.self, performing: { try fixture.load() }) else {
      return
    }
    #expect(problems.count == 2)
  }

  @Test("a folder that is no store says so") func noStore() {
    let error = #expect(throws: StoreError.self) { try StoreFiles(folder: "/nowhere/at/all") }
    #expect(error?.description.contains("/nowhere/at/all is not a claim store") == true)
  }
}
