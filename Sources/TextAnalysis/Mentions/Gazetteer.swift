/// Finds listed names in texts.
///
/// Names are compared as folded words, so case, accents and apostrophes do not matter, and a plural `s` at the end of the last
/// word is passed over. Names in capitals throughout (*US*, *ICE*) are found only in capitals, since they may be words too.
public struct Gazetteer: Sendable {
  private struct Name: Sendable {
    let words: [WordText]
    let isAcronym: Bool
    let entry: Int
  }

  private let tokenizer: Tokenizer
  private let byFirstWord: WordMap<[Name]>

  /// - Parameters:
  ///   - names: Every name with the number of its entry.
  ///   - language: Language of the names and of the texts.
  /// - Complexity: O(*n*) in the bytes of the names.
  public init(_ names: some Sequence<(name: String, entry: Int)>, language: Language) {
    tokenizer = Tokenizer(language: language)
    var byFirstWord: [String: [Name]] = [:]
    for (name, entry) in names {
      let bytes = Array(name.utf8)
      let words = tokenizer.tokens(in: bytes, range: 0..<bytes.count).filter { $0.kind != .sign }.map(\.word)
      guard let first = words.first else { continue }
      let isAcronym = bytes.contains { $0 &- 0x41 < 26 } && !bytes.contains { $0 &- 0x61 < 26 }
      let key = (words.count == 1 ? Self.singular(first) : first).string
      byFirstWord[key, default: []].append(Name(words: words, isAcronym: isAcronym, entry: entry))
    }
    // Long names first: "New York City" is not "New York".
    self.byFirstWord = WordMap(
      byFirstWord.mapValues { $0.sorted { ($1.words.count, $0.entry) < ($0.words.count, $1.entry) } })
  }

  /// The mentions in `range` of `text`, in reading order; they do not overlap, longer names win.
  ///
  /// - Complexity: O(*n*) in the bytes, times the names that open with the same word.
  public func mentions(in text: [UInt8], range: Range<Int>) -> [Mention] {
    mentions(in: tokenizer.tokens(in: text, range: range)[...], text: text)
  }

  func mentions(in tokens: ArraySlice<Token>, text: [UInt8]) -> [Mention] {
    guard !byFirstWord.keys.isEmpty else { return [] }
    var found: [Mention] = []
    var at = tokens.startIndex
    while at < tokens.endIndex {
      if let (mention, next) = mention(at: at, in: tokens, text: text) {
        found.append(mention)
        at = next
      } else {
        at += 1
      }
    }
    return found
  }

  private func mention(at start: Int, in tokens: ArraySlice<Token>, text: [UInt8]) -> (Mention, Int)? {
    guard tokens[start].kind != .sign else { return nil }
    let word = tokens[start].word
    let stem = Self.singular(word)
    let (plain, singular) = (byFirstWord[tokens[start]], stem == word ? nil : byFirstWord[stem])
    guard plain != nil || singular != nil else { return nil }
    let names = (plain ?? []) + (singular ?? [])
    var best = start
    var entries: [Int] = []
    for name in names {
      guard let end = end(of: name, at: start, in: tokens, text: text), end >= best else { continue }
      if end > best { entries = [] }
      best = end
      if !entries.contains(name.entry) { entries.append(name.entry) }
    }
    guard best > start else { return nil }
    let range = tokens[start].range.lowerBound..<tokens[best - 1].range.upperBound
    return (Mention(range: range, entries: entries), best)
  }

  /// The token after `name`, when the name stands at `start`; signs inside it (*U.S.*) are passed over.
  private func end(of name: Name, at start: Int, in tokens: ArraySlice<Token>, text: [UInt8]) -> Int? {
    var at = start
    for (number, word) in name.words.enumerated() {
      if number > 0 {
        while at < tokens.endIndex, tokens[at].kind == .sign, tokens[at].word.isAny(".", "-", "'") { at += 1 }
      }
      guard at < tokens.endIndex, tokens[at].kind != .sign else { return nil }
      let isLast = number == name.words.count - 1
      let same = tokens[at].word == word || (isLast && Self.singular(tokens[at].word) == Self.singular(word))
      guard same else { return nil }
      if name.isAcronym, text[tokens[at].range].contains(where: { $0 &- 0x61 < 26 }) { return nil }
      at += 1
    }
    return at
  }

  /// The word without a plural `s`; words of up to three letters stay.
  private static func singular(_ word: WordText) -> WordText {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast(1) : word
  }
}
