import ClaimStore
import Documents
import Drafting
import FactCheckKit
import Foundation
import Reports
import TextAnalysis

/// Drafts answers to every claim for every channel, audience and language, and to statements made of the store's wordings with
/// other figures and places; counts what does not hold.
@main struct DraftingBenchmark {
  static func main() throws {
    let stride = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    let drafter = Drafter(try FactChecker(StoreLocation.find(explicit: nil)))
    var failed = try claims(drafter, stride: stride)
    failed = try statements(drafter, count: 10_000 / stride) || failed
    try rewrites(drafter, step: 40)
    try speed(drafter)
    exit(failed ? 1 : 0)
  }

  private static func requests(_ store: ClaimStore, _ subject: DraftRequest.Subject) -> [DraftRequest] {
    store.contents.channels.flatMap { channel in
      store.contents.audiences.flatMap { audience in
        Language.allCases.map { DraftRequest(subject, channel: channel.id, audience: audience.id, language: $0) }
      }
    }
  }

  /// How many pairs that have too much in common are named.
  private static let mostShown = 20

  // MARK: Claims

  private static func claims(_ drafter: Drafter, stride: Int) throws -> Bool {
    var tally = Tally()
    var shingles: [String: Distinctness] = [:]
    for (place, claim) in drafter.store.claims.enumerated() where place.isMultiple(of: stride) {
      for request in requests(drafter.store, .claim(claim.id)) {
        let item = try drafter.draft(request)
        tally.add(item.draft, item.check, on: claim.id)
        if try drafter.draft(request).draft != item.draft { tally.differing += 1 }
        let group = "\(request.channel) \(request.audience) \(request.language.rawValue)"
        shingles[group, default: Distinctness()].add(item.draft)
      }
    }
    for topic in drafter.store.contents.topics {
      for audience in drafter.store.contents.audiences {
        for language in Language.allCases {
          let request = DraftRequest(
            .topic(topic.id), channel: "talking-points", audience: audience.id, language: language)
          guard let item = try? drafter.draft(request) else { continue }
          tally.add(item.draft, item.check, on: topic.id)
        }
      }
    }
    print("claims and topics: \(tally)")
    let alike = shingles.map { (group: $0.key, likeness: $0.value.likeness) }
    let most = alike.map(\.likeness).max { $0.share < $1.share }
    print("largest share of 5-word runs between two narratives: \(most.map { "\($0.share) % (\($0.pair))" } ?? "none")")
    let above = alike.flatMap { alike in alike.likeness.above.map { "\($0.share) % \(alike.group): \($0.pair)" } }
    print(
      "  more than \(Distinctness.mostShared) %: \(above.count) of \(alike.reduce(0) { $0 + $1.likeness.pairs }) pairs")
    for pair in above.sorted().reversed().prefix(Self.mostShown) { print("  \(pair)") }
    return tally.hasFailed || !above.isEmpty
  }

  // MARK: Statements

  private static func statements(_ drafter: Drafter, count: Int) throws -> Bool {
    var tally = Tally()
    var random = Random(state: 2026)
    let wordings = drafter.store.claims.flatMap(\.paraphrases)
    let places = drafter.store.contents.lexicon.filter { $0.kind == .place }
    for _ in 0..<count {
      let wording = wordings[random.next(below: wordings.count)]
      let text = swapped(wording, places, &random)
      let channel = drafter.store.contents.channels[random.next(below: drafter.store.contents.channels.count)].id
      let audience = drafter.store.contents.audiences[random.next(below: drafter.store.contents.audiences.count)].id
      guard let subject = try? drafter.subject(of: text) else { continue }
      let request = DraftRequest(subject, channel: channel, audience: audience, language: wording.language)
      let item = try drafter.draft(request)
      tally.add(item.draft, item.check, on: text)
      if try drafter.draft(request).draft != item.draft { tally.differing += 1 }
    }
    print("statements with other figures and places: \(tally)")
    return tally.hasFailed
  }

  /// A wording with other digits and other places.
  private static func swapped(_ wording: Wording, _ places: [LexiconTerm], _ random: inout Random) -> String {
    var text = String(wording.text.map { $0.isASCII && $0.isNumber ? Character("\(random.next(below: 9) + 1)") : $0 })
    for place in places {
      let name = place.label[wording.language]
      guard name.count > 3, text.contains(name) else { continue }
      text = text.replacing(name, with: places[random.next(below: places.count)].label[wording.language])
      break
    }
    return text
  }

  // MARK: Rewrites

