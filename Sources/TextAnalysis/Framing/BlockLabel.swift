/// What the head of a block says about the rest: *Myth 3:*, *Fact:*, the name of a speaker, a heading that announces myths.
struct BlockLabel {
  /// Tokens of the label, which are no part of the claim.
  private(set) var tag: Range<Int>?
  /// Tokens of the speaker's name.
  private(set) var speaker: Range<Int>?
  private var isMyth = false
  private var isFact = false
  private var isHeadingLike = false
  private var announcesMyths = false
  private var announcesHearing = false
  private var announcesGoals = false
  private var isBare = false
  private var isTitle = false
  private var isQuoted = false
  private var endsWithColon = false

  /// Tokens of *C. 2)* and of *If* before the first word that counts.
  private static let longestNumber = 4

  init() {}

  init(passage: Passage, reader: FramingReader, context: FramingReader.Context) {
    guard let range = passage.tokenRanges.first, !range.isEmpty else { return }
    let hits = passage.hits(of: 0)
    let last = passage.tokens[range.upperBound - 1].word
    let isShort = passage.sentences.count == 1 && passage.wordCount(range, limit: 14) < 14
    isHeadingLike = passage.block == .heading || isShort && (last == ":" || !last.isAny(".", "!", "?", "\""))
    isQuoted = passage.isQuoted(range)
    endsWithColon = last == ":"
    isTitle =
      passage.block == .paragraph && isShort && last.isAny(".", ":") && passage.wordCount(range, limit: 4) < 4
    readLabel(passage, range, hits)
    // Anywhere in a heading; in a line that only looks like one, at its head.
    let end = passage.block == .heading || last == ":" ? range.upperBound : range.lowerBound + Self.longestNumber
    let own = hits.prefix { $0.range.lowerBound < end }
    if isHeadingLike, passage.block != .listItem || last == ":" {
      announcesMyths = own.contains { !$0.cue.isDisjoint(with: [.mythLabel, .mythNoun]) }
      announcesHearing = own.contains { $0.cue.contains(.hearing) }
    }
    announcesGoals =
      (isHeadingLike || last == ":") && own.contains { $0.cue.contains(.goals) || $0.cue.contains(.wish) }
    if context.isTranscript { readSpeaker(passage, range, hits) }
  }

  /// *Myth 1:*, *Fact —*, *Bulo:*.
  private mutating func readLabel(_ passage: Passage, _ range: Range<Int>, _ hits: ArraySlice<CueHit>) {
    var at = range.lowerBound
    while at < range.upperBound,
      passage.tokens[at].kind == .number || passage.tokens[at].word.isAny("#", ".", ")")
    { at += 1 }
    // "If they say: …"
    if hits.contains(where: { $0.range == at..<at + 1 && $0.cue.contains(.condition) }) { at += 1 }
    guard
      let hit = hits.first(where: { $0.range.lowerBound == at && !$0.cue.isDisjoint(with: [.mythLabel, .factLabel]) })
    else { return }
    at = hit.range.upperBound
    while at < range.upperBound, passage.tokens[at].kind == .number || passage.tokens[at].word == "#" { at += 1 }
    isBare = at == range.upperBound
    // "If they say …, answer …": the quotation is only a part of it.
    if !isBare, hit.cue.contains(.hearing), passage.tokens[at].word == "\"", !passage.isQuoted(at..<range.upperBound) {
      return
    }
    guard isBare || passage.tokens[at].word.isAny(":", "—", ".", "-", "\"") else { return }
    if !isBare, passage.tokens[at].word != "\"" { at += 1 }
    isBare = at >= range.upperBound
    isMyth = hit.cue.contains(.mythLabel)
    isFact = hit.cue.contains(.factLabel)
    if !isBare { tag = range.lowerBound..<at }
  }

  /// *Ana wrote: …*
  private mutating func readSpeaker(_ passage: Passage, _ range: Range<Int>, _ hits: ArraySlice<CueHit>) {
    guard let colon = range.prefix(14).first(where: { passage.tokens[$0].word == ":" }), colon + 1 < range.upperBound,
      let verb = hits.first(where: { $0.range.upperBound == colon && $0.cue.contains(.says) }),
      verb.range.lowerBound > range.lowerBound
    else { return }
    tag = range.lowerBound..<colon + 1
    speaker = range.lowerBound..<verb.range.lowerBound
  }

  /// Whether a block opens with a name, *wrote* and a colon.
  static func opensWithSpeaker(_ tokens: [Token], _ hits: [CueHit]) -> Bool {
    guard let colon = tokens.prefix(14).firstIndex(where: { $0.word == ":" }), colon > 1 else { return false }
    return hits.contains { $0.range.upperBound == colon && $0.cue.contains(.says) }
  }

  func enter(_ context: inout FramingReader.Context, _ block: Block.Kind) {
    if block == .heading || isHeadingLike && !isQuoted && block == .paragraph {
      if announcesHearing { context.isHearing = true } else if block == .heading { context.isHearing = false }
      if block == .heading {
        context.areGoals = false
        if !isMyth { context.areMyths = false }
      }
    }
    if block == .paragraph, !announcesGoals { context.areGoals = false }
    // A label such as "Careful." opens another section.
    if isTitle, !announcesHearing { context.isHearing = false }
    if isFact { context.isMythDue = false }
  }

  func leave(_ context: inout FramingReader.Context, _ passage: Passage) {
    context.isMythDue = isMyth && isBare
    if announcesMyths {
      context.isMythPage = context.isMythPage || passage.block == .heading && !isMyth
      context.areMyths = !isMyth || isBare
    } else if passage.block == .paragraph, !isQuoted, !isHeadingLike || isFact || !endsWithColon {
      context.areMyths = false
    }
    if announcesGoals { context.areGoals = true }
  }

  /// What the label and the blocks before say about a sentence.
  func scopes(_ passage: Passage, _ index: Int, _ context: FramingReader.Context) -> [Scope] {
    let range = passage.tokenRanges[index]
    let cue = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    func scope(_ framing: Framing) -> [Scope] { [Scope(range: range, framing: framing, cue: tag ?? cue)] }
    if let tag, isMyth, index == 0 {
      return [Scope(range: tag.upperBound..<range.upperBound, framing: .rebutted, cue: tag)]
    }
    if let tag, speaker != nil, index == 0 {
      var scope = Scope(range: range, framing: .asserted, cue: tag)
      scope.frame = nil
      return [scope]
    }
    if passage.block == .heading {
      if announcesMyths || isQuoted { return scope(.rebutted) }
      let hasVerb = range.contains { passage.tokens[$0].triggers.contains(.clause) }
      if context.isMythPage, hasVerb, !isFact, !range.contains(where: { passage.tokens[$0].word == "?" }) {
        return scope(.rebutted)
      }
    }
    if index == 0, context.isMythDue, !isFact { return scope(.rebutted) }
    if passage.block == .listItem, index == 0 {
      if context.areGoals { return scope(.hypothetical) }
      if context.areMyths, !isFact { return scope(.rebutted) }
      if context.isHearing { return scope(isQuoted ? .rebutted : .attributed) }
    }
    if passage.block == .paragraph, context.isHearing || context.areMyths, isQuoted, index == 0,
      passage.sentences.count == 1
    {
      return scope(.rebutted)
    }
    if passage.block == .quotation { return scope(.attributed) }
    return []
  }
}
