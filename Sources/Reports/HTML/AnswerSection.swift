import TextAnalysis

/// A drafted answer with the sources that its numbers lead to.
struct AnswerSection {
  let response: FindingRecord.Response
  /// Its anchor.
  let id: String

  var markup: Markup {
    let advice: Markup = response.advice.map { "<p class=\"advice\"><b>Before you send it:</b> \($0)</p>\n" } ?? ""
    let paragraphs = response.paragraphs.map { text -> Markup in "<p>\(linked(text))</p>\n" }
    return """
      <details class="answer" id="\(id)" open><summary>Drafted answer</summary>
      \(advice)<div class="words" lang="\(response.language.rawValue)">
      \(paragraphs)</div>
      \(sources)</details>

      """
  }

  private var sources: Markup {
    guard !response.sources.isEmpty else { return "" }
    let items = response.sources.enumerated().map { place, source -> Markup in
      "<li id=\"\(id)-source-\(place + 1)\" lang=\"\(response.language.rawValue)\">\(source.text)</li>\n"
    }
    return """
      <details class="cited"><summary>\(counted(items.count, "source")) of the answer</summary><ol>
      \(items)</ol></details>

      """
  }

  /// A paragraph in which every number of a source leads to it.
  private func linked(_ text: String) -> Markup {
    var parts: [Markup] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let end = rest.index(after: close)
      if let number = Int(rest[rest.index(after: open)..<close]), number > 0, number <= response.sources.count {
        parts.append(
          "\(String(rest[..<open]))<a class=\"mark\" href=\"#\(id)-source-\(number)\" aria-label=\"source \(number)\">[\(number)]</a>"
        )
      } else {
        parts.append("\(String(rest[..<end]))")
      }
      rest = rest[end...]
    }
    return Markup(parts + ["\(String(rest))"])
  }
}
