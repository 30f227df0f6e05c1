public import ClaimStore
public import Documents
public import Drafting
public import Reports
import TextAnalysis

/// Drafts answers and talking points, and checks drafts.
///
/// ```swift
/// let drafter = Drafter(try FactChecker(StoreLocation.find(explicit: nil)))
/// let subject = try drafter.subject(of: "Refugees are a drain on the economy")
/// let request = DraftRequest(subject, channel: "reply", audience: "general", language: .english)
/// print(drafter.report([try drafter.draft(request)]).text(width: 80))
/// ```
public struct Drafter: Sendable {
  /// Longer statements are texts: they are answered as files.
  public static let longestStatement = 200

  private let checker: FactChecker
  private let maker: DraftMaker
  private let verifier: DraftVerifier

  /// A drafter that finds facts with `checker`.
  public init(_ checker: FactChecker) {
    self.checker = checker
    maker = DraftMaker(checker.store)
    verifier = maker.verifier
  }

  /// The store that drafts are made from.
  public var store: ClaimStore { checker.store }

  /// A draft with what checking it found.
  ///
  /// - Throws: ``DraftingError``.
  public func draft(_ request: DraftRequest) throws -> DraftReport.Item {
    let (draft, check) = try maker.draft(request)
    return DraftReport.Item(draft, check)
  }

  /// Drafts in every output format.
  public func report(_ items: [DraftReport.Item]) -> DraftReport { DraftReport(items, store: store) }

  // MARK: From words to a subject

  /// What a free statement is to the store: the contested claim it makes, or the facts that bear on it.
  ///
  /// - Parameter text: At most ``longestStatement`` words in English or Spanish.
  /// - Throws: ``DraftingError``, or ``EncoderError`` when the models cannot be opened.
  public func subject(of text: String) throws -> DraftRequest.Subject {
    let bytes = Array(text.utf8)
    let count = Words(of: bytes, in: 0..<bytes.count).reduce(0) { total, _ in total + 1 }
    guard count > 0 else { throw DraftingError.emptyStatement }
    guard count <= Self.longestStatement else {
      throw DraftingError.longStatement(words: count, limit: Self.longestStatement)
    }
    let language = Language.detected(in: bytes)
    guard isReadable(bytes, count, language) else { throw DraftingError.unknownLanguage }
    let document = try DocumentReader().document(name: "statement", bytes: bytes, format: .text)
    let findings = try checker.check(document, language: language).findings
    let sure = findings.filter { $0.verdict != .supported || $0.confidence >= Self.leastAgreed }
    guard let finding = sure.min(by: Self.comesFirst) else {
      return .statement(.init(text: text, language: language, verdict: .unsupported, evidence: []))
    }
    return subject(of: finding, language)
  }

  /// What a finding is to the store, as ``subject(of:)`` tells it of a statement.
  func subject(of finding: FindingRecord, _ language: Language) -> DraftRequest.Subject {
    let evidence = finding.evidence.map { ClaimEvidence(role: Self.role($0.relation), fact: $0.fact) }
    let statement = DraftRequest.Statement(
      text: finding.text, language: language, verdict: finding.verdict, evidence: evidence)
    if let claim = finding.claim, finding.verdict != .supported || store.claim(claim)?.verdict == .supported {
      return .making(statement, claim: claim)
    }
    return .statement(statement)
  }

  private static func role(_ relation: Relation) -> ClaimEvidence.Role {
    switch relation {
    case .supports: .supports
    case .refutes: .refutes
    case .qualifies: .qualifies
    case .updates: .updates
    }
  }

  /// Claims before bare facts, then the graver verdict, then the surer.
  private static func comesFirst(_ first: FindingRecord, _ second: FindingRecord) -> Bool {
    rank(first).lexicographicallyPrecedes(rank(second))
  }

  private static func rank(_ finding: FindingRecord) -> [Double] {
    [severity(finding.verdict), finding.claim == nil ? 1 : 0, -finding.confidence]
  }

  private static func severity(_ verdict: Verdict) -> Double {
    switch verdict {
    case .contradicted: 0
    case .misleading: 1
    case .outdated: 2
    case .supported: 3
    case .unsupported: 4
    }
  }

  /// How sure it must be that the sources bear a statement out before a draft says that they do.
  private static let leastAgreed = 0.5
  private static let leastKnown = 0.3
  private static let leastFamiliar = 0.6

