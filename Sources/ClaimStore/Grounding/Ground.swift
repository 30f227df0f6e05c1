package import TextAnalysis

/// What the facts that a sentence cites allow it to state.
///
/// A sentence may repeat figures, times and names that stand in a fact's statement, its spoken form, its quote or its
/// fields, in any language of the store, and names that the lexicon gives to the same places, groups and bodies.
package struct Ground: Sendable {
  /// Something a text states and its facts do not.
  package struct Gap: Sendable, Hashable {
    /// What sort of detail it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      case number, time, place, name
    }

    /// What sort of detail it is.
    package let kind: Kind
    /// The words of the text.
    package let text: String
  }

  private var words: Set<String> = []
  private var quantities: [Quantity] = []
  private var measures: [Measure] = []
  private var periods: [Period] = []
  /// Terms of the lexicon, with the wider ones they belong to.
  private var terms: Set<Int> = []
  /// The initials of the speakers' and publishers' names: *nasa* for *National Aeronautics and Space Administration*.
  private var initials: Set<String> = []
  private let reader: DetailReader
  private let languages: [Language]

  /// The ground of `facts`.
  ///
  /// - Parameter languages: The languages of texts that are held against it. The wordings of others are left unread: to read
  ///   a language takes longer than to make a draft. Quotes and fields count in their own language.
  /// - Complexity: O(*n*) in the bytes of the facts' texts.
  package init(_ facts: [Fact], store: ClaimStore, reader: DetailReader, languages: [Language] = Language.allCases) {
    (self.reader, self.languages) = (reader, languages)
    for fact in facts { add(fact, store: store) }
  }

  private mutating func add(_ fact: Fact, store: ClaimStore) {
    for text in [fact.statement, fact.plain].compactMap({ $0 }) + fact.caveats { add(text) }
    add(fact.quote, fact.quoteLanguage)
    for text in Self.fields(of: fact) {
      add(text, .english)
    }
    for speaker in fact.saidBy.compactMap(store.speaker) {
      add(speaker.name)
      initials.formUnion(Self.initials(of: speaker.name.english))
      if let role = speaker.role { add(role) }
    }
    for measure in fact.measures {
      measures.append(measure)
      add(measure.written + ", " + measure.of, .english)
    }
    for place in fact.places { terms.formUnion(reader.lineage(of: place, .place)) }
    if let population = fact.population { terms.formUnion(reader.lineage(of: population, .population)) }
    let source = store.source(fact.source)
    initials.formUnion(source?.publisher.map { Self.initials(of: $0.value) } ?? [])
    for attested in [source?.publisher, source?.date].compactMap({ $0 }) {
      add(attested.value, .english)
      if let note = attested.note { add(note, .english) }
    }
  }

  private static func fields(of fact: Fact) -> [String] {
    [
      fact.scope, fact.concession, fact.asOfBasis, fact.asOf?.description, fact.saidOn?.description,
      fact.published?.description,
    ].compactMap { $0 }
  }

  /// Adds what `text` states to what may be stated.
  package mutating func add(_ text: Localized) {
    add(text.english, .english)
    if let spanish = text.spanish, languages.contains(.spanish) { add(spanish, .spanish) }
  }

  private mutating func add(_ text: String, _ language: Language) {
    let details = reader.details(of: text, language)
    words.formUnion(details.words)
    quantities += details.quantities
    periods += details.periods.filter(\.isResolved)
    for entry in details.mentions.flatMap(\.entries) {
      terms.formUnion(reader.lineage(of: reader.terms[entry].id, reader.terms[entry].kind))
    }
  }

  // MARK: Asking

  /// Everything that a text states and the ground does not, in the order of kinds.
  ///
  /// - Parameter details: What the text states.
  /// - Complexity: O(*d* · *q*) in the details and the figures of the ground.
  package func gaps(in details: StatedDetails) -> [Gap] {
    var gaps: [Gap] = []
    for quantity in details.quantities where !covers(quantity, in: details) {
      gaps.append(Gap(kind: .number, text: details.string(quantity.range)))
    }
    for number in details.numbers where !covers(number, in: details) {
      gaps.append(Gap(kind: .number, text: details.string(number)))
    }
    for period in details.periods where !covers(period, in: details) {
      gaps.append(Gap(kind: .time, text: details.string(period.range)))
    }
    for mention in details.mentions where !covers(mention, in: details) {
      let kind = reader.terms[mention.entries[0]].kind
      gaps.append(Gap(kind: kind == .place ? .place : .name, text: details.string(mention.range)))
    }
    for name in details.names where !covers(name, in: details) {
      guard !details.mentions.contains(where: { $0.range.overlaps(name) }) else { continue }
      gaps.append(Gap(kind: .name, text: details.string(name)))
    }
    return gaps
  }

  /// Whether the word stands in the ground.
  package func holds(word: String) -> Bool { words.contains(word) }

  /// "One" is mostly a pronoun; a figure may also stand in the ground in the same words.
  private func covers(_ quantity: Quantity, in details: StatedDetails) -> Bool {
    let written = details.folded(quantity.figure)
    let hasDigits = details.string(quantity.figure).contains(where: \.isNumber)
    if quantity.unit == .count, quantity.value == 1, !hasDigits { return true }
    let isRead = quantities.contains { other in
      Self.isSame(other.value, quantity.value) && Self.isSame(other.upperValue, quantity.upperValue)
        && other.unit == quantity.unit
    }
    if isRead { return true }
    if measures.contains(where: { $0.kind.rawValue == quantity.kind.rawValue && Self.isSame($0.value, quantity.value) })
    {
      return true
    }
    // "Five euros" is not covered by "two euros" and "five years"; a bare number may be covered by its words.
    return quantity.unit == .count && !written.isEmpty && written.allSatisfy(words.contains)
  }

  private static func isSame(_ first: Double?, _ second: Double?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= 1e-9 * max(abs(first), abs(second), 1)
  }

  /// Relative times such as "today" name no date.
  private func covers(_ period: Period, in details: StatedDetails) -> Bool {
    guard period.isResolved else { return true }
    if periods.contains(where: { [.equal, .contains].contains(period.relation(to: $0)) }) { return true }
    return details.folded(period.range).allSatisfy { word in
      words.contains(word) || languages.contains { $0.rules.stopWords.contains(word) }
    }
  }

  /// Groups of people are no names of their own: saying the wrong one drops a scope, which is asked elsewhere.
  private func covers(_ mention: Mention, in details: StatedDetails) -> Bool {
    if mention.entries.contains(where: { reader.terms[$0].kind == .population || terms.contains($0) }) { return true }
    // "All the world" in small letters is no name.
    if !details.string(mention.range).contains(where: \.isUppercase) { return true }
    return details.folded(mention.range).allSatisfy(words.contains)
  }

  private func covers(_ range: Range<Int>, in details: StatedDetails) -> Bool {
    if isInitials(details.string(range)) { return true }
    return details.folded(range).allSatisfy { word in
      words.contains(word) || words.contains { Self.isDerived(word, from: $0) }
    }
  }

  /// Whether a name is written in capitals and stands for a longer one: *Al* is nobody's initials, *NASA's* may be.
  private func isInitials(_ name: String) -> Bool {
    let letters = name.prefix(while: \.isLetter)
    let isAlone = ["", "'s", "\u{2019}s", "'", "\u{2019}"].contains(name.dropFirst(letters.count))
    return isAlone && letters.allSatisfy(\.isUppercase) && initials.contains(letters.lowercased())
  }

  /// The first letters of all runs of two and more capitalised words in a name, small words between them left out.
  private static func initials(of name: String) -> Set<String> {
    let letters = name.split { !$0.isLetter }.compactMap(\.first).filter(\.isUppercase).map { $0.lowercased() }
    var found: Set<String> = []
    for start in letters.indices {
      for end in letters.indices.dropFirst(start + 1) { found.insert(letters[start...end].joined()) }
    }
    return found
  }

  /// "Canadian" from "Canada": the same beginning, another ending.
  private static func isDerived(_ word: String, from other: String) -> Bool {
    let shared = zip(word.utf8, other.utf8).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 10 >= min(word.utf8.count, other.utf8.count) * 8 && !word.contains(where: \.isNumber)
  }
}
