public import ClaimStore
import TextAnalysis

/// Makes drafts from a store: facts first, a word for the concern, the claim once and why it misleads, and facts last.
///
/// ```swift
/// let maker = DraftMaker(store)
/// let request = DraftRequest(.claim("refugees-only-cost"), channel: "reply", audience: "general", language: .english)
/// let (draft, check) = try maker.draft(request)
/// ```
///
/// Nothing in a draft is invented: its sentences are the store's, and ``DraftVerifier`` has checked every one of them. The
/// same request gives the same bytes on every machine.
public struct DraftMaker: Sendable {
  private let tools: DraftTools
  /// The verifier that the drafts have passed.
  public let verifier: DraftVerifier

  /// A maker of drafts from `store`.
  public init(_ store: ClaimStore) {
    tools = DraftTools(store)
    verifier = DraftVerifier(tools)
  }

  /// The store that drafts are made from.
  public var store: ClaimStore { tools.store }

  /// A draft and what checking it found.
  ///
  /// The draft is made richer, leaner or with other words until it passes and holds as many facts as readers of its channel
  /// expect; where none does, the one with the fewest issues comes back with them, among those without any the richest.
  ///
  /// - Throws: ``DraftingError``.
  public func draft(_ request: DraftRequest) throws(DraftingError) -> (draft: Draft, check: DraftCheck) {
    let channels = tools.store.contents.channels
    guard let channel = channels.first(where: { $0.id == request.channel }) else {
      throw .unknownChannel(request.channel, known: channels.map(\.id))
    }
    let brief = try BriefMaker(tools: tools).brief(for: request)
    guard let audience = tools.store.contents.audiences.first(where: { $0.id == request.audience }) else {
      throw .unknownAudience(request.audience, known: tools.store.contents.audiences.map(\.id))
    }
    let wanted = min(channel.facts, brief.citable.count + brief.spare.count)
    var best: Made?
    var sinceClean = 0
    for settings in PlanSettings.all where sinceClean < Self.mostTries {
      var composer = Composer(brief, request, channel, audience, settings, tools)
      composer.said = request.avoiding
      let draft = finished(composer.compose(), brief, request, channel)
      let check = verifier.check(draft)
      let made = (draft: draft, check: check, isLed: isLed(draft, by: brief))
      if check.isClean, made.isLed, draft.sources.count >= wanted { return (draft, check) }
      if best.map({ Self.isBetter(made, than: $0) }) ?? true { best = made }
      if best?.check.isClean ?? false { sinceClean += 1 }
    }
    guard let best else { throw .noFacts(topic: "") }
    return (best.draft, best.check)
  }

  private typealias Made = (draft: Draft, check: DraftCheck, isLed: Bool)

  /// How many more drafts are made for the sake of another fact once one has passed.
  private static let mostTries = 9

  private static func isBetter(_ first: Made, than second: Made) -> Bool {
    let (left, right) = (first.check.issues.count, second.check.issues.count)
    guard left == 0, right == 0 else { return left < right }
    guard first.isLed == second.isLed else { return first.isLed }
    return first.draft.sources.count > second.draft.sources.count
  }

  /// Whether the fact that comes first is one that answers.
  private func isLed(_ draft: Draft, by brief: Brief) -> Bool {
    brief.facts.isEmpty || draft.sources.first.map { first in brief.facts.contains { $0.id == first.fact } } ?? false
  }

  private func finished(
    _ paragraphs: [Draft.Paragraph], _ brief: Brief, _ request: DraftRequest, _ channel: Channel
  ) -> Draft {
    var topic: String?
    if case .topic(let id) = request.subject { topic = id }
    let lines = SourceLines(store: tools.store, book: tools.book, language: request.language)
    return Draft(
      kind: brief.kind, channel: channel.id, audience: request.audience, language: request.language,
      claim: brief.claim?.id, narrative: brief.narrative?.id, concern: brief.concern?.id, topic: topic,
      verdict: brief.verdict, paragraphs: paragraphs, sources: lines.lines(for: paragraphs.flatMap(\.sentences)),
      advice: advice(brief, request, channel))
  }

  /// Whether the claim is better left unanswered where the draft would reach people who have not seen it.
  private func advice(_ brief: Brief, _ request: DraftRequest, _ channel: Channel) -> Draft.Advice? {
    guard channel.isPublic, request.reach != .wide, let claim = brief.claim, claim.stance == .hostile else {
      return nil
    }
    let reason =
      if claim.technique == .unfalsifiable {
        "unfalsifiable"
      } else if brief.kind == .silent {
        "no-fact"
      } else {
        "reach-unknown"
      }
    guard reason != "reach-unknown" || request.reach == .small || claim.technique == .scapegoating else { return nil }
    let text = tools.book.pick(
      "recommend_not_to_answer." + reason, request.language, WordingBook.number(for: claim.id) % 97)
    return text.map { Draft.Advice(reason: reason, text: $0) }
  }
}
