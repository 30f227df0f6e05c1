import ClaimStore
import TextAnalysis

// The steps that answer a claim.
extension Composer {
  /// The question of the concern, as the headline; over a text that corrects our own, that it does so.
  mutating func ask() {
    let correction = brief.kind == .correction ? "corrections.heading.\(channel.id)" : nil
    let heading = correction.flatMap { tools.book.pick($0, language, turn + claimTurn) }
    guard let question = heading ?? brief.concern?.question[language] else { return }
    paragraphs.append(.init(kind: .headline, sentences: [.init(question, step: .question)]))
    said.insert(question)
  }

  /// A word for the concern, before anything else is said about the claim.
  mutating func acknowledge() {
    guard let concern = brief.concern else { return }
    let register = audience.register ?? channel.register
    let isBare = brief.facts.isEmpty
    let own = concern.acknowledgements.filter { $0.wording.language == language }
    // Where there is nothing else to tell drafts apart, the words for the concern do: then there must be more of them.
    let inRegister = own.filter { $0.register == register }
    // Answers to the same concern take the words of the register: what says little else begins with the next.
    let next = own.filter { $0.register == (register == .plain ? .formal : .plain) }
    let fitting = isBare ? shareOfStory(next, or: inRegister, concern) : inRegister
    guard !fitting.isEmpty else { return }
    let words = tools.stems(
      of: ([brief.claim?.claim[language]].compactMap { $0 }
        + (brief.claim?.paraphrases.filter { $0.language == language }.map(\.text) ?? [])).joined(separator: " "),
      language)
    let rotated = fitting.indices.map { fitting[(turn + $0) % fitting.count].wording.text }
    // Words that the claim and a sentence share show that the sentence is about the same worry.
    let scored = rotated.enumerated().map {
      (text: $1, shared: tools.stems(of: $1, language).intersection(words).count, place: $0)
    }
    let sorted = scored.sorted { isBare ? $0.place < $1.place : ($1.shared, $0.place) < ($0.shared, $1.place) }
    let place = brief.facts.first.flatMap { tools.place(of: brief.narrative, amongStoriesOf: $0).place } ?? 0
    sayNext(of: sorted.map(\.text), step: .acknowledgement, from: place)
  }

  /// Those of the words for a concern that drafts on this story have to themselves.
  ///
  /// - Parameter more: Taken too where stories are more than words.
  private func shareOfStory<Words>(_ words: [Words], or more: [Words], _ concern: Concern) -> [Words] {
    guard case (let place?, let stories) = tools.place(of: brief.narrative, amongOpenStoriesOn: concern) else {
      return words
    }
    let all = stories > words.count ? words + more : words
    let own = all.indices.filter { $0 % stories == place }.map { all[$0] }
    return own.isEmpty ? all : own
  }

  /// From the question to the message, with the acknowledgement first.
  mutating func bridge() {
    acknowledge()
    guard let question = brief.concern?.question[language],
      let pattern = tools.book.pick("bridges", language, turn)
    else { return }
    say(Pattern(text: pattern).filled(["question": question]), step: .bridge)
  }

  /// Says once what is claimed, and why it misleads; or that our own text is wrong; or that it is right.
  mutating func answerClaim() {
    lastTold = nil
    switch brief.kind {
    case .agreement: pick("agreements", step: .myth)
    case .correction: tell(brief.facts.isEmpty ? nil : "corrections")
    case .answer:
      // What a free statement gets wrong is known by its verdict only.
      if brief.claim == nil, let verdict = brief.verdict, pick("statements.\(verdict.rawValue)", step: .myth) { return }
      tell("myths")
    case .silent: if let claim = sayable { say(pattern("myths.open", ["claim": claim]), step: .myth) }
    case .sheet: break
    }
  }

  private mutating func tell(_ key: String?) {
    guard let key else {
      let named = sayable
      let text = named.map { pattern("corrections.unsourced", ["claim": $0]) }
      say(text ?? pattern("corrections.unsourced-unnamed", [:]), step: .myth)
      return
    }
    guard let claim = sayable else { return tellUnnamed(key, step: .myth) }
    let why = explanation
    let text =
      why.verb.map { pattern(key + ".verb", ["claim": claim, "why": $0], splits: settings.splitsExplanation) }
      ?? pattern(key + ".sentence", ["claim": claim, "why": why.sentence])
    say(text, step: .myth, facts: citing(text, among: brief.facts))
  }

  private mutating func tellUnnamed(_ key: String, step: Step) {
    let why = explanation
    let text =
      why.verb.map { pattern(key + ".unnamed-verb", ["why": $0]) } ?? pattern(key + ".unnamed", ["why": why.sentence])
    say(text, step: step, facts: why.facts)
  }

