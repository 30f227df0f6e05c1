import ClaimStore
import TextAnalysis

/// The store's wording for drafts, chosen by content: the same content gives the same words on every machine.
struct WordingBook: Sendable {
  private let variants: [String: [Language: [String]]]

  init(_ store: ClaimStore) {
    variants = store.contents.phrases.reduce(into: [:]) { book, phrases in
      book[phrases.key, default: [:]][phrases.language, default: []] += phrases.variants
    }
  }

  /// The variants under `key`; empty where the store has none.
  func all(_ key: String, _ language: Language) -> [String] { variants[key]?[language] ?? [] }

  /// The variant that `number` falls on.
  func pick(_ key: String, _ language: Language, _ number: Int) -> String? {
    let all = all(key, language)
    return all.isEmpty ? nil : all[number % all.count]
  }

  /// The first variant: for headings, which have only one.
  func heading(_ name: String, _ language: Language) -> String {
    all("headings." + name, language).first ?? name
  }

  /// A number for a text, equal on every machine; FNV-1a in 64 bits.
  ///
  /// - SeeAlso: Fowler, Noll, Vo and Eastlake (2019), The FNV Non-Cryptographic Hash Algorithm, draft-eastlake-fnv.
  static func number(for text: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(hash >> 2)
  }
}

/// A pattern with placeholders in braces.
struct Pattern {
  let text: String

  /// Whether it has this placeholder.
  func has(_ name: String) -> Bool { text.contains("{\(name)}") }

  /// The pattern with its placeholders filled; the first letter becomes a capital.
  func filled(_ values: [String: String]) -> String {
    var result = text
    for (name, value) in values { result = result.replacing("{\(name)}", with: value) }
    return Casing.capitalised(result)
  }
}

/// Capitals at the beginning of sentences.
enum Casing {
  /// The text with a capital first letter; opening marks are passed over.
  static func capitalised(_ text: String) -> String {
    guard let index = text.firstIndex(where: { $0.isLetter || $0.isNumber }), text[index].isLowercase else {
      return text
    }
    return text[..<index] + text[index].uppercased() + text[text.index(after: index)...]
  }

  /// The text as it goes on after other words: its first letter small unless a name begins there; nil when that cannot be
  /// known.
  ///
  /// - Parameter forms: Other texts on the same, which show whether the first word is a name.
  static func continued(_ text: String, _ language: Language, forms: [String]) -> String? {
    let bytes = Array(text.utf8)
    guard let first = Words(of: bytes, in: 0..<bytes.count).first(where: { _ in true }), first.range.lowerBound == 0
    else {
      return nil
    }
    let word = String(decoding: bytes[first.range], as: UTF8.self)
    guard word.first?.isUppercase == true else { return word.first?.isNumber == true ? text : nil }
    let small = word.lowercased()
    let isPlain = word.dropFirst().allSatisfy(\.isLowercase) && first.folded != "i"
    if isPlain, language.rules.stopWords.contains(first.folded) { return small + text.dropFirst(word.count) }
    let others = forms.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.dropFirst() }.map(String.init)
    if others.contains(word) { return text }
    return isPlain && others.contains(small) ? small + text.dropFirst(word.count) : nil
  }

  /// The claim as it stands between quotation marks: no full stop, marks inside it changed to inner ones.
  static func quoted(_ claim: String, _ language: Language) -> String {
    var text = claim
    if text.hasSuffix(".") { text.removeLast() }
    let inner: (Character, Character) = language == .spanish ? ("\u{201C}", "\u{201D}") : ("\u{2018}", "\u{2019}")
    var opens = true
    return String(
      text.map { character in
        switch character {
        case "\u{201C}", "\u{AB}": return inner.0
        case "\u{201D}", "\u{BB}": return inner.1
        case "\"":
          defer { opens.toggle() }
          return opens ? inner.0 : inner.1
        default: return character
        }
      })
  }
}
