/// A negation with what the counting of negations has to know about it.
struct Denial {
  let negation: Negation
  let kind: NegationKind
  /// Indices of the tokens of the cue.
  let tokens: Range<Int>

  /// Negative words that fall together in one negation where a language repeats them.
  var isNegativeWord: Bool { kind == .predicate || kind == .nominal }
}

extension [Denial] {
  /// Whether an odd number of them has the byte at `position` in its scope; repeated negative words are one.
  func deny(_ position: Int) -> Bool {
    let over = filter { $0.kind != .adjective && $0.negation.scope.contains(position) }
    let words = over.contains { $0.isNegativeWord } ? 1 : 0
    return (words + over.count { !$0.isNegativeWord }) % 2 == 1
  }
}

/// Finds negations, what they deny, and whether the clause as a whole is denied.
struct NegationReader: Sendable {
  private let table: PhraseTable<NegationKind?>
  private let quantifiers: PhraseTable<QuantifierCue?>
  private let grammar: ClauseGrammar

  init(words: MeaningWords) {
    table = words.negations
    quantifiers = words.quantifiers
    grammar = words.grammar
  }

  // MARK: Cues

  func denials(in tokens: ArraySlice<Token>) -> [Denial] {
    table.matches(for: .negation, in: tokens).compactMap { match in
      guard let kind = match.value, isAtWork(kind, at: match.range, in: tokens) else { return nil }
      let isMain =
        !isLocal(kind, at: match.range, in: tokens) && !isContrast(kind, at: match.range, in: tokens)
        && !isEmbedded(match.range, in: tokens)
      return Denial(
        negation: Negation(
          cue: tokens.bytes(match.range), scope: scope(of: kind, at: match.range, in: tokens), isOfMainPredicate: isMain
        ),
        kind: kind, tokens: match.range)
    }
  }

  /// How many tokens around a cue are looked at: bounds the work in sentences without end.
  private static let reach = 60

  /// Whether a cue denies no more than its own phrase.
  private func isLocal(_ kind: NegationKind, at cue: Range<Int>, in tokens: ArraySlice<Token>) -> Bool {
    kind == .local || (kind == .absence && !followsCopula(cue.lowerBound, in: tokens))
  }

  /// Whether the words around a cue let it deny anything.
  private func isAtWork(_ kind: NegationKind, at cue: Range<Int>, in tokens: ArraySlice<Token>) -> Bool {
    let next = cue.upperBound < tokens.endIndex ? tokens[cue.upperBound] : nil
    switch kind {
    case .predicate: return !isTagOrOpener(cue, in: tokens)
    case .nominal, .local, .absence: return true
    case .verb: return cue.lowerBound == tokens.startIndex || !isNoun(before: cue.lowerBound, in: tokens)
    case .verbBeforeGerund: return next?.word.hasSuffix(grammar.gerundEnding) ?? false
    case .adjective: return followsCopula(cue.lowerBound, in: tokens)
    case .distance:
      guard let next, !grammar.determiners.contains(next) else { return false }
      return followsCopula(cue.lowerBound, in: tokens)
    }
  }

  /// *don't they?* and *Don't they work?* ask for a yes.
  private func isTagOrOpener(_ cue: Range<Int>, in tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last, last.word == "?" || tokens.first?.word == "¿",
      grammar.auxiliaries.contains(tokens[cue.lowerBound]) || !grammar.negatesWithAuxiliary
    else { return false }
    let first = tokens.first?.word == "¿" ? tokens.startIndex + 1 : tokens.startIndex
    if cue.lowerBound == first { return true }
    return cue.upperBound == tokens.endIndex - 2 && grammar.pronouns.contains(tokens[cue.upperBound])
  }

  /// A determiner before the word makes it a noun: *a lack*.
  private func isNoun(before index: Int, in tokens: ArraySlice<Token>) -> Bool {
    grammar.determiners.contains(tokens[index - 1])
  }

  private func followsCopula(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
    var at = index
    while at > tokens.startIndex {
      let token = tokens[at - 1]
      if grammar.copulas.contains(token) { return true }
      guard token.triggers.contains(.negation) || grammar.isAdverb(token) else { return false }
      at -= 1
    }
    return false
  }

  // MARK: Place in the clause

  /// *a gain, not a loss*: a negation that sets two things against each other.
  private func isContrast(_ kind: NegationKind, at cue: Range<Int>, in tokens: ArraySlice<Token>) -> Bool {
    guard kind == .predicate, cue.lowerBound > tokens.startIndex + 1, cue.upperBound < tokens.endIndex else {
      return false
    }
    let before = tokens[cue.lowerBound - 1]
    let next = tokens[cue.upperBound]
    guard before.isSeam || grammar.coordinators.contains(before),
      quantifiers.match(in: tokens, at: cue.upperBound) == nil,
      !grammar.auxiliaries.contains(tokens[cue.lowerBound])
    else { return false }
    if !grammar.negatesWithAuxiliary {
      return grammar.determiners.contains(next) || grammar.beforeHeads.contains(next)
    }
    // "is, however, not a cost": a short insertion between auxiliary and negation.
    let insertion = tokens[max(tokens.startIndex, cue.lowerBound - 5)..<cue.lowerBound - 1]
    guard let opening = insertion.lastIndex(where: \.isSeam), opening > tokens.startIndex else { return true }
    return !grammar.auxiliaries.contains(tokens[opening - 1])
  }

