import ClaimStore
import TextAnalysis

/// Which facts a draft uses, and in which order.
struct FactChoice {
  let tools: DraftTools

  private var store: ClaimStore { tools.store }
  private var reader: DetailReader { tools.reader }

  /// The facts of `evidence` that answer a text, the best first, each told once.
  ///
  /// First what does most to the statement and fits its figure, place and group; then what is newest, strongest and best
  /// attested. Suspect print and facts past their review never lead.
  func answering(_ evidence: some Sequence<ClaimEvidence>, to details: StatedDetails?) -> [Fact] {
    let found = evidence.enumerated().compactMap { place, item in
      store.fact(item.fact).map { (fact: $0, rank: rank($0, item.role, details), place: place) }
    }
    let sorted = found.sorted { first, second in
      first.rank == second.rank
        ? first.place < second.place : first.rank.lexicographicallyPrecedes(second.rank)
    }
    return told(sorted.map(\.fact))
  }

  private func rank(_ fact: Fact, _ role: ClaimEvidence.Role, _ details: StatedDetails?) -> [Int] {
    [
      isDoubtful(fact) ? 1 : 0, Self.rank(role), -(details.map { fit(fact, $0) } ?? 0),
      -(fact.asOf?.last ?? 0) / 10_000,
      Self.rank(fact.kind), -fact.saidBy.count,
    ]
  }

  private static func rank(_ role: ClaimEvidence.Role) -> Int {
    switch role {
    case .refutes, .updates: 0
    case .supports, .qualifies: 1
    case .concedes: 2
    }
  }

  private static func rank(_ kind: Fact.Kind) -> Int {
    switch kind {
    case .figure, .finding: 0
    case .event, .policy, .programme: 1
    case .description, .plan: 2
    case .view, .recommendation: 3
    case .discussion: 4
    }
  }

  /// How many of figure, place and group a fact shares with a statement.
  private func fit(_ fact: Fact, _ details: StatedDetails) -> Int {
    let terms = Set(details.mentions.flatMap(\.entries))
    let places = fact.places.contains { !reader.lineage(of: $0, .place).isDisjoint(with: terms) }
    let group = fact.population.map { !reader.lineage(of: $0, .population).isDisjoint(with: terms) } ?? false
    let kinds = Set(details.quantities.map(\.kind.rawValue))
    let figure = fact.measures.contains { kinds.contains($0.kind.rawValue) }
    return [places, group, figure].count { $0 }
  }

  /// Print that looks wrong, or an editor who should have looked again.
  private func isDoubtful(_ fact: Fact) -> Bool {
    if fact.suspect != nil { return true }
    guard let due = fact.reviewBy, let today = store.contents.reviewed else { return false }
    return due.last < today.first
  }

  /// The facts of `more` that neither are among `facts` nor repeat one of them.
  func adding(_ more: [Fact], to facts: [Fact]) -> [Fact] { Array(told(facts + more).dropFirst(told(facts).count)) }

  /// Each fact once: neither what repeats another nor what rests on the same words.
  private func told(_ facts: [Fact]) -> [Fact] {
    facts.reduce(into: []) { told, fact in
      let isRepeat = told.contains { other in
        other.id == fact.id || other.sameAs.contains(fact.id) || fact.sameAs.contains(other.id)
          || other.quote == fact.quote || saysTheSame(content(of: other), content(of: fact))
      }
      if !isRepeat { told.append(fact) }
    }
  }

  /// Eight in ten words of the shorter in the longer.
  private func saysTheSame(_ first: Set<String>, _ second: Set<String>) -> Bool {
    let least = min(first.count, second.count)
    return least > 3 && first.intersection(second).count * 10 >= least * 8
  }

  // MARK: More than the answer

  private static let leastShared = 3

  /// How many shared words it is worth that a fact belongs to the same story.
  private static let ownStory = 4

  /// How many facts of other stories are near enough to be taken one for the other.
  private static let mostElsewhere = 4

  /// What a fact must have in common with the answer to go on from it.
  private struct Nearness {
    let topics: Set<String>
    let words: Set<String>
    let told: [Set<String>]
    let lead: Fact
    /// Facts of the same story.
    let siblings: Set<String>
  }

