/// A sentence of a text.
public struct Sentence: Sendable, Hashable {
  /// UTF-8 byte range in the visible text, without surrounding white space, list marker and speaker tag.
  public let range: Range<Int>
  /// The kind of block it stands in.
  public let block: Block.Kind
  /// UTF-8 byte range of the name of who says it, without the colon, where a transcript puts one before the utterance.
  public let speaker: Range<Int>?

  init(range: Range<Int>, block: Block.Kind, speaker: Range<Int>? = nil) {
    self.range = range
    self.block = block
    self.speaker = speaker
  }
}
