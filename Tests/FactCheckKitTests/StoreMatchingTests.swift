import ClaimStore
import Documents
import FactCheckKit
import Reports
import Testing
import TextAnalysis

/// The built-in store against its own sentences: what it says of claims, hard negatives and variants.
@Suite("The store against its own sentences") struct StoreMatchingTests {
  static let checker: FactChecker? = (try? StoreLocation.builtIn.load()).map(FactChecker.init)

  private func findings(_ wording: Wording, checker: FactChecker) throws -> [FindingRecord] {
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(wording.text.utf8))
    return checker.scan(document, language: wording.language)
  }

  @Test("a contested claim is recognised in its canonical wording") func claims() throws {
    let checker = try #require(Self.checker)
    let missed = try checker.store.claims.filter { claim in
      try !findings(Wording(text: claim.claim.english, language: .english), checker: checker).contains {
        $0.claim == claim.id
      }
    }
    #expect(missed.count * 20 <= checker.store.claims.count, "\(missed.map(\.id))")
  }

  @Test("a hard negative is not taken for its claim") func hardNegatives() throws {
    let checker = try #require(Self.checker)
    var wrong: [String] = []
    for claim in checker.store.claims {
      for negative in claim.notThis {
        let found = try findings(negative.wording, checker: checker)
        if found.contains(where: { $0.claim == claim.id && $0.isProblem }) { wrong.append(negative.wording.text) }
      }
    }
    let total = checker.store.claims.reduce(0) { $0 + $1.notThis.count }
    #expect(wrong.count * 50 <= total, "\(wrong.count) of \(total): \(wrong.prefix(20))")
  }

  @Test("every fact that is cited stands in the store, with its quote") func evidence() throws {
    let checker = try #require(Self.checker)
    for claim in checker.store.claims.prefix(100) {
      for finding in try findings(Wording(text: claim.claim.english, language: .english), checker: checker) {
        #expect(finding.evidence.allSatisfy { checker.store.fact($0.fact)?.quote == $0.quote })
        #expect(finding.verdict != .unsupported || finding.claim != nil)
      }
    }
  }
}
