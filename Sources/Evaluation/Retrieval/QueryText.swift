import TextAnalysis

/// A text as it is searched with: without addresses and the signs of short messages.
struct QueryText: Sendable {
  let whole: String
  /// Its sentences with four words or more; the whole text where there are none.
  let sentences: [String]

  private static let fewestWords = 4

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).filter { word in
      !word.hasPrefix("http://") && !word.hasPrefix("https://") && !word.hasPrefix("pic.twitter.com/")
    }
    let cleaned = words.map { $0.filter { $0 != "#" && $0 != "@" } }.filter { !$0.isEmpty }.joined(separator: " ")
    whole = cleaned
    let sentences = SentenceSplitter(language: .english).sentences(in: cleaned)
    let long = sentences.filter { $0.split(separator: " ").count >= Self.fewestWords }
    self.sentences = long.isEmpty ? [cleaned] : long
  }
}
