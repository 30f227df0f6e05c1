import ClaimStore
import Drafting
import Foundation
import Testing
import TextAnalysis

@Suite("Drafts") struct DraftTests {
  private var store: ClaimStore { DraftFixture.store }

  @Test("pass their own check in every channel, and are the same when made again", arguments: Language.allCases)
  func everyChannel(language: Language) throws {
    for (place, claim) in store.claims.enumerated() where place % 29 == 3 {
      for channel in store.contents.channels {
        for audience in ["general", "journalists"] {
          let request = DraftRequest(.claim(claim.id), channel: channel.id, audience: audience, language: language)
          let (draft, check) = try DraftFixture.maker.draft(request)
          #expect(check.isClean, "\(claim.id) \(channel.id) \(audience): \(check.issues.map(\.message))")
          #expect(try DraftFixture.maker.draft(request).draft == draft)
          let isLed = claim.answers.isEmpty || claim.answers.contains { $0.fact == draft.sources.first?.fact }
          #expect(isLed, "\(claim.id) \(channel.id) \(audience) begins with \(draft.sources.first?.fact ?? "nothing")")
        }
      }
    }
  }

  @Test("begin with a fact, say the claim once and later, and end on a fact") func order() throws {
    let draft = try DraftFixture.draft("refugees-only-cost")
    let steps = draft.sentences.map(\.step)
    #expect(steps.first == .fact)
    #expect(try #require(steps.firstIndex(of: .acknowledgement)) < #require(steps.firstIndex(of: .myth)))
    #expect(steps.last == .back || steps.last == .fact)
    #expect(draft.text.components(separatedBy: "Refugees only cost money").count == 2)
    #expect(!draft.sentences[0].text.contains("only cost money"))
  }

  @Test("keep what the sources grant") func concession() throws {
    let draft = try DraftFixture.draft("refugees-only-cost", "letter")
    #expect(draft.sentences.contains { $0.facts == ["refugees-largely-untapped-talent-but-investments-first"] })
  }

  @Test("never repeat a figure that no fact holds") func falseFigure() throws {
    for claim in ["one-euro-yields-five", "freetown-tax-collection-up-30-percent", "atlanta-gave-up-70-million"] {
      let draft = try DraftFixture.draft(claim, "letter")
      #expect(
        !draft.text.contains("thirty percent") && !draft.text.contains("70 million")
          && !draft.text.contains("five euros"))
    }
  }

  @Test("say that the store holds nothing, and cite nothing") func silent() throws {
    let draft = try DraftFixture.draft("refugees-bring-crime", "press-qa")
    #expect(draft.kind == .silent && draft.sources.isEmpty)
    let steps = draft.sentences.map(\.step)
    #expect(steps.contains(.silent) && steps.contains(.cannotSay) && steps.contains(.acknowledgement))
  }

  @Test("hold as many facts as readers expect where the store has them", arguments: ["letter", "newsletter"])
  func rich(channel: String) throws {
    for claim in ["refugees-only-cost", "cities-turn-refugees-away", "refugees-never-work"] {
      #expect(try DraftFixture.draft(claim, channel).sources.count >= 3)
    }
  }

  @Test("put the facts first that speak of what a statement speaks of") func statement() throws {
    let statement = DraftRequest.Statement(
      text: "Refugees only cost money and give nothing back.", language: .english, verdict: .contradicted, evidence: [])
    let request = DraftRequest(
      .making(statement, claim: "refugees-only-cost"), channel: "reply", audience: "general", language: .english)
    let (draft, check) = try DraftFixture.maker.draft(request)
    #expect(check.isClean && draft.claim == "refugees-only-cost" && !draft.text.contains("give nothing back"))
  }

  @Test("correct our own text where friends exaggerate") func correction() throws {
    let draft = try DraftFixture.draft("two-euros-guaranteed", "newsletter")
    #expect(draft.kind == .correction)
    #expect(
      draft.sentences.contains {
        $0.step == .myth && $0.text.contains("comes back twice") || $0.text.contains("come back twice")
      })
  }

  @Test("say which sentence of ours has no source", arguments: ["reply", "newsletter", "press-qa", "holding-line"])
  func unsourced(channel: String) throws {
    let draft = try DraftFixture.draft("mostly-women-and-children", channel)
    #expect(draft.kind == .correction && draft.sources.isEmpty)
    #expect(draft.sentences.contains { $0.step == .myth && $0.text.contains("women and children") })
  }

  @Test(
    "tell a fact in other words where another story rests on it too",
    arguments: [
      "statcan-seventy-percent-sponsored-refugees-earning", "displaced-over-120-million", "us-cities-stepped-up-2018",
    ], Language.allCases)
  func retelling(fact: String, language: Language) throws {
    let claims = store.claims.filter { $0.answers.contains { $0.fact == fact } }
    let stories = Dictionary(grouping: claims, by: \.narrative).values.compactMap(\.first)
    var told: Set<String> = []
    for claim in stories {
      let draft = try DraftFixture.draft(claim.id, "letter", "journalists", language)
      let own = draft.sentences.filter { $0.step == .fact && $0.facts == [fact] }.map(\.text).joined(separator: " ")
      #expect(own.isEmpty || told.insert(own).inserted, "\(claim.id): \(own)")
    }
    #expect(told.count > 1)
  }

  @Test("advise not to answer in public what could only spread") func advice() throws {
    #expect(try DraftFixture.draft("refugees-bring-crime").advice?.reason == "no-fact")
    #expect(try DraftFixture.draft("refugees-bring-crime", "press-qa").advice == nil)
    var request = DraftRequest(
      .claim("refugees-bring-crime"), channel: "reply", audience: "general", language: .english)
    request.reach = .wide
    #expect(try DraftFixture.maker.draft(request).draft.advice == nil)
  }

  @Test("never say a sentence twice in one sheet", arguments: ["employment", "cities", "asylum", "sponsorship"])
  func sheet(topic: String) throws {
    let request = DraftRequest(
      .topic(topic), channel: "talking-points", audience: "mayors", language: .english)
    let (draft, check) = try DraftFixture.maker.draft(request)
    let texts = draft.sentences.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(check.isClean, "\(check.issues.map(\.message))")
    #expect(draft.sentences.count { $0.step == .fact } >= 3)
  }

  @Test("Spanish drafts quote English sources as they are, with the editors' translation") func translation() throws {
    let draft = try DraftFixture.draft("refugees-only-cost", "reply", "general", .spanish)
    let line = try #require(draft.sources.first)
    #expect(line.quoteLanguage == .english && line.quote.contains("one Euro"))
    #expect(line.translation?.contains("un euro") == true)
  }

  @Test("unknown forms are refused with the known ones") func unknown() {
    func message(_ request: DraftRequest) -> String {
      do {
        _ = try DraftFixture.maker.draft(request)
        return ""
      } catch { return "\(error)" }
    }
    let good = DraftRequest(.claim("refugees-only-cost"), channel: "reply", audience: "general", language: .english)
    var request = good
    request.channel = "tweet"
    #expect(message(request).contains("reply, letter, newsletter"))
    request = good
    request.audience = "kings"
    #expect(message(request).contains("general, mayors"))
    request = good
    request.subject = .claim("refugees-only-costs")
    #expect(message(request).contains("did you mean 'refugees-only-cost'"))
    request.subject = .topic("nonsense")
    #expect(message(request).contains("employment"))
  }
}
