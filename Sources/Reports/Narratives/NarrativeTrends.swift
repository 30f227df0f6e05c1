public import ClaimStore
import Documents
import TextAnalysis

/// How often the narratives and contested claims of a store are told in dated documents.
///
/// A statement *tells* a claim when its author or somebody reported makes it; rejected, asked and supposed ones are counted apart.
public struct NarrativeTrends: Sendable, Encodable {
  /// Version of the JSON form; changes only when a field changes its meaning or goes away.
  public let schemaVersion = 1
  /// Length of a period.
  let unit: Timeline.Unit
  /// The periods without gaps, as ISO 8601 writes them.
  public let periods: [String]
  /// How many documents each period holds.
  public let documentsPerPeriod: [Int]
  /// How many documents were read.
  public let documents: Int
  /// How many of them fall into no period.
  public let undated: Int
  /// The narratives that are told or rejected, the most told first.
  public let narratives: [NarrativeTrend]
  /// Statements that need care and belong to no narrative.
  public let withoutNarrative: Int
  /// Groups of statements on the subject that match nothing in the store, the most frequent first.
  public let emerging: [EmergingCluster]
  /// Statements that match nothing and stand alone.
  public let emergingAlone: Int

  /// Counts what documents tell.
  /// - Complexity: O(*n* log *n*) in the findings.
  public init(_ documents: [CheckedDocument], store: ClaimStore) {
    let timeline = Timeline(documents.compactMap(\.date))
    var counters: [String: NarrativeCounter] = [:]
    for (number, document) in documents.enumerated() {
      for finding in document.findings {
        guard let narrative = finding.narrative, finding.verdict != .supported else { continue }
        counters[narrative, default: NarrativeCounter()].add(finding, in: document, number: number)
      }
    }
    unit = timeline.unit
    periods = timeline.labels
    let placed = documents.map { $0.date.flatMap(timeline.index) }
    documentsPerPeriod = placed.reduce(into: [Int](repeating: 0, count: timeline.count)) { counts, period in
      if let period { counts[period] += 1 }
    }
    self.documents = documents.count
    undated = placed.count { $0 == nil }
    narratives = counters.map { id, counter in NarrativeTrend(id, counter, placed: placed, timeline, store) }
      .sorted { ($0.articles, $0.statements, $0.rejected, $1.id) > ($1.articles, $1.statements, $1.rejected, $0.id) }
    withoutNarrative = documents.flatMap(\.problems).count { $0.narrative == nil && $0.verdict != .unsupported }
    let clusters = EmergingClusters(documents)
    (emerging, emergingAlone) = (clusters.clusters, clusters.alone)
  }
}

/// How often a narrative is told.
public struct NarrativeTrend: Sendable, Encodable {
  /// Id of the narrative.
  public let id: String
  /// Name as people read it.
  public let label: String
  /// Documents that tell it.
  public let articles: Int
  /// Statements that tell it.
  public let statements: Int
  /// Statements that reject it, ask about it or suppose it.
  public let rejected: Int
  /// Date of the first document that tells it.
  public let first: String?
  /// Date of the last.
  public let last: String?
  /// Documents that tell it, per period.
  public let series: [Int]
  /// Its claims, the most told first.
  public let claims: [ClaimTrend]

  fileprivate init(
    _ id: String, _ counter: NarrativeCounter, placed: [Int?], _ timeline: Timeline, _ store: ClaimStore
  ) {
    let narrative = store.narrative(id)
    let dates = counter.dates.sorted { $0.ordinal < $1.ordinal }
    self.id = id
    label = narrative?.label.english ?? id
    (articles, statements, rejected) = (counter.told.count, counter.statements, counter.rejected)
    (first, last) = (dates.first?.description, dates.last?.description)
    series = Self.series(counter.told, placed, timeline)
    claims = counter.claims.map { claim, counts in
      ClaimTrend(
        id: claim, claim: store.claim(claim)?.claim.english ?? claim, verdict: store.claim(claim)?.verdict,
        articles: counts.told.count, statements: counts.statements, rejected: counts.rejected,
        series: Self.series(counts.told, placed, timeline))
    }
    .sorted { ($0.articles, $0.statements, $0.rejected, $1.id) > ($1.articles, $1.statements, $1.rejected, $0.id) }
  }

  private static func series(_ told: Set<Int>, _ placed: [Int?], _ timeline: Timeline) -> [Int] {
    told.reduce(into: [Int](repeating: 0, count: timeline.count)) { counts, document in
      if let period = placed[document] { counts[period] += 1 }
    }
  }
}

/// How often a contested claim is made.
public struct ClaimTrend: Sendable, Encodable {
  /// Id of the claim.
  public let id: String
  /// Its canonical wording.
  public let claim: String
  /// What the sources say.
  public let verdict: Verdict?
  /// Documents that make it.
  public let articles: Int
  /// Statements that make it.
  public let statements: Int
  /// Statements that reject it, ask about it or suppose it.
  public let rejected: Int
  /// Documents that make it, per period.
  public let series: [Int]
}

/// Counts while the documents are read.
private struct NarrativeCounter {
  struct Counts {
    /// Numbers of the documents that tell it.
    var told: Set<Int> = []
    var statements = 0
    var rejected = 0
  }

  var told: Set<Int> { claims.values.reduce(into: []) { $0.formUnion($1.told) } }
  var statements: Int { claims.values.reduce(0) { $0 + $1.statements } }
  var rejected: Int { claims.values.reduce(0) { $0 + $1.rejected } }
  private(set) var claims: [String: Counts] = [:]
  private(set) var dates: Set<DocumentDate> = []

  mutating func add(_ finding: FindingRecord, in document: CheckedDocument, number: Int) {
    let claim = finding.claim ?? ""
    guard finding.isRaised else {
      claims[claim, default: Counts()].rejected += 1
      return
    }
    claims[claim, default: Counts()].statements += 1
    claims[claim, default: Counts()].told.insert(number)
    if let date = document.date { dates.insert(date) }
  }
}
