import ArgumentParser
import ClaimStore
import Reports
import Retrieval

struct ClaimsVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that every quote stands in its source, byte for byte.",
    discussion: "White-space runs, no-break spaces and curly or straight quotation marks may differ.")

  @Flag(name: .shortAndLong, help: "Print the byte range of every quote.") var verbose = false
  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions

  func run() throws {
    let store = try store.load().store
    try filter.check(against: store)
    let wanted = Set(filter.facts(in: store).map(\.id))
    let check = ProvenanceCheck(store)
    let proofs = check.proofs.filter { wanted.contains($0.fact) }
    switch format {
    case .json: printJSON(proofs, check.failures)
    case .text:
      if verbose {
        Console.out(
          proofs.map { "\($0.fact)  \($0.source) \($0.range.lowerBound)..<\($0.range.upperBound)\n" }.joined())
      }
      for failure in check.failures { Console.error("error: \(failure)") }
      Console.out(
        "\(proofs.count) quotes proven in \(Set(proofs.map(\.source)).count) sources, \(check.failures.count) not proven\n"
      )
    }
    if !check.failures.isEmpty { throw ExitStatus.found }
  }

  private func printJSON(_ proofs: [ProvenanceCheck.Proof], _ failures: [ProvenanceCheck.Failure]) {
    struct Output: Encodable {
      struct Proof: Encodable {
        let fact, source: String
        let start, end, occurrences: Int
      }
      let proven: [Proof]
      let failures: [String]
    }
    let shown = proofs.map {
      Output.Proof(
        fact: $0.fact, source: $0.source, start: $0.range.lowerBound, end: $0.range.upperBound,
        occurrences: $0.occurrences)
    }
    Console.out(JSONReport.encode(Output(proven: shown, failures: failures.map(\.description)), pretty: true) + "\n")
  }
}

struct ClaimsLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find flaws in the store: unsourced, stale, duplicate, contradictory, colliding entries.")

  @Option(
    help: ArgumentHelp("Judge staleness by this day instead of the day of the store's last review.", valueName: "date"))
  var asOf: PartialDate?
  @OptionGroup var filter: EntryFilter
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions

  func run() throws {
    let pack = try store.load()
    try filter.check(against: pack.store)
    let issues = (StoreLint(pack.store, today: asOf).issues() + WordingLint(pack).issues()).filter {
      isWanted($0, pack.store)
    }
    switch format {
    case .json:
      struct Issue: Encodable {
        let rule, id, location, message: String
      }
      let shown = issues.map {
        Issue(rule: $0.rule.rawValue, id: $0.id, location: $0.location.description, message: $0.message)
      }
      Console.out(JSONReport.encode(shown, pretty: true) + "\n")
    case .text:
      Console.out(issues.map { "\($0)\n" }.joined())
      Console.out(
        "\(pack.store.facts.count) facts, \(pack.store.claims.count) contested claims: \(issues.count) issues\n")
    }
    if !issues.isEmpty { throw ExitStatus.found }
  }
}

extension ClaimsLint {
  /// Issues of facts and claims pass with their entry; those of other entries pass when nothing is filtered.
  private func isWanted(_ issue: LintIssue, _ store: ClaimStore) -> Bool {
    if store.fact(issue.id) != nil { return filter.facts(in: store).contains { $0.id == issue.id } }
    if store.claim(issue.id) != nil { return filter.claims(in: store).contains { $0.id == issue.id } }
    return filter.isOpen
  }
}

struct ClaimsCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Say for every sentence of the sources which facts cite it, or why none does.",
    discussion: "Fails when a sentence is neither cited nor listed in uncited.yaml.")

  @Flag(name: .shortAndLong, help: "Print every sentence, not only those that are unaccounted for.") var verbose = false
  @Option(help: ArgumentHelp("Only this source.", valueName: "id")) var source: String?
  @Option(help: "text or json.") var format = ListFormat.text
  @OptionGroup var store: StoreOptions

  func run() throws {
    let store = try store.load().store
    if let source, store.source(source) == nil {
      Console.error(
        "error: no source has the id '\(source)'; known: \(store.sources.map(\.id).joined(separator: ", "))")
      throw ExitStatus.badInput
    }
    let coverage = Coverage(store)
    let sentences = coverage.sentences.filter { source == nil || $0.source == source }
    let missing = sentences.filter { !$0.isAccountedFor }
    switch format {
    case .json: printJSON(sentences)
    case .text:
      for sentence in verbose ? sentences : missing { Console.out(Self.describe(sentence)) }
      for id in store.sources.map(\.id) where source == nil || source == id {
        Console.out(Self.summary(of: sentences.filter { $0.source == id }, id))
      }
    }
    if !missing.isEmpty { throw ExitStatus.found }
  }

  private static func describe(_ sentence: Coverage.Sentence) -> String {
    let why =
      sentence.facts.isEmpty
      ? sentence.reason.map { "no fact: \($0.rawValue)" } ?? "NOT ACCOUNTED FOR; add a fact, or list it in uncited.yaml"
      : sentence.facts.joined(separator: ", ")
    let text = HarmlessText.plain(sentence.text)
    return "\(sentence.source) \(sentence.range.lowerBound)..<\(sentence.range.upperBound): \(text)\n  \(why)\n"
  }

  private static func summary(of sentences: [Coverage.Sentence], _ id: String) -> String {
    let cited = sentences.count { !$0.facts.isEmpty }
    let excused = sentences.count { $0.facts.isEmpty && $0.reason != nil }
    return "\(id): \(sentences.count) sentences, \(cited) cited, \(excused) without a fact for a stated reason, "
      + "\(sentences.count - cited - excused) unaccounted for\n"
  }

  private func printJSON(_ sentences: [Coverage.Sentence]) {
    struct Line: Encodable {
      let source, text: String
      let start, end: Int
      let facts: [String]
      let reason: String?
    }
    let lines = sentences.map {
      Line(
        source: $0.source, text: $0.text, start: $0.range.lowerBound, end: $0.range.upperBound, facts: $0.facts,
        reason: $0.reason?.rawValue)
    }
    Console.out(JSONReport.encode(lines, pretty: true) + "\n")
  }
}
