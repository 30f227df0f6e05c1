import Documents
import Foundation

/// Articles as they stream in, a batch at a time.
package enum ArticleRun {
  /// Some lines of the input that are worked on together.
  package struct Batch: Sendable {
    /// Number of the first line, from 1.
    let first: Int
    let lines: [LineReader.Line]
  }

  /// What became of one line.
  package enum Outcome: Sendable {
    case scanned(Article.ID, DocumentResult)
    /// The line is no article; why.
    case skipped(String)
  }

  private static let linesPerBatch = 64
  private static let bytesPerBatch = 1 << 18

  /// The next lines, or nil at the end. A batch ends when it is full of lines or of bytes.
  package static func batch(from reader: LineReader) throws(LineReader.Failure) -> Batch? {
    var lines: [LineReader.Line] = []
    var size = 0
    let first = reader.lineNumber + 1
    while lines.count < linesPerBatch, size < bytesPerBatch, let line = try reader.next() {
      if case .bytes(let bytes) = line { size += bytes.count }
      lines.append(line)
    }
    return lines.isEmpty ? nil : Batch(first: first, lines: lines)
  }

  /// Scans the articles of a batch; empty lines are passed over.
  ///
  /// - Returns: Line numbers with what became of them, in order.
  package static func outcomes(of batch: Batch, with scan: DocumentScan, limit: Int) -> [(line: Int, outcome: Outcome)]
  {
    batch.lines.enumerated().compactMap { index, line in
      outcome(of: line, with: scan, limit: limit).map { (batch.first + index, $0) }
    }
  }

  private static func outcome(of line: LineReader.Line, with scan: DocumentScan, limit: Int) -> Outcome? {
    guard case .bytes(let bytes) = line else {
      return .skipped("it is longer than \(limit >> 20) MB; split the article")
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    do {
      let article = try Article(line: bytes)
      return .scanned(article.id, scan.scan(article.text, name: article.id.description, format: .text))
    } catch {
      return .skipped("\(error)")
    }
  }
}
