/// Phrases of one or more folded words with what each of them means; the longest phrase that fits wins.
///
/// The word `#` in a phrase stands for any number, in digits or in words, the word `_` for a comma.
struct CuePhrases<Value: Sendable>: Sendable {
  /// A phrase found in a run of tokens.
  struct Match {
    /// Tokens it covers.
    let length: Int
    let value: Value
  }

  /// A phrase without its first word.
  private struct Entry: Sendable {
    let rest: Range<Int>
    let value: Value
  }

  /// The entries of a first word, longest phrase first.
  private let byFirstWord: WordMap<Range<Int>>
  private let entries: [Entry]
  /// The words of all entries, one after another.
  private let keys: [WordKey], words: [String]
  private let numberWords: WordSet
  private let number = WordKey("#")
  /// The first words of all phrases.
  let phrases: [String]

  /// - Parameters:
  ///   - groups: A meaning with its phrases, separated by commas. Of two equal phrases the later one counts.
  ///   - numberWords: Words that count as numbers.
  init(_ groups: [(Value, String)], numberWords: WordSet = []) {
    var table: [String: [(rest: [String], value: Value)]] = [:]
    for (value, list) in groups {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map { $0 == "_" ? "," : String($0) }
        guard let first = words.first else { continue }
        let rest = Array(words.dropFirst())
        table[first, default: []].removeAll { $0.rest == rest }
        table[first, default: []].append((rest, value))
      }
    }
    var entries: [Entry] = []
    var words: [String] = []
    var ranges: [String: Range<Int>] = [:]
    for (first, phrases) in table.sorted(by: { $0.key < $1.key }) {
      let start = entries.count
      for phrase in phrases.sorted(by: { $0.rest.count > $1.rest.count }) {
        entries.append(Entry(rest: words.count..<words.count + phrase.rest.count, value: phrase.value))
        words += phrase.rest
      }
      ranges[first] = start..<entries.count
    }
    byFirstWord = WordMap(ranges)
    self.entries = entries
    self.words = words
    keys = words.map(WordKey.init)
    self.numberWords = numberWords
    phrases = table.keys.sorted()
  }

  /// The longest phrase that starts with the token at `index`, or nil.
  func match(at index: Int, in tokens: ArraySlice<Token>) -> Match? {
    guard let candidates = byFirstWord[tokens[index]] else { return nil }
    for at in candidates where fits(entries[at].rest, from: index + 1, in: tokens) {
      return Match(length: 1 + entries[at].rest.count, value: entries[at].value)
    }
    return nil
  }

  private func fits(_ rest: Range<Int>, from start: Int, in tokens: ArraySlice<Token>) -> Bool {
    guard start + rest.count <= tokens.endIndex else { return false }
    var index = start
    for at in rest {
      if keys[at] != tokens[index].key || words[at] != tokens[index].folded {
        guard keys[at] == number, tokens[index].kind == .number || numberWords.contains(tokens[index]) else {
          return false
        }
      }
      index += 1
    }
    return true
  }
}
