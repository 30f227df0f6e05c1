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
  /// The cues of every sentence.
  let hits: [[CueHit]]
  let quotations: [Quotation]
  /// For every token the nearest punctuation mark before it in its sentence, or the token before the sentence.
  let previousMark: [Int]
  /// For every token the nearest punctuation mark at or after it, or the end of its sentence.
  let nextMark: [Int]

  init(sentences: [Sentence], block: Block.Kind, text: [UInt8], tokenizer: Tokenizer, book: PhraseBook) {
    self.text = text
    self.block = block
    self.sentences = sentences
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences {
      let start = tokens.count
      tokens += tokenizer.tokens(in: text, range: sentence.range)
      ranges.append(start..<tokens.count)
    }
    self.tokens = tokens
    tokenRanges = ranges
    let all = book.hits(in: tokens)
    var next = 0
    hits = ranges.map { range in
      var found: [CueHit] = []
      while next < all.count, all[next].range.lowerBound < range.upperBound {
        if all[next].range.upperBound <= range.upperBound { found.append(all[next]) }
        next += 1
      }
      return found
    }
    quotations = Quotation.all(in: tokens, text: text)
    (previousMark, nextMark) = Self.marks(tokens, ranges)
  }

  private static let marks: WordSet = [",", "—", ";", ":", "(", ")", "\"", ".", "!", "?"]

  private static func marks(_ tokens: [Token], _ ranges: [Range<Int>]) -> ([Int], [Int]) {
    var previous = [Int](repeating: 0, count: tokens.count)
    var next = previous
    for range in ranges {
      var last = range.lowerBound - 1
      for index in range {
        previous[index] = last
        if isMark(tokens[index]) { last = index }
      }
      var following = range.upperBound
      for index in range.reversed() {
        if isMark(tokens[index]) { following = index }
        next[index] = following
      }
    }
    return (previous, next)
  }

  static func isMark(_ token: Token) -> Bool { token.kind == .sign && marks.contains(token) }

  /// The nearest punctuation mark at or after `index` inside a sentence that ends before `end`.
  func mark(from index: Int, to end: Int) -> Int { index < end ? nextMark[index] : end }

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
