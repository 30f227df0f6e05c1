import ClaimStore

/// The frame of a page that stands alone: style inside, no script, nothing fetched from anywhere.
enum HTMLPage {
  /// A whole document.
  static func document(title: String, body: Markup) -> String {
    let style = Markup(stringLiteral: Stylesheet.source)
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the findings</a>
      \(definitions)
      <div class="page">
      \(body)</div>
      </body>
      </html>

      """
    return page.source
  }

  /// The shape of a verdict; its name stands beside it in words.
  static func icon(_ verdict: Verdict) -> Markup {
    "<svg class=\"icon tone \(verdict.rawValue)\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><use href=\"#shape-\(verdict.rawValue)\"/></svg>"
  }

  /// What the page says below everything else.
  static func footer(store: ClaimStore, version: String) -> Markup {
    let name = store.contents.name.isEmpty ? "a store without a name" : store.contents.name
    let reviewed: Markup = store.contents.reviewed.map { ", last reviewed on \($0.description)" } ?? ""
    return """
      <footer>
      <p>Checked by factcheck \(version) against \u{201C}\(name)\u{201D}: \(store.facts.count) sourced facts and \(store.claims.count) contested claims\(reviewed). What stands in square brackets was added by the store\u{2019}s editors; the document does not state it.</p>
      <p>A text without findings is not proven right: the store knows what its sources say, and nothing else.</p>
      </footer>

      """
  }

  /// Shapes of the verdicts and patterns of the bars.
  private static let definitions: Markup = """
    <svg class="defs" aria-hidden="true" focusable="false"><defs>
    <symbol id="shape-contradicted" viewBox="0 0 20 20"><path fill="currentColor" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round" d="M7 7l6 6M13 7l-6 6"/></symbol>
    <symbol id="shape-misleading" viewBox="0 0 20 20"><path fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round" d="M10 2.5L18.5 17.5h-17z"/><path fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round" d="M10 8v4M10 15.2v.1"/></symbol>
    <symbol id="shape-outdated" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2.2"/><path fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" d="M10 5.5V10l3 2.2"/></symbol>
    <symbol id="shape-unsupported" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.4 1.6"/><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" d="M7.6 7.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M10 14.5v.1"/></symbol>
    <symbol id="shape-supported" viewBox="0 0 20 20"><rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="currentColor"/><path fill="none" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" d="M5.5 10.5l3 3 6-7"/></symbol>
    <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" style="fill:var(--tint-misleading)"/><rect width="3" height="6" style="fill:var(--misleading)"/></pattern>
    <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" style="fill:var(--tint-outdated)"/><circle cx="2.5" cy="2.5" r="1.4" style="fill:var(--outdated)"/></pattern>
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="5" height="5" style="fill:var(--card)"/><rect width="1.5" height="5" style="fill:var(--bar)"/></pattern>
    </defs></svg>
    """
}
