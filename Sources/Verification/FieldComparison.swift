import ClaimStore
import TextAnalysis

/// How the fields of a statement stand to those of a piece of evidence.
struct FieldComparison: Sendable, Hashable {
  /// How two sets of names stand to each other.
  enum Names: Sendable, Hashable {
    /// One of them names none.
    case unsaid
    case shared
    /// Those of the statement belong to those of the evidence.
    case narrower
    /// Those of the evidence belong to those of the statement.
    case wider
    case different
  }

  /// Figures of the statement that the evidence has too, as they stand or as a rounding or bound that includes them.
  var agreeing: [FigurePair] = []
  /// Figures of the statement that differ from the evidence's for the same sort of thing.
  var differing: [FigurePair] = []
  /// How many figures of the evidence the statement does not give.
  var leftOut = 0
  /// How many figures of the statement nothing in the evidence can be compared with.
  var unmet = 0
  var places = Names.unsaid
  var populations = Names.unsaid
  var organisations = Names.unsaid
  /// The first place, else group, else body that the statement names instead of the evidence's: terms of the lexicon.
  var otherName: OtherName?
  /// Whether both name years and share none.
  var yearsDiffer = false
  /// Whether a name or a time that only the statement has stands for another that only the evidence has. Between sentences
  /// in other words that says little; between sentences that are the same but for this, everything.
  var standsForOther = false
  /// Whether the statement gives a time that is none of those in the fact's texts and fields.
  var isBeyondFact = false
  /// Whether the statement names a place or group that has to do with none in the fact's texts, in the place of another or as
  /// its only one; or says that it comes from a source of another time.
  var isOfOthers = false
  /// Whether one denies what the other says.
  var polarityDiffers = false
  /// Whether the wording denies what the statement says or the other way round, whatever the fact itself says.
  var wordingDenies = false
  /// Scales on which the two point the same way, and on which they point opposite ways.
  var sameDirections = 0
  var oppositeDirections = 0
  /// Whether the statement says *all* or *none* where the evidence does not.
  var isSweeping = false
  /// Whether the evidence says *all* or *none* where the statement does not.
  var isWeaker = false
  /// Whether the evidence hedges where the statement does not.
  var dropsHedge = false

  /// A term of the statement and the term of the evidence in whose place it stands.
  struct OtherName: Sendable, Hashable {
    let stated: Int
    let known: Int
    /// Whether the evidence's belongs to the statement's: true of some, said of all.
    let isWider: Bool
  }

  /// A figure of the statement and the figure of the evidence it is compared with.
  struct FigurePair: Sendable, Hashable {
    let stated: Quantity
    let known: Quantity
    let comparison: Quantity.Comparison
  }
}

extension FieldComparison {
  /// Compares a statement with a wording of the evidence.
  ///
  /// - Parameters:
  ///   - statement: The truth conditions of the statement.
  ///   - evidence: Those of the wording.
  ///   - lexicon: Tells how names are related.
  init(_ statement: TruthConditions, with evidence: TruthConditions, lexicon: StoreLexicon) {
    compareFigures(statement.quantities, evidence.quantities)
    places = compareNames(.place, statement, evidence, lexicon)
    populations = compareNames(.population, statement, evidence, lexicon)
    organisations = compareNames(.organisation, statement, evidence, lexicon)
    comparePeriods(statement.periods, evidence.periods)
    polarityDiffers = statement.meaning.isNegated != evidence.meaning.isNegated
    wordingDenies = polarityDiffers
    compareDirections(statement.meaning.directions, evidence.meaning.directions)
    let (stated, known) = (Self.isSweeping(statement.meaning), Self.isSweeping(evidence.meaning))
    isSweeping = stated && !known
    isWeaker = known && !stated
    dropsHedge = Self.isHedged(evidence.meaning) && !Self.isHedged(statement.meaning)
  }

  private mutating func compareFigures(_ stated: [Quantity], _ known: [Quantity]) {
    var met: Set<Int> = []
    for figure in stated {
      let pairs = known.enumerated().map { ($0.offset, FigurePair(figure, with: $0.element)) }
      if let (position, pair) = pairs.first(where: { $0.1.agrees }) {
        agreeing.append(pair)
        met.insert(position)
      } else if let (position, pair) = pairs.first(where: { $0.1.comparison.outcome == .different }) {
        differing.append(pair)
        met.insert(position)
      } else {
        unmet += 1
      }
    }
    leftOut = known.count - met.count
  }

  private mutating func compareNames(
    _ kind: LexiconTerm.Kind, _ statement: TruthConditions, _ evidence: TruthConditions, _ lexicon: StoreLexicon
  ) -> Names {
    let stated = lexicon.mentioned(kind, in: statement.mentions)
    let known = lexicon.mentioned(kind, in: evidence.mentions)
    guard !stated.isEmpty, !known.isEmpty else { return .unsaid }
    let isAkin = { lexicon.kinship($0, $1) != .other }
    if let own = stated.first(where: { term in !known.contains { isAkin(term, $0) } }),
      let others = known.first(where: { term in !stated.contains { isAkin($0, term) } })
    {
      standsForOther = true
      if otherName == nil { otherName = OtherName(stated: own, known: others, isWider: false) }
    }
    let kinships = stated.flatMap { first in known.map { lexicon.kinship(first, $0) } }
    if kinships.contains(.same) { return .shared }
    if kinships.contains(.narrower) { return .narrower }
    let isWider = kinships.contains(.wider)
    if otherName == nil { otherName = OtherName(stated: stated[0], known: known[0], isWider: isWider) }
    return isWider ? .wider : .different
  }

