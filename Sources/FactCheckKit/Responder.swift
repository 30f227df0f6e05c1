import Drafting
public import Reports
import Synchronization
import TextAnalysis

/// Drafts a short answer to every statement of a document that needs care, each contested claim once in each language.
///
/// Made for reports on many documents: most of them tell the same few stories. May be shared between threads.
public final class Responder: Sendable {
  private struct Question: Hashable {
    var subject: DraftRequest.Subject
    let language: Language
  }

  /// The shortest form, for readers of any kind.
  private static let channel = "reply"
  private static let audience = "general"
  /// More answers are forgotten all at once; a store of usual size never reaches the limit with its claims.
  private static let mostAnswers = 2_000

  private let drafter: Drafter
  private let answers = Mutex<[Question: FindingRecord.Response?]>([:])

  /// A responder that answers with the facts of a checker's store.
  public init(_ checker: FactChecker) { drafter = Drafter(checker) }

  /// The document with an answer, in its language, at every finding that needs care; none where no draft passes its check.
  public func answering(_ document: CheckedDocument) -> CheckedDocument {
    var document = document
    for place in document.findings.indices where document.findings[place].isProblem {
      document.findings[place].response = answer(to: document.findings[place], document.language)
    }
    return document
  }

  private func answer(to finding: FindingRecord, _ language: Language) -> FindingRecord.Response? {
    var question = Question(subject: drafter.subject(of: finding, language), language: language)
    // Whatever the words in which a claim is made, the answer is one.
    if case .making(_, let claim) = question.subject { question.subject = .claim(claim) }
    if let known = answers.withLock({ $0[question] }) { return known }
    let request = DraftRequest(
      question.subject, channel: Self.channel, audience: Self.audience, language: language)
    let item = try? drafter.draft(request)
    let answer = item.flatMap { drafter.report([$0]).response($0) }
    answers.withLock { answers in
      if answers.count >= Self.mostAnswers { answers = [:] }
      answers[question] = .some(answer)
    }
    return answer
  }
}
