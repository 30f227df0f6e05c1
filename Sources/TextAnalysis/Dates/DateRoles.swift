/// What a word can be in a date or period.
struct DateRoles: OptionSet, Sendable {
  let rawValue: UInt16
  static let month = DateRoles(rawValue: 1 << 0)
  static let day = DateRoles(rawValue: 1 << 1)
  static let weekday = DateRoles(rawValue: 1 << 2)
  static let season = DateRoles(rawValue: 1 << 3)
  static let unit = DateRoles(rawValue: 1 << 4)
  static let determiner = DateRoles(rawValue: 1 << 5)
  static let ago = DateRoles(rawValue: 1 << 6)
  static let since = DateRoles(rawValue: 1 << 7)
  static let decade = DateRoles(rawValue: 1 << 8)
  static let century = DateRoles(rawValue: 1 << 9)
  static let part = DateRoles(rawValue: 1 << 10)
  static let code = DateRoles(rawValue: 1 << 11)

  /// The roles of every word that can open a period.
  static func roles(of words: DateWords) -> WordMap<DateRoles> {
    let groups: [(DateRoles, [String])] = [
      (.month, words.months.keys), (.day, words.days.openers), (.weekday, words.weekdays.keys),
      (.season, words.seasons.keys), (.unit, words.units.keys),
      (.determiner, words.determiners.keys), (.ago, words.ago.words), (.since, words.since.words),
      (.decade, words.decades.keys), (.century, [words.century.string]),
      (.part, words.quarters.words + words.halves.words), (.code, DateScan.partCodes.keys),
    ]
    var roles: [String: DateRoles] = [:]
    for (role, group) in groups {
      for word in group { roles[word, default: []].formUnion(role) }
    }
    return WordMap(roles)
  }
}
