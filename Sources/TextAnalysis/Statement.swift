/// A sentence that may assert something checkable, with its truth conditions as far as they can be read.
public struct Statement: Sendable, Hashable {
  /// UTF-8 byte range in the visible text.
  public let range: Range<Int>
  /// The kind of block it stands in.
  public let block: Block.Kind
  /// Language of the text.
  public let language: Language
  /// What the author does with the statement.
  public let framing: Framing
  /// Whether an odd number of negations is at work.
  public let isNegated: Bool
  /// The figures in it, in reading order.
  public let quantities: [Quantity]
}

/// Reads the statements of a text: sentences with framing, polarity and figures.
public struct StatementReader: Sendable {
  private let language: Language
  private let splitter: SentenceSplitter
  private let quantities: QuantityReader
  private let framing: FramingReader

  /// A reader for texts in `language`.
  public init(language: Language) {
    self.language = language
    splitter = SentenceSplitter(language: language)
    quantities = QuantityReader(language: language)
    framing = FramingReader(language: language)
  }

  /// The statements of `blocks`, in order; every sentence gives one.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  public func statements(in text: [UInt8], blocks: [Block]) -> [Statement] {
    var context = FramingReader.Context()
    return splitter.sentences(in: text, blocks: blocks).map { sentence in
      let words = Array(Words(of: text, in: sentence.range))
      return Statement(
        range: sentence.range, block: sentence.block, language: language,
        framing: framing.framing(of: sentence, words: words, in: text, context: &context),
        isNegated: Polarity.isNegated(words.map(\.folded), in: language),
        quantities: quantities.quantities(in: text, range: sentence.range))
    }
  }

  /// Reads a single wording, such as a paraphrase of the store, as one asserted statement.
  public func wording(_ text: String) -> Statement {
    let bytes = Array(text.utf8)
    let words = Words(of: bytes, in: 0..<bytes.count).map(\.folded)
    return Statement(
      range: 0..<bytes.count, block: .paragraph, language: language, framing: .asserted,
      isNegated: Polarity.isNegated(words, in: language),
      quantities: quantities.quantities(in: bytes, range: 0..<bytes.count))
  }
}

/// Whether a clause says yes or no.
public enum Polarity {
  /// Whether `words` hold an odd number of negations.
  ///
  /// Spanish doubles its negations ("no … nadie"), so there any number of them counts as one.
  /// - Complexity: O(*n*).
  public static func isNegated(_ words: [String], in language: Language) -> Bool {
    let negations = language.rules.negations
    let count = words.count { negations.contains($0) }
    return language == .spanish ? count > 0 : count % 2 == 1
  }
}
