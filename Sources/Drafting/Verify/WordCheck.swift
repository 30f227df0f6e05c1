import ClaimStore
import TextAnalysis

/// Finds words that the store does not let its own texts use.
struct WordCheck: Sendable {
  /// A word or phrase that was found.
  struct Finding: Sendable, Hashable {
    /// The word as the store lists it.
    let word: String
    /// What is wrong with it.
    let reason: String
    /// What to say instead.
    let use: String?
  }

  private struct Entry: Sendable {
    let words: [String]
    let finding: Finding
  }

  private let entries: [Language: [String: [Entry]]]

  init(_ store: ClaimStore) {
    var entries: [Language: [String: [Entry]]] = [:]
    func add(_ word: String, _ language: Language, _ finding: Finding) {
      let words = Self.folded(word)
      guard let first = words.first else { return }
      entries[language, default: [:]][first, default: []].append(Entry(words: words, finding: finding))
    }
    for group in store.contents.replacements {
      for word in group.avoid { add(word, group.language, Finding(word: word, reason: "people first", use: group.use)) }
    }
    for group in store.contents.forbidden {
      for word in group.words { add(word, group.language, Finding(word: word, reason: group.reason, use: nil)) }
    }
    self.entries = entries
  }

  /// The words found outside quotation marks, each once.
  func findings(in text: String, _ language: Language) -> [Finding] {
    guard let entries = entries[language] else { return [] }
    let words = Self.folded(Quotations.removed(from: text))
    var found: [Finding] = []
    for (place, word) in words.enumerated() {
      for entry in entries[word] ?? [] where words[place...].starts(with: entry.words) {
        if !found.contains(where: { $0.word == entry.finding.word }) { found.append(entry.finding) }
      }
    }
    return found
  }

  private static func folded(_ text: String) -> [String] {
    Words(of: Array(text.utf8), in: 0..<text.utf8.count).map(\.folded)
  }
}

/// Words between quotation marks, which are somebody else's.
enum Quotations {
  /// The text without what stands between double quotation marks.
  static func removed(from text: String) -> String {
    var depth = 0
    var isStraight = false
    var kept = ""
    for character in text {
      switch character {
      case "\u{201C}", "\u{AB}": depth += 1
      case "\u{201D}", "\u{BB}": depth = max(0, depth - 1)
      case "\"":
        isStraight.toggle()
        kept.append(" ")
      default: if depth == 0, !isStraight { kept.append(character) }
      }
    }
    // A mark that is never closed quotes nothing.
    return depth == 0 && !isStraight ? kept : text
  }

  /// What stands between double quotation marks.
  static func found(in text: String) -> [String] {
    var found: [String] = []
    var open: [Character] = []
    var depth = 0
    for character in text {
      let isStraight = character == "\""
      if "\u{201C}\u{AB}".contains(character) || (isStraight && depth == 0) {
        depth += 1
      } else if "\u{201D}\u{BB}".contains(character) || isStraight {
        depth = max(0, depth - 1)
        if depth == 0 {
          found.append(String(open))
          open = []
        }
      } else if depth > 0 {
        open.append(character)
      }
    }
    return found
  }
}
