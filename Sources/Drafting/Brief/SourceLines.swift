import ClaimStore
import TextAnalysis

/// Makes the lines that say where facts come from.
struct SourceLines {
  let store: ClaimStore
  let book: WordingBook
  let language: Language

  /// A line for every fact that sentences cite, in the order of their first mention.
  func lines(for sentences: [Draft.Sentence]) -> [SourceLine] {
    var cited: [String] = []
    for id in sentences.flatMap(\.facts) where !cited.contains(id) { cited.append(id) }
    return cited.compactMap(store.fact).map(line)
  }

  func line(for fact: Fact) -> SourceLine {
    SourceLine(
      fact: fact.id, quote: fact.quote, quoteLanguage: fact.quoteLanguage, attribution: attribution(fact),
      citation: citation(fact), scope: scope(fact),
      translation: fact.quoteLanguage == language ? nil : fact.statement[language])
  }

  /// Who found or said it first, up to who reports it last.
  private func attribution(_ fact: Fact) -> String {
    let names = fact.saidBy.compactMap(store.speaker).map { $0.name[language] }
    return names.joined(separator: ", " + book.heading("cited-in", language) + " ")
  }

  private func citation(_ fact: Fact) -> String {
    guard let source = store.source(fact.source) else { return fact.source }
    func shown(_ item: Source.Attested) -> String { item.basis == .stated ? item.value : "[\(item.value)]" }
    let date = fact.published.map { spoken($0) } ?? source.date.map(shown) ?? book.heading("undated", language)
    return [source.publisher.map(shown), shown(source.title), date].compactMap { $0 }.joined(separator: ", ")
  }

  /// Place, group and time. The limit in words is kept in English only, so Spanish lines leave it to the sentence.
  private func scope(_ fact: Fact) -> String? {
    let places = fact.places.compactMap { store.term($0, .place)?.label[language] }
    let group = fact.population.flatMap { store.term($0, .population)?.label[language] }
    let limit = language == .english ? fact.scope : nil
    let parts = [
      places.isEmpty ? nil : places.joined(separator: ", "), group, limit,
      fact.asOf.map { book.heading("as-of", language) + " " + spoken($0) },
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? nil : text
  }

  /// A date as people write it: *10 October 2018*, *octubre de 2018*.
  private func spoken(_ date: PartialDate) -> String {
    let ends = date.description.split(separator: "/").map { end in
      let parts = end.split(separator: "-").compactMap { Int($0) }
      let months = book.all("months", language)
      guard parts.count > 1, months.indices.contains(parts[1] - 1) else { return String(end) }
      let joint = language == .spanish ? " de " : " "
      let day = parts.count > 2 ? "\(parts[2])" + joint : ""
      return day + months[parts[1] - 1] + joint + "\(parts[0])"
    }
    return ends.joined(separator: "–")
  }
}
