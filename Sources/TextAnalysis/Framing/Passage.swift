/// Sentences of one block with their tokens, cues and quotations: what the framing of one sentence may depend on.
final class Passage: Sendable {
  /// Longer blocks are read in pieces of this many bytes; bounds memory.
  static let longest = 32_768

  let text: [UInt8]
  let block: Block.Kind
  let sentences: [Sentence]
  let tokens: [Token]
  /// The tokens of every sentence.
  let tokenRanges: [Range<Int>]
  /// The cues, and those of every sentence.
  private let allHits: [CueHit]
  private let hitRanges: [Range<Int>]
  let quotations: [Quotation]

  init(sentences: [Sentence], block: Block.Kind, text: [UInt8], tokenizer: Tokenizer, book: PhraseBook) {
    self.text = text
    self.block = block
    self.sentences = sentences
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    tokens.reserveCapacity(sentences.reduce(8) { $0 + $1.range.count / 5 })
    ranges.reserveCapacity(sentences.count)
    for sentence in sentences {
      let start = tokens.count
      tokenizer.append(text, sentence.range, to: &tokens)
      ranges.append(start..<tokens.count)
    }
    self.tokens = tokens
    tokenRanges = ranges
    (allHits, hitRanges) = Self.hits(book.hits(in: tokens), ranges)
    quotations = Quotation.all(in: tokens, text: text)
  }

  /// The cues that lie inside one sentence, and where those of each sentence stand.
  private static func hits(_ all: [CueHit], _ sentences: [Range<Int>]) -> ([CueHit], [Range<Int>]) {
    var hits: [CueHit] = []
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(sentences.count)
    var next = 0
    for sentence in sentences {
      let start = hits.count
      while next < all.count, all[next].range.lowerBound < sentence.upperBound {
        if all[next].range.upperBound <= sentence.upperBound { hits.append(all[next]) }
        next += 1
      }
      ranges.append(start..<hits.count)
    }
    return (hits, ranges)
  }

  /// The cues of a sentence.
  func hits(of sentence: Int) -> ArraySlice<CueHit> { allHits[hitRanges[sentence]] }

  private static let marks: WordSet = [",", "—", ";", ":", "(", ")", "\"", ".", "!", "?"]

  /// Whether a token is a punctuation mark that parts clauses.
  static func isMark(_ token: Token) -> Bool { token.kind == .sign && marks.contains(token) }

  /// The nearest punctuation mark at or after `index` inside a sentence that ends before `end`, or `end`.
  func mark(from index: Int, to end: Int) -> Int {
    var at = index
    while at < end, !Self.isMark(tokens[at]) { at += 1 }
    return min(at, end)
  }

  /// The nearest punctuation mark before `index` in a sentence that begins at `start`, or the token before that.
  func mark(before index: Int, from start: Int) -> Int {
    var at = index - 1
    while at >= start, !Self.isMark(tokens[at]) { at -= 1 }
    return at
  }

  /// Bytes of a range of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// How many words and numbers stand in `range`, counted up to `limit`.
  func wordCount(_ range: Range<Int>, limit: Int = .max) -> Int {
    var count = 0
    for index in range where tokens[index].kind != .sign {
      count += 1
      if count == limit { break }
    }
    return count
  }
}
