import ClaimStore
import Testing
import TextAnalysis

@testable import Documents
@testable import Reports

@Suite("Narratives over time") struct NarrativeTests {
  private func dates(_ texts: [String]) -> [DocumentDate] { texts.compactMap { DocumentDate(iso: $0, basis: .header) } }

  @Test(
    "periods are days, months or years without gaps",
    arguments: [
      (["2024-02-28", "2024-03-01"], ["2024-02-28", "2024-02-29", "2024-03-01"]),
      (["2023-12-31", "2024-01-01"], ["2023-12-31", "2024-01-01"]),
      (["2000-02-29", "2000-02-29"], ["2000-02-29"]),
      (["2024-11-05", "2025-02-01"], ["2024-11", "2024-12", "2025-01", "2025-02"]),
      (["2019-01-01", "2023-01-01"], ["2019", "2020", "2021", "2022", "2023"]),
      (["2024-11-05", "2023", "2025"], ["2023", "2024", "2025"]), ([], []),
    ])
  func periods(texts: [String], expected: [String]) { #expect(Timeline(dates(texts)).labels == expected) }

  @Test("a hostile span of years stays short") func longTime() {
    let timeline = Timeline(dates(["1000-01-01", "9999-12-31"]))
    #expect(timeline.count == 60 && timeline.labels.last == "9999")
    #expect(dates(["1000-01-01"]).map(timeline.index) == [nil])
  }

  @Test("counts documents and statements per narrative and claim, rejected ones apart") func counts() throws {
    let told = ReportFixture.finding(claim: "c1", narrative: "n1")
    let other = ReportFixture.finding(claim: "c2", narrative: "n1")
    let denied = ReportFixture.finding(framing: .rebutted, claim: "c1", narrative: "n1")
    let trends = NarrativeTrends(
      [
        ReportFixture.document("a.md", date: "2025-01-10", [told, told, other]),
        ReportFixture.document("b.md", date: "2025-03-10", [told, denied]),
        ReportFixture.document("c.md", [ReportFixture.finding(claim: "c9", narrative: "n2"), ReportFixture.finding()]),
      ], store: ClaimStore(ClaimStore.Contents()))
    #expect(trends.periods == ["2025-01", "2025-02", "2025-03"] && trends.documentsPerPeriod == [1, 0, 1])
    #expect(trends.undated == 1 && trends.withoutNarrative == 1)
    let first = try #require(trends.narratives.first)
    #expect(first.id == "n1" && first.articles == 2 && first.statements == 4 && first.rejected == 1)
    #expect(first.series == [1, 0, 1] && first.first == "2025-01-10" && first.last == "2025-03-10")
    #expect(first.claims.map(\.id) == ["c1", "c2"] && first.claims.map(\.articles) == [2, 1])
  }

  @Test("bars of one line") func sparkline() {
    #expect(NarrativeTrends.sparkline([0, 1, 4, 8]) == "\u{B7}\u{2581}\u{2584}\u{2588}")
    #expect(NarrativeTrends.sparkline([]) == "")
  }

  // MARK: Emerging

  private func emerging(_ texts: [String]) -> EmergingClusters {
    EmergingClusters(
      texts.enumerated().map { index, text in
        ReportFixture.document("\(index).md", [ReportFixture.finding(text, file: "\(index).md", verdict: .unsupported)])
      })
  }

  @Test("statements that say much the same are one group; others stand alone") func clusters() {
    let found = emerging([
      "The ferry terminal will become a shelter next spring.", "Our choir sings on Monday evenings.",
      "A shelter is what the old ferry terminal will become in spring.",
      "In spring the ferry terminal becomes a shelter, they say.", "The bakery has new opening hours.",
    ])
    #expect(found.clusters.count == 1 && found.alone == 2)
    #expect(found.clusters.first?.members.map(\.file) == ["0.md", "2.md", "3.md"])
    #expect(found.clusters.first?.terms.contains("ferry") == true && found.clusters.first?.articles == 3)
  }

  @Test("what matches a claim, is accepted or is supported is not emerging") func notEmerging() {
    let accepted = FindingRecord.Suppression(kind: .inSource, reason: "known")
    let findings = [
      ReportFixture.finding(verdict: .unsupported, claim: "c"), ReportFixture.finding(verdict: .supported),
      ReportFixture.finding(verdict: .unsupported, suppression: accepted),
    ]
    let found = EmergingClusters([ReportFixture.document("a.md", findings + findings)])
    #expect(found.clusters.isEmpty && found.alone == 0)
  }

  @Test("many statements are grouped in one pass, the same way every time") func many() {
    let nouns = ["terminal", "barracks", "school", "hotel", "harbour", "factory", "chapel", "stadium"]
    let texts = (0..<1_000).map {
      "The \(nouns[$0 % 8]) number\($0) closes because of plan\($0 % 97) \(nouns[$0 / 8 % 8])."
    }
    let first = emerging(texts)
    #expect(emerging(texts).clusters.map(\.terms) == first.clusters.map(\.terms))
    #expect(first.comparisons < 100 * texts.count, "every pair would be 500 a statement: \(first.comparisons)")
  }
}
