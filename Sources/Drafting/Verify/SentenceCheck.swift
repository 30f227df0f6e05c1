import ClaimStore
import TextAnalysis

/// Holds one sentence of a draft against the facts it cites.
struct SentenceCheck {
  let tools: DraftTools
  let draft: Draft
  let wasEdited: Bool

  /// What is wrong with the sentence at `place`.
  func issues(of place: Int, in sentences: [Draft.Sentence]) -> [DraftIssue] {
    let sentence = sentences[place]
    let facts = sentence.facts.compactMap(tools.store.fact)
    let details = tools.details(of: sentence.text, draft.language)
    func issue(_ kind: DraftIssue.Kind, _ message: Localized) -> DraftIssue {
      DraftIssue(kind: kind, sentence: place, message: message)
    }
    var issues = sentence.facts.filter { tools.store.fact($0) == nil }
      .map { issue(.unknownFact, IssueWords.unknownFact($0)) }
    issues += tools.words.findings(in: sentence.text, draft.language).map { issue(.word, IssueWords.word($0)) }
    // A heading or a question may name what the whole draft cites.
    let isHead = sentence.step == .question
    let cited = isHead ? draft.sources.compactMap { tools.store.fact($0.fact) } : facts
    let gaps = tools.ground(of: cited, draft.language).gaps(in: details)
    guard !cited.isEmpty else {
      return issues + gaps.map { issue(.uncited, IssueWords.uncited($0.text)) }
    }
    issues += gaps.map { gap in
      issue(Self.kind(gap.kind), IssueWords.ungrounded(gap.text, facts: sentence.facts))
    }
    issues += scopeIssues(place, sentences, facts).map { issue(.droppedScope, $0) }
    if wasEdited {
      let rough = wordIssues(sentence, facts, details)
      let exact = EditedSentence(tools: tools, draft: draft).issues(sentence, facts, details)
      issues += (rough + (rough.isEmpty ? exact : exact.filter { $0.0 != .words })).map { issue($0.0, $0.1) }
    }
    return issues
  }

  private static func kind(_ gap: Ground.Gap.Kind) -> DraftIssue.Kind {
    switch gap {
    case .number: .number
    case .time: .time
    case .place: .place
    case .name: .name
    }
  }

  // MARK: Scope

  /// A fact is told by the sentences next to each other that cite it; together they keep its restrictions.
  private func scopeIssues(_ place: Int, _ sentences: [Draft.Sentence], _ facts: [Fact]) -> [Localized] {
    facts.flatMap { fact -> [Localized] in
      guard place == 0 || !sentences[place - 1].facts.contains(fact.id) else { return [] }
      let run = sentences[place...].prefix { $0.facts.contains(fact.id) }
      let text = run.map(\.text).joined(separator: " ")
      // The spoken form as it stands in the store keeps the scope: `factcheck claims lint` proves that.
      guard Self.states(run[run.startIndex]) || wasEdited, !isStored(text, fact), tells(text, fact),
        !EditedSentence(tools: tools, draft: draft).isExplanation(run[run.startIndex])
      else { return [] }
      let details = tools.details(of: text, draft.language)
      return KeptScope(tools.reader).losses(in: details, of: fact, draft.language) { tools.details(of: $0, $1) }.map {
        IssueWords.lost($0, of: fact.id)
      }
    }
  }

  /// Whether a text ends on the fact as the store says it.
  private func isStored(_ text: String, _ fact: Fact) -> Bool {
    fact.tellings.contains { text.hasSuffix($0[draft.language]) }
  }

  /// Whether a sentence tells its fact, rather than rests on it.
  private static func states(_ sentence: Draft.Sentence) -> Bool {
    switch sentence.step {
    case .fact, .headline, .concession, .back: true
    default: false
    }
  }

  private static let leastTold = 0.5

  /// Whether a text tells a fact rather than speak about it: most of its content words are the fact's.
  private func tells(_ text: String, _ fact: Fact) -> Bool { share(of: text, in: fact) >= Self.leastTold }

  private func share(of text: String, in fact: Fact) -> Double {
    let own = tools.stems(of: text, draft.language)
    guard !own.isEmpty else { return 0 }
    return Double(own.intersection(forms(fact)).count) / Double(own.count)
  }

  private func forms(_ fact: Fact) -> Set<String> {
    let texts = ([fact.statement] + fact.tellings + fact.caveats).map { $0[draft.language] }
    let quote = fact.quoteLanguage == draft.language ? [fact.quote] : []
    let names = fact.saidBy.compactMap { tools.store.speaker($0)?.name[draft.language] }
    return tools.stems(of: (texts + quote + names).joined(separator: " "), draft.language)
  }

  // MARK: Words

  private static let leastShared = 0.3

  /// What a person's change may have done to a sentence: turned it round, or led it away from its fact.
  private func wordIssues(_ sentence: Draft.Sentence, _ facts: [Fact], _ details: StatedDetails) -> [(
    DraftIssue.Kind, Localized
  )] {
    // Between quotation marks stand words of others: what they deny is not what the sentence denies.
    guard !tools.known.contains(sentence.text, draft.language), let first = facts.first,
      Quotations.removed(from: sentence.text) == sentence.text
    else { return [] }
    let best = facts.map { share(of: sentence.text, in: $0) }.max() ?? 0
    if best < Self.leastShared {
      return [(.unlike, IssueWords.unlike(first.id))]
    }
    guard best >= Self.leastTold, !facts.contains(where: { agrees(details, with: $0) }) else { return [] }
    return [(.reversed, IssueWords.reversed(first.id, isNegated: details.meaning.isNegated))]
  }

  /// Whether a fact has a sentence of the same polarity and direction.
  private func agrees(_ details: StatedDetails, with fact: Fact) -> Bool {
    ([fact.statement] + fact.tellings).contains { form in
      tools.sentences(of: form[draft.language], draft.language).contains { text in
        tools.details(of: text, draft.language).meaning.isNegated == details.meaning.isNegated
      }
    }
  }
}
