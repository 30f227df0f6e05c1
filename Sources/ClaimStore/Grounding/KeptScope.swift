package import TextAnalysis

/// Whether a text that tells a fact keeps what restricts it: the place, the group, the hedge, the bound of a figure.
package struct KeptScope: Sendable {
  /// A restriction that a text has lost.
  package struct Loss: Sendable, Hashable {
    /// What sort of restriction it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      case place, population, period, hedge, bound
    }

    /// What sort of restriction it is.
    package let kind: Kind
    /// The words that carry it in the fact.
    package let text: String
  }

  private let reader: DetailReader

  package init(_ reader: DetailReader) { self.reader = reader }

  /// What `details` has lost of `fact`; only what the fact's own statement shows is asked for.
  ///
  /// - Parameters:
  ///   - details: What the text states, together with its neighbours that tell the same fact.
  ///   - fact: A fact that the text tells.
  ///   - language: Language of the text.
  ///   - read: How the fact's statement is read, for callers who remember.
  package func losses(
    in details: StatedDetails, of fact: Fact, _ language: Language,
    read: ((String, Language) -> StatedDetails)? = nil
  ) -> [Loss] {
    let statement = fact.statement[language]
    let whole = read?(statement, language) ?? reader.details(of: statement, language)
    return [
      place(details, fact, whole), population(details, fact, whole, language), period(details, whole),
      hedge(details, fact, whole), bound(details, whole),
    ].compactMap { $0 }
  }

  private func place(_ details: StatedDetails, _ fact: Fact, _ whole: StatedDetails) -> Loss? {
    let asked = fact.places.flatMap { reader.lineage(of: $0, .place) }
    let shown = whole.mentions.filter { mention in mention.entries.contains { isPlace($0) && asked.contains($0) } }
    guard let first = shown.first else { return nil }
    let own = Set(shown.flatMap(\.entries).filter(isPlace))
    let isKept = details.mentions.contains { mention in
      mention.entries.contains { isPlace($0) && !own.isDisjoint(with: reader.lineage(of: reader.terms[$0].id, .place)) }
    }
    if isKept { return nil }
    // "US" keeps "U.S.", "Canadians" keeps "Canada", and so does a body that carries the name.
    if shown.contains(where: { details.words.contains(whole.folded($0.range).joined()) }) { return nil }
    let stems = shown.flatMap { whole.folded($0.range) }.filter { $0.utf8.count > 3 }.map { $0.prefix(5) }
    if details.words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) { return nil }
    return Loss(kind: .place, text: whole.string(first.range))
  }

  private func isPlace(_ term: Int) -> Bool { reader.terms[term].kind == .place }

  /// A group may be named by itself or a part of it, never by a wider one alone.
  private func population(
    _ details: StatedDetails, _ fact: Fact, _ whole: StatedDetails, _ language: Language
  ) -> Loss? {
    guard let id = fact.population,
      let term = reader.lineage(of: id, .population).first(where: { reader.terms[$0].id == id }),
      !reader.terms[term].within.isEmpty,
      let mention = whole.mentions.first(where: { $0.entries.contains(term) })
    else { return nil }
    let groups = details.mentions.flatMap(\.entries).filter { reader.terms[$0].kind == .population }
    let wider = reader.lineage(of: id, .population).subtracting([term])
    // Where no group is named at all, the sentence leans on its neighbours.
    guard groups.contains(where: wider.contains) else { return nil }
    let isKept = groups.contains { reader.lineage(of: reader.terms[$0].id, .population).contains(term) }
    // "Children's" names the children too.
    let named = details.words.union(details.words.compactMap { $0.hasSuffix("'s") ? String($0.dropLast(2)) : nil })
    let words = whole.folded(mention.range).filter { !language.rules.stopWords.contains($0) }
    if isKept || words.allSatisfy(named.contains) { return nil }
    return Loss(kind: .population, text: whole.string(mention.range))
  }

  /// A figure that holds within a time keeps the time.
  private func period(_ details: StatedDetails, _ whole: StatedDetails) -> Loss? {
    let durations = whole.quantities.filter { $0.kind == .duration }
    guard let duration = durations.first, whole.quantities.count > durations.count else { return nil }
    let others = whole.quantities.filter { $0.kind != .duration }
    guard others.contains(where: { other in details.quantities.contains { $0.value == other.value } }) else {
      return nil
    }
    if details.quantities.contains(where: { own in durations.contains { $0.value == own.value } }) { return nil }
    return Loss(kind: .period, text: whole.string(duration.range))
  }

  private func hedge(_ details: StatedDetails, _ fact: Fact, _ whole: StatedDetails) -> Loss? {
    guard !fact.hedges.isEmpty, let first = whole.meaning.hedges.first(where: { Self.isHedge($0.modality) }) else {
      return nil
    }
    let isKept =
      details.meaning.hedges.contains { Self.isHedge($0.modality) }
      || details.meaning.quantifiers.contains { Self.isPartial($0.kind) }
      || whole.folded(first.range).allSatisfy(details.words.contains)
    return isKept ? nil : Loss(kind: .hedge, text: whole.string(first.range))
  }

  private static func isHedge(_ modality: Modality) -> Bool {
    switch modality {
    case .possible, .likely, .conditional: true
    case .asserted, .future, .necessary, .reported: false
    }
  }

  private static func isPartial(_ kind: Quantifier.Kind) -> Bool {
    switch kind {
    case .many, .some, .few, .most, .half: true
    case .all, .no, .only: false
    }
  }

  /// "Over 300" does not become "300".
  private func bound(_ details: StatedDetails, _ whole: StatedDetails) -> Loss? {
    for own in details.quantities where own.comparator == .exactly && own.kind != .duration {
      let same = whole.quantities.filter { $0.value == own.value && $0.unit == own.unit }
      guard let bounded = same.first(where: { $0.comparator != .exactly }),
        !same.contains(where: { $0.comparator == .exactly })
      else { continue }
      return Loss(kind: .bound, text: whole.string(bounded.range))
    }
    return nil
  }
}