  /// Facts that go on from the answer: of the same story or for these readers, and near it in subject and words; and, to
  /// spare, those of any story on the same subject that have less in common with it.
  func further(_ brief: Brief, _ audience: Audience) -> (near: [Fact], spare: [Fact]) {
    guard let lead = brief.facts.first else { return ([], []) }
    let own = brief.facts + brief.concessions
    let words = tools.stems(
      of: [brief.claim?.claim.english, brief.claim?.trueInstead?.english].compactMap { $0 }.joined(separator: " "),
      .english)
    let siblings = store.claims.filter { $0.narrative == brief.claim?.narrative }
      .flatMap { $0.answers.map(\.fact) }
    let nearness = Nearness(
      topics: Set(brief.topics + lead.topics.prefix(1)),
      words: brief.facts.reduce(into: words) { $0.formUnion(content(of: $1)) },
      told: own.map { content(of: $0) }, lead: lead, siblings: Set(siblings))
    var seen = Set(own.map(\.id))
    let candidates = (siblings + audience.facts).filter { seen.insert($0).inserted }.compactMap(store.fact)
    let near = nearest(candidates, nearness, audience, least: Self.leastShared)
    // What is told in the same story belongs to it even where the words differ; from elsewhere the words must show it.
    let known = Set(near.map(\.id)).union(own.map(\.id))
    let left = candidates.filter { !known.contains($0.id) && nearness.siblings.contains($0.id) }
    let loose = nearest(left, nearness, audience, least: 1)
    let cited = Set(store.claims.flatMap { $0.evidence.map(\.fact) })
    let others = store.facts.filter {
      !seen.contains($0.id) && cited.contains($0.id) && $0.topics.first == lead.topics.first
    }
    let elsewhere = nearest(others, nearness, audience, least: Self.leastShared).prefix(Self.mostElsewhere)
    // Stories on one subject take different ones of these.
    let start = elsewhere.isEmpty ? 0 : brief.turn % elsewhere.count
    let turned = elsewhere.dropFirst(start) + elsewhere.prefix(start)
    let all = adding(near + loose + turned, to: own)
    let nearby = Set(near.map(\.id))
    return (all.filter { nearby.contains($0.id) }, all.filter { !nearby.contains($0.id) })
  }

  /// The candidates that go on from the answer, the nearest first.
  private func nearest(_ candidates: [Fact], _ nearness: Nearness, _ audience: Audience, least: Int) -> [Fact] {
    let scored = candidates.enumerated().compactMap { place, fact -> (fact: Fact, score: Int, place: Int)? in
      guard canGoOn(fact), let topic = fact.topics.first, nearness.topics.contains(topic) else { return nil }
      let content = content(of: fact)
      let shared = content.intersection(nearness.words).count
      // What says the same again goes nowhere.
      if nearness.told.contains(where: { $0.intersection(content).count * 10 > content.count * Self.mostRepeated }) {
        return nil
      }
      let (places, own) = (nearness.lead.places, fact.places)
      let samePlace = own.isEmpty || places.isEmpty || !Set(own).isDisjoint(with: places)
      let score =
        shared + (samePlace ? 2 : 0) + (audience.facts.contains(fact.id) ? 1 : 0)
        + (nearness.siblings.contains(fact.id) ? Self.ownStory : 0)
      return shared >= least ? (fact, score, place) : nil
    }
    return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.fact)
  }

  /// More than so many tenths of a fact's words in another make it a repeat.
  private static let mostRepeated = 6

  /// The content words of a fact, without those that say whose words they are.
  private func content(of fact: Fact) -> Set<String> {
    tools.content(of: fact) { readContent(of: fact) }
  }

  private func readContent(of fact: Fact) -> Set<String> {
    let source = store.source(fact.source)
    let names =
      fact.saidBy.compactMap { store.speaker($0)?.name.english } + [source?.publisher?.value].compactMap { $0 }
    return tools.stems(of: fact.spoken.english, .english).subtracting(
      tools.stems(of: names.joined(separator: " "), .english)
    )
    .filter { !$0.contains(where: \.isNumber) }
  }

  private func canGoOn(_ fact: Fact) -> Bool {
    !isDoubtful(fact) && fact.plain != nil && fact.kind != .discussion
  }

  /// Facts on a topic, those that speak to the audience first.
  func facts(on topic: String, for audience: Audience) -> [Fact] {
    let chosen = audience.facts.compactMap(store.fact).filter { $0.topics.contains(topic) }
    let cited = Set(store.claims.flatMap { $0.evidence.map(\.fact) })
    let others = store.facts.filter { $0.topics.contains(topic) && (cited.contains($0.id) || $0.plain != nil) }
      .map { (fact: $0, rank: [$0.topics.first == topic ? 0 : 1] + rank($0, .supports, nil)) }
      .enumerated()
      .sorted {
        $0.element.rank == $1.element.rank
          ? $0.offset < $1.offset : $0.element.rank.lexicographicallyPrecedes($1.element.rank)
      }
      .map(\.element.fact)
    return told((chosen + others).filter { canGoOn($0) })
  }
}
