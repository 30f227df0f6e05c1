import Retrieval
import TextAnalysis

/// What is compared of a text besides its embedding.
struct RankedTerms: Sendable {
  /// Stems of its words, figures included, stop words left out, as hashes in reading order.
  let terms: [UInt64]
  /// ``terms``, each once, ascending.
  let distinct: [UInt64]
  /// Those written with a capital, each once, ascending.
  let names: [UInt64]
  /// Its numbers, each once, ascending.
  let numbers: [UInt64]
  /// Neighbouring pairs of ``terms``, each once, ascending.
  let pairs: [UInt64]

  init(_ text: String, language: Language = .english) {
    let bytes = Array(text.utf8)
    let stopWords = language.rules.stopWords
    var terms: [UInt64] = []
    var names: Set<UInt64> = []
    for word in Words(of: bytes, in: 0..<bytes.count) where !stopWords.contains(word.folded) {
      let term = Self.hash(Stemming.stem(word.folded, in: language).utf8)
      terms.append(term)
      if let first = String(decoding: bytes[word.range], as: UTF8.self).unicodeScalars.first,
        first.properties.isUppercase
      {
        names.insert(term)
      }
    }
    self.terms = terms
    distinct = Set(terms).sorted()
    self.names = names.sorted()
    numbers = Set(Self.numbers(in: bytes)).sorted()
    pairs = Set(zip(terms, terms.dropFirst()).map { ($0 &* 31) ^ $1 }).sorted()
  }

  /// Runs of digits with points and commas inside.
  private static func numbers(in bytes: [UInt8]) -> [UInt64] {
    func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] &- 0x30 < 10 }
    var numbers: [UInt64] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(at) else {
        at += 1
        continue
      }
      let start = at
      while isDigit(at) || (at < bytes.count && (bytes[at] == 0x2C || bytes[at] == 0x2E) && isDigit(at + 1)) { at += 1 }
      numbers.append(hash(bytes[start..<at].lazy.filter { $0 != 0x2C }))
    }
    return numbers
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }

  /// The elements that two ascending lists share.
  static func shared(_ first: [UInt64], _ second: [UInt64]) -> [UInt64] {
    var shared: [UInt64] = []
    var (one, two) = (0, 0)
    while one < first.count, two < second.count {
      if first[one] == second[two] {
        shared.append(first[one])
        one += 1
        two += 1
      } else if first[one] < second[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return shared
  }
}
