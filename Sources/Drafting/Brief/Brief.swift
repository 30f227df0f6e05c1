import ClaimStore
import TextAnalysis

/// What a draft has to say, before any sentence is made: the concern, the facts in their order, what is claimed and why it
/// misleads, and what cannot be said.
struct Brief {
  var kind: Draft.Kind
  var claim: ContestedClaim?
  var narrative: Narrative?
  var verdict: Verdict?
  var concern: Concern?
  /// Facts that answer, the best first.
  var facts: [Fact] = []
  /// Facts that grant part of the point.
  var concessions: [Fact] = []
  /// Facts near the subject that go on from the answer, the best first.
  var further: [Fact] = []
  /// Facts further off, for forms that ask for more than there is nearby.
  var spare: [Fact] = []
  var cannotSay: [Localized] = []
  /// Claims on the subject that friends of it make too easily.
  var overclaims: [ContestedClaim] = []
  var topics: [String] = []
  /// Turns the choice of words: drafts on different stories fall on different words.
  var turn = 0

  /// All facts that may be cited.
  var citable: [Fact] { facts + concessions + further }
}

/// Makes briefs from a store.
struct BriefMaker {
  let tools: DraftTools

  private var store: ClaimStore { tools.store }

  func brief(for request: DraftRequest) throws(DraftingError) -> Brief {
    guard let audience = store.contents.audiences.first(where: { $0.id == request.audience }) else {
      throw .unknownAudience(request.audience, known: store.contents.audiences.map(\.id))
    }
    switch request.subject {
    case .claim(let id):
      return brief(try claim(id), request, audience, details(of: try claim(id).claim.english, .english))
    case .making(let statement, let id):
      return brief(try claim(id), request, audience, details(of: statement.text, statement.language))
    case .statement(let statement): return brief(statement, audience)
    case .topic(let topic):
      guard store.contents.topics.contains(where: { $0.id == topic }) else {
        throw .unknownTopic(topic, known: store.contents.topics.map(\.id))
      }
      return try brief(topic: topic, audience)
    }
  }

  private func claim(_ id: String) throws(DraftingError) -> ContestedClaim {
    if let claim = store.claim(id) { return claim }
    throw .unknownClaim(id, nearest: Spelling.nearest(to: id, among: store.claims.map(\.id)))
  }

  private func details(of text: String, _ language: Language) -> StatedDetails { tools.details(of: text, language) }

  private func brief(
    _ claim: ContestedClaim, _ request: DraftRequest, _ audience: Audience, _ said: StatedDetails
  ) -> Brief {
    var brief = Brief(kind: kind(of: claim, isOurs: request.isOurs), claim: claim)
    brief.verdict = claim.verdict
    brief.narrative = store.narrative(claim.narrative)
    brief.concern = store.concern(claim.concern)
    brief.topics = claim.topics
    brief.turn = turn(claim)
    let choice = FactChoice(tools: tools)
    brief.facts = choice.answering(claim.answers, to: said)
    let granted = choice.answering(claim.evidence.filter { $0.role == .concedes }, to: said)
    brief.concessions = choice.adding(granted, to: brief.facts)
    (brief.further, brief.spare) = choice.further(brief, audience)
    brief.cannotSay = [claim.cannotSay].compactMap { $0 }
    // What else is said too easily on the subject leads away from a claim that nothing is known of.
    let near = claim.answers.isEmpty ? [] : claim.topics
    brief.overclaims = overclaims(narrative: claim.narrative, topics: near, except: claim.id, turn: brief.turn)
    return brief
  }

  /// A number that differs between stories. Claims without a fact, whose drafts hold little but wording, are counted by concern
  /// first: stories with the same concern fall on neighbouring numbers, and so on different words everywhere.
  private func turn(_ claim: ContestedClaim) -> Int {
    guard claim.answers.isEmpty else {
      return store.contents.narratives.firstIndex { $0.id == claim.narrative } ?? 0
    }
    let stories = Set(store.claims.lazy.filter { $0.answers.isEmpty }.map(Self.story))
    return stories.sorted().firstIndex(of: Self.story(claim)) ?? 0
  }

  private static func story(_ claim: ContestedClaim) -> String { claim.concern + " " + claim.narrative }

