import ClaimStore
import Retrieval
import TextAnalysis

/// The verdict on a statement, from what was found out about it and the entries it may be about.
struct Decision {
  /// A verdict that one entry speaks for, and how likely it is right.
  struct Option {
    let judged: Judged
    let verdict: Verdict
    let share: Double

    /// How well the entry suits to be shown with its verdict: likely right, near to what the statement says and in its words.
    var aptness: Double {
      let near = Double(max(0, judged.candidate.similarity(role)))
      let square = near * near
      return share * square * square * square * square * (Self.withoutWords + Double(judged.candidate.sharedWords))
    }

    /// What an entry counts beside one with all of the statement's words when it has none of them.
    private static let withoutWords = 0.3

    /// The wordings of the entry that the statement would resemble.
    private var role: View.Role {
      guard judged.claim == nil else { return .same }
      return switch verdict {
      case .supported: .same
      case .misleading: .overstated
      default: .refuted
      }
    }
  }

  let examined: Examined
  let statement: Statement
  private let surroundings: Surroundings
  let store: ClaimStore
  let lexicon: StoreLexicon
  let outdated: OutdatedFigures
  private let date: Int

  /// - Parameters:
  ///   - examined: What was found out about the statement.
  ///   - statement: The statement.
  ///   - surroundings: Where it stands.
  ///   - store: The store.
  ///   - lexicon: Its lexicon.
  ///   - outdated: The figures that its facts brought up to date.
  ///   - date: The day up to which facts count, as in ``PartialDate/first``; nil for all.
  init(
    _ examined: Examined, _ statement: Statement, _ surroundings: Surroundings, _ store: ClaimStore,
    _ lexicon: StoreLexicon, _ outdated: OutdatedFigures, asOf date: Int?
  ) {
    self.examined = examined
    self.statement = statement
    self.surroundings = surroundings
    self.store = store
    self.lexicon = lexicon
    self.outdated = outdated
    self.date = date ?? .max
  }

  /// The finding, or nil where the store has nothing to say.
  var finding: Finding? {
    let known = examined.entries.filter(isKnown)
    if let verbatim = known.first(where: isNearlyVerbatim), let claim = verbatim.claim {
      let option = Option(judged: verbatim, verdict: store.claims[claim].verdict, share: Self.verbatimShare)
      return finding(option, confidence: option.share)
    }
    let entries = known.filter { !makesOtherClaim($0) }.map { Weighed($0, isSpanish: statement.language == .spanish) }
    let overview = Overview(entries, examined, cues: Cues(statement, surroundings, lexicon), store: store)
    let shares = VerdictWeights.overview.shares(overview.values)
    let options = entries.flatMap(options)
    func share(_ outcome: Overview.Outcome) -> Double { shares[outcome.rawValue] }
    let isRebutted = statement.framing == .rebutted
    if !isRebutted, let same = entries.first(where: saysTheSame) {
      let option = Option(judged: same.judged, verdict: .supported, share: same.shares[0])
      return finding(option, confidence: Self.sameShare)
    }
    let problem = share(.contradicted) + share(.misleading) + share(.unsupported)
    if problem >= leastProblem,
      isRebutted || problem >= share(.supported) + VerdictWeights.clearance
    {
      return finding(ofProblem: options, confidence: problem, share: share)
    }
    guard share(.supported) >= VerdictWeights.leastSupport else { return nil }
    let support = best(options) { $0 == .supported }
    if let likeliest = entries.filter({ $0.judged.fact != nil }).max(by: { $0.shares[0] < $1.shares[0] }) {
      let isBest = likeliest.shares[0] >= support?.share ?? 0
      if isBest, let other = saidOtherwise(likeliest) { return finding(other, confidence: 1 - share(.nothing)) }
      // What cannot bear the statement out is likelier what it is about.
      if likeliest.shares[0] * Self.leastBeside > support?.share ?? 0 { return nil }
    }
    return support.map { finding($0, confidence: share(.supported)) }
  }

