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
    var best: (draft: Draft, check: DraftCheck)?
    var sinceClean = 0
    for settings in PlanSettings.all where sinceClean < Self.mostTries {
      var composer = Composer(brief, request, channel, audience, settings, tools)
      composer.said = request.avoiding
      let draft = finished(composer.compose(), brief, request, channel)
      let check = verifier.check(draft)
      if check.isClean, draft.sources.count >= wanted { return (draft, check) }
      if best.map({ Self.isBetter((draft, check), than: $0) }) ?? true { best = (draft, check) }
      if best?.check.isClean ?? false { sinceClean += 1 }
    }
    guard let best else { throw .noFacts(topic: "") }
    return best
  }

  /// How many more drafts are made for the sake of another fact once one has passed.
  private static let mostTries = 9

  private static func isBetter(
    _ first: (draft: Draft, check: DraftCheck), than second: (draft: Draft, check: DraftCheck)
  ) -> Bool {
    let (left, right) = (first.check.issues.count, second.check.issues.count)
    return left == right ? left == 0 && first.draft.sources.count > second.draft.sources.count : left < right
  }

  private func finished(
    _ paragraphs: [Draft.Paragraph], _ brief: Brief, _ request: DraftRequest, _ channel: Channel
  ) -> Draft {
    var topic: String?
    if case .topic(let id) = request.subject { topic = id }
    let lines = SourceLines(store: tools.store, book: tools.book, language: request.language)
    var cited: [String] = []
    for id in paragraphs.flatMap(\.sentences).flatMap(\.facts) where !cited.contains(id) { cited.append(id) }
    return Draft(
      kind: brief.kind, channel: channel.id, audience: request.audience, language: request.language,
      claim: brief.claim?.id, narrative: brief.narrative?.id, concern: brief.concern?.id, topic: topic,
      verdict: brief.verdict, paragraphs: paragraphs, sources: cited.compactMap(tools.store.fact).map(lines.line),
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
