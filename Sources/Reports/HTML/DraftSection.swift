import ClaimStore
import Documents
import TextAnalysis

/// One draft with its findings.
struct DraftSection {
  let document: CheckedDocument
  /// 1-based rank, for anchors.
  let number: Int

  var markup: Markup {
    let problems = document.problems
    let findings = problems.enumerated().map { finding($1, id: id(of: $0), answer: answer(to: $0, of: problems)) }
    let date: Markup = document.date.map { " \u{B7} \(Dates.spoken($0.description))" } ?? ""
    return """
      <article class="draft" id="draft-\(number)" aria-labelledby="draft-\(number)-title">
      <header><h2 id="draft-\(number)-title"><bdi>\(document.title ?? document.file)</bdi></h2>
      <p class="soft"><code>\(document.file)</code>\(date) \u{B7} \(counted(problems.count, "statement")) to look at</p></header>
      \(findings)\(accepted)\(rest)</article>

      """
  }

  private func id(of place: Int) -> String { "draft-\(number)-finding-\(place + 1)" }

  private func finding(_ finding: FindingRecord, id: String, answer: Markup) -> Markup {
    let gaps = Self.gaps(finding)
    let framing: Markup = finding.framing.words.map { "<span class=\"soft\">\($0)</span>" } ?? ""
    return """
      <section class="finding \(finding.verdict.rawValue)" id="\(id)" aria-labelledby="\(id)-title">
      <h3 id="\(id)-title">\(HTMLPage.icon(finding.verdict)) \(finding.verdict.title) \(framing)<span class="soft place">line \(finding.line), column \(finding.column)</span></h3>
      <p class="why">\(finding.explanation)</p>
      <div class="pair">
      <div><h4>In the draft</h4>
      <blockquote class="context" lang="\(document.language.rawValue)" dir="auto">\(finding.context.before)\(gaps.before)<mark>\(finding.text)</mark>\(gaps.after)\(finding.context.after)</blockquote></div>
      <div class="sources"><h4>In the sources</h4>
      \(sources(finding))</div>
      \(answer)</div>
      </section>

      """
  }

  /// What parts a statement from the words around it: a space, but none before a comma or behind an opening mark.
  private static func gaps(_ finding: FindingRecord) -> (before: Markup, after: Markup) {
    let (last, first) = (finding.context.before.last, finding.context.after.first)
    return (
      last.map { "([{\u{AB}\u{BF}\u{A1}\u{201C}\u{2018}".contains($0) } ?? true ? "" : " ",
      first.map { ",.;:!?)]}%\u{BB}\u{201D}\u{2019}".contains($0) } ?? true ? "" : " "
    )
  }

  // MARK: Sources

  private func sources(_ finding: FindingRecord) -> Markup {
    let groups = finding.quoteGroups
    guard !groups.isEmpty else { return "<p class=\"soft\">Nothing. The store holds no sourced fact on this.</p>\n" }
    return Markup(groups.map(source))
  }

  private func source(_ group: FindingRecord.QuoteGroup) -> Markup {
    let evidence = group.evidence
    let details: [(String, String)] = [
      (
        "About",
        [evidence.asOf.map(Dates.spoken), evidence.population, Self.list(evidence.places)]
          .compactMap { $0 }.joined(separator: " \u{B7} ")
      ),
      ("Scope", evidence.scope ?? ""), ("Source", evidence.source),
    ]
    let rows = details.filter { !$0.1.isEmpty }.map { name, value -> Markup in "<dt>\(name)</dt><dd>\(value)</dd>" }
    let caveats = evidence.caveats.map { text -> Markup in "<li>\(text)</li>" }
    let mind: Markup = caveats.isEmpty ? "" : "<dt>Caveats</dt><dd><ul>\(caveats)</ul></dd>"
    let ids = group.facts.map { id -> Markup in "<code>\(id)</code> " }
    let speaker = evidence.saidBy.isEmpty ? "" : evidence.saidBy.joined(separator: ", as told by ")
    return """
      <figure class="source"><blockquote lang="\(evidence.quoteLanguage)">\u{201C}\(evidence.quote)\u{201D}</blockquote>
      <figcaption><p><b>\(speaker)</b> \(Self.words(evidence.relation))</p><dl>\(rows)\(mind)<dt>Fact</dt><dd>\(ids)</dd></dl></figcaption></figure>

      """
  }

  private static func words(_ relation: Relation) -> String {
    switch relation {
    case .supports: "bears this out"
    case .refutes: "says otherwise"
    case .qualifies: "says less than this, or only part of it"
    case .updates: "has a newer state"
    }
  }

  private static func list(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: ", ") }

  // MARK: Answers and the rest

  /// The answer to a finding; where the same answer stands further up in the draft, the way there.
  private func answer(to place: Int, of problems: [FindingRecord]) -> Markup {
    guard let response = problems[place].response else { return "" }
    if let first = problems[..<place].firstIndex(where: { $0.response == response }) {
      return """
        <p class="answered">Drafted answer: <a href="#\(id(of: first))-answer">the same as for line \(problems[first].line)</a></p>

        """
    }
    return AnswerSection(response: response, id: id(of: place) + "-answer").markup
  }

  /// What somebody has accepted, with the reason.
  private var accepted: Markup {
    let findings = document.findings.filter { $0.isRaised && $0.suppression != nil }
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding -> Markup in
      let expires: Markup = finding.suppression?.expires.map { " (until \(Dates.spoken($0)))" } ?? ""
      return
        "<li>\(HTMLPage.icon(finding.verdict)) \(finding.verdict.rawValue), line \(finding.line): <q>\(finding.text)</q> Accepted: \(finding.suppression?.reason ?? "")\(expires)</li>\n"
    }
    return """
      <details class="rest"><summary>\(counted(findings.count, "accepted statement"))</summary><ul>
      \(items)</ul></details>

      """
  }

  /// Statements on the subject that need no care.
  private var rest: Markup {
    let findings = document.findings.filter { !$0.isRaised }
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding -> Markup in
      let framing: Markup = finding.framing.words.map { ", \($0)" } ?? ""
      return
        "<li>\(HTMLPage.icon(finding.verdict)) \(finding.verdict.rawValue)\(framing), line \(finding.line): <q>\(finding.text)</q></li>\n"
    }
    return """
      <details class="rest"><summary>\(counted(findings.count, "statement")) on the subject without a problem: supported, rejected or asked</summary><ul>
      \(items)</ul></details>

      """
  }
}
