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

    /// Whether the word is a figure or a part of one, and nothing else.
    var isPart: Bool {
      switch self {
      case .value, .scale: true
      default: false
      }
    }
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

  let roles: WordMap<Role>
  /// Scale letters, only behind digits: *m*, *bn*.
  let letters: WordMap<Double>
  /// Scales that stand for one of themselves without an article: *mil*.
  let bareScales: WordSet
  /// Words that stand for one before a scale or a part: *a*, *una*.
  let articles: WordSet
  /// Words before a scale that leave the number open, with its least and greatest multiple: *several million*.
  let several: PhraseTable<ClosedRange<Double>>
  /// *and*, *y* inside a number.
  let joiner: WordText
  /// Whether the joiner stands between tens and ones (*treinta y cinco*) rather than after hundreds.
  let joinsTens: Bool
  /// *point*, *coma* between the words of a decimal number.
  let decimalPoints: WordSet
  let negatives: WordSet
  /// *of*, *de*.
  let of: WordSet
  /// Words that may stand between a comparator and its number, or before a counted thing.
  let determiners: WordSet
  /// *between* … *and*.
  let between: WordText
  /// *from* … *to*.
  let from: WordSet
  /// Words between the ends of a range.
  let rangeJoiners: WordSet
  /// *in*, *out of*, *de cada* between the two numbers of a proportion.
  let proportions: PhraseTable<Bool>
  let percents: PhraseTable<Percent>
  /// The words of ``percents`` that mean nothing else.
  let percentWords: WordSet
  let comparators: PhraseTable<Comparator>
  let comparatorsAfter: PhraseTable<Comparator>
  /// *than*: makes "or more" the start of another comparison.
  let comparisons: WordSet
  /// Names of money, with the ISO 4217 code.
  let currencies: WordMap<String>
  /// Words before the name of money that make it one of many: *every*, *per*, *one*.
  let ofEach: WordSet
  /// Words behind a figure that do not name what is counted: *back*.
  let returns: WordSet
  /// Hundredths of money, with the code where the word tells it.
  let cents: WordMap<String>
  let currencyNames: PhraseTable<String>
  let spans: WordMap<Span>
  let ageWordsAfter: PhraseTable<Bool>
  let ageWordsBefore: WordSet
  let rateOpeners: PhraseTable<RateOpener>
  /// *annually*, *diarios*, with the span of time.
  let rateAdverbs: WordMap<String>
  /// *capita*, *head*, *persona*.
  let rateNouns: WordMap<String>
  /// Verbs and nouns of rising and falling.
  let changes: WordMap<Quantity.Direction>
  /// *went*, *pasó*: words of change that leave the direction open.
  let moves: WordSet
  /// *by*, *of*, *en*: between a word of change and its amount.
  let changeBy: WordSet
  /// *more*, *higher* behind a share.
  let changesAfter: WordMap<Quantity.Direction>
  /// *times*, *veces*.
  let times: WordSet
  /// *fold*.
  let folds: WordSet
  /// Words after "twice" or "three times" that make it a multiple rather than a number of occasions.
  let multipleFollowers: WordSet
  /// Words before "doble" that make it a multiple.
  let multipleLeaders: WordSet
  /// Words before a number that make it a label: *section*, *page*.
  let labels: WordSet
  /// Words that do so with a capital letter: *Goal 4*.
  let nameLabels: WordSet
  /// Endings of ordinals in digits: *th*, *º*.
  let ordinalEndings: WordSet
  /// *am*, *o'clock*.
  let clockWords: WordSet
  /// *number*, *total* before "of" and the thing counted.
  let totals: WordSet
  /// *reached*, *total*, *to*: words between what is counted and a figure that stands behind it.
  let totalVerbs: WordSet
  /// *parte* behind an ordinal that names a part.
  let partNouns: WordSet
  /// Words before *half* that make it a name: *second half*.
  let halfBlockers: WordSet
  /// Units of measurement: what is written with decimals.
  let measures: WordSet
  /// Words before four digits that make them a year.
  let yearLeaders: WordSet
  /// Decimal sign of numbers in digits; the other of `.` and `,` groups thousands.
  let decimalSign: UInt8
  /// Whether the decimal sign groups thousands in parts of the world that write this language.
  let decimalSignMayGroup: Bool

  /// Whether a folded word is a figure or a part of one: digits, *seven*, *million*, *percent*.
  public func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x3A || letters[word] != nil || percentWords.contains(word) || roles[word]?.isPart == true
  }

  /// All words that are a figure or a part of one.
  var words: [String] { letters.keys + percentWords.words + roles.keys.filter { roles[$0]?.isPart == true } }

  /// Every word that can open a number.
  var triggers: [(Triggers, String)] { roles.keys.map { (.quantity, $0) } }
}
