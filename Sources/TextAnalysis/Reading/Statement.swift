/// A clause or sentence that may assert something checkable, with its truth conditions as far as they can be read.
///
/// A sentence that carries two claims gives two statements. Where somebody else's words are reported, the statement is
/// what is reported: ``range`` leaves the reporting words out, ``sentence`` holds both.
public struct Statement: Sendable, Hashable {
  /// UTF-8 byte range of the claim in the visible text.
  public let range: Range<Int>
  /// UTF-8 byte range of the sentence that the claim stands in; contains ``range``.
  public let sentence: Range<Int>
  /// The kind of block it stands in.
  public let block: Block.Kind
  /// Language of the text.
  public let language: Language
  /// What the author does with the statement.
  public internal(set) var framing: Framing
  /// UTF-8 byte range of the words that say whose claim it is, when the text names somebody.
  ///
  /// Also set for asserted statements whose source the author adopts (*studies show …*). It may lie in another sentence.
  public internal(set) var speaker: Range<Int>?
  /// UTF-8 byte range of the words that decide the framing; nil where nothing but the claim stands there.
  public internal(set) var cue: Range<Int>?
  /// Whether an odd number of negations is at work.
  ///
  /// Where a denial is what makes a statement rebutted (*it does not cost a million*), this is the polarity of the claim
  /// that is denied.
  public internal(set) var isNegated: Bool
  /// What has to be so for the statement to be true.
  public let conditions: TruthConditions

  /// The figures in it, in reading order.
  public var quantities: [Quantity] { conditions.quantities }
}
