import ClaimStore
import TextAnalysis

// The steps around the answer.
extension Composer {
  /// Greeting, thanks, leave.
  mutating func frame(_ step: Step) {
    let key =
      switch step {
      case .greeting: "greetings.\(channel.id)"
      case .signature: "signatures.\(channel.id)"
      case .opening: "openings.\(channel.id)"
      default: "closings.\(channel.id)"
      }
    // The acknowledgement stands within the first three sentences, so thanks come only before a short fact.
    if step == .opening, let fact = facts(atMost: 1).first,
      sentences(told(fact), step: .fact).count > 1
    {
      return
    }
    pick(key, step: step)
  }

  /// What the store cannot say, in our own voice.
  mutating func cannotSay() {
    lastTold = nil
    for text in brief.cannotSay {
      let own = tools.voiced(text[language], language)
      guard tools.isGrounded(own, on: brief.facts, language), tools.words.findings(in: own, language).isEmpty else {
        continue
      }
      if say(own, step: .cannotSay, facts: citing(own, among: brief.facts)) { return }
    }
  }

  /// Says that there is no sourced fact: as a consequence where the limits of the sources have just been told.
  mutating func admit() {
    let isConsequence = open.last?.step == .cannotSay
    pick(isConsequence ? "silent.after-limits" : "silent", step: .silent)
  }

  /// What would have to be found out, as exactly as the store knows it for the concern.
  mutating func findOut() {
    let own = brief.concern.map { tools.book.all("to_find_out.\($0.id)", language) } ?? []
    // Stories with one concern are more than it has words of its own; those left over take the words for any.
    let story = brief.concern.flatMap { tools.place(of: brief.narrative, amongOpenStoriesOn: $0).place } ?? brief.turn
    let place = (story + settings.turn) % (own.count + Self.leftOver)
    if place < own.count, sayNext(of: own, step: .findOut, from: place) { return }
    pick("to_find_out", step: .findOut)
  }

  private static let leftOver = 5

  /// A line that buys time, or says that more will follow.
  mutating func hold() {
    pick(brief.facts.isEmpty ? "holding_lines" : "holding_lines.after-fact", step: .holdingLine)
  }

  /// The exact words of a person on the subject, as the source quotes them.
  mutating func quote(_ step: Step) {
    lastTold = nil
    // A voice belongs where its words bear on the same story.
    let siblings = tools.store.claims.filter { $0.narrative == brief.narrative?.id }
    let near = Set((brief.facts + brief.concessions).map(\.id) + siblings.flatMap { $0.evidence.map(\.fact) })
    let fitting = tools.store.contents.voices.filter { voice in
      guard let frame = voice.frame, let topic = voice.topics.first, !voice.isPartial || step == .voice else {
        return false
      }
      let isNear = brief.topics.first == topic && voice.fact.map(near.contains) ?? false
      let fact = voice.fact.flatMap(tools.store.fact)
      return isNear && fact.map { !used.contains($0.id) } ?? false && frame.english.contains("{words}")
        && (!voice.isPartial || brief.facts.contains { $0.id == voice.fact })
    }
    guard !fitting.isEmpty else { return }
    let voice = fitting[turn % fitting.count]
    guard let frame = voice.frame, let fact = voice.fact else { return }
    let text = tools.said(voice, frame[language], language)
    guard !brief.facts.prefix(1).contains(where: { $0.id == fact }) else { return }
    if say(text, step: step, facts: [fact], voice: voice.id) { used.insert(fact) }
  }

  /// What not to claim: friendly claims that go too far, those without figures and names; of other stories only what fills
  /// the place of our own.
  mutating func avoid() {
    var count = 0
    var items: [Draft.Paragraph] = []
    for claim in brief.overclaims where count < 2 {
      if count > 0, let story = brief.narrative, claim.narrative != story.id { break }
      let text = claim.claim[language]
      guard let why = claim.whyMisleading.map({ tools.voiced($0[language], language) }),
        tools.isGrounded(text + " " + why, on: [], language), tools.words.findings(in: why, language).isEmpty
      else { continue }
      let verb = tools.verbPhrase(why, english: claim.whyMisleading?.english ?? "", language)
      let key = verb == nil ? "avoidances.sentence" : "avoidances.verb"
      let pattern = Pattern(text: tools.book.pick(key, language, turn + count) ?? "")
      let filled = pattern.filled(["claim": Casing.quoted(text, language), "why": verb ?? why])
      let own = sentences(filled, step: .doNotClaim)
      guard isNew(own) else { continue }
      note(own)
      items.append(Draft.Paragraph(kind: .item, sentences: own))
      count += 1
    }
    guard !items.isEmpty else { return }
    let heading = tools.book.heading("do-not-claim", language)
    paragraphs += [Draft.Paragraph(kind: .heading, sentences: [.init(heading, step: .doNotClaim)])] + items
  }

  /// What these readers can do about the subject; each call rests on facts of its own.
  mutating func call() {
    lastTold = nil
    let topics = Set(brief.topics + (brief.facts.first?.topics.prefix(1) ?? []))
    let near = audience.callsToAction.filter { call in
      call.facts.compactMap(tools.store.fact).contains { !topics.isDisjoint(with: $0.topics.prefix(1)) }
    }
    guard !near.isEmpty else { return }
    let call = near[(turn + claimTurn) % near.count]
    let facts = call.facts.compactMap(tools.store.fact)
    guard tools.isGrounded(call.text[language], on: facts, language) else { return }
    // Under a heading the call needs nobody to announce it.
    if !isSheet { pick("call_openings", step: .callToAction, shift: claimTurn) }
    say(call.text[language], step: .callToAction, facts: facts.map(\.id))
  }
}
