import ClaimStore
import TextAnalysis

/// Holds the words of a sentence that a person may have changed against every wording of the facts it cites.
///
/// Figures, times, names and lost restrictions are found in any draft; here is what only an edit can bring in: other groups of
/// people, another direction, quotations that are no longer exact, and words of which the facts say nothing.
struct EditedSentence {
  let tools: DraftTools
  let draft: Draft

  private var language: Language { draft.language }

  /// Whether the sentence is a person's: neither the store's own wording nor a fact or an explanation as the store tells it.
  func isOwn(_ sentence: Draft.Sentence) -> Bool {
    if tools.known.contains(sentence.text, language) { return false }
    let words = Self.folded(Quotations.removed(from: sentence.text))
    let facts = sentence.facts.compactMap(tools.store.fact)
    let isTold = facts.flatMap(\.tellings).contains { isStored(words, in: $0[language]) }
    return !isTold && !isExplanation(sentence)
  }

  /// Whether the sentence says why a claim misleads, or what is true instead, as the store says it: it speaks about facts and
  /// need not keep what restricts them.
  func isExplanation(_ sentence: Draft.Sentence) -> Bool {
    let words = Self.folded(Quotations.removed(from: sentence.text))
    let claims = draft.claim.flatMap(tools.store.claim).map { [$0] } ?? tools.store.claims
    return claims.contains { claim in
      [claim.whyMisleading, claim.trueInstead, claim.cannotSay].compactMap { $0 }
        .contains { isStored(words, in: tools.voiced($0[language], language)) }
    }
  }

  /// Whether the words are a sentence of a stored text, with no more around it than words that join sentences. The subject of
  /// an explanation may be another.
  private func isStored(_ words: [String], in text: String) -> Bool {
    tools.sentences(of: text, language).contains { stored in
      let told = Self.folded(stored)
      return [told, Array(told.dropFirst())].contains { told in
        guard let place = Self.place(of: told, in: words) else { return false }
        let around = words[..<place] + words[(place + told.count)...]
        return tools.stems(of: around.joined(separator: " "), language).isSubset(of: tools.known.stems(language))
      }
    }
  }

  /// What is wrong with a person's sentence that cites `facts`.
  func issues(_ sentence: Draft.Sentence, _ facts: [Fact], _ details: StatedDetails) -> [(DraftIssue.Kind, Localized)] {
    guard isOwn(sentence), !facts.isEmpty else { return [] }
    let ids = facts.map(\.id)
    if let quotation = alteredQuotation(sentence.text, facts) {
      return [(.quotation, IssueWords.inexact(quotation, facts: ids))]
    }
    // Between quotation marks stand words of others: what they say is not what the sentence says.
    guard Quotations.removed(from: sentence.text) == sentence.text else { return [] }
    var issues: [(DraftIssue.Kind, Localized)] = []
    for group in groups(details, facts) { issues.append((.group, IssueWords.otherGroup(group, facts: ids))) }
    if let turned = turned(details, facts) {
      issues.append((.reversed, IssueWords.turned(turned, facts: ids)))
    }
    let words = words(sentence.text, facts)
    if issues.isEmpty, !words.isEmpty {
      issues.append((.words, IssueWords.uncovered(words, facts: ids)))
    }
    return issues
  }

  // MARK: Quotations

  private static let shortestQuotation = 4

  /// The first quotation that stands in none of the facts, as far as it is long enough to be one.
  private func alteredQuotation(_ text: String, _ facts: [Fact]) -> String? {
    let sources = quotable(facts).map { Self.folded($0) }
    return Quotations.found(in: text).first { quotation in
      let words = Self.folded(quotation)
      return words.count >= Self.shortestQuotation && !sources.contains { Self.place(of: words, in: $0) != nil }
    }
  }

  /// All that may stand between quotation marks beside these facts: their texts, the voices in them, and claims, which are
  /// quoted to be answered.
  private func quotable(_ facts: [Fact]) -> [String] {
    let own = facts.flatMap { [$0.quote] + ([$0.statement] + $0.tellings).flatMap(Self.texts) }
    let ids = Set(facts.map(\.id))
    let voices = tools.store.contents.voices.filter { $0.fact.map(ids.contains) ?? false }
    return own + voices.flatMap { Self.texts($0.words) } + tools.store.claims.flatMap { Self.texts($0.claim) }
  }

  private static func texts(_ text: Localized) -> [String] { [text.english, text.spanish].compactMap { $0 } }

  // MARK: Groups and directions

  /// Groups of people that no wording of the facts names, neither themselves nor a narrower one.
  private func groups(_ details: StatedDetails, _ facts: [Fact]) -> [String] {
    let known = tools.groups(of: facts, language)
    return details.mentions.filter { mention in
      let groups = mention.entries.filter {
        tools.reader.terms[$0].kind == .population && !tools.reader.terms[$0].within.isEmpty
      }
      return !groups.isEmpty && known.isDisjoint(with: groups)
    }.map { details.string($0.range) }
  }

  /// The first word that points the other way than the facts do on the same scale.
  private func turned(_ details: StatedDetails, _ facts: [Fact]) -> String? {
    let told = facts.flatMap { [$0.statement] + $0.tellings }
      .flatMap { tools.details(of: $0[language], language).meaning.directions }
    // "United" in the name of a country brings nobody together.
    let names = details.mentions.filter { $0.entries.contains { tools.reader.terms[$0].kind != .population } }
    let directions = details.meaning.directions.filter { own in !names.contains { $0.range.overlaps(own.range) } }
    return directions.first { own in
      let same = told.filter { $0.scale == own.scale }
      return !same.isEmpty && same.allSatisfy { $0.effectivePolarity * own.effectivePolarity < 0 }
    }.map { details.string($0.range) }
  }

  // MARK: Words

  /// Whether so many words are new that they say something else: two in a short sentence, three in a longer one, or two that
  /// follow one another and so name something.
  private static func isMuch(_ isNew: [Bool]) -> Bool {
    let (new, all) = (isNew.count { $0 }, isNew.count)
    let isPhrase = zip(isNew, isNew.dropFirst()).contains { $0 && $1 }
    return (new >= 2 && new * (isPhrase ? 6 : 3) >= all) || (new >= 3 && new * 4 >= all)
  }

  /// The words of which the facts say nothing, when they are a good part of the sentence.
  private func words(_ text: String, _ facts: [Fact]) -> [String] {
    let known = facts.reduce(into: tools.known.stems(language)) {
      $0.formUnion(tools.vocabulary(of: $1, language))
    }
    var seen: Set<String> = []
    let own = Self.folded(text).filter { seen.insert($0).inserted && !$0.contains(where: \.isNumber) }
    let content = own.filter { !tools.stems(of: $0, language).isEmpty }
    let isNew = content.map { known.isDisjoint(with: tools.stems(of: $0, language)) }
    return Self.isMuch(isNew) ? zip(content, isNew).filter(\.1).map(\.0) : []
  }

  // MARK: Runs of words

  private static func folded(_ text: String) -> [String] {
    Words(of: Array(text.utf8), in: 0..<text.utf8.count).map(\.folded)
  }

  private static func place(of words: [String], in text: [String]) -> Int? {
    guard !words.isEmpty, words.count <= text.count else { return nil }
    return (0...text.count - words.count).first { text[$0..<$0 + words.count].elementsEqual(words) }
  }
}