  private func kind(of claim: ContestedClaim, isOurs: Bool) -> Draft.Kind {
    if claim.verdict == .supported { return .agreement }
    if claim.stance == .friendly, isOurs { return .correction }
    return claim.answers.isEmpty ? .silent : .answer
  }

  private func brief(_ statement: DraftRequest.Statement, _ audience: Audience) -> Brief {
    var brief = Brief(kind: statement.verdict == .supported ? .agreement : .answer)
    brief.verdict = statement.verdict
    let choice = FactChoice(tools: tools)
    brief.facts = choice.answering(statement.evidence, to: details(of: statement.text, statement.language))
    if brief.facts.isEmpty { brief.kind = .silent }
    brief.topics = brief.facts.first?.topics ?? []
    brief.concern = concern(for: brief.topics, statement)
    brief.turn = WordingBook.number(for: brief.facts.first?.id ?? brief.concern?.id ?? "")
    (brief.further, brief.spare) = choice.further(brief, audience)
    brief.overclaims = overclaims(narrative: nil, topics: Array(brief.topics.prefix(1)), except: nil, turn: brief.turn)
    return brief
  }

  private func brief(topic: String, _ audience: Audience) throws(DraftingError) -> Brief {
    var brief = Brief(kind: .sheet)
    brief.topics = [topic]
    brief.turn = store.contents.topics.firstIndex { $0.id == topic } ?? 0
    brief.concern =
      store.contents.concerns.first { $0.topics.first == topic }
      ?? store.contents.concerns.first { $0.topics.contains(topic) } ?? store.contents.concerns.first
    let choice = FactChoice(tools: tools)
    brief.facts = choice.facts(on: topic, for: audience)
    guard !brief.facts.isEmpty else { throw .noFacts(topic: topic) }
    let claims = store.claims.filter { $0.topics.contains(topic) }
    brief.concessions = choice.answering(
      claims.flatMap { $0.evidence.filter { $0.role == .concedes } }.prefix(1), to: nil
    ).filter { fact in !brief.facts.prefix(5).contains { $0.id == fact.id } && fact.topics.contains(topic) }
    brief.cannotSay = claims.filter { $0.topics.first == topic }.compactMap(\.cannotSay)
    brief.overclaims = overclaims(narrative: nil, topics: [topic], except: nil, turn: 0)
    return brief
  }

  /// Claims of friends on the same story, then on the subject: stories take different ones of these.
  private func overclaims(narrative: String?, topics: [String], except id: String?, turn: Int) -> [ContestedClaim] {
    let friendly = store.claims.filter { $0.stance == .friendly && $0.id != id && $0.whyMisleading != nil }
    let own = friendly.filter { $0.narrative == narrative }
    let others = friendly.filter { $0.narrative != narrative && !Set($0.topics).isDisjoint(with: topics) }
    let start = others.isEmpty ? 0 : turn % others.count
    return own + others.dropFirst(start) + others.prefix(start)
  }

  /// The concern whose topics the facts share, or whose words the statement shares.
  private func concern(for topics: [String], _ statement: DraftRequest.Statement) -> Concern? {
    let concerns = store.contents.concerns
    if let topic = topics.first, let found = concerns.first(where: { $0.topics.contains(topic) }) { return found }
    let words = Stems.of(statement.text, statement.language)
    func shared(_ concern: Concern) -> Int {
      let texts = [concern.label, concern.question, concern.answeredBy].map { $0[statement.language] }
      let own =
        texts + concern.acknowledgements.filter { $0.wording.language == statement.language }.map(\.wording.text)
      return Stems.of(own.joined(separator: " "), statement.language).intersection(words).count
    }
    let scored = concerns.map { (concern: $0, shared: shared($0)) }
    return scored.max { $0.shared < $1.shared }?.concern
  }
}

/// Content words of a text, by their stems.
enum Stems {
  static func of(_ text: String, _ language: Language) -> Set<String> {
    let bytes = Array(text.utf8)
    let stopWords = language.rules.stopWords
    return Set(
      Words(of: bytes, in: 0..<bytes.count).lazy.map(\.folded).filter { !stopWords.contains($0) && $0.utf8.count > 2 }
        .map { Stemming.stem($0, in: language) })
  }
}
