import ClaimStore
import TextAnalysis

/// Checks a draft as a whole: the claim once and never first, the concern early, no sentence twice.
struct WholeCheck {
  let tools: DraftTools
  let draft: Draft

  private static let latestAcknowledgement = 3
  private static let longestAcknowledgement = 2

  func issues(wasEdited: Bool) -> [DraftIssue] { myth() + acknowledgement(wasEdited) + repeated() }

  // MARK: The claim

  private func myth() -> [DraftIssue] {
    let sentences = draft.sentences
    let folded = sentences.map { Self.folded($0.text) }
    let claims = draft.claim.flatMap(tools.store.claim).map { [$0] } ?? (draft.kind == .sheet ? [] : tools.store.claims)
    return claims.flatMap { claim -> [DraftIssue] in
      let forms = [claim.claim.english, claim.claim.spanish].compactMap { $0 }.map { Self.folded($0) }
      let places = folded.indices.filter { place in forms.contains { folded[place].contains($0) } }
      // The first sentence is the first that says something; what stands above it is no place for the claim either.
      let first = sentences.firstIndex { $0.step != .greeting && $0.step != .opening && $0.step != .question } ?? 0
      var issues: [DraftIssue] = []
      if let place = places.first, place <= first, draft.kind != .agreement {
        issues.append(DraftIssue(kind: .mythFirst, sentence: place, message: IssueWords.claimFirst))
      }
      issues += places.dropFirst().map {
        DraftIssue(kind: .mythRepeated, sentence: $0, message: IssueWords.claimAgain)
      }
      return issues
    }
  }

  /// The words of a text, with a space around every one of them.
  private static func folded(_ text: String) -> String {
    " " + Words(of: Array(text.utf8), in: 0..<text.utf8.count).map(\.folded).joined(separator: " ") + " "
  }

  // MARK: The concern

  private func acknowledgement(_ wasEdited: Bool) -> [DraftIssue] {
    let counted = draft.sentences.filter { $0.step != .greeting && $0.step != .question && $0.step != .signature }
    let places = counted.indices.filter { place in
      counted[place].step == .acknowledgement || tools.known.isAcknowledgement(counted[place].text, draft.language)
    }
    guard let first = places.first else {
      guard !wasEdited, draft.concern != nil else { return [] }
      return [DraftIssue(kind: .acknowledgement, sentence: nil, message: IssueWords.noAcknowledgement)]
    }
    var issues: [DraftIssue] = []
    if first >= Self.latestAcknowledgement {
      let message = IssueWords.lateAcknowledgement(first + 1, latest: Self.latestAcknowledgement)
      issues.append(DraftIssue(kind: .acknowledgement, sentence: nil, message: message))
    }
    if places.count > Self.longestAcknowledgement {
      issues.append(DraftIssue(kind: .acknowledgement, sentence: nil, message: IssueWords.longAcknowledgement))
    }
    return issues
  }

  private func repeated() -> [DraftIssue] {
    var seen: Set<String> = []
    return draft.sentences.enumerated().compactMap { place, sentence in
      let isNew = seen.insert(Self.folded(sentence.text)).inserted
      return isNew ? nil : DraftIssue(kind: .repeated, sentence: place, message: IssueWords.twice)
    }
  }
}
