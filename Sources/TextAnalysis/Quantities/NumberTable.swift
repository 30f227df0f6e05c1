/// Turns the lists of a language into the tables that the reader of quantities looks words up in.
enum NumberTable {
  static func roles(
    values: [String: Double], scales: [String: Double], pluralScales: [String: Double], parts: [String: Double],
    pluralParts: [String: Double], halves: [String], soleHalves: [String], ordinals: [String],
    multiples: [String: Double], becoming: [String: Double]
  ) -> WordMap<NumberWords.Role> {
    var roles: [String: NumberWords.Role] = [
      "½": .fraction(1 / 2), "¼": .fraction(1 / 4), "¾": .fraction(3 / 4), "⅓": .fraction(1 / 3),
      "⅔": .fraction(2 / 3), "⅕": .fraction(1 / 5), "⅛": .fraction(1 / 8),
    ]
    for (word, value) in values { roles[word] = .value(value) }
    for (word, scale) in scales { roles[word] = .scale(scale, isPlural: false) }
    for (word, scale) in pluralScales { roles[word] = .scale(scale, isPlural: true) }
    for (word, count) in parts { roles[word] = .part(count, isPlural: false) }
    for (word, count) in pluralParts { roles[word] = .part(count, isPlural: true) }
    for word in halves { roles[word] = .half(multiplies: true) }
    for word in soleHalves { roles[word] = .half(multiplies: false) }
    for word in ordinals { roles[word] = .ordinal }
    for (word, factor) in multiples { roles[word] = .multiple(factor) }
    for (word, factor) in becoming { roles[word] = .becoming(factor) }
    return WordMap(roles)
  }

  static func spans(_ names: [String: [String]]) -> [String: NumberWords.Span] {
    var spans: [String: NumberWords.Span] = [:]
    for (unit, words) in names {
      for word in words { spans[word] = NumberWords.Span(unit: unit, count: 1) }
    }
    return spans
  }

  static func directions(rise: [String], fall: [String]) -> WordMap<Quantity.Direction> {
    var directions: [String: Quantity.Direction] = [:]
    for word in rise { directions[word] = .rise }
    for word in fall { directions[word] = .fall }
    return WordMap(directions)
  }

  static func words(_ list: String) -> WordSet { wordSet(list) }

  /// Units of measurement: those of every language, and `names` of one.
  static func measures(_ names: String) -> WordSet {
    words("km cm mm m kg g mg t l ml ha mw gw kwh gb mb tb kb hz khz mhz ghz mph kmh °c °f ºc ºf ° " + names)
  }
}
