/// Reads the truth conditions of a clause off its words: polarity, quantifiers, hedges, directions.
///
/// Looks only at words that the tables of the language hold; it does not parse. Give it one clause at a time: several
/// clauses in one run are told apart only where a conjunction or a relative pronoun shows the seam.
public struct MeaningReader: Sendable {
  private let words: MeaningWords
  private let negationReader: NegationReader
  private static let readers: Triggers = [.negation, .quantifier, .modality, .direction]

  /// A reader for texts in `language`.
  public init(language: Language) {
    words = language.rules.meaning
    negationReader = NegationReader(words: words)
  }

  /// The meaning of the clause whose tokens are given.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func meaning(of tokens: ArraySlice<Token>) -> Meaning {
    var concerned: Triggers = []
    for token in tokens { concerned.formUnion(token.triggers) }
    return meaning(of: tokens, concerned: concerned)
  }

  /// The meaning of a clause.
  ///
  /// - Parameter concerned: The readers that its words concern.
  func meaning(of tokens: ArraySlice<Token>, concerned: Triggers) -> Meaning {
    guard !concerned.isDisjoint(with: Self.readers) else { return .plain }
    let denials = concerned.contains(.negation) ? negationReader.denials(in: tokens) : []
    let hedges = concerned.contains(.modality) ? hedges(in: tokens) : []
    return Meaning(
      isNegated: negationReader.isNegated(denials, in: tokens),
      modality: hedges.map(\.modality).max { $0.distanceFromAssertion < $1.distanceFromAssertion } ?? .asserted,
      negations: denials.map(\.negation),
      quantifiers: concerned.contains(.quantifier) ? quantifiers(in: tokens, under: denials) : [], hedges: hedges,
      directions: concerned.contains(.direction) ? directions(in: tokens, under: denials) : [])
  }

  // MARK: Hedges

  private func hedges(in tokens: ArraySlice<Token>) -> [Hedge] {
    words.hedges.matches(for: .modality, in: tokens).compactMap { found in
      found.value.map { Hedge(modality: $0, range: tokens.bytes(found.range)) }
    }
  }

  // MARK: Quantifiers

  private func quantifiers(in tokens: ArraySlice<Token>, under denials: [Denial]) -> [Quantifier] {
    words.quantifiers.matches(for: .quantifier, in: tokens).compactMap { found in
      guard let cue = found.value else { return nil }
      let range = tokens.bytes(found.range)
      return Quantifier(
        kind: cue.kind, range: range, head: head(of: cue, after: found.range.upperBound, in: tokens),
        isNegated: denials.deny(range.lowerBound))
    }
  }

  /// The noun that a quantifier before `start` bears on.
  private func head(of cue: QuantifierCue, after start: Int, in tokens: ArraySlice<Token>) -> Range<Int>? {
    guard cue.takesHead else { return nil }
    let grammar = words.grammar
    var index = start
    while index < tokens.endIndex, grammar.beforeHeads.contains(tokens[index]) || tokens[index].kind == .number {
      index += 1
    }
    var first: Range<Int>?
    for token in tokens[index...].prefix(4) {
      guard token.kind == .word, !grammar.isFunctionWord(token) else { break }
      if grammar.headComesFirst || cue.isSingular || (token.word.hasSuffix("s") && !token.word.hasSuffix("ss")) {
        return token.range
      }
      first = first ?? token.range
    }
    return first
  }

  // MARK: Directions

  /// Words between a comparative and its *than*.
  private static let farthestComparison = 6

  private func directions(in tokens: ArraySlice<Token>, under denials: [Denial]) -> [Direction] {
    var found: [Direction] = []
    var pending: (cue: DirectionCue, range: Range<Int>)?
    for match in words.directions.matches(for: .direction, in: tokens) {
      guard let cue = match.value else { continue }
      if let more = pending {
        // "less often", "más peligroso", "less likely to help": the comparative turns the word after it.
        if afterLeaning(more.range.upperBound, in: tokens) == match.range.lowerBound {
          let joint = DirectionCue(scale: cue.scale, polarity: more.cue.polarity * cue.polarity, isComparative: true)
          found.append(direction(joint, at: more.range.lowerBound..<match.range.upperBound, in: tokens, under: denials))
          pending = nil
          continue
        }
        found.append(direction(more.cue, at: more.range, in: tokens, under: denials))
        pending = nil
      }
      if cue.isComparative, cue.scale == .amount {
        pending = (cue, match.range)
      } else {
        found.append(direction(cue, at: match.range, in: tokens, under: denials))
      }
    }
    if let more = pending { found.append(direction(more.cue, at: more.range, in: tokens, under: denials)) }
    return found
  }

  /// The token after *likely to*, *dispuestos a* behind a comparative.
  private func afterLeaning(_ index: Int, in tokens: ArraySlice<Token>) -> Int {
    let grammar = words.grammar
    guard index + 1 < tokens.endIndex, grammar.leanings.contains(tokens[index]),
      grammar.leaningJoiners.contains(tokens[index + 1])
    else { return index }
    return index + 2
  }

  private func direction(
    _ cue: DirectionCue, at range: Range<Int>, in tokens: ArraySlice<Token>, under denials: [Denial]
  ) -> Direction {
    let bytes = tokens.bytes(range)
    return Direction(
      scale: cue.scale, polarity: cue.polarity, range: bytes,
      comparedTo: cue.isComparative ? comparison(after: range.upperBound, in: tokens) : nil,
      isNegated: denials.deny(bytes.lowerBound))
  }

  /// What follows *than*, up to the end of the phrase.
  private func comparison(after start: Int, in tokens: ArraySlice<Token>) -> Range<Int>? {
    let grammar = words.grammar
    var index = start
    while index < min(tokens.endIndex, start + Self.farthestComparison) {
      let token = tokens[index]
      if grammar.comparisons.contains(token) {
        let end = grammar.scopeEnd(from: index + 1, in: tokens)
        return end > index + 1 ? tokens.bytes(index + 1..<end) : nil
      }
      if token.kind == .sign && token.word != "-" { return nil }
      index += 1
    }
    return nil
  }
}

extension ArraySlice where Element == Token {
  /// The bytes from the first to the last token of a range of indices that is not empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    self[range.lowerBound].range.lowerBound..<self[range.upperBound - 1].range.upperBound
  }
}
