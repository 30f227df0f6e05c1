import TextAnalysis

/// Finds quotes in the bytes of a source.
///
/// A quote matches when it is equal byte for byte, except that white-space runs (no-break spaces included) and curly or
/// straight quotation marks may differ.
public struct QuoteLocator: Sendable {
  private let bytes: [UInt8]
  private let offsets: [Int]
  private let text: [UInt8]

  /// - Complexity: O(*n*) in the bytes of the source.
  public init(_ source: Source) {
    let normalized = NormalizedText(source.text)
    bytes = normalized.bytes
    offsets = normalized.offsets
    text = Array(source.text.utf8)
  }

  /// UTF-8 byte ranges of every occurrence of `quote`, in order; empty when there is none.
  /// - Complexity: O(*n* + *m*) typically, by skipping to occurrences of the rarest end.
  public func ranges(of quote: String) -> [Range<Int>] {
    let needle = Array(NormalizedText(quote).trimmed)
    guard let first = needle.first, needle.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { haystack in
      needle.withUnsafeBufferPointer { needle in
        for start in 0...(haystack.count - needle.count)
        where haystack[start] == first && haystack[start + needle.count - 1] == needle[needle.count - 1]
          && (1..<needle.count).allSatisfy({ haystack[start + $0] == needle[$0] })
        {
          found.append(offsets[start]..<end(after: start + needle.count - 1))
        }
      }
    }
    return found
  }

  /// The stretch of the source that shares most words with `quote`, for a message about a quote that was not found.
  /// - Complexity: O(*n*) in the words of the source.
  public func nearestText(to quote: String) -> String {
    let wanted = Self.counts(Words(of: Array(quote.utf8), in: 0..<quote.utf8.count).map(\.folded))
    let words = Array(Words(of: text, in: 0..<text.count))
    let width = max(1, wanted.values.reduce(0, +))
    guard words.count > width else { return String(decoding: text, as: UTF8.self) }
    var window: [String: Int] = [:]
    var shared = 0
    var best = (shared: 0, start: 0)
    for index in words.indices {
      shared += Self.move(words[index].folded, by: 1, in: &window, wanted)
      if index >= width { shared += Self.move(words[index - width].folded, by: -1, in: &window, wanted) }
      if shared > best.shared { best = (shared, max(0, index - width + 1)) }
    }
    let last = min(best.start + width, words.count) - 1
    return String(decoding: text[words[best.start].range.lowerBound..<words[last].range.upperBound], as: UTF8.self)
  }

  /// Counts a word in or out of the window; returns by how much the number of shared words changes.
  private static func move(_ word: String, by step: Int, in window: inout [String: Int], _ wanted: [String: Int]) -> Int
  {
    let limit = wanted[word, default: 0]
    let before = min(window[word, default: 0], limit)
    window[word, default: 0] += step
    return min(window[word, default: 0], limit) - before
  }

  private static func counts(_ words: [String]) -> [String: Int] { words.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  /// The end of the original scalar that the normalised byte at `index` stands for.
  private func end(after index: Int) -> Int {
    let start = offsets[index]
    return offsets[index...].first { $0 > start } ?? text.count
  }
}
