public import ClaimStore
public import Documents
import TextAnalysis
public import Verification

extension FindingRecord {
  /// The records of a document's findings, in reading order.
  /// - Complexity: O(*n* + *f* log *f*) in the bytes of the document and its findings.
  public static func records(_ findings: [Finding], in document: Document, store: ClaimStore) -> [FindingRecord] {
    var writer = FindingRecordWriter(document, store: store)
    return findings.map { writer.record($0) }
  }

  /// What a finding says about which words, whatever the line they stand on and however they are spaced and capitalised.
  fileprivate static func contentKey(_ finding: Finding, text: String) -> String {
    let bytes = Array(text.utf8)
    let words = Words(of: bytes, in: 0..<bytes.count).map(\.folded).joined(separator: " ")
    return "\(finding.verdict.rawValue)\n\(finding.claim ?? finding.evidence.first?.fact ?? "")\n\(words)"
  }
}

/// Makes records of a document's findings as they come, in reading order.
public struct FindingRecordWriter {
  private let document: Document
  private let store: ClaimStore
  private var counter: LineCounter
  private var numbers: [String: Int] = [:]

  /// A writer at the start of a document.
  public init(_ document: Document, store: ClaimStore) {
    (self.document, self.store) = (document, store)
    counter = LineCounter(document)
  }

  /// The record of the next finding.
  /// - Complexity: O(*n*) in the bytes of the document since the finding before.
  public mutating func record(_ finding: Finding) -> FindingRecord {
    let place = counter.place(of: finding.range)
    let text = document.text(finding.range)
    let key = FindingRecord.contentKey(finding, text: text)
    numbers[key, default: 0] += 1
    return FindingRecord(
      file: document.name, part: place.part, line: place.line, column: place.column, endLine: place.end.line,
      endColumn: place.end.column,
      utf16Columns: FindingRecord.ColumnRange(start: place.utf16Column, end: place.end.utf16Column),
      range: FindingRecord.ByteRange(start: place.range.lowerBound, end: place.range.upperBound), text: text,
      context: FindingRecord.Context(of: finding.range, in: document), verdict: finding.verdict,
      framing: finding.framing, confidence: finding.confidence, explanation: finding.explanation.english,
      explanationSpanish: finding.explanation.spanish,
      evidence: finding.evidence.compactMap { item in
        store.fact(item.fact).map { FindingRecord.Evidence(item.relation, fact: $0, store: store) }
      },
      claim: finding.claim, narrative: finding.narrative, concern: finding.concern,
      fingerprint: String(SHA256.hexDigest(of: Array("\(key)\n\(numbers[key, default: 1])".utf8)).prefix(16)))
  }
}

extension FindingRecord.Context {
  /// Bytes of text kept on each side.
  private static let reach = 320

  init(of range: Range<Int>, in document: Document) {
    guard let block = Self.block(around: range.lowerBound, in: document.blocks) else {
      self.init(before: "", after: "")
      return
    }
    let lower = max(block.range.lowerBound, range.lowerBound - Self.reach)
    let upper = min(block.range.upperBound, range.upperBound + Self.reach)
    let text = document.visible
    // A cut goes to the next white space, so that neither a word nor a character is cut in two.
    let start = lower == block.range.lowerBound ? lower : Self.space(in: text[lower..<range.lowerBound], from: \.first)
    let end =
      upper == block.range.upperBound
      ? upper : Self.space(in: text[min(range.upperBound, upper)..<upper], from: \.last)
    let before = start < range.lowerBound ? document.text(start..<range.lowerBound) : ""
    let after = end > range.upperBound ? document.text(range.upperBound..<end) : ""
    self.init(
      before: lower == block.range.lowerBound || before.isEmpty ? before : "\u{2026} " + before,
      after: upper == block.range.upperBound || after.isEmpty ? after : after + " \u{2026}")
  }

  /// Position of the first or last white space of a stretch, or the end from which it was not found.
  private static func space(in text: ArraySlice<UInt8>, from side: KeyPath<[Int], Int?>) -> Int {
    let spaces = text.indices.filter { text[$0] == 0x20 || text[$0] == 0x0A || text[$0] == 0x0D || text[$0] == 0x09 }
    return spaces[keyPath: side] ?? (side == \.first ? text.endIndex : text.startIndex)
  }

  /// The block that holds an offset, found by halving.
  private static func block(around offset: Int, in blocks: [Block]) -> Block? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].range.contains(offset) ? blocks[low] : nil
  }
}
