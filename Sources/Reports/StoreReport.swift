public import ClaimStore
import TextAnalysis

/// Entries of the store as text for people and as JSON.
public struct StoreReport: Sendable {
  private let store: ClaimStore
  private let style: TerminalStyle

  /// A report on entries of `store`.
  public init(_ store: ClaimStore, style: TerminalStyle) {
    self.store = store
    self.style = style
  }

  /// A fact with its quote in the surrounding sentences, source, dates, scope and caveats.
  public func show(_ fact: Fact) -> String {
    var lines = [style.paint(fact.id, .strong) + "  fact, \(fact.kind.rawValue)"]
    lines += style.wrap(fact.statement.english, indent: "  ")
    if let spanish = fact.statement.spanish {
      lines += style.wrap("es: \(spanish) [editors' translation]", indent: "  ")
    }
    lines.append("")
    lines += quoteInContext(fact)
    lines += style.wrap("\u{2014} \(store.citation(of: fact))", indent: "    ")
    let suspect = fact.suspect.map { "\($0) (quoted as printed; never led with)" }
    let labels: [(String, String?)] = [
      ("said by", fact.saidBy.map(speaker).joined(separator: ", as told by ")),
      ("about", fact.asOf.map { "\($0)" + (fact.asOfBasis.map { " (\($0))" } ?? "") }),
      ("said on", fact.saidOn?.description), ("published", fact.published?.description),
      ("population", fact.population.flatMap { store.term($0, .population) }?.label.english),
      ("place", Self.list(fact.places.map { store.term($0, .place)?.label.english ?? $0 })), ("scope", fact.scope),
      ("hedge", Self.list(fact.hedges)), ("figures", Self.list(fact.measures.map(Self.describe))),
      ("concedes", fact.concession), ("topics", Self.list(fact.topics)), ("repeated by", Self.list(fact.sameAs)),
      ("suspect", suspect), ("review by", fact.reviewBy?.description), ("stored at", fact.location.description),
    ]
    lines.append("")
    lines += labels.flatMap { label, value in value.map { labelled(label, $0) } ?? [] }
    let caveats = fact.caveats + (store.source(fact.source)?.caveats ?? [])
    lines += caveats.flatMap { labelled("caveat", $0.english) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A contested claim with verdict, basis, facts and wordings.
  public func show(_ claim: ContestedClaim) -> String {
    let role = TerminalStyle.Role(claim.verdict)
    var lines = [style.paint(claim.id, .strong) + "  contested claim: " + style.paint(claim.verdict.rawValue, role)]
    lines += style.wrap("\u{201C}\(claim.claim.english)\u{201D}", indent: "  ")
    lines += claim.claim.spanish.map { style.wrap("es: \u{201C}\($0)\u{201D}", indent: "  ") } ?? []
    lines.append("")
    let labels: [(String, String?)] = [
      ("basis", claim.basis.english), ("cannot say", claim.cannotSay?.english),
      ("technique", claim.technique.rawValue + (claim.whyMisleading.map { ": \($0.english)" } ?? "")),
      ("true instead", claim.trueInstead?.english),
      ("narrative", store.narrative(claim.narrative).map { "\($0.id): \($0.story.english)" }),
      ("concern", store.concern(claim.concern).map { "\($0.id): \($0.question.english)" }),
      ("topics", Self.list(claim.topics)), ("stored at", claim.location.description),
    ]
    lines += labels.flatMap { label, value in value.map { labelled(label, $0) } ?? [] }
    for evidence in claim.evidence {
      let statement = store.fact(evidence.fact)?.statement.english ?? ""
      lines += labelled(evidence.role.rawValue, "\(evidence.fact): \(statement)")
    }
    lines += claim.paraphrases.flatMap { labelled("says", "\($0.text) [\($0.language.rawValue)]") }
    lines += claim.notThis.flatMap { labelled("not this", "\($0.wording.text) [\($0.because.rawValue)]") }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Pieces

  /// The sentences around the quote, with the quote marked.
  private func quoteInContext(_ fact: Fact) -> [String] {
    guard let source = store.source(fact.source), let range = QuoteLocator(source).ranges(of: fact.quote).first else {
      return style.wrap("\u{201C}\(fact.quote)\u{201D}", indent: "    ")
    }
    let text = Array(source.text.utf8)
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    let sentences = SentenceSplitter(language: source.language)
      .sentences(in: text, blocks: [Block(kind: .paragraph, range: start..<end)]).filter { $0.range.overlaps(range) }
    start = min(sentences.first?.range.lowerBound ?? range.lowerBound, range.lowerBound)
    end = max(sentences.last?.range.upperBound ?? range.upperBound, range.upperBound)
    func words(_ part: Range<Int>) -> String { String(decoding: text[part], as: UTF8.self) }
    let marked = "\(words(start..<range.lowerBound))[\(words(range))]\(words(range.upperBound..<end))"
    return style.wrap(marked, indent: "    ")
      + style.wrap(
        "bytes \(range.lowerBound)..<\(range.upperBound) of \(source.seed); the quote stands in [ ]", indent: "    "
      )
      .map { style.paint($0, .faint) }
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    let width = 14
    var lines = style.wrap(text, indent: String(repeating: " ", count: width))
    let head = label + String(repeating: " ", count: max(1, width - 2 - label.count))
    lines[0] = "  " + style.paint(head, .faint) + lines[0].dropFirst(width)
    return lines
  }

  private func speaker(_ id: String) -> String {
    guard let speaker = store.speaker(id) else { return id }
    return [speaker.name.english, speaker.role?.english].compactMap { $0 }.joined(separator: ", ")
  }

  private static func describe(_ measure: Measure) -> String {
    "\u{201C}\(measure.written)\u{201D} (\(measure.kind.rawValue) of \(measure.of))"
  }

  private static func list(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: ", ") }
}