  /// Says what is wrong with the other version, or with our own text, where there is no room to tell it.
  mutating func explain() {
    guard brief.claim?.whyMisleading != nil else { return }
    switch brief.kind {
    case .answer: tellUnnamed("myths", step: .explanation)
    case .correction: tellUnnamed("corrections", step: .explanation)
    case .agreement, .silent, .sheet: break
    }
  }

  /// - Parameter splits: Whether only patterns of two sentences will do.
  private func pattern(_ key: String, _ values: [String: String], splits: Bool = false) -> String {
    let all = tools.book.all(key, language)
    let split = splits ? all.filter { $0.contains(". ") } : []
    let patterns = split.isEmpty ? all : split
    guard !patterns.isEmpty else { return "" }
    return Pattern(text: patterns[(turn + claimTurn) % patterns.count]).filled(values)
  }

  /// Claims of one story take different patterns.
  var claimTurn: Int { brief.claim.map { WordingBook.number(for: $0.id) % 97 } ?? 0 }

  /// The claim as it can be quoted: nil when it holds a figure, name or place that no fact of the brief holds.
  var sayable: String? {
    guard let claim = brief.claim else { return nil }
    let text = claim.claim[language]
    return tools.isGrounded(text, on: brief.facts + brief.concessions, language) ? Casing.quoted(text, language) : nil
  }

  /// Why a claim misleads, as a sentence and, where it is built so, as what follows "That".
  struct Explanation {
    let sentence: String
    let verb: String?
    let facts: [String]
  }

  /// The claim's own explanation where its facts cover it, else that of its technique.
  private var explanation: Explanation {
    if let own = brief.claim?.whyMisleading {
      let text = tools.voiced(own[language], language)
      if tools.isGrounded(text, on: brief.facts + brief.concessions, language),
        tools.words.findings(in: text, language).isEmpty
      {
        let verb = tools.verbPhrase(text, english: own.english, language)
        return Explanation(
          sentence: text, verb: verb,
          facts: citing(text, among: brief.facts))
      }
    }
    let technique = brief.claim?.technique ?? technique(for: brief.verdict)
    let text = tools.book.pick("technique_explanations.\(technique.rawValue)", language, turn) ?? ""
    return Explanation(sentence: text, verb: nil, facts: [])
  }

  private func technique(for verdict: Verdict?) -> Technique {
    switch verdict {
    case .outdated: .outdated
    case .contradicted: .swappedDetail
    default: .missingContext
    }
  }

  /// The facts that a sentence has figures or names from; none for a sentence without any.
  func citing(_ text: String, among facts: [Fact]) -> [String] {
    if tools.isGrounded(text, on: [], language) { return [] }
    return facts.first { tools.isGrounded(text, on: [$0], language) }.map { [$0.id] } ?? facts.map(\.id)
  }

  /// What the sources grant, after what they hold against the claim.
  mutating func concede() {
    guard let fact = brief.concessions.first(where: { !used.contains($0.id) && isFit($0) }) else { return }
    say(fact, step: .concession, under: "transitions.conceding")
    transitions += 1
  }

  /// Ends on a fact: a new one, else the nearest true sentence, else the words of the source.
  mutating func goBack() {
    if let fact = nextFact() {
      say(fact, step: .back, under: open.isEmpty ? nil : "transitions.adding")
      return
    }
    guard let lead = brief.facts.first else { return }
    if settings.isEasy { return again(lead) }
    if isShort(lead.quote), lead.quoteLanguage == language, lead.suspect == nil,
      lead.quote.split(separator: " ").count > 5
    {
      say(pattern("returns.quote", ["quote": Casing.quoted(lead.quote, language)]), step: .back, facts: [lead.id])
    } else if let text = brief.claim?.trueInstead?[language], isShort(text),
      tools.isGrounded(text, on: brief.facts + brief.concessions, language),
      tools.words.findings(in: text, language).isEmpty
    {
      let filling = ["true": text]
      let all = (brief.facts + brief.concessions).map(\.id)
      say(pattern("returns.true", filling), step: .back, facts: all)
    } else {
      again(lead)
    }
  }

  /// The first fact once more, in its shortest form: never the question that a telling may begin with.
  private mutating func again(_ fact: Fact) {
    let openings = [told(fact), fact.spoken[language]].compactMap { sentences($0, step: .back).first?.text }
    guard let first = openings.first(where: { !$0.hasSuffix("?") }) else { return }
    let forms = ([fact.statement] + fact.tellings).map { $0[language] }
    let text = Casing.continued(first, language, forms: forms) ?? first
    say(pattern("returns.again", ["statement": text]), step: .back, facts: [fact.id])
  }

  /// A sentence at the end of a draft that one can still read aloud.
  private func isShort(_ text: String) -> Bool { text.split(separator: " ").count <= 28 }
}
