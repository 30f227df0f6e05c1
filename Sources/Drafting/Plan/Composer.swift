import ClaimStore
import TextAnalysis

/// Makes the sentences of one draft, step by step.
struct Composer {
  let brief: Brief
  let request: DraftRequest
  let channel: Channel
  let audience: Audience
  let settings: PlanSettings
  let tools: DraftTools

  var used: Set<String> = []
  var said: Set<String> = []
  var paragraphs: [Draft.Paragraph] = []
  var open: [Draft.Sentence] = []
  var transitions = 0
  /// The fact that was told last.
  var lastTold: Fact?
  /// Patterns that a draft takes only once.
  var patternsUsed: Set<String> = []

  init(
    _ brief: Brief, _ request: DraftRequest, _ channel: Channel, _ audience: Audience, _ settings: PlanSettings,
    _ tools: DraftTools
  ) {
    (self.brief, self.request, self.channel, self.audience) = (brief, request, channel, audience)
    (self.settings, self.tools) = (settings, tools)
  }

  var language: Language { request.language }
  /// The number that the choice of words starts from.
  ///
  /// Another try turns every list on by another number of places: one place would give this story the words of the next.
  var turn: Int { brief.turn + settings.turn * Self.places }

  /// Leaves another rest by every length that a list of wording has.
  private static let places = 137

  /// The paragraphs of the draft.
  mutating func compose() -> [Draft.Paragraph] {
    for name in shape {
      let isOptional = name.hasSuffix("?")
      guard let step = Step(rawValue: isOptional ? String(name.dropLast()) : name) else { continue }
      if isOptional, !settings.takesOptional { continue }
      if step == .signature { addShortClosings() }
      add(step)
    }
    if !shape.contains(Step.signature.rawValue) { addShortClosings() }
    close()
    return paragraphs
  }

  /// Short sentences that bring the whole down to what its readers can follow.
  private mutating func addShortClosings() {
    for shift in 0..<settings.closings { pick("closings.short", step: .closing, shift: shift) }
    close()
  }

  /// The steps of the draft: who takes back a sentence of ours says which.
  private var shape: [String] {
    guard brief.kind == .silent || isUnsourcedCorrection else { return channel.shape }
    let (silent, myth) = (channel.shapeWhenSilent, Step.myth.rawValue)
    guard isUnsourcedCorrection, !silent.contains(myth),
      let place = silent.firstIndex(of: Step.acknowledgement.rawValue)
    else { return silent }
    return silent[...place] + [myth] + silent[(place + 1)...]
  }

  /// A friendly claim that no fact bears on: our own text is corrected by taking it out.
  var isUnsourcedCorrection: Bool { brief.kind == .correction && brief.facts.isEmpty }
  /// Whether the channel sets steps under headings.
  var isSheet: Bool { channel.shape.contains("headline") }

  private mutating func add(_ step: Step) {
    switch step {
    case .paragraph: close()
    case .greeting, .signature, .closing, .opening: frame(step)
    case .headline, .fact: if let fact = nextFact() { say(fact, step: step) }
    case .facts: list(facts(atMost: settings.items), step: .fact)
    case .acknowledgement: acknowledge()
    case .question: ask()
    case .bridge: bridge()
    case .myth: answerClaim()
    case .explanation: explain()
    case .concession: concede()
    case .back: goBack()
    case .voice, .quotable: quote(step)
    case .doNotClaim: avoid()
    case .silent: admit()
    case .cannotSay: cannotSay()
    case .findOut: findOut()
    case .holdingLine: hold()
    case .callToAction: call()
    }
    if isSheet { close(under: step) }
  }

  // MARK: Paragraphs

  /// Ends the open paragraph.
  mutating func close(_ kind: Draft.Paragraph.Kind = .text) {
    guard !open.isEmpty else { return }
    paragraphs.append(Draft.Paragraph(kind: kind, sentences: open))
    open = []
  }

  /// Ends the open paragraph and sets it under the heading of its step.
  private mutating func close(under step: Step) {
    guard !open.isEmpty else { return }
    let heading = tools.book.heading(step.rawValue, language)
    if heading != step.rawValue { paragraphs.append(.init(kind: .heading, sentences: [.init(heading, step: step)])) }
    close()
  }

  /// Sets facts as items of a list.
  private mutating func list(_ facts: [Fact], step: Step) {
    let items = facts.compactMap { fact -> Draft.Paragraph? in
      let own = sentences(told(fact), step: step, facts: [fact.id])
      guard isNew(own) else { return nil }
      used.insert(fact.id)
      note(own)
      return Draft.Paragraph(kind: .item, sentences: own)
    }
    guard !items.isEmpty else { return }
    paragraphs.append(.init(kind: .heading, sentences: [.init(tools.book.heading("facts", language), step: .facts)]))
    paragraphs += items
  }

  // MARK: Sentences

  /// The sentences of a text, each with what it rests on.
  func sentences(_ text: String, step: Step, facts: [String] = [], voice: String? = nil) -> [Draft.Sentence] {
    tools.sentences(of: text, language).map { Draft.Sentence($0, step: step, facts: facts, voice: voice) }
  }

