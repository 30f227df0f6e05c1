package import ClaimStore
import Documents
import Synchronization
import TextAnalysis
import Verification

/// Facts as evidence, made once for all findings of a run.
///
/// Findings are kept between runs without the words of their facts: the store has them.
package final class EvidenceShelf: Sendable {
  private struct Key: Hashable {
    let fact: String
    let relation: Relation
  }

  private let store: ClaimStore
  private let known = Mutex<[Key: FindingRecord.Evidence]>([:])

  /// - Parameter store: The store that the findings were made with.
  package init(_ store: ClaimStore) { self.store = store }

  fileprivate func evidence(_ relation: Relation, fact: String) -> FindingRecord.Evidence? {
    let key = Key(fact: fact, relation: relation)
    return known.withLock { known in
      if let evidence = known[key] { return evidence }
      let evidence = store.fact(fact).map { FindingRecord.Evidence(relation, fact: $0, store: store) }
      known[key] = evidence
      return evidence
    }
  }
}

// Every field is named below: a new field of a record does not compile until it is kept too.

extension FindingRecord {
  /// Reads what ``pack(into:)`` wrote.
  ///
  /// - Parameters:
  ///   - file: The name of the document, as the user gave it this time.
  ///   - shelf: Where the facts are.
  package init(from pack: inout PackReader, file: String, shelf: EvidenceShelf) throws(PackError) {
    self.init(
      file: file, part: try pack.next(), line: try pack.next(), column: try pack.next(), endLine: try pack.next(),
      endColumn: try pack.next(), utf16Columns: ColumnRange(start: try pack.next(), end: try pack.next()),
      range: ByteRange(start: try pack.next(), end: try pack.next()), text: try pack.next(),
      context: Context(before: try pack.next(), after: try pack.next()), verdict: try pack.name(),
      framing: try pack.name(), confidence: try pack.next(), explanation: try pack.next(),
      explanationSpanish: try pack.next(), evidence: try Self.evidence(from: &pack, shelf), claim: try pack.next(),
      narrative: try pack.next(),
      concern: try pack.next(), fingerprint: try pack.next(), suppression: nil, response: nil)
  }

  /// Writes the record without the name of its document and without what a run adds: its suppression depends on the
  /// day, its response on what was asked for.
  package func pack(into pack: inout PackWriter) {
    pack.add(part)
    pack.add(line)
    pack.add(column)
    pack.add(endLine)
    pack.add(endColumn)
    pack.add(utf16Columns.start)
    pack.add(utf16Columns.end)
    pack.add(range.start)
    pack.add(range.end)
    pack.add(text)
    pack.add(context.before)
    pack.add(context.after)
    pack.add(verdict.rawValue)
    pack.add(framing.rawValue)
    pack.add(confidence)
    pack.add(explanation)
    pack.add(explanationSpanish)
    pack.add(evidence.map(\.fact))
    pack.add(evidence.map(\.relation.rawValue))
    pack.add(claim)
    pack.add(narrative)
    pack.add(concern)
    pack.add(fingerprint)
  }

  private static func evidence(from pack: inout PackReader, _ shelf: EvidenceShelf) throws(PackError) -> [Evidence] {
    let facts: [String] = try pack.next()
    let relations: [String] = try pack.next()
    guard facts.count == relations.count else { throw PackError(description: "a fact has no relation") }
    var evidence: [Evidence] = []
    for (fact, name) in zip(facts, relations) {
      guard let relation = Relation(rawValue: name), let item = shelf.evidence(relation, fact: fact) else {
        throw PackError(description: "the store has no fact '\(fact)'")
      }
      evidence.append(item)
    }
    return evidence
  }
}

extension CheckedDocument {
  /// Reads what ``pack(into:)`` wrote.
  ///
  /// - Parameters:
  ///   - file: The name of the document, as the user gave it this time.
  ///   - shelf: Where the facts are.
  package init(from pack: inout PackReader, file: String, shelf: EvidenceShelf) throws(PackError) {
    let title: String? = try pack.next()
    let language: Language = try pack.name()
    let date: String? = try pack.next()
    let basis: String = try pack.next()
    let stored = date.flatMap { date in
      DocumentDate.Basis(rawValue: basis).flatMap { DocumentDate(iso: date, basis: $0) }
    }
    // The name may have another date in it than that of the document that was kept.
    self.init(
      file: file, title: title, language: language, date: stored ?? DocumentDate.find(name: file, bytes: []),
      findings: [])
    let count: Int = try pack.next()
    for _ in 0..<max(0, count) { findings.append(try FindingRecord(from: &pack, file: file, shelf: shelf)) }
  }

  /// Writes the document without what it has from its name.
  package func pack(into pack: inout PackWriter) {
    let date = date.flatMap { $0.basis == .fileName ? nil : $0 }
    pack.add(title)
    pack.add(language.rawValue)
    pack.add(date?.description)
    pack.add(date?.basis.rawValue ?? "")
    pack.add(findings.count)
    for finding in findings { finding.pack(into: &pack) }
  }
}

extension PackReader {
  /// A choice that was written as its name.
  fileprivate mutating func name<Choice: RawRepresentable<String>>() throws(PackError) -> Choice {
    let name: String = try next()
    guard let choice = Choice(rawValue: name) else { throw PackError(description: "'\(name)' is no \(Choice.self)") }
    return choice
  }
}
