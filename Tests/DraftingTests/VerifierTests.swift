import ClaimStore
import Drafting
import Testing
import TextAnalysis

@Suite("Checking drafts") struct VerifierTests {
  private func kinds(_ draft: Draft) -> Set<DraftIssue.Kind> {
    Set(DraftFixture.verifier.check(draft, wasEdited: true).issues.map(\.kind))
  }

  @Test("finds nothing in a draft as it was made", arguments: ["reply", "letter", "talking-points"])
  func clean(channel: String) throws {
    #expect(kinds(try DraftFixture.draft("refugees-only-cost", channel)).isEmpty)
  }

  @Test(
    "finds what a person changed",
    arguments: [
      ("nearly two euros", "nearly three euros", DraftIssue.Kind.number),
      ("within five years", "within two years", .number),
      ("the Tent Foundation", "the World Bank", .name),
      ("can yield", "yields", .droppedScope),
      ("can yield", "cannot yield", .reversed),
      ("One euro", "In Germany one euro", .place),
      ("That is what", "In 2021 that is what", .time),
      ("welcoming refugees", "welcoming the flood of refugees", .word),
    ])
  func changed(old: String, new: String, kind: DraftIssue.Kind) throws {
    let edited = try DraftFixture.draft("refugees-only-cost").editing(old, to: new)
    #expect(kinds(edited).contains(kind), "\(edited.text)")
  }

  @Test("says what is wrong in both languages") func messages() throws {
    let edited = try DraftFixture.draft("refugees-only-cost").editing("nearly two euros", to: "nearly three euros")
    let issue = try #require(DraftFixture.verifier.check(edited, wasEdited: true).issues.first { $0.kind == .number })
    #expect(issue.message.english.hasPrefix("says 'nearly three euros', which 'tent-euro"), "\(issue.message)")
    #expect(issue.message[.spanish].hasPrefix("dice «nearly three euros», que no está en «tent-euro"))
  }

  private func kinds(of text: String, citing fact: String, _ language: Language = .english) -> Set<DraftIssue.Kind> {
    let sentence = Draft.Sentence(text, step: .fact, facts: [fact])
    return kinds(
      Draft(
        kind: .answer, channel: "", audience: "", language: language, claim: nil, narrative: nil, concern: nil,
        topic: nil, verdict: nil, paragraphs: [.init(kind: .text, sentences: [sentence])], sources: [], advice: nil))
  }

  @Test(
    "finds sentences that keep the figure and say something else",
    arguments: [
      ("Over 120 million refugees arrived last year.", "displaced-over-120-million", DraftIssue.Kind.group),
      (
        "Within five years, seventy percent of sponsored refugees in Canada were drawing unemployment benefits.",
        "statcan-seventy-percent-sponsored-refugees-earning", .words
      ),
      (
        "In the words of the source: “Global forced displacement has fallen below 120 million people”.",
        "displaced-over-120-million", .quotation
      ),
    ])
  func elsewhere(text: String, fact: String, kind: DraftIssue.Kind) {
    #expect(kinds(of: text, citing: fact).contains(kind), "\(kinds(of: text, citing: fact))")
  }

  @Test(
    "lets a person say the same in other words",
    arguments: [
      (
        "More than 120 million people around the world have been forced from their homes.",
        "displaced-over-120-million"
      ),
      (
        "Seventy percent of sponsored refugees in Canada were earning within five years, Statistics Canada said.",
        "statcan-seventy-percent-sponsored-refugees-earning"
      ),
      (
        "English Plus Integration would build skills that speed up integration in several areas of personal and family life, "
          + "MPI hopes.",
        "epi-would-speed-integration"
      ),
    ])
  func otherWords(text: String, fact: String) {
    #expect(kinds(of: text, citing: fact).isEmpty, "\(kinds(of: text, citing: fact))")
  }

