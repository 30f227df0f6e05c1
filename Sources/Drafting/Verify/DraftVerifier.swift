public import ClaimStore
import TextAnalysis

/// Checks drafts, generated or edited by a person: every figure, date, name and place must be in the facts that its sentence
/// cites, no restriction may be lost, and the whole must fit its channel and its readers.
///
/// ```swift
/// let check = DraftVerifier(store).check(draft)
/// for issue in check.issues { print(issue.message.english) }
/// ```
public struct DraftVerifier: Sendable {
  private let tools: DraftTools

  /// A verifier for drafts made with a store.
  public init(_ store: ClaimStore) { self.init(DraftTools(store)) }

  init(_ tools: DraftTools) { self.tools = tools }

  /// Checks a draft.
  ///
  /// - Parameters:
  ///   - draft: A generated draft, or one that ``DraftReader`` read.
  ///   - wasEdited: Whether a person may have changed its sentences: then their words too are held against the facts.
  /// - Complexity: O(*n*) in the bytes of the draft and of the facts it cites.
  public func check(_ draft: Draft, wasEdited: Bool = false) -> DraftCheck {
    let draft = sourced(draft)
    let sentences = draft.sentences
    let check = SentenceCheck(tools: tools, draft: draft, wasEdited: wasEdited)
    let own = sentences.indices.flatMap { check.issues(of: $0, in: sentences) }
    let channel = tools.store.contents.channels.first { $0.id == draft.channel }
    let audience = tools.store.contents.audiences.first { $0.id == draft.audience }
    let readability = Readability(sentences.map(\.text), draft.language)
    let limit = audience?.reading[draft.language]
    let whole = WholeCheck(tools: tools, draft: draft)
    let budget = draft.sources.isEmpty ? channel?.wordsWhenSilent : channel?.words
    return DraftCheck(
      issues: own + whole.issues(wasEdited: wasEdited)
        + fit(readability, budget: budget, limit: limit),
      readability: readability, budget: budget, limit: limit)
  }

  /// The draft with its sources: a file may name facts behind sentences only.
  private func sourced(_ draft: Draft) -> Draft {
    guard draft.sources.isEmpty else { return draft }
    var draft = draft
    draft.sources = SourceLines(store: tools.store, book: tools.book, language: draft.language)
      .lines(for: draft.sentences)
    return draft
  }

  /// The positions of statements that a person wrote or changed: neither the store's own wording nor a fact as the store tells
  /// it, no questions, and nothing with the words of others in it.
  public func ownSentences(of draft: Draft) -> [Int] {
    let edited = EditedSentence(tools: tools, draft: draft)
    let sentences = draft.sentences
    return sentences.indices.filter { place in
      let sentence = sentences[place]
      let isPlain = Quotations.removed(from: sentence.text) == sentence.text
      return isPlain && sentence.step != .question && edited.isOwn(sentence)
    }
  }

  private func fit(_ readability: Readability, budget: ClosedRange<Int>?, limit: Double?) -> [DraftIssue] {
    var issues: [DraftIssue] = []
    if let budget, readability.words > budget.upperBound {
      let message = IssueWords.long(readability.words, most: budget.upperBound)
      issues.append(DraftIssue(kind: .long, sentence: nil, message: message))
    }
    if let budget, readability.words < budget.lowerBound {
      let message = IssueWords.short(readability.words, least: budget.lowerBound)
      issues.append(DraftIssue(kind: .short, sentence: nil, message: message))
    }
    if let limit, !readability.isWithin(limit) {
      issues.append(DraftIssue(kind: .hard, sentence: nil, message: IssueWords.hard(readability, limit: limit)))
    }
    return issues
  }
}
