/// Number words and the words around numbers of one language.
public struct NumberWords: Sendable {
  /// What a word can be inside a number.
  enum Role: Sendable, Hashable {
    /// A value that is added: *seven*, *seventy*, *doscientos*.
    case value(Double)
    /// A value that multiplies what stands before it: *hundred*, *million*, *mil*. The plural alone is vague.
    case scale(Double, isPlural: Bool)
    /// One of so many equal parts: *third*, *tercios*. Most singulars are ordinals too.
    case part(Double, isPlural: Bool)
    /// *half*, *medio*: needs no numerator; *mitad* stands only by itself.
    case half(multiplies: Bool)
    /// A written fraction: *½*.
    case fraction(Double)
    /// A place in a row: *first*, *tercera*.
    case ordinal
    /// So many times as much: *twice*, *double*.
    case multiple(Double)
    /// Became so many times as much: *tripled*, *halved*.
    case becoming(Double)
  }

  /// How a share or a difference of shares is written.
  enum Percent: Sendable {
    case percent, points
  }

  /// A span of time that a word names.
  struct Span: Sendable {
    let unit: String
    let count: Double
  }

  /// What may stand between a figure and the thing it is for.
  enum RateOpener: Sendable {
    /// *per*, *for every*: a number, a thing or a span of time.
    case anything
    /// *a*, *each*: a span of time only.
    case time
  }

  let roles: [String: Role]
  /// Scale letters, only behind digits: *m*, *bn*.
  let letters: [String: Double]
  /// Scales that stand for one of themselves without an article: *mil*.
  let bareScales: Set<String>
  /// Words that stand for one before a scale or a part: *a*, *una*.
  let articles: Set<String>
  /// Words before a scale that leave the number open, with its least and greatest multiple: *several million*.
  let several: PhraseTable<ClosedRange<Double>>
  /// *and*, *y* inside a number.
  let joiner: String
  /// Whether the joiner stands between tens and ones (*treinta y cinco*) rather than after hundreds.
  let joinsTens: Bool
  /// *point*, *coma* between the words of a decimal number.
  let decimalPoints: Set<String>
  let negatives: Set<String>
  /// *of*, *de*.
  let of: Set<String>
  /// Words that may stand between a comparator and its number, or before a counted thing.
  let determiners: Set<String>
  /// *between* … *and*.
  let between: String
  /// *from* … *to*.
  let from: Set<String>
  /// Words between the ends of a range.
  let rangeJoiners: Set<String>
  /// *in*, *out of*, *de cada* between the two numbers of a proportion.
  let proportions: PhraseTable<Bool>
  let percents: PhraseTable<Percent>
  /// The words of ``percents`` that mean nothing else.
  let percentWords: Set<String>
  let comparators: PhraseTable<Comparator>
  let comparatorsAfter: PhraseTable<Comparator>
  /// *than*: makes "or more" the start of another comparison.
  let comparisons: Set<String>
  /// Names of money, with the ISO 4217 code.
  let currencies: [String: String]
  /// Hundredths of money, with the code where the word tells it.
  let cents: [String: String]
  let currencyNames: PhraseTable<String>
  let spans: [String: Span]
  let ageWordsAfter: PhraseTable<Bool>
  let ageWordsBefore: Set<String>
  let rateOpeners: PhraseTable<RateOpener>
  /// *annually*, *diarios*, with the span of time.
  let rateAdverbs: [String: String]
  /// *capita*, *head*, *persona*.
  let rateNouns: [String: String]
  /// Verbs and nouns of rising and falling.
  let changes: [String: Quantity.Direction]
  /// *went*, *pasó*: words of change that leave the direction open.
  let moves: Set<String>
  /// *by*, *of*, *en*: between a word of change and its amount.
  let changeBy: Set<String>
  /// *more*, *higher* behind a share.
  let changesAfter: [String: Quantity.Direction]
  /// *times*, *veces*.
  let times: Set<String>
  /// *fold*.
  let folds: Set<String>
  /// Words after "twice" or "three times" that make it a multiple rather than a number of occasions.
  let multipleFollowers: Set<String>
  /// Words before "doble" that make it a multiple.
  let multipleLeaders: Set<String>
  /// Words before a number that make it a label: *section*, *page*.
  let labels: Set<String>
  /// Words that do so with a capital letter: *Goal 4*.
  let nameLabels: Set<String>
  /// Endings of ordinals in digits: *th*, *º*.
  let ordinalEndings: Set<String>
  /// *am*, *o'clock*.
  let clockWords: Set<String>
  /// *number*, *total* before "of" and the thing counted.
  let totals: Set<String>
  /// *reached*, *total*, *to*: words between what is counted and a figure that stands behind it.
  let totalVerbs: Set<String>
  /// *parte* behind an ordinal that names a part.
  let partNouns: Set<String>
  /// Words before *half* that make it a name: *second half*.
  let halfBlockers: Set<String>
  /// Units of measurement: what is written with decimals.
  let measures: Set<String>
  /// Words before four digits that make them a year.
  let yearLeaders: Set<String>
  /// Decimal sign of numbers in digits; the other of `.` and `,` groups thousands.
  let decimalSign: UInt8
  /// Whether the decimal sign groups thousands in parts of the world that write this language.
  let decimalSignMayGroup: Bool

  /// Whether a folded word is a figure or a part of one: digits, *seven*, *million*, *percent*.
  public func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    if first < 0x3A || letters[word] != nil || percentWords.contains(word) { return true }
    switch roles[word] {
    case .value, .scale: return true
    default: return false
    }
  }

  /// Every word that can open a number.
  var triggers: [(Triggers, String)] { roles.keys.map { (.quantity, $0) } }
}
