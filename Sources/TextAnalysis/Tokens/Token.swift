/// The smallest piece of a text that the readers of this room look at.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: Sendable, Hashable {
    /// Letters, perhaps with digits after them: *cities*, *isn’t*, *H1B*.
    case word
    /// Digits with the signs that group them or mark decimals: *120*, *1.234,5*, *2018*.
    case number
    /// One sign: a punctuation mark, a quotation mark, a currency sign.
    case sign
  }

  /// What it is made of.
  public let kind: Kind
  /// UTF-8 byte range in the text.
  public let range: Range<Int>
  /// Words folded as ``Word/folded``; numbers as written; signs as written, but every double quotation mark is `"`,
  /// every single one `'`, every dash longer than a hyphen `—`.
  ///
  /// Of words longer than 31 bytes only the head.
  public var folded: String { word.string }
  /// The folded form.
  let word: WordText
  /// What its folded form is looked up by.
  let key: UInt64
  /// Whether white space (or the start of the text read) stands before it.
  public let hasSpaceBefore: Bool
  /// Whether it opens with a capital letter.
  public let isCapitalised: Bool
  /// The readers that have to look at this word; looked up once, so that each of them can pass over most words.
  let triggers: Triggers

  /// The token at the start of the text read: white space counts as standing before it.
  var opening: Token {
    Token(
      kind: kind, range: range, word: word, key: key, hasSpaceBefore: true, isCapitalised: isCapitalised,
      triggers: triggers)
  }
}

/// What a word is to the readers, as bits.
///
/// A word has a reader's bit when it can open one of the reader's phrases. The classes are those that are asked for so often
/// that looking a word up each time would cost too much.
struct Triggers: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let quantity = Triggers(rawValue: 1 << 0)
  static let date = Triggers(rawValue: 1 << 1)
  static let negation = Triggers(rawValue: 1 << 2)
  static let quantifier = Triggers(rawValue: 1 << 3)
  static let modality = Triggers(rawValue: 1 << 4)
  static let direction = Triggers(rawValue: 1 << 5)
  static let framing = Triggers(rawValue: 1 << 6)
  static let clause = Triggers(rawValue: 1 << 7)
  /// A finite verb, or an adverb that stands before one.
  static let finiteVerb = Triggers(rawValue: 1 << 8)
  /// A pronoun that may stand before an auxiliary without its verb.
  static let pronoun = Triggers(rawValue: 1 << 9)
  /// A modal verb of what is only supposed.
  static let modal = Triggers(rawValue: 1 << 10)
}
