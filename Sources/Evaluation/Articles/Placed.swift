import Documents
import Reports

/// A finding, placed among the tokens of its article.
struct Placed: Sendable {
  let mark: Mark
  /// The verdict on what is reported, rejected or asked, where that is not the mark itself.
  let underlying: Mark?
  /// Tokens of the article; nil when the text was not found there.
  let span: Range<Int>?
  let tokens: [String]
  let confidence: Double
  let quotes: [String]
  let text: String
  let line: Int

  /// The findings of an article.
  ///
  /// Where a text stands more than once, the place nearest to the finding's bytes is meant; in files whose bytes are not the
  /// text a reader sees (HTML, e-mail, parts of archives), the places are taken in order.
  static func findings(_ records: [FindingRecord], in article: LabelledArticle) -> [Placed] {
    var used: [String: Int] = [:]
    let length = max(1, article.document.original.count)
    let isPlain = [.text, .markdown].contains(article.document.format)
    return records.map { record in
      let mark = Mark(record.verdict, record.framing)
      let words = TokenText(record.text)
      let places = article.text.places(of: words)
      var span: Range<Int>?
      if isPlain, record.part == nil {
        let near = Double(record.range.start) / Double(length) * Double(article.text.tokens.count)
        span = places.min { abs(Double($0.lowerBound) - near) < abs(Double($1.lowerBound) - near) }
      } else if !places.isEmpty {
        let key = mark.rawValue + "\n" + String(decoding: words.bytes, as: UTF8.self)
        span = places[min(used[key, default: 0], places.count - 1)]
        used[key, default: 0] += 1
      }
      let under = Mark(record.verdict)
      return Placed(
        mark: mark, underlying: under == mark ? nil : under, span: span, tokens: words.tokens,
        confidence: record.confidence, quotes: record.evidence.map(\.quote), text: record.text, line: record.line)
    }
  }

  /// How a finding and a label overlap.
  struct Overlap: Comparable {
    /// Share of the label's tokens that the finding covers.
    let cover: Double
    /// Share of the finding's tokens that the label makes up.
    let share: Double

    static func < (first: Overlap, second: Overlap) -> Bool {
      (first.cover, first.share) < (second.cover, second.share)
    }
  }

  /// Short findings inside a label match it from this many tokens on.
  private static let fewestInside = 3

  /// How the finding meets a label: it covers half of it or more, or lies inside it with three tokens or more.
  func overlap(_ item: LabelledArticle.Item, in text: TokenText) -> Overlap? {
    let shared: Int
    if let span {
      shared = span.clamped(to: item.span).count
    } else {
      shared = sharedTokens(tokens, Array(text.tokens[item.span]))
    }
    let size = span?.count ?? tokens.count
    guard shared > 0, size > 0, !item.span.isEmpty else { return nil }
    let overlap = Overlap(cover: Double(shared) / Double(item.span.count), share: Double(shared) / Double(size))
    let isInside = span != nil && shared == size && size >= Self.fewestInside
    return overlap.cover >= 0.5 || isInside ? overlap : nil
  }
}

/// How many tokens two bags have in common.
func sharedTokens(_ first: [String], _ second: [String]) -> Int {
  var counts: [String: Int] = [:]
  for token in first { counts[token, default: 0] += 1 }
  return second.reduce(into: 0) { shared, token in
    guard let left = counts[token], left > 0 else { return }
    counts[token] = left - 1
    shared += 1
  }
}
