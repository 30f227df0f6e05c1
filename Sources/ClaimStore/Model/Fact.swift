public import TextAnalysis

/// One checkable statement with a verbatim quote from one source, and its truth conditions.
public struct Fact: Sendable, Hashable, Identifiable {
  /// What sort of statement a fact makes; decides how strongly it can be used.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case figure, finding, event, programme, policy, plan, view, recommendation, discussion, description
  }

  /// Unique, speaking name of the entry; it never changes.
  public let id: String
  /// What sort it is.
  public let kind: Kind
  /// The statement in the editors' words, readable alone. The Spanish form is always the editors' translation.
  public let statement: Localized
  /// The statement in one or two short sentences for drafts, with scope, date and hedge but without the full attribution;
  /// nil where the statement is short enough to be said.
  public internal(set) var plain: Localized?
  /// Other ways to say ``plain``, for drafts on other stories that rest on the same fact.
  public internal(set) var retellings: [Localized] = []
  /// Id of the ``Source`` the quote is taken from.
  public let source: String
  /// The words of the source, exactly; see ``QuoteLocator`` for what may differ.
  public let quote: String
  /// Language of the quote.
  public let quoteLanguage: Language
  /// Speaker ids: who found or said it first, up to who reports it last.
  public let saidBy: [String]
  /// What the fact is about, in time; nil when the document gives nothing.
  public let asOf: PartialDate?
  /// How ``asOf`` is known when the quote does not give it.
  public let asOfBasis: String?
  /// When it was said or decided, where the document tells.
  public let saidOn: PartialDate?
  /// When it was published, where that differs from the date of the whole source.
  public let published: PartialDate?
  /// Lexicon id of the group it is about.
  public let population: String?
  /// Lexicon ids of the places it is about.
  public let places: [String]
  /// Any other restriction, in words: cohort, period, "in most systems".
  public let scope: String?
  /// Hedging words of the quote.
  public let hedges: [String]
  /// The figures of the quote.
  public let measures: [Measure]
  /// The half of the sentence that concedes or limits.
  public let concession: String?
  /// Topic ids, the main one first.
  public let topics: [String]
  /// Facts that repeat this one: not independent sources.
  public let sameAs: [String]
  /// Why the print looks wrong; such a fact is never led with.
  public let suspect: String?
  /// What a user of the fact must not get wrong.
  public let caveats: [Localized]
  /// The day by which an editor should look again.
  public let reviewBy: PartialDate?
  /// Where the entry stands in the store.
  public let location: Location

  /// The words that drafts use: ``plain``, or ``statement`` where there is none.
  public var spoken: Localized { plain ?? statement }
  /// All forms that drafts use, ``spoken`` first.
  public var tellings: [Localized] { [spoken] + retellings }
}

/// A figure of a fact.
public struct Measure: Sendable, Hashable {
  /// What sort of figure it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case count, share, rate, money, multiple, change, duration
  }

  /// What is measured, in words.
  public let of: String
  /// What sort it is.
  public let kind: Kind
  /// The value in ``unit``; percent (0 to 100 and more) for shares and changes.
  public let value: Double
  /// Unit of the value: `people`, `percent`, `euros`.
  public let unit: String
  /// Whether the value is exact, a bound or an estimate.
  public let comparator: Comparator
  /// The exact words of the quote.
  public let written: String
}

/// A text in English and, where the editors wrote one, in Spanish.
public struct Localized: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Spanish text, the editors' translation, if there is one.
  public let spanish: String?

  /// A text in English and Spanish.
  public init(english: String, spanish: String?) {
    self.english = english
    self.spanish = spanish
  }

  /// The text in `language`, in English when there is no other.
  public subscript(language: Language) -> String {
    language == .spanish ? spanish ?? english : english
  }
}

/// A place in a file of the store.
public struct Location: Sendable, Hashable, CustomStringConvertible {
  /// Path relative to the folder the store was loaded from.
  public let file: String
  /// 1-based line.
  public let line: Int

  /// A place in a file.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  public var description: String { "\(file):\(line)" }
}
