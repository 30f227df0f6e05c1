import ClaimStore
import Documents
import TextAnalysis

/// Statements that say much the same, belong to the subject and match nothing in the store: a story nobody has filed yet.
public struct EmergingCluster: Sendable, Encodable {
  /// One of the statements.
  public struct Member: Sendable, Encodable {
    /// Path of the document.
    public let file: String
    /// 1-based.
    public let line: Int
    /// Date of the document.
    public let date: String?
    /// The visible text of the statement.
    public let text: String
  }

  /// Words that at least half of the statements share, the most frequent first.
  public let terms: [String]
  /// How many documents hold one of the statements.
  public let articles: Int
  /// The statements in reading order.
  public let members: [Member]
}

/// Groups statements by the words they share, in one pass.
///
/// A statement joins the group whose first statement shares the most of its words with it, measured as Jaccard similarity; groups
/// to compare with are found by hashing (MinHash: Broder, 1997, in bands), so that the work grows with the statements and not with
/// their pairs. The same statements in the same order give the same groups.
struct EmergingClusters {
  private(set) var clusters: [EmergingCluster] = []
  /// Statements that are in no group.
  private(set) var alone = 0
  /// How many pairs were compared: grows with the statements, not with their pairs.
  private(set) var comparisons = 0

  /// Two statements of a group share at least this much of their words: a little more than one half of each.
  private static let similarity = 0.36
  private static let fewestShared = 3
  /// Pairs of hashes: two statements just alike enough meet in one of them nineteen times in twenty.
  private static let bands = 20
  /// Groups compared with in one band; more only meet when half the input says the same in other words.
  private static let mostLeaders = 8

  private struct Statement {
    let document: Int
    let finding: FindingRecord
    /// Word stems with the first word they stand for.
    let terms: [String: String]
  }

  init(_ documents: [CheckedDocument]) {
    let statements = documents.enumerated().flatMap { number, document in
      document.findings.compactMap { finding -> Statement? in
        guard finding.isProblem, finding.verdict == .unsupported, finding.claim == nil else { return nil }
        return Statement(
          document: number, finding: finding, terms: Self.terms(finding.text, language: document.language))
      }
    }
    var groups: [[Statement]] = []
    var buckets: [UInt64: [Int]] = [:]
    for statement in statements {
      let keys = Self.keys(statement.terms)
      let candidates = Set(keys.flatMap { buckets[$0] ?? [] }).sorted()
      comparisons += candidates.count
      if let group = Self.nearest(statement, among: candidates, in: groups) {
        groups[group].append(statement)
      } else {
        for key in keys where buckets[key, default: []].count < Self.mostLeaders {
          buckets[key, default: []].append(groups.count)
        }
        groups.append([statement])
      }
    }
    alone = groups.count { $0.count == 1 }
    clusters = groups.filter { $0.count > 1 }.map { Self.cluster($0, documents) }.enumerated()
      .sorted { ($0.1.articles, $0.1.members.count, $1.0) > ($1.1.articles, $1.1.members.count, $0.0) }.map(\.1)
  }

  private static func nearest(_ statement: Statement, among candidates: [Int], in groups: [[Statement]]) -> Int? {
    var best: (group: Int, similarity: Double)?
    for group in candidates {
      let leader = groups[group][0].terms
      let shared = statement.terms.keys.count { leader[$0] != nil }
      let value = Double(shared) / Double(max(1, statement.terms.count + leader.count - shared))
      if shared >= fewestShared, value >= similarity, value > best?.similarity ?? 0 { best = (group, value) }
    }
    return best?.group
  }

  private static func terms(_ text: String, language: Language) -> [String: String] {
    let bytes = Array(text.utf8)
    let rules = language.rules
    return Words(of: bytes, in: 0..<bytes.count).reduce(into: [:]) { terms, word in
      guard !rules.stopWords.contains(word.folded), !rules.numbers.isNumber(word.folded) else { return }
      let stem = Stemming.stem(word.folded, in: language)
      if terms[stem] == nil { terms[stem] = word.folded }
    }
  }

  /// One key per band: two least hashes of the terms, each under a hash function of its own.
  private static func keys(_ terms: [String: String]) -> [UInt64] {
    guard !terms.isEmpty else { return [] }
    let hashes = terms.keys.map(hash)
    return (0..<UInt64(bands)).map { band in
      let (first, second) = (least(hashes, function: 2 * band + 1), least(hashes, function: 2 * band + 2))
      return mixed(first &+ mixed(second) &+ band)
    }
  }

  private static func least(_ hashes: [UInt64], function: UInt64) -> UInt64 {
    let seed = function &* 0x9E37_79B9_7F4A_7C15
    return hashes.map { mixed($0 ^ seed) }.min() ?? 0
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func hash(_ term: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in term.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return hash
  }

  /// The last step of SplitMix64 (Steele, Lea, Flood, 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  private static func cluster(_ group: [Statement], _ documents: [CheckedDocument]) -> EmergingCluster {
    var counts: [String: Int] = [:]
    for statement in group { for term in statement.terms.keys { counts[term, default: 0] += 1 } }
    let shared = counts.filter { $0.value * 2 >= group.count && $0.value > 1 }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let words = shared.prefix(8).compactMap { term, _ in group.lazy.compactMap { $0.terms[term] }.first }
    return EmergingCluster(
      terms: words, articles: Set(group.map(\.document)).count,
      members: group.map { statement in
        EmergingCluster.Member(
          file: statement.finding.file, line: statement.finding.line,
          date: documents[statement.document].date?.description, text: statement.finding.text)
      })
  }
}
