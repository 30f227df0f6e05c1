import Testing
import TextAnalysis

@testable import ClaimStore

@Suite("Provenance") struct ProvenanceTests {
  private func source(_ text: String) -> Source {
    Source(
      id: "s", title: Source.Attested(value: "T", basis: .stated, note: nil), publisher: nil, date: nil,
      language: .english, languageBasis: .editors,
      caveats: [], sha256: "", seed: "s.txt", text: text, paragraphs: [], location: Location(file: "f", line: 1))
  }

  @Test(
    "quotes are found whatever the white space and quote marks",
    arguments: [
      ("a “b” c", "a \"b\" c"), ("don’t go", "don't go"), ("a\u{A0}\u{A0}b", "a b"), ("a\n  b", "a b"),
      ("é – x", "é – x"),
    ])
  func found(text: String, quote: String) throws {
    let whole = "Before. \(text) After."
    let range = try #require(QuoteLocator(source(whole)).ranges(of: quote).first)
    #expect(String(decoding: Array(whole.utf8)[range], as: UTF8.self) == text)
  }

  @Test("any other difference is none", arguments: ["A b", "a  c", "a b.", "b a", ""])
  func notFound(quote: String) {
    #expect(QuoteLocator(source("a b c")).ranges(of: quote).isEmpty)
  }

  @Test("every occurrence is found") func occurrences() {
    #expect(QuoteLocator(source("aa aa aa")).ranges(of: "aa").count == 3)
  }

  @Test("a wrong quote is answered with the nearest text") func nearest() throws {
    let fixture = try StoreFixture([
      "Claims/facts/cities.yaml": StoreFixture.fact.replacing(
        "quote: The network has over", with: "quote: This network had over")
    ])
    defer { fixture.remove() }
    let check = ProvenanceCheck(try fixture.load())
    #expect(check.proofs.isEmpty)
    let message = check.failures.map(\.description).joined()
    #expect(message.contains("cities.yaml:1: the quote of 'network' is not in its source"))
    #expect(message.contains("looked for: This network had over 300 cities."))
    #expect(message.contains("network has over 300 cities"))
  }

  @Test("a changed document, hedge or figure fails", arguments: ["hedge: [maybe]", "written: over 400 cities"])
  func parts(change: String) throws {
    let original = change.hasPrefix("hedge") ? "hedge: [over]" : "written: over 300 cities"
    let fixture = try StoreFixture([
      "Claims/facts/cities.yaml": StoreFixture.fact.replacing(original, with: change),
      "seeds/doc.txt": StoreFixture.document + " ",
    ])
    defer { fixture.remove() }
    let kinds = ProvenanceCheck(try fixture.load()).failures.map(\.kind)
    #expect(kinds.contains { if case .notInQuote = $0 { true } else { false } })
    #expect(kinds.contains { if case .wrongDigest = $0 { true } else { false } })
  }

  @Test("coverage names the sentences that nobody accounts for") func coverage() throws {
    let fixture = try StoreFixture()
    defer { fixture.remove() }
    let coverage = Coverage(try fixture.load())
    #expect(coverage.sentences.count == 4)
    #expect(coverage.unaccounted.map(\.text) == ["It “can” help, some say."])
  }

  @Test(
    "SHA-256 is that of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digest(message: String, expected: String) {
    #expect(SHA256.hexDigest(of: Array(message.utf8)) == expected)
  }
}

@Suite("Dates") struct PartialDateTests {
  @Test(
    "span what they leave open",
    arguments: [
      ("2018", 2018_01_01, 2018_12_31), ("2018-09", 2018_09_01, 2018_09_31), ("2018-12-08", 2018_12_08, 2018_12_08),
      ("1993/2013", 1993_01_01, 2013_12_31),
    ])
  func spans(text: String, first: Int, last: Int) throws {
    let date = try #require(PartialDate(text))
    #expect(date.first == first && date.last == last && date.description == text)
  }

  @Test(
    "of other forms are refused",
    arguments: ["", "18", "2018-13", "2018-00", "June", "2018-1", "2019/2018", "2018/", "٢٠١٨"])
  func refused(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
