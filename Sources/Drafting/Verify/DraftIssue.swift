public import ClaimStore

/// Something in a draft that must be looked at before it is sent.
public struct DraftIssue: Sendable, Hashable {
  /// What sort of flaw it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A figure that the cited facts do not hold.
    case number = "ungrounded-number"
    /// A time that the cited facts do not hold.
    case time = "ungrounded-time"
    /// A place that the cited facts do not hold.
    case place = "ungrounded-place"
    /// A name that the cited facts do not hold.
    case name = "ungrounded-name"
    /// Something that can be checked, without a fact.
    case uncited
    /// A mark or an id that names no fact.
    case unknownFact = "unknown-fact"
    /// A restriction of the fact that is gone.
    case droppedScope = "dropped-scope"
    /// The sentence denies what the fact says, or the reverse.
    case reversed
    /// The sentence speaks of a group of people that the fact is not about.
    case group = "other-group"
    /// A quotation that is not in the words of the source.
    case quotation = "altered-quotation"
    /// A good part of the sentence's words say what the fact does not.
    case words = "uncovered-words"
    /// The facts of the store speak against the sentence.
    case contradicted = "against-facts"
    /// The sentence has little to do with the fact it cites.
    case unlike = "unlike-fact"
    /// The claim is said more than once.
    case mythRepeated = "myth-repeated"
    /// The claim stands in the headline or the first sentence.
    case mythFirst = "myth-first"
    /// A word that the store does not let its texts use.
    case word = "forbidden-word"
    /// The acknowledgement comes late, or is long.
    case acknowledgement
    /// A sentence that stands twice.
    case repeated = "repeated-sentence"
    /// Longer than the channel allows.
    case long = "too-long"
    /// Shorter than the channel asks for.
    case short = "too-short"
    /// Harder to read than the audience should be given.
    case hard = "hard-to-read"
  }

  /// What sort of flaw it is.
  public let kind: Kind
  /// Position of the sentence among ``Draft/sentences``; nil for the draft as a whole.
  public let sentence: Int?
  /// What is wrong and what to do, as it follows on "the sentence" or "the draft".
  public let message: Localized

  /// An issue with its sentence.
  public init(kind: Kind, sentence: Int?, message: Localized) {
    (self.kind, self.sentence, self.message) = (kind, sentence, message)
  }
}

/// What checking a draft found.
public struct DraftCheck: Sendable, Hashable {
  /// Everything that must be looked at, sentence by sentence, then the draft as a whole.
  public let issues: [DraftIssue]
  /// How long and how hard the text is.
  public let readability: Readability
  /// The channel's length budget in words; nil where the channel is not known.
  public let budget: ClosedRange<Int>?
  /// The hardest text for the audience; nil where it is not known.
  public let limit: Double?

  /// Whether nothing must be looked at.
  public var isClean: Bool { issues.isEmpty }

  /// The same with more issues, in the order of sentences.
  public func adding(_ more: [DraftIssue]) -> DraftCheck {
    func place(_ issue: DraftIssue) -> Int { issue.sentence ?? .max }
    let all = (issues + more).enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
    return DraftCheck(issues: all, readability: readability, budget: budget, limit: limit)
  }

  /// The issues of one sentence.
  public func issues(of sentence: Int) -> [DraftIssue] { issues.filter { $0.sentence == sentence } }
}
