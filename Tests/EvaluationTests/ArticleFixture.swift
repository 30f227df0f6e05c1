import Documents
import Foundation
import Testing

@testable import Evaluation

/// An article with labels, made in a test.
struct ArticleFixture {
  var text = "The town has 12 bridges. Nobody ever crossed them. The mayor says the river is dry. It rains a lot."
  var labels: [(text: String, label: String, accept: [String])] = []
  var unflagged: [String] = []

  func article() throws -> LabelledArticle {
    let entries: [[String: Any]] = labels.map { ["text": $0.text, "label": $0.label, "accept": $0.accept] }
    let json: [String: Any] = ["doc": "a.txt", "expect": entries, "must_not_flag": unflagged]
    let bytes = Array(try JSONSerialization.data(withJSONObject: json))
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(text.utf8))
    return try LabelledArticle(LabelFile(path: "a.json", bytes: bytes), document)
  }

  /// A finding on a stretch of the article.
  static func finding(_ text: String, _ mark: Mark, in article: LabelledArticle, confidence: Double = 0.8) -> Placed {
    let words = TokenText(text)
    return Placed(
      mark: mark, underlying: nil, span: article.text.places(of: words).first, tokens: words.tokens,
      confidence: confidence, quotes: [], text: text, line: 1)
  }
}
