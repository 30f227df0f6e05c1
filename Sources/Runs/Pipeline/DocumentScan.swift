package import ClaimStore
package import Documents
package import FactCheckKit
import Foundation
import Reports
package import TextAnalysis

/// The way of one document through a run: read or remembered, checked, narrowed to what changed, accepted where its author
/// says so.
package struct DocumentScan: Sendable {
  /// How documents are read, whatever they hold.
  package struct Reading: Sendable {
    /// The language of all documents; nil to detect it.
    let language: Language?
    /// The type of all files; nil to tell by content and name.
    let format: Document.Format?
    /// The last day whose facts count; nil for all facts.
    let asOf: PartialDate?

    /// A way of reading.
    package init(language: Language?, format: Document.Format? = nil, asOf: PartialDate? = nil) {
      (self.language, self.format, self.asOf) = (language, format, asOf)
    }

    /// Words that differ where the way of reading does.
    package var key: String {
      "lang \(language?.rawValue ?? "") type \(format?.rawValue ?? "") as of \(asOf?.description ?? "")"
    }
  }

  private let checker: FactChecker
  private let reading: Reading
  private let today: Day
  /// Where what is known is looked for and what is new is kept.
  package let cache: FindingCache?
  private let changes: ChangedLines?
  private let shelf: EvidenceShelf

  /// - Parameters:
  ///   - reading: How all documents are read.
  ///   - today: The day on which authors' reasons must hold.
  ///   - cache: Where to look for what is known and keep what is new.
  ///   - changes: Keeps findings on changed lines only.
  package init(
    _ checker: FactChecker, _ reading: Reading, today: Day, cache: FindingCache? = nil, changes: ChangedLines? = nil
  ) {
    self.checker = checker
    self.reading = reading
    self.today = today
    self.cache = cache
    self.changes = changes
    shelf = EvidenceShelf(checker.store)
  }

  /// What is known of a document before anything depends on the day or the checkout.
  private struct Known {
    var document: CheckedDocument
    var suppressions: Suppressions
    /// Warnings of the reader without the document's name.
    var warnings: [String]
  }

  /// Scans the file at `path`; `-` is standard input.
  package func scan(_ path: String) -> DocumentResult {
    do {
      guard path != "-" else {
        let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
        return finished(try known(bytes, name: path, format: reading.format), name: path, bytes: bytes)
      }
      if let cache, let bytes = try? FileAccess.read(path),
        let known = remembered(key(bytes, path), name: path, in: cache)
      {
        return finished(known, name: path, bytes: bytes)
      }
      let document = try DocumentReader().read(path, as: reading.format)
      let known = try checked(document)
      if let cache { remember(known, under: key(document.original, path), in: cache) }
      return finished(known, name: path, bytes: document.original)
    } catch {
      return DocumentResult(name: path, failure: "\(error)")
    }
  }

  /// Scans a text in memory.
  ///
  /// - Parameter format: What it is; nil to tell by its name.
  package func scan(_ bytes: [UInt8], name: String, format: Document.Format) -> DocumentResult {
    do {
      return finished(try known(bytes, name: name, format: format), name: name, bytes: bytes)
    } catch {
      return DocumentResult(name: name, failure: "\(error)")
    }
  }

  private func known(_ bytes: [UInt8], name: String, format: Document.Format?) throws -> Known {
    let key = format.map { CacheKey(bytes, settings: Array($0.rawValue.utf8)) }
    if let cache, let key, let known = remembered(key, name: name, in: cache) { return known }
    let known = try checked(try DocumentReader().document(name: name, bytes: bytes, format: format))
    if let cache, let key { remember(known, under: key, in: cache) }
    return known
  }

  // MARK: Checking

  private func checked(_ document: Document) throws -> Known {
    let remarked = try RemarkedDocument(document)
    let warnings = document.warnings.map { Self.without(document.name + ": ", $0.description) }
    return Known(
      document: try checker.check(remarked.document, language: reading.language, asOf: reading.asOf),
      suppressions: remarked.suppressions, warnings: warnings)
  }

  private func finished(_ known: Known, name: String, bytes: [UInt8]) -> DocumentResult {
    var document = known.document
    if let changes { document.findings = changes.filter(document.findings, path: name, bytes: bytes) }
    let warnings: [String]
    (document.findings, warnings) = known.suppressions.apply(to: document.findings, today: today)
    return DocumentResult(
      document, warnings: known.warnings.map { "\(name): \($0)" } + warnings.map { "\(name):\($0)" })
  }

  private static func without(_ prefix: String, _ text: String) -> String {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }

  // MARK: Remembering

  /// The name's ending is part of the key: it may decide how the bytes are read.
  private func key(_ bytes: [UInt8], _ path: String) -> CacheKey {
    CacheKey(bytes, settings: Array(("." + PathText.fileExtension(path)).utf8))
  }

  private func remembered(_ key: CacheKey, name: String, in cache: FindingCache) -> Known? {
    cache.bytes(key)?.withUnsafeBufferPointer { bytes in
      var pack = PackReader(bytes)
      do {
        let (suppressions, warnings): (Suppressions, [String]) = (try pack.next(), try pack.next())
        let document = try CheckedDocument(from: &pack, file: name, shelf: shelf)
        return Known(document: document, suppressions: suppressions, warnings: warnings)
      } catch {
        return nil
      }
    } ?? nil
  }

  private func remember(_ known: Known, under key: CacheKey, in cache: FindingCache) {
    var pack = PackWriter()
    pack.add(known.suppressions)
    pack.add(known.warnings)
    known.document.pack(into: &pack)
    cache.keep(pack.bytes, under: key)
  }
}
