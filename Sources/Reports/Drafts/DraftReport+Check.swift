import ClaimStore
import Drafting
import TextAnalysis

// What checking drafts found.
extension DraftReport {
  /// Sentence by sentence what is not covered, then what holds for the whole.
  public func verification(style: TerminalStyle, file: String) -> String {
    items.map { item in
      var lines: [String] = []
      for (place, sentence) in item.draft.sentences.enumerated() {
        let issues = item.check.issues(of: place)
        guard !issues.isEmpty else { continue }
        lines += style.wrap("\(place + 1). \(sentence.text)", indent: "")
        lines += issues.flatMap { issue in
          style.wrap("\(issue.kind.rawValue): \(issue.message.english)", indent: "   ")
            .map { style.paint($0, .contradicted) }
        }
        lines.append("")
      }
      for issue in item.check.issues where issue.sentence == nil {
        lines += style.wrap("the draft \(issue.message.english)", indent: "").map { style.paint($0, .contradicted) }
      }
      lines.append(summary(item, file: file))
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func summary(_ item: Item, file: String) -> String {
    let check = item.check
    let touched = Set(check.issues.compactMap(\.sentence)).count
    let all = item.draft.sentences.count
    let verdict = check.isClean ? "every one covered" : "\(touched) to look at"
    let budget = check.budget.map { " (\($0.lowerBound) to \($0.upperBound))" } ?? ""
    let measure = check.readability.language == .spanish ? "perspicuity" : "grade"
    let limit = check.limit.map { " (limit \($0))" } ?? ""
    return
      "\(HarmlessText.plain(file)): \(counted(all, "sentence")), \(verdict); \(check.readability.words) words\(budget), \(measure) \(check.readability.score)\(limit)"
  }
}
