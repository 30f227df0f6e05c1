import ClaimStore
import Documents
import FactCheckKit
import Reports
import Testing
import TextAnalysis

/// The built-in store against its own sentences: what it says of claims, hard negatives and variants.
@Suite("The store against its own sentences") struct StoreMatchingTests {
  static let checker = try? FactChecker(.builtIn)

  private func findings(_ wording: Wording, checker: FactChecker) throws -> [FindingRecord] {
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(wording.text.utf8))
    return try checker.scan(document, language: wording.language)
  }

  /// Every `step`-th element.
  private func sample<Element>(_ elements: [Element], every step: Int) -> [Element] {
    stride(from: 0, to: elements.count, by: step).map { elements[$0] }
  }

  @Test("a contested claim is recognised in its canonical wording") func claims() throws {
    let checker = try #require(Self.checker)
    let claims = sample(checker.store.claims.filter { $0.verdict != .supported }, every: 6)
    let missed = try claims.filter { claim in
      try !findings(Wording(text: claim.claim.english, language: .english), checker: checker).contains(
        where: \.isProblem)
    }
    #expect(missed.count * 10 <= claims.count, "\(missed.map(\.id))")
  }

  @Test("a hard negative is not taken for its claim") func hardNegatives() throws {
    let checker = try #require(Self.checker)
    let negatives = sample(checker.store.claims.flatMap { claim in claim.notThis.map { (claim, $0) } }, every: 12)
    let wrong = try negatives.filter { claim, negative in
      try findings(negative.wording, checker: checker).contains { $0.claim == claim.id && $0.isProblem }
    }
    #expect(wrong.count * 10 <= negatives.count, "\(wrong.map(\.1.wording.text))")
  }

  @Test(
    "a figure of a fact in other words is borne out, and another in its place is not",
    arguments: [
      ("Seven sponsored refugees in ten are paid for work within five years in Canada.", Verdict.supported),
      ("Nine sponsored refugees in ten are paid for work within five years in Canada.", .contradicted),
      ("Nine of every ten sponsored refugees in Canada had a wage within five years.", .contradicted),
    ])
  func figures(text: String, verdict: Verdict) throws {
    let checker = try #require(Self.checker)
    #expect(try findings(Wording(text: text, language: .english), checker: checker).map(\.verdict) == [verdict])
  }

  @Test("every fact that is cited stands in the store, with its quote") func evidence() throws {
    let checker = try #require(Self.checker)
    for claim in sample(checker.store.claims, every: 12) {
      for finding in try findings(Wording(text: claim.claim.english, language: .english), checker: checker) {
        #expect(finding.evidence.allSatisfy { checker.store.fact($0.fact)?.quote == $0.quote })
        #expect(finding.verdict != .unsupported || finding.claim != nil)
      }
    }
  }
}