  @Test("finds a claim that is said again, or first") func myth() throws {
    var draft = try DraftFixture.draft("refugees-only-cost")
    let claim = Draft.Sentence("Refugees only cost money and never give anything back.", step: .fact)
    draft.paragraphs.append(.init(kind: .text, sentences: [claim]))
    #expect(kinds(draft).contains(.mythRepeated))
    draft.paragraphs.insert(.init(kind: .headline, sentences: [claim]), at: 0)
    #expect(kinds(draft).contains(.mythFirst))
  }

  @Test("finds figures without a fact, and ids that name none") func uncited() throws {
    var draft = try DraftFixture.draft("refugees-only-cost")
    draft.paragraphs.append(
      .init(
        kind: .text,
        sentences: [
          .init("Eighty percent of people agree.", step: .fact), .init("So it is.", step: .fact, facts: ["nonsense"]),
        ]))
    #expect(kinds(draft).isSuperset(of: [.uncited, .unknownFact]))
  }

  @Test("finds drafts that are too long, too short or too hard") func fit() throws {
    let draft = try DraftFixture.draft("refugees-only-cost")
    func with(_ text: String) -> Draft {
      var changed = draft
      changed.paragraphs = [.init(kind: .text, sentences: [.init(text, step: .closing)])]
      return changed
    }
    #expect(kinds(with("Thank you.")).contains(.short))
    let long = Array(repeating: "international administrative responsibilities", count: 100).joined(separator: " ")
    #expect(kinds(with(long)).isSuperset(of: [.long, .hard]))
  }

  @Test(
    "hostile drafts never crash",
    arguments: ["", "[", "[1", "[1]", "]]][[[", "«", "“”", "\u{202E}", "[99999999999999999999]"])
  func hostile(text: String) throws {
    let bytes = Array(text.utf8)
    let reader = DraftReader(DraftFixture.store)
    guard
      let draft = try? reader.draft(
        name: "x", text: bytes, blocks: [Block(kind: .paragraph, range: 0..<bytes.count)], purpose: .init())
    else { return }
    _ = DraftFixture.verifier.check(draft, wasEdited: true)
  }
}

@Suite("Reading drafts") struct DraftReaderTests {
  private func read(_ text: String) throws -> Draft {
    let bytes = Array(text.utf8)
    return try DraftReader(DraftFixture.store).draft(
      name: "draft", text: bytes, blocks: Block.plain(in: bytes), purpose: .init())
  }

  @Test("marks are bound to facts by the list at the end") func marks() throws {
    let draft = try read(
      """
      Over 120 million people worldwide had been forcibly displaced. [1] It is worth a thought.

      Sources
      [1] Notes of a session (displaced-over-120-million)

      factcheck draft: channel=reply audience=general lang=en
      """)
    #expect(draft.sentences.map(\.facts) == [["displaced-over-120-million"], []])
    #expect(draft.channel == "reply" && draft.audience == "general" && draft.language == .english)
  }

  @Test("Markdown footnotes are marks") func markdown() throws {
    let text =
      "Over 120 million people worldwide had been forcibly displaced. [^1]\n\n[^1]: Notes (displaced-over-120-million)\n"
    let draft = try DraftReader(DraftFixture.store).draft(name: "d", markdown: Array(text.utf8), purpose: .init())
    #expect(draft.sentences.map(\.facts) == [["displaced-over-120-million"]])
  }

  @Test("a file without sentences is refused") func empty() {
    #expect(throws: DraftingError.noSentences("draft")) { try read("\n\n[1] x (displaced-over-120-million)\n") }
  }
}

@Suite("Readability") struct ReadabilityTests {
  @Test("a figure of Flesch and Kincaid's for a known sentence") func english() {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    #expect(abs(Readability(["The cat sat on the mat."], .english).score + 1.45) < 0.06)
  }

  @Test("perspicuity falls with longer words and sentences") func spanish() {
    let easy = Readability(["La casa es blanca."], .spanish)
    let hard = Readability(
      ["La internacionalización administrativa dificulta la coordinación institucional."], .spanish)
    #expect(easy.score > hard.score && easy.isWithin(55) && !hard.isWithin(55))
  }

  @Test("an empty text has no score") func empty() { #expect(Readability([], .english).score == 0) }
}
