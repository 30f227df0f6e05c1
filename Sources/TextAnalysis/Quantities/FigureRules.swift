/// The rules of a language that the readers of quantities and dates share.
///
/// A class, so that a reader made for each sentence takes one reference along and not hundreds of words.
final class FigureRules: Sendable {
  let numbers: NumberWords
  let dates: DateWords
  let stopWords: WordSet
  /// For every word that can open a period, what it can be.
  let dateRoles: WordMap<DateRoles>
  /// Words that can make a figure of *one* or *una* before them; behind any other word they are articles.
  let unitsOfOne: WordSet

  private init(_ rules: LanguageRules) {
    (numbers, dates, stopWords) = (rules.numbers, rules.dates, WordSet(rules.stopWords))
    dateRoles = DateRoles.roles(of: rules.dates)
    unitsOfOne = Self.unitsOfOne(rules.numbers)
  }

  private static func unitsOfOne(_ numbers: NumberWords) -> WordSet {
    let openers = numbers.percents.openers + numbers.currencyNames.openers + numbers.proportions.openers
    let words = numbers.spans.keys + numbers.cents.keys + numbers.times.words + numbers.folds.words
    let links = numbers.rangeJoiners.words + numbers.decimalPoints.words + [numbers.joiner.string]
    return WordSet(openers + words + links + ["-", "—", "per", "por", "/"])
  }

  static func of(_ language: Language) -> FigureRules {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }

  private static let english = FigureRules(.english)
  private static let spanish = FigureRules(.spanish)
}