  /// How likely a problem must be to be named. What somebody else is reported to say is named more readily. A text that
  /// hardly ever names the subject is likely about something else, and may use the same words for it.
  private var leastProblem: Double {
    if statement.framing == .rebutted { return VerdictWeights.leastRebutted }
    if surroundings.isElsewhere { return VerdictWeights.leastProblemElsewhere }
    return statement.framing == .attributed ? VerdictWeights.leastAttributed : VerdictWeights.leastProblem
  }

  /// How likely a fact must bear the statement out beside the likeliest one.
  private static let leastBeside = 0.5

  /// What a fact that would bear the statement out says against it, if a field differs.
  private func saidOtherwise(_ nearest: Weighed) -> Option? {
    let fields = nearest.judged.fields
    let nearness = nearest.judged.candidate.similarity(.same)
    let isReworded = nearness >= Self.sameWords && (fields.polarityDiffers || fields.differsInWord)
    let verdict: Verdict
    if fields.givesOtherFigure || isReworded || (nearness >= Self.sameMatter && fields.saysOther) {
      verdict = .contradicted
    } else if nearness >= Self.sameMatter, fields.givesFigureOfOthers {
      verdict = .misleading
    } else {
      return nil
    }
    return Option(judged: nearest.judged, verdict: verdict, share: nearest.shares[0])
  }

  /// A wording as near as this says the same but for what fields can tell, so that what they tell decides; further away a
  /// place that differs may belong to something else that the statement says, and a denial to other words for the same.
  private static let sameMatter: Float = 0.78
  private static let sameWords: Float = 0.82
  private static let almostSameWords: Float = 0.9

  /// A fact further away shows neither that a statement is right nor what is wrong with it.
  private static let leastNear: Float = 0.45
  /// One that the pair classifier was not asked about has nothing but its nearness to show that a statement is right.
  private static let leastNearUnasked: Float = 0.7

  private func best(_ options: [Option], where isWanted: (Verdict) -> Bool) -> Option? {
    options.filter { isWanted($0.verdict) }.max {
      ($0.aptness, $1.verdict.rawValue) < ($1.aptness, $0.verdict.rawValue)
    }
  }

  private func options(_ entry: Weighed) -> [Option] {
    let judged = entry.judged
    if let number = judged.claim {
      // A sentence that is set off from the claim, and nearer than any that makes it.
      guard judged.candidate.similarity(.same) > judged.candidate.similarity(.other) else { return [] }
      let verdict = store.claims[number].verdict
      // A claim that the pair classifier was not asked about has its nearness alone to show that a statement is right.
      let isFar = judged.relations == nil && judged.candidate.similarity(.same) < Self.sameMatter
      if verdict == .supported, isFar { return [] }
      return [Option(judged: judged, verdict: verdict, share: entry.shares[0])]
    }
    guard judged.candidate.nearness >= Self.leastNear else { return [] }
    let options = zip([Verdict.supported, .contradicted, .misleading], entry.shares).map {
      Option(judged: judged, verdict: $0, share: $1)
    }
    return isRuledOut(judged) ? Array(options.dropFirst()) : options
  }

  /// Whether an entry is a claim with a figure that the statement does not give. What is wrong with one figure is not what is
  /// wrong with another; old figures are many, and wrong alike.
  private func makesOtherClaim(_ judged: Judged) -> Bool {
    guard let number = judged.claim, judged.fields.givesOtherFigure else { return false }
    return ![.outdated, .unsupported].contains(store.claims[number].verdict)
  }

  /// A fact that refutes a wording so much nearer than its own bears out one of five such statements of the labelled articles.
  private static let leastRefuted: Float = 0.1

  /// Whether an entry cannot bear the statement out, however near it is.
  func isRuledOut(_ judged: Judged) -> Bool {
    let nearness = judged.candidate.similarity(.same)
    if judged.candidate.similarity(.refuted) - nearness > Self.leastRefuted || judged.isRefuted { return true }
    return judged.fields.rulesOutSupport || (judged.fields.wordingDenies && nearness >= Self.almostSameWords)
      || (judged.relations == nil && nearness < Self.leastNearUnasked)
  }