  /// How many sentences that say something else are found when they stand in a draft and cite the fact, and how many that say
  /// the same are suspected. The second figure is kind: what says the same is part of what the check knows.
  private static func rewrites(_ drafter: Drafter, step: Int) throws {
    var found: [Variant.Label: (found: Int, all: Int)] = [:]
    let pairs = drafter.store.facts.flatMap { fact in drafter.store.variants(of: fact.id).map { (fact, $0) } }
    for (place, (fact, variant)) in pairs.enumerated() where place.isMultiple(of: step) {
      let lines = [
        variant.wording.text + " [1]", "Sources", "[1] x (\(fact.id))",
        "\(Draft.marker) channel=reply audience=journalists lang=\(variant.wording.language.rawValue)",
      ]
      let bytes = Array(lines.joined(separator: "\n\n").utf8)
      let document = try DocumentReader().document(name: "draft", bytes: bytes, format: .text)
      guard let item = try? drafter.verified(document, purpose: .init()).first else { continue }
      let isFound = item.check.issues.contains { $0.sentence != nil }
      let known = found[variant.label] ?? (0, 0)
      found[variant.label] = (known.found + (isFound ? 1 : 0), known.all + 1)
    }
    let shares = found.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value.found) of \($0.value.all)" }
    print("rewrites that are questioned: \(shares.joined(separator: ", "))")
  }

  // MARK: Speed

  private static func speed(_ drafter: Drafter) throws {
    let store = drafter.store
    let clock = ContinuousClock()
    let start = clock.now
    for number in 0..<1_000 {
      let claim = store.claims[number * 7 % store.claims.count]
      let channel = store.contents.channels[number % store.contents.channels.count].id
      let audience = store.contents.audiences[number % store.contents.audiences.count].id
      let language: Language = number.isMultiple(of: 3) ? .spanish : .english
      _ = try drafter.draft(DraftRequest(.claim(claim.id), channel: channel, audience: audience, language: language))
    }
    print("1,000 answers to claims: \(clock.now - start)")
  }
}

/// Numbers that are the same on every machine (Knuth's linear congruence, MMIX).
private struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

/// What was counted over many drafts.
private struct Tally: CustomStringConvertible {
  var drafts = 0
  var differing = 0
  var issues: [DraftIssue.Kind: Int] = [:]
  var scores: [Language: [Double]] = [:]
  /// Words and facts by channel, of drafts with facts and without.
  var sizes: [String: [(words: Int, facts: Int)]] = [:]

  mutating func add(_ draft: Draft, _ check: DraftCheck, on subject: String) {
    drafts += 1
    for kind in Set(check.issues.map(\.kind)) { issues[kind, default: 0] += 1 }
    if let issue = check.issues.first {
      print("  \(draft.channel) \(draft.audience) \(draft.language.rawValue), on \(subject): \(issue.message.english)")
    }
    scores[draft.language, default: []].append(check.readability.score)
    let form = draft.channel + (draft.sources.isEmpty ? " without facts" : "")
    sizes[form, default: []].append((check.readability.words, draft.sources.count))
  }

  var hasFailed: Bool { !issues.isEmpty || differing > 0 }

  var description: String {
    let found = issues.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key.rawValue)" }
    let reading = Language.allCases.compactMap { language -> String? in
      guard let scores = scores[language]?.sorted(), !scores.isEmpty else { return nil }
      return "\(language.rawValue) median \(scores[scores.count / 2]), \(scores[0]) to \(scores[scores.count - 1])"
    }
    let lengths = sizes.sorted { $0.key < $1.key }.map { form, sizes in
      let (words, facts) = (sizes.map(\.words).sorted(), sizes.map(\.facts).sorted())
      return "\(form): \(words[0]) to \(words[words.count - 1]) words, median \(words[words.count / 2]), "
        + "facts \(facts[0]) to \(facts[facts.count - 1]), median \(facts[facts.count / 2]), "
        + "\(facts.count { $0 == 1 }) of \(facts.count) with one"
    }
    return """
      \(drafts) drafts, \(found.isEmpty ? "no issue" : "with " + found.joined(separator: ", ")), \(differing) that differ when \
      made again; reading: \(reading.joined(separator: "; "))
        \(lengths.joined(separator: "\n  "))
      """
  }
}

/// Five-word runs of drafts for one channel, audience and language.
private struct Distinctness {
  /// What two drafts may have in common, in percent.
  static let mostShared = 40

  private var drafts: [(narrative: String, claim: String, runs: Set<String>)] = []

  mutating func add(_ draft: Draft) {
    let words = draft.sentences.flatMap { sentence in
      Words(of: Array(sentence.text.utf8), in: 0..<sentence.text.utf8.count).map(\.folded)
    }
    guard words.count >= 5 else { return }
    let runs = Set((0...words.count - 5).map { words[$0..<$0 + 5].joined(separator: " ") })
    drafts.append((draft.narrative ?? "", draft.claim ?? "", runs))
  }

  /// The largest share, in percent of the shorter draft, that two drafts on different narratives have in common, and the pairs
  /// that have more in common than they may.
  var likeness: (share: Int, pair: String, above: [(share: Int, pair: String)], pairs: Int) {
    var byRun: [String: [Int]] = [:]
    for (place, draft) in drafts.enumerated() { for run in draft.runs { byRun[run, default: []].append(place) } }
    var best: (share: Int, pair: String, above: [(share: Int, pair: String)], pairs: Int) = (0, "none", [], 0)
    let perNarrative = Dictionary(grouping: drafts, by: \.narrative).values.map(\.count)
    best.pairs = (drafts.count * drafts.count - perNarrative.reduce(0) { $0 + $1 * $1 }) / 2
    for (place, draft) in drafts.enumerated() {
      var shared: [Int: Int] = [:]
      for run in draft.runs { for other in byRun[run] ?? [] where other > place { shared[other, default: 0] += 1 } }
      for (other, count) in shared where drafts[other].narrative != draft.narrative {
        let share = count * 100 / min(draft.runs.count, drafts[other].runs.count)
        let pair = "\(draft.claim), \(drafts[other].claim)"
        if share > Self.mostShared { best.above.append((share, pair)) }
        if share > best.share { (best.share, best.pair) = (share, pair) }
      }
    }
    return best
  }
}
