import ClaimStore
import Documents
import Drafting
import FactCheckKit
import Reports
import Testing
import TextAnalysis

/// Answers in reports: nothing in them that the store does not hold.
@Suite("Answers beside findings") struct ResponderTests {
  private static let checker = try? FactChecker(.builtIn)

  private static let texts: [(Language, String)] = [
    (
      .english,
      """
      Refugees only cost money and never give anything back. Over 500 cities are part of a welcoming network.

      The library opens at nine. Refugees only cost money and never give anything back.
      """
    ),
    (
      .spanish,
      """
      Los refugiados solo cuestan dinero y nunca devuelven nada. Más de 500 ciudades forman parte de una red de acogida.
      """
    ),
  ]

  @Test("rest sentence by sentence on facts of the store, in the language of the text", arguments: texts)
  func grounded(language: Language, text: String) throws {
    let checker = try #require(Self.checker)
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(text.utf8))
    let answered = Responder(checker).answering(try checker.check(document))
    #expect(answered.problems.count >= 2 && answered.language == language)
    for finding in answered.problems {
      let response = try #require(finding.response, "\(finding.text)")
      #expect(response.language == language && !response.sources.isEmpty)
      #expect(response.sources.allSatisfy { checker.store.fact($0.fact) != nil && $0.text.contains($0.fact) })
      let whole =
        response.text.replacing("\n", with: "\n\n") + "\n\n\(language == .spanish ? "Fuentes" : "Sources")\n"
        + response.sources.enumerated().map { "[\($0 + 1)] \($1.text)\n" }.joined()
      let draft = try DocumentReader().document(name: "answer.txt", bytes: Array(whole.utf8))
      let checked = try Drafter(checker).verified(
        draft, purpose: DraftReader.Purpose(channel: "reply", audience: "general", language: language, claim: nil))
      let issues = checked.flatMap(\.check.issues).filter { $0.sentence != nil }
      #expect(issues.isEmpty, "\(finding.text): \(issues.map(\.message))")
    }
  }

  @Test("stand at what needs care and nowhere else, the same for the same claim") func places() throws {
    let checker = try #require(Self.checker)
    let responder = Responder(checker)
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(Self.texts[0].1.utf8))
    var checked = try checker.check(document)
    let first = responder.answering(checked)
    #expect(first.findings.allSatisfy { ($0.response == nil) == !$0.isProblem })
    let answers = first.findings.filter { $0.claim == "refugees-only-cost" }.map(\.response)
    #expect(answers.count == 2 && Set(answers).count == 1)
    #expect(responder.answering(checked) == first && Responder(checker).answering(checked) == first)
    checked.findings[0].suppression = FindingRecord.Suppression(kind: .external, reason: "known")
    #expect(responder.answering(checked).findings[0].response == nil)
  }
}