  /// Whether the evidence was known on the day that counts: a fact is by the first day it is about, a claim's verdict by its
  /// facts; a fact without a date always was.
  private func isKnown(_ judged: Judged) -> Bool {
    if let number = judged.fact { return isKnown(store.facts[number]) }
    guard let number = judged.claim, !store.claims[number].evidence.isEmpty else { return true }
    return store.claims[number].evidence.compactMap { store.fact($0.fact) }.contains(where: isKnown)
  }

  private func isKnown(_ fact: Fact) -> Bool { (fact.asOf?.first ?? 0) <= date }

  /// How likely it counts, beside the shares of entries, that a statement without a sourced fact is one that no entry of the
  /// store speaks for.
  private static let shareOfNone = 0.1

  /// How much a claim's share counts beside a fact's: claims are so many that some claim always looks likely.
  private static let trustInClaims = 0.6

  /// A claim without a sourced fact is named from this share on.
  private static let leastNamed = 0.25

  /// From this share on a problem that no entry shows is one without a sourced fact.
  private static let surely = 0.65

  /// The problem that both an entry and the whole speak for most, with the entry that suits best to show it; nil where
  /// the whole points at something wrong, not surely, that no entry shows.
  private func finding(
    ofProblem options: [Option], confidence: Double, share: (Overview.Outcome) -> Double
  ) -> Finding? {
    func first(where isWanted: (Option) -> Bool, by strength: (Option) -> Double) -> (option: Option, weight: Double)? {
      options.filter(isWanted).map { ($0, trust($0, share) * strength($0)) }
        .max { ($0.1, $1.0.verdict.rawValue) < ($1.1, $0.0.verdict.rawValue) }
    }
    guard let likeliest = first(where: { _ in true }, by: { $0.share }),
      likeliest.weight >= Self.shareOfNone * share(.unsupported)
    else {
      let isUnknown = share(.unsupported) >= share(.contradicted) + share(.misleading)
      return isUnknown || confidence >= Self.surely ? findingOfNothingKnown(confidence: confidence) : nil
    }
    let isUnknown = likeliest.option.verdict == .unsupported
    guard let shown = first(where: { ($0.verdict == .unsupported) == isUnknown }, by: { $0.aptness })?.option,
      !isUnknown || shown.share >= Self.leastNamed
    else { return findingOfNothingKnown(confidence: confidence) }
    let isOld = outdated.hold(shown.judged.fields.differing.first)
    if isOld, let told = first(where: { $0.verdict == .outdated && $0.share >= Self.leastNamed }, by: { $0.aptness }) {
      return finding(told.option, confidence: confidence)
    }
    return finding(
      Option(judged: shown.judged, verdict: verdict(shown), share: shown.share), confidence: confidence)
  }

  /// The verdict of an option after what its figures tell: another figure contradicts, and the same ones in words as near as
  /// this do not, whatever else the statement adds or leaves out.
  private func verdict(_ option: Option) -> Verdict {
    let (judged, fields) = (option.judged, option.judged.fields)
    guard judged.fact != nil else { return option.verdict }
    if fields.givesOtherFigure { return .contradicted }
    let isSame = judged.candidate.similarity(.same) >= Self.sameMatter && fields.givesSameFigures && !fields.saysOther
    return isSame && !fields.polarityDiffers && option.verdict == .contradicted ? .misleading : option.verdict
  }

  /// How likely a verdict is by the whole, and how far to trust the share of an entry that speaks for it.
  private func trust(_ option: Option, _ share: (Overview.Outcome) -> Double) -> Double {
    let trust = option.judged.claim == nil ? 1 : Self.trustInClaims
    return switch option.verdict {
    case .supported: 0
    case .contradicted, .outdated: trust * share(.contradicted)
    case .misleading: trust * share(.misleading)
    case .unsupported: trust * share(.unsupported)
    }
  }
}
