/// A figure in a text: how much, of what, and how firmly it is said.
public struct Quantity: Sendable, Hashable {
  /// What a figure is written in.
  public enum Unit: Sendable, Hashable {
    /// A number of things.
    case count
    /// A part of a whole, or a change, in percent (0 to 100, more for increases).
    case percent
    /// A difference between two percentages.
    case percentagePoints
    /// An amount of money, with its ISO 4217 code.
    case money(String)
    /// A span of time in the given unit: `centuries`, `decades`, `years`, `months`, `weeks`, `days`, `hours`, `minutes`,
    /// `seconds`.
    case duration(String)
  }

  /// What sort of figure it is; figures of different sorts do not answer the same question.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// How many things: *300 cities*.
    case count
    /// Which part of a whole: *14 %*, *one in seven*, *half of them*.
    case share
    /// How much for each so many, or in each span of time: *5 per 1,000*, *$3 a day*.
    case rate
    /// How much more or less than before: *rose by 300*, *a 20 % fall*.
    case change
    /// How many times as much: *twice*, *tripled*, *tenfold*.
    case multiple
    /// How much money.
    case money
    /// How long.
    case duration
    /// How old.
    case age
  }

  /// Which way a change goes.
  public enum Direction: String, Sendable, Hashable, CaseIterable, Codable {
    case rise, fall
  }

  /// What the value of a rate is for: 1,000 *people*, one *day*.
  public struct Rate: Sendable, Hashable {
    /// How many of ``unit``; 1 for "a day".
    public let count: Double
    /// What they are: a time unit in the singular (`year`, `day`), `person`, an ISO 4217 code, or the folded word of
    /// the text.
    public let unit: String

    /// A denominator.
    public init(count: Double, unit: String) {
      self.count = count
      self.unit = unit
    }
  }

  /// UTF-8 byte range in the text, comparator included.
  public let range: Range<Int>
  /// UTF-8 byte range of the number with its unit, without the comparator.
  public let figure: Range<Int>
  /// The value: 120 000 000 for "120m", 14.3 for "one in seven"; the lower end of a range or of a vague figure.
  public let value: Double
  /// The upper end of a range ("40 to 50") or of what a vague figure can mean; nil otherwise. Never below ``value``.
  public let upperValue: Double?
  /// Whether only an order of magnitude is given: "dozens", "hundreds of thousands", "several million".
  public let isVague: Bool
  /// What the value is written in.
  public let unit: Unit
  /// What sort of figure it is.
  public let kind: Kind
  /// Whether the value is exact, a bound or an estimate.
  public let comparator: Comparator
  /// Which way a change goes, where the words tell.
  public let direction: Direction?
  /// What a rate is for; nil for other figures.
  public let per: Rate?
  /// Folded content words of what is counted, up to four: those after the figure, or those before it where the sentence
  /// is built that way ("the number of cities rose to 300").
  public let headWords: [String]

  /// A quantity read from a text, or made for comparison.
  ///
  /// Without `kind`, the unit decides. An upper end below the value is taken for the value.
  public init(
    range: Range<Int>, figure: Range<Int>? = nil, value: Double, upperValue: Double? = nil, isVague: Bool = false,
    unit: Unit, kind: Kind? = nil, comparator: Comparator, direction: Direction? = nil, per: Rate? = nil,
    headWords: [String]
  ) {
    self.range = range
    self.figure = figure ?? range
    self.value = value
    self.upperValue = upperValue.map { max($0, value) }
    self.isVague = isVague
    self.unit = unit
    self.kind = kind ?? Self.kind(of: unit)
    self.comparator = comparator
    self.direction = direction
    self.per = per
    self.headWords = headWords
  }

  private static func kind(of unit: Unit) -> Kind {
    switch unit {
    case .count: .count
    case .percent: .share
    case .percentagePoints: .change
    case .money: .money
    case .duration: .duration
    }
  }
}

extension Quantity.Unit {
  /// The ISO 4217 code of a currency's English name: `USD` for "US dollars"; nil for names that are not known.
  public static func currency(named name: String) -> String? {
    LanguageRules.english.numbers.currencies[name.lowercased()]
  }
}