  func isNew(_ sentences: [Draft.Sentence]) -> Bool {
    !sentences.isEmpty && !sentences.contains { said.contains($0.text) }
  }

  mutating func note(_ sentences: [Draft.Sentence]) { said.formUnion(sentences.map(\.text)) }

  /// Adds sentences to the open paragraph unless one of them has been said.
  @discardableResult
  mutating func say(_ text: String, step: Step, facts: [String] = [], voice: String? = nil) -> Bool {
    let own = sentences(text, step: step, facts: facts, voice: voice)
    guard isNew(own) else { return false }
    note(own)
    open += own
    return true
  }

  /// Says a fact; after the first with a connective where one fits.
  mutating func say(_ fact: Fact, step: Step, under key: String? = nil) {
    used.insert(fact.id)
    defer { lastTold = fact }
    let text = told(fact)
    let bare = sentences(text, step: step)
    guard isNew(bare) else { return }
    defer { note(bare) }
    say(retold(fact) ?? key.flatMap { connected(text, $0, fact) } ?? text, step: step, facts: [fact.id])
  }

  /// A fact in the words that this story has for it: stories that rest on the same fact have each their own.
  func told(_ fact: Fact) -> String {
    let forms = fact.tellings.map { $0[language] }
    let (place, stories) = tools.place(of: brief.narrative, amongStoriesOf: fact)
    if let place { return forms[place % forms.count] }
    // Stories that only go on to the fact share what its own leave, or the last.
    let left = max(1, forms.count - stories)
    return forms[forms.count - 1 - turn % left]
  }

  /// A fact of the same source as the one before, without saying again whose words they are; nil where they are another's.
  private mutating func retold(_ fact: Fact) -> String? {
    // Under headings nobody sees which source was the last.
    guard !isSheet, let lastTold, lastTold.saidBy == fact.saidBy, lastTold.source == fact.source,
      let bare = tools.withoutAttribution(told(fact), fact, language),
      !patternsUsed.contains("transitions.same-source"),
      let text = connected(bare, "transitions.same-source", fact)
    else { return nil }
    patternsUsed.insert("transitions.same-source")
    return text
  }

  /// The text under a pattern that takes it; patterns that go on with a small letter need a first word that allows it.
  func connected(_ text: String, _ key: String, _ fact: Fact) -> String? {
    let patterns = tools.book.all(key, language)
    let forms = [fact.statement[language]] + (fact.quoteLanguage == language ? [fact.quote] : [])
    let asks = tools.sentences(of: text, language).first?.hasSuffix("?") ?? false
    let continued = asks ? nil : Casing.continued(text, language, forms: forms)
    for step in patterns.indices {
      let pattern = Pattern(text: patterns[(turn + transitions + step) % patterns.count])
      if pattern.has("statement") {
        if let continued { return pattern.filled(["statement": continued]) }
      } else {
        return pattern.filled(["fact": text])
      }
    }
    return nil
  }

  /// Says the variant of a piece of wording that the draft falls on.
  @discardableResult
  mutating func pick(_ key: String, step: Step, shift: Int = 0) -> Bool {
    sayNext(of: tools.book.all(key, language), step: step, from: turn + shift)
  }

  /// Says the first of these that has not been said, from the one at `place` on, counted round.
  @discardableResult
  mutating func sayNext(of all: [String], step: Step, from place: Int) -> Bool {
    for next in all.indices where say(all[(place + next) % all.count], step: step) { return true }
    return false
  }

  // MARK: Facts

  /// The next fact that has not been said: those that answer first.
  mutating func nextFact() -> Fact? { facts(atMost: 1).first }

  func facts(atMost limit: Int) -> [Fact] {
    // A sheet is a choice of facts; an answer holds few.
    let most = brief.kind == .sheet ? settings.items + 2 : settings.answering
    let answering = brief.facts.prefix(most).filter { !used.contains($0.id) && isFit($0) }
    let further = brief.further.filter { !used.contains($0.id) && isFit($0) }.prefix(settings.further)
    let spare = used.count < channel.facts ? brief.spare.filter { !used.contains($0.id) && isFit($0) } : []
    let all = answering + further
    let found = settings.isEasy ? all.sorted { isEasier(told($0), than: told($1)) } : all
    // Another fact comes first only where the best one does not fit the readers.
    guard used.isEmpty, settings.lead > 0, found.count > settings.lead else {
      return Array((found.isEmpty ? Array(spare.prefix(1)) : found).prefix(limit))
    }
    return Array((found.dropFirst(settings.lead) + found.prefix(settings.lead)).prefix(limit))
  }

  private func isEasier(_ first: String, than second: String) -> Bool {
    func score(_ text: String) -> Double {
      Readability(sentences(text, step: .fact).map(\.text), language).score
    }
    return language == .spanish ? score(first) > score(second) : score(first) < score(second)
  }

  /// Whether a fact may stand in a draft: its words are no words that we do not use.
  func isFit(_ fact: Fact) -> Bool { tools.words.findings(in: told(fact), language).isEmpty }
}
