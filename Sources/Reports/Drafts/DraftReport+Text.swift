import ClaimStore
import Drafting
import TextAnalysis

// Plain text and Markdown.
extension DraftReport {
  /// Plain text with numbers in square brackets; wrapped at `width` columns, or a line a paragraph without it.
  public func text(width: Int?) -> String {
    items.map { item in
      var lines: [String] = answered(item).map { "  \($0)" }
      if !lines.isEmpty { lines.append("") }
      lines += advice(item.draft).map { wrapped($0, width) + [""] } ?? []
      for paragraph in item.draft.paragraphs {
        let words = marked(paragraph, item.draft) { "[\($0)]" }
        switch paragraph.kind {
        case .heading: lines += wrapped(words, width)
        case .headline: lines += wrapped(words.uppercasedFirst, width) + [""]
        case .item: lines += wrapped("- " + words, width) + [""]
        case .text: lines += wrapped(words, width) + [""]
        }
      }
      if !item.draft.sources.isEmpty {
        lines.append(heading("sources", of: item.draft))
        for (number, line) in item.draft.sources.enumerated() {
          lines += wrapped("[\(number + 1)] " + source(line, of: item.draft), width)
        }
        lines.append("")
      }
      lines.append(item.draft.markerLine)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n\n")
  }

  /// Markdown with footnotes.
  public func markdown() -> String {
    var offset = 0
    return items.map { item in
      var parts: [String] = answered(item).map { "> \(Self.escaped($0))" }
      if let advice = advice(item.draft) { parts.append("> \(Self.escaped(advice))") }
      for paragraph in item.draft.paragraphs {
        let words = marked(paragraph, item.draft, escape: Self.escaped) { "[^\($0 + offset)]" }
        switch paragraph.kind {
        case .headline: parts.append("## \(words)")
        case .heading: parts.append("### \(words)")
        case .item: parts.append("- \(words)")
        case .text: parts.append(words)
        }
      }
      for (number, line) in item.draft.sources.enumerated() {
        parts.append("[^\(number + 1 + offset)]: " + Self.escaped(source(line, of: item.draft)))
      }
      offset += item.draft.sources.count
      parts.append(item.draft.markerLine)
      return parts.joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n---\n\n")
  }

  // MARK: Parts

  /// Where the statements stand that a draft answers.
  func answered(_ item: Item) -> [String] {
    item.statements.map { statement in
      "\(HarmlessText.plain(statement.file)):\(statement.line):\(statement.column): \(statement.verdict.rawValue): \(HarmlessText.plain(statement.text))"
    }
  }

  func advice(_ draft: Draft) -> String? {
    draft.advice.map { "\(heading("advice", of: draft)): \($0.text)" }
  }

  /// The sentences of a paragraph with their marks.
  func marked(
    _ paragraph: Draft.Paragraph, _ draft: Draft, escape: (String) -> String = { $0 }, mark: (Int) -> String
  ) -> String {
    paragraph.sentences.indices.map { place in
      let marks = marks(at: place, in: paragraph.sentences, of: draft).map(mark).joined()
      return escape(paragraph.sentences[place].text) + (marks.isEmpty ? "" : " " + marks)
    }.joined(separator: " ")
  }

  private func wrapped(_ text: String, _ width: Int?) -> [String] {
    guard let width else { return [HarmlessText.plain(text)] }
    return TerminalStyle(isColored: false, width: width).wrap(text, indent: "")
  }

  /// Text that Markdown takes as it is.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_<>#|".contains($0) ? ["\\", $0] : [$0] })
  }
}

extension String {
  /// The text with a capital first letter.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
