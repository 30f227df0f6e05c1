import Drafting
import TextAnalysis

// A page that stands alone, to read, print or paste from.
extension DraftReport {
  /// All drafts on one page.
  public func html() -> String {
    let first = items.first?.draft
    let title = first.map { heading("page", of: $0) } ?? ""
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(first?.language.rawValue ?? "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(items.enumerated().map { article($1, number: $0 + 1) })</body>
      </html>

      """
    return page.source
  }

  private static let style: Markup = """
    body { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; }
    h2 { font-size: 1.5rem; line-height: 1.25; } h3 { font-size: 1.0625rem; margin: 2rem 0 .25rem; }
    .about, .sources, .marker { font-size: .875rem; } .about { border-left: .25rem solid; padding-left: 1rem; }
    .sources li { margin-bottom: .5rem; } .mark { font-size: .75em; vertical-align: super; text-decoration: none; margin-left: .1em; } .marker { opacity: .7; }
    article + article { border-top: 1px solid; margin-top: 3rem; padding-top: 2rem; }
    """

  private func article(_ item: Item, number: Int) -> Markup {
    let about = answered(item) + [advice(item.draft)].compactMap { $0 }
    let notes: Markup =
      about.isEmpty ? "" : "<div class=\"about\">\(about.map { text -> Markup in "<p>\(text)</p>" })</div>\n"
    let sources = item.draft.sources.enumerated().map { place, line -> Markup in
      "<p id=\"draft-\(number)-source-\(place + 1)\">[\(place + 1)] \(source(line, of: item.draft))</p>\n"
    }
    let list: Markup =
      sources.isEmpty
      ? "" : "<section class=\"sources\"><h3>\(heading("sources", of: item.draft))</h3>\n\(sources)</section>\n"
    return """
      <article lang="\(item.draft.language.rawValue)">
      \(notes)\(body(item.draft, number: number))\(list)<p class="marker">\(item.draft.markerLine)</p>
      </article>

      """
  }

  private func body(_ draft: Draft, number: Int) -> Markup {
    Markup(
      draft.paragraphs.map { paragraph -> Markup in
        let words = Markup(
          paragraph.sentences.indices.map { place -> Markup in
            let marks = marks(at: place, in: paragraph.sentences, of: draft).map { mark -> Markup in
              "<a class=\"mark\" href=\"#draft-\(number)-source-\(mark)\">[\(mark)]</a>"
            }
            return "\(place > 0 ? " " : "")\(paragraph.sentences[place].text)\(marks)"
          })
        return switch paragraph.kind {
        case .headline: "<h2>\(words)</h2>\n"
        case .heading: "<h3>\(words)</h3>\n"
        case .item: "<ul><li>\(words)</li></ul>\n"
        case .text: "<p>\(words)</p>\n"
        }
      })
  }
}