  /// Whether the words are those of a language the product reads: a text in another one holds few of its small words, shares
  /// few of the others with the store and names nothing of the lexicon.
  private func isReadable(_ bytes: [UInt8], _ count: Int, _ language: Language) -> Bool {
    guard count > 3 else { return true }
    let known = Words(of: bytes, in: 0..<bytes.count).reduce(0) { total, word in
      total + (language.rules.stopWords.contains(word.folded) ? 1 : 0)
    }
    let familiar = Terms.terms(in: bytes, range: 0..<bytes.count, language: language).count { checker.knows($0) }
    return Double(known) >= Self.leastKnown * Double(count)
      || Double(known + familiar) >= Self.leastFamiliar * Double(count)
      || !DetailReader(store).details(of: String(decoding: bytes, as: UTF8.self), language).mentions.isEmpty
  }

  // MARK: Whole texts

  /// Answers to a text: a draft for each narrative its problems tell, the gravest first.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - request: The form of the drafts; its subject does not matter.
  /// - Throws: ``DraftingError``, or ``EncoderError`` when the models cannot be opened.
  public func answers(to document: Document, as request: DraftRequest) throws -> [DraftReport.Item] {
    let checked = try checker.check(document)
    let groups = Dictionary(grouping: checked.problems) { finding in
      finding.narrative ?? finding.evidence.first?.fact ?? ""
    }
    let sorted = groups.values.map { $0.sorted(by: Self.comesFirst) }.sorted { first, second in
      let (left, right) = (Self.weight(first), Self.weight(second))
      return left == right
        ? first[0].range.start < second[0].range.start : left.lexicographicallyPrecedes(right)
    }
    // Who makes a hostile claim is not one of us.
    let isOurs = !checked.problems.contains { $0.claim.flatMap(store.claim)?.stance == .hostile }
    var said: Set<String> = []
    return try sorted.compactMap { findings in
      var own = request
      own.subject = subject(of: findings[0], checked.language)
      (own.avoiding, own.isOurs) = (said, isOurs)
      let (draft, check) = try maker.draft(own)
      said.formUnion(draft.sentences.map(\.text))
      return DraftReport.Item(
        draft, check, statements: findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
  }

  private static func weight(_ findings: [FindingRecord]) -> [Double] {
    [severity(findings[0].verdict), Double(-findings.count)]
  }

  // MARK: Checking

  /// Checks a draft file, generated or edited: JSON as ``DraftReport`` writes it, or any document with numbers in square
  /// brackets behind its sentences and a list of sources.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - purpose: What the user says about it; the file's own last line fills in what is missing.
  /// - Returns: The drafts of the file, each checked.
  /// - Throws: ``DraftingError/noSentences(_:)``.
  public func verified(_ document: Document, purpose: DraftReader.Purpose) throws -> [DraftReport.Item] {
    if let drafts = DraftReport.drafts(in: document.original) {
      guard drafts.contains(where: { !$0.sentences.isEmpty }) else { throw DraftingError.noSentences(document.name) }
      return try drafts.map { DraftReport.Item($0, try checked($0)) }
    }
    let reader = DraftReader(store)
    let draft =
      document.format == .markdown
      ? try reader.draft(name: document.name, markdown: document.original, purpose: purpose)
      : try reader.draft(name: document.name, text: document.visible, blocks: document.blocks, purpose: purpose)
    return [DraftReport.Item(draft, try checked(draft))]
  }

  /// What the verifier finds in a draft, and what the store's facts say against sentences that a person wrote.
  private func checked(_ draft: Draft) throws -> DraftCheck {
    let check = verifier.check(draft, wasEdited: true)
    let sentences = draft.sentences
    let doubts = try verifier.ownSentences(of: draft).filter { check.issues(of: $0).isEmpty }
      .compactMap { try doubt($0, sentences[$0], draft.language) }
    return check.adding(doubts)
  }

  /// What is wrong with a sentence that does not agree with the facts, if it makes a statement of its own.
  private func doubt(_ place: Int, _ sentence: Draft.Sentence, _ language: Language) throws -> DraftIssue? {
    let document = try DocumentReader().document(name: "draft", bytes: Array(sentence.text.utf8), format: .text)
    let findings = try checker.check(document, language: language).findings
    let problem = findings.first { $0.framing == .asserted && $0.isProblem && !$0.evidence.isEmpty }
    return problem.map { problem in
      let why = Localized(english: problem.explanation, spanish: problem.explanationSpanish)
      return .atOdds(sentence: place, problem.verdict, problem.evidence[0].fact, why: why)
    }
  }
}