  /// Whether a cue stands in a relative clause or in a clause beside the main one.
  private func isEmbedded(_ cue: Range<Int>, in tokens: ArraySlice<Token>) -> Bool {
    let farthest = max(tokens.startIndex, cue.lowerBound - Self.reach)
    var verb = cue.lowerBound
    while verb > farthest, isInVerbGroup(tokens[verb - 1]) { verb -= 1 }
    if verb > tokens.startIndex + 1, grammar.relatives.contains(tokens[verb - 1]) {
      if !grammar.beforeComplements.contains(tokens[verb - 2]) { return true }
    }
    var hasSeam = false
    for index in stride(from: verb - 1, through: farthest, by: -1) {
      if tokens[index].isSeam { hasSeam = true }
      guard isSubordinator(at: index, in: tokens) else { continue }
      if index > tokens.startIndex { return !hasSeam || index + 1 == verb }
      // "If they do not work, they leave": only the words before the seam are beside the main clause.
      return !hasSeam && tokens[cue.upperBound...].prefix(Self.reach).contains(where: \.isSeam)
    }
    return false
  }

  private func isInVerbGroup(_ token: Token) -> Bool {
    !grammar.relatives.contains(token)
      && (grammar.auxiliaries.contains(token) || grammar.isAdverb(token)
        || token.triggers.contains(.negation))
  }

  private func isSubordinator(at index: Int, in tokens: ArraySlice<Token>) -> Bool {
    if grammar.subordinators.contains(tokens[index]) { return true }
    return grammar.relatives.contains(tokens[index]) && index > tokens.startIndex
      && grammar.beforeSubordinators.contains(tokens[index - 1])
  }

  private func scope(of kind: NegationKind, at cue: Range<Int>, in tokens: ArraySlice<Token>) -> Range<Int> {
    let end = kind == .adjective ? cue.upperBound : grammar.scopeEnd(from: cue.upperBound, in: tokens)
    return tokens.bytes(end > cue.upperBound ? cue.upperBound..<end : cue)
  }

  // MARK: Counting

  /// Whether the denials of the main predicate leave it denied.
  ///
  /// Denials of two joined predicates do not cancel; a negative word after another one repeats it (*did not find
  /// anything, nor …*, *no vino nadie*); every other pair cancels.
  func isNegated(_ denials: [Denial], in tokens: ArraySlice<Token>) -> Bool {
    var isNegated = false
    var last: Denial?
    for denial in denials where denial.negation.isOfMainPredicate {
      defer { last = denial }
      guard let previous = last else {
        isNegated = true
        continue
      }
      let between = tokens[previous.tokens.upperBound..<denial.tokens.lowerBound]
      if between.contains(where: { $0.isSeam || grammar.coordinators.contains($0) }) {
        isNegated = true
      } else if !repeats(denial, previous, between: between) {
        isNegated.toggle()
      }
    }
    return isNegated
  }

  private func repeats(_ denial: Denial, _ previous: Denial, between: ArraySlice<Token>) -> Bool {
    guard denial.isNegativeWord, previous.isNegativeWord else { return false }
    guard grammar.hasNegativeConcord else { return denial.kind == .nominal }
    return !between.contains { grammar.relatives.contains($0) }
  }
}

extension Token {
  /// Whether it is a sign at which phrases end: a comma, a dash, a bracket, a stop.
  var isSeam: Bool {
    guard kind == .sign else { return false }
    switch folded {
    case ",", ";", ":", "—", "(", ")", ".", "!", "?", "…": return true
    default: return false
    }
  }
}

extension ClauseGrammar {
  /// Index after the last token of the phrase that goes on at `start`.
  func scopeEnd(from start: Int, in tokens: ArraySlice<Token>) -> Int {
    var index = start
    while index < tokens.endIndex, !tokens[index].isSeam, !scopeEnds.contains(tokens[index]) { index += 1 }
    return index
  }

  /// Whether a word belongs to the grammar rather than to a noun phrase.
  func isFunctionWord(_ word: Token) -> Bool {
    auxiliaries.contains(word) || relatives.contains(word) || subordinators.contains(word)
      || coordinators.contains(word) || scopeEnds.contains(word) || determiners.contains(word)
      || copulas.contains(word) || comparisons.contains(word)
  }
}
