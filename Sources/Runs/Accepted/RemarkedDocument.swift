package import Documents
package import Reports

/// A document with what its author accepts in it.
package struct RemarkedDocument: Sendable {
  /// The document without the lines of plain text that only this product takes for comments.
  package let document: Document
  let suppressions: Suppressions

  /// Reads the author's comments.
  /// - Throws: ``DocumentError``.
  package init(_ document: Document) throws(DocumentError) {
    suppressions =
      CommentSyntax(document.format).map { Suppressions(in: document.original, syntax: $0) } ?? Suppressions()
    self.document = try suppressions.hidden.isEmpty ? document : Self.document(document, without: suppressions.hidden)
  }

  /// Marks the findings that the author accepts; see ``Suppressions/apply(to:today:)``.
  package func apply(to findings: [FindingRecord], today: Day) -> [FindingRecord] {
    suppressions.apply(to: findings, today: today).findings
  }

  /// A plain text without its comment lines.
  ///
  /// Spaces take the place of the lines and of their breaks, so that a paragraph goes on behind them and every byte stays
  /// where it is; lines are still counted in the text as it was.
  private static func document(_ document: Document, without hidden: [Range<Int>]) throws(DocumentError) -> Document {
    var bytes = document.original
    for range in hidden {
      var end = range.upperBound
      while end < bytes.count, bytes[end] == 0x0D || bytes[end] == 0x0A {
        end += 1
        if bytes[end - 1] == 0x0A { break }
      }
      for at in range.lowerBound..<end { bytes[at] = 0x20 }
    }
    var masked = try DocumentReader().document(name: document.name, bytes: bytes, format: document.format)
    masked.original = document.original
    return masked
  }
}
