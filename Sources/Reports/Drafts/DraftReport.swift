public import ClaimStore
public import Drafting
import TextAnalysis

/// Drafts in every output format.
public struct DraftReport: Sendable {
  /// What drafts can be written as.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case text, markdown, html, docx, json
  }

  /// A draft with what checking it found and the statements of a text that it answers.
  public struct Item: Sendable {
    /// The draft.
    public let draft: Draft
    /// What checking it found.
    public let check: DraftCheck
    /// The statements it answers, where it answers a text.
    public let statements: [FindingRecord]

    /// A checked draft.
    public init(_ draft: Draft, _ check: DraftCheck, statements: [FindingRecord] = []) {
      (self.draft, self.check, self.statements) = (draft, check, statements)
    }
  }

  let items: [Item]
  let store: ClaimStore

  /// A report of drafts, in their order.
  public init(_ items: [Item], store: ClaimStore) { (self.items, self.store) = (items, store) }

  /// The drafts as bytes of a file.
  ///
  /// - Complexity: O(*n*) in the bytes of the drafts.
  public func bytes(_ format: Format) -> [UInt8] {
    switch format {
    case .text: Array(text(width: nil).utf8)
    case .markdown: Array(markdown().utf8)
    case .html: Array(html().utf8)
    case .docx: word()
    case .json: Array(json().utf8)
    }
  }

  // MARK: Words around a draft

  /// Wording of the store, for what stands around a draft.
  func heading(_ name: String, of draft: Draft) -> String {
    store.contents.phrases.first { $0.key == "headings.\(name)" && $0.language == draft.language }?.variants.first
      ?? name
  }

  /// Where a source line's fact comes from, without its number.
  func source(_ line: SourceLine, of draft: Draft) -> String {
    let marks = draft.language.quotationMarks
    let scope = line.scope.map { " \(heading("scope", of: draft)): \($0)." } ?? ""
    let translation =
      line.translation.map { " (\(heading("translation", of: draft)): \(marks.open)\($0)\(marks.close))" } ?? ""
    return
      "\(line.attribution): \(marks.open)\(line.quote)\(marks.close)\(translation) \u{2014} \(line.citation).\(scope) (\(line.fact))"
  }

  /// The numbers of the sources that vouch for a sentence; none where the next sentence carries the same.
  func marks(at place: Int, in sentences: [Draft.Sentence], of draft: Draft) -> [Int] {
    let facts = sentences[place].facts
    if place + 1 < sentences.count, sentences[place + 1].facts == facts { return [] }
    return facts.compactMap(draft.number)
  }
}

extension Language {
  /// The quotation marks of the language.
  var quotationMarks: (open: String, close: String) {
    switch self {
    case .english: ("\u{201C}", "\u{201D}")
    case .spanish: ("\u{AB}", "\u{BB}")
    }
  }
}
