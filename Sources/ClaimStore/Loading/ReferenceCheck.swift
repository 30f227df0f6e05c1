/// Checks that ids are unique and that every id that is named exists.
struct ReferenceCheck {
  let contents: ClaimStore.Contents
  let problems: ProblemList

  func run() {
    let facts = unique(contents.facts.map { ($0.id, $0.location) })
    let sources = unique(contents.sources.map { ($0.id, $0.location) })
    let topics = Set(contents.topics.map(\.id))
    let narratives = unique(contents.narratives.map { ($0.id, $0.location) })
    let concerns = unique(contents.concerns.map { ($0.id, $0.location) })
    let speakers = unique(contents.speakers.map { ($0.id, $0.location) })
    let terms = unique(contents.lexicon.map { ($0.kind.rawValue + " " + $0.id, $0.location) })
    _ = unique(contents.claims.map { ($0.id, $0.location) })

    for fact in contents.facts {
      check([fact.source], "source", in: sources, at: fact.location)
      check(fact.topics, "topic", in: topics, at: fact.location)
      check(fact.sameAs, "fact", in: facts, at: fact.location)
      check(fact.saidBy, "speaker", in: speakers, at: fact.location)
      check([fact.population].compactMap { $0 }, "population", in: terms, at: fact.location, prefix: "population ")
      check(fact.places, "place", in: terms, at: fact.location, prefix: "place ")
    }
    for claim in contents.claims {
      check([claim.narrative], "narrative", in: narratives, at: claim.location)
      check([claim.concern], "concern", in: concerns, at: claim.location)
      check(claim.topics, "topic", in: topics, at: claim.location)
      check(claim.evidence.map(\.fact), "fact", in: facts, at: claim.location)
    }
    for narrative in contents.narratives {
      check([narrative.concern], "concern", in: concerns, at: narrative.location)
      check(narrative.related, "narrative", in: narratives, at: narrative.location)
    }
    for term in contents.lexicon {
      check(term.within, term.kind.rawValue, in: terms, at: term.location, prefix: term.kind.rawValue + " ")
    }
    _ = unique(contents.variants.map { ($0.fact, $0.location) })
    for set in contents.variants { check([set.fact], "fact", in: facts, at: set.location) }
    for audience in contents.audiences {
      check(audience.topics, "topic", in: topics, at: audience.location)
      check(audience.facts + audience.callsToAction.flatMap(\.facts), "fact", in: facts, at: audience.location)
    }
    for voice in contents.voices {
      check([voice.speaker], "speaker", in: speakers, at: voice.location)
      check([voice.source], "source", in: sources, at: voice.location)
      check([voice.fact].compactMap { $0 }, "fact", in: facts, at: voice.location)
      check(voice.topics, "topic", in: topics, at: voice.location)
    }
    for passage in contents.uncited {
      check([passage.source], "source", in: sources, at: passage.location)
      check([passage.repeats].compactMap { $0 }, "fact", in: facts, at: passage.location)
    }
    findCircles()
  }

  private func unique(_ ids: [(id: String, location: Location)]) -> Set<String> {
    var first: [String: Location] = [:]
    for (id, location) in ids where !id.isEmpty {
      if let earlier = first[id] {
        problems.add(.duplicateID(id, first: earlier), at: location)
      } else {
        first[id] = location
      }
    }
    return Set(first.keys)
  }

  private func check(_ ids: [String], _ type: String, in known: Set<String>, at location: Location, prefix: String = "")
  {
    for id in ids where !id.isEmpty && !known.contains(prefix + id) {
      let candidates = known.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      problems.add(.unknownID(id, of: type, nearest: Spelling.nearest(to: id, among: candidates)), at: location)
    }
  }

  /// `same_as` points from the first telling to its repeats; a circle would leave no first.
  private func findCircles() {
    let facts = Dictionary(contents.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var done: Set<String> = []
    for fact in contents.facts where !done.contains(fact.id) {
      var path: [String] = []
      visit(fact.id, facts: facts, path: &path, done: &done)
    }
  }

  private func visit(_ id: String, facts: [String: Fact], path: inout [String], done: inout Set<String>) {
    if let start = path.firstIndex(of: id) {
      if let fact = facts[id] { problems.add(.cyclicSameAs(Array(path[start...])), at: fact.location) }
      return
    }
    guard !done.contains(id), let fact = facts[id] else { return }
    path.append(id)
    for next in fact.sameAs { visit(next, facts: facts, path: &path, done: &done) }
    path.removeLast()
    done.insert(id)
  }
}