  private mutating func comparePeriods(_ stated: [Period], _ known: [Period]) {
    let relations = stated.map { period in known.map { period.relation(to: $0) } }
    let comparable = relations.joined().filter { $0 != .unknown }
    yearsDiffer = !comparable.isEmpty && comparable.allSatisfy { $0 == .disjoint }
    let isElsewhere = relations.contains { !$0.isEmpty && $0.allSatisfy { $0 == .disjoint } }
    let isMissing = known.indices.contains { place in relations.allSatisfy { $0[place] == .disjoint } }
    if isElsewhere && isMissing { standsForOther = true }
  }

  private mutating func compareDirections(_ stated: [Direction], _ known: [Direction]) {
    for direction in stated {
      let polarities = known.filter { $0.scale == direction.scale }.map(\.effectivePolarity)
      if polarities.contains(direction.effectivePolarity) {
        sameDirections += 1
      } else if !polarities.isEmpty {
        oppositeDirections += 1
      }
    }
  }

  private static func isSweeping(_ meaning: Meaning) -> Bool {
    meaning.quantifiers.contains { [.all, .no, .only].contains($0.kind) && !$0.isNegated }
  }

  private static func isHedged(_ meaning: Meaning) -> Bool {
    [.possible, .likely, .conditional, .reported].contains(meaning.modality)
      || meaning.quantifiers.contains { [.some, .many].contains($0.kind) }
  }
}

extension FieldComparison {
  /// Takes in what the fact itself says, beside the wording nearest to the statement. Such a wording may deny something in
  /// passing, or point elsewhere: only what is set off from the fact as well differs from it.
  ///
  /// - Parameter source: The times that the text gives of whoever it reports.
  mutating func add(
    _ statement: TruthConditions, from source: [Period], with fact: KnownDetails, lexicon: StoreLexicon
  ) {
    isBeyondFact = fact.leaveOpen(statement.periods)
    if fact.give(statement.quantities) { (differing, unmet) = ([], 0) }
    // A wording may name its people or place less exactly than the fact does.
    if fact.name(.population, of: statement.mentions, lexicon), populations == .narrower { populations = .shared }
    if fact.name(.place, of: statement.mentions, lexicon), self.places == .narrower { self.places = .shared }
    let places = fact.unknown(.place, of: statement.mentions, lexicon)
    let groups = fact.unknown(.population, of: statement.mentions, lexicon)
    isOfOthers =
      (places.unknown > 0 && (standsForOther || places.unknown == places.all)) || (groups.unknown > 0 && standsForOther)
      || fact.leaveOpen(source)
    guard let meaning = fact.meaning else { return }
    polarityDiffers = polarityDiffers && statement.meaning.isNegated != meaning.isNegated
    let own = statement.meaning.directions.map { ($0.scale, $0.effectivePolarity) }
    let isShared = meaning.directions.contains { known in own.contains { $0 == (known.scale, known.effectivePolarity) }
    }
    if isShared { oppositeDirections = 0 }
  }

  /// Whether a figure of the statement is another than the evidence's for the same sort of thing, and none in that unit is
  /// the same.
  var givesOtherFigure: Bool {
    differing.contains { other in agreeing.allSatisfy { $0.stated.unit != other.stated.unit } }
  }

  /// Whether the statement gives figures, and none that the evidence does not give.
  var givesSameFigures: Bool { !agreeing.isEmpty && differing.isEmpty && unmet == 0 }

  /// Whether the statement gives another figure, place, year or body, or turns it round.
  var saysOther: Bool {
    givesOtherFigure || places == .different || organisations == .different || (yearsDiffer && isBeyondFact)
      || oppositeDirections > 0
  }

  /// Whether a statement in the same words as the evidence says something else by what it puts in the place of a figure, a
  /// name or a time.
  var differsInWord: Bool {
    saysOther || standsForOther || isBeyondFact || !differing.isEmpty || (unmet > 0 && leftOut > 0)
  }

  /// Whether the evidence gives the right figure for other people.
  var givesFigureOfOthers: Bool { !agreeing.isEmpty && [.different, .narrower, .wider].contains(populations) }

  /// Whether the evidence cannot bear the statement out, however near the words: it says other, or speaks of others.
  var rulesOutSupport: Bool { saysOther || givesFigureOfOthers || isBeyondFact || isOfOthers }
}

extension FieldComparison.FigurePair {
  init(_ stated: Quantity, with known: Quantity) {
    self.stated = stated
    self.known = known
    comparison = stated.compared(with: known)
  }

  var agrees: Bool { comparison.outcome == .equal || comparison.outcome == .compatible }
}
