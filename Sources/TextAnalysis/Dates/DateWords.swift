/// The words of dates and periods in one language.
struct DateWords: Sendable {
  /// A part of a period that a word picks out: *early*, *mid*, *late*.
  enum Modifier: Sendable {
    case early, middle, late, about
  }

  /// Names of months and their short forms, 1 to 12.
  let months: WordMap<Int>
  /// Months and weekdays that are also other words: they need a capital letter and, alone, a preposition.
  let ambiguous: WordSet
  /// Names of weekdays, 1 (Monday) to 7.
  let weekdays: WordMap<Int>
  /// Seasons, with their first month on the northern half of the earth.
  let seasons: WordMap<Int>
  /// Names of calendar units in the singular and plural.
  let units: WordMap<Period.Precision>
  /// Words before a unit that count it from now: *last*, *this*, *next*.
  let determiners: WordMap<Int>
  /// Words behind a unit that do so: *pasado*, *que viene*.
  let determinersAfter: PhraseTable<Int>
  /// Words that make "last two years" run up to today.
  let rolling: WordMap<Int>
  /// *today*, *yesterday*: days from now.
  let days: PhraseTable<Int>
  /// Words before *mañana* that make it a morning.
  let dayBlockers: WordSet
  /// *ago* behind a span of time.
  let ago: WordSet
  /// *hace* before one.
  let since: WordSet
  let openers: PhraseTable<Period.Kind>
  /// *onwards*, *en adelante*.
  let onwards: PhraseTable<Bool>
  let modifiers: PhraseTable<Modifier>
  /// Words that may stand between an opener and its date.
  let fillers: WordSet
  /// Words before a month that show that it is one.
  let monthLeaders: WordSet
  /// *nineties*, *noventa* behind "los anos".
  let decades: WordMap<Int>
  /// *century*, *siglo*, and whether the number stands before it.
  let century: WordText
  let isCenturyNumberBefore: Bool
  /// First to twenty-first, also of quarters and halves.
  let ordinals: WordMap<Int>
  let quarters: WordSet
  let halves: WordSet
  /// Whether 3/4/2018 is the third of April.
  let isDayFirst: Bool

  /// Whether a token names a month.
  func isMonth(_ token: Token) -> Bool { month(token) != nil }

  /// The month that a token names, 1 to 12.
  func month(_ token: Token) -> Int? {
    guard token.triggers.contains(.date), let month = months[token.word],
      token.isCapitalised || !ambiguous.contains(token)
    else { return nil }
    return month
  }

  /// Every word that can open a date.
  var triggers: [(Triggers, String)] { DateRoles.roles(of: self).keys.map { (.date, $0) } }
}
