import ClaimStore
import TextAnalysis

/// A sentence as it is read, ready to be changed.
struct SwappableSentence {
  let language: Language
  let bytes: [UInt8]
  let statement: Statement
  private let words: [Word]

  init(_ wording: Wording, _ reader: StatementReader) {
    language = wording.language
    bytes = Array(wording.text.utf8)
    statement = reader.wording(wording.text)
    words = Array(Words(of: bytes, in: 0..<bytes.count))
  }

  /// The sentence with other words at a range; nil when they are the same. A capital at the start stays one.
  func replacing(_ range: Range<Int>, by text: String) -> String? {
    let old = String(decoding: bytes[range], as: UTF8.self)
    guard old.lowercased() != text.lowercased() else { return nil }
    let startsSentence = range.lowerBound == words.first?.range.lowerBound
    let new = startsSentence ? text.prefix(1).uppercased() + text.dropFirst() : text
    return String(decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }

  // MARK: Negation

  /// The sentence with the opposite polarity, as the reader confirms.
  func negated(_ reader: StatementReader) -> [String] {
    // Of two sentences nobody knows which one carries the fact.
    guard !String(decoding: bytes, as: UTF8.self).dropLast().contains(where: { ".!?".contains($0) }) else { return [] }
    let candidates = statement.isNegated ? withoutNegation : withNegation
    return candidates.filter { reader.wording($0).isNegated != statement.isNegated }.prefix(1).map { $0 }
  }

  private var rules: NegationWords { language == .english ? .english : .spanish }

  private var withoutNegation: [String] {
    // Only the plain negative word can go and leave a sentence behind.
    let cues = statement.conditions.meaning.negations.filter(\.isOfMainPredicate).map(\.cue).filter {
      $0.lowerBound > 0 && String(decoding: bytes[$0], as: UTF8.self) == rules.word
    }
    return cues.compactMap { cue in
      let end = cue.upperBound < bytes.count && bytes[cue.upperBound] == 0x20 ? cue.upperBound + 1 : cue.upperBound
      return replacing(cue.lowerBound..<end, by: "")
    }
  }

  private var withNegation: [String] {
    words.compactMap { word in
      let written = String(decoding: bytes[word.range], as: UTF8.self)
      guard rules.verbs.contains(written.lowercased()) else { return nil }
      return replacing(word.range, by: rules.isBehind ? "\(written) \(rules.word)" : "\(rules.word) \(written)")
    }
  }

  // MARK: Years

  private static let yearSteps = [-9, -7, -6, -4, -3, 3, 4, 6]

  /// The sentence with another year in place of one it names.
  func withOtherYears() -> [String] {
    let periods = statement.conditions.periods.map(\.range)
    return words.flatMap { word -> [String] in
      guard word.range.count == 4, let year = Int(word.folded), (1900..<2100).contains(year),
        periods.contains(where: { $0.contains(word.range.lowerBound) })
      else { return [] }
      return Self.yearSteps.compactMap { replacing(word.range, by: "\(year + $0)") }
    }
  }

  // MARK: Figures

  /// Numbers nearer than this to the old one might still pass for it.
  private static let factors = [0.25, 0.4, 0.6, 1.6, 2.5, 4]

  /// The sentence with another number of the same things.
  func withOtherNumbers(_ pool: FigurePool, _ reader: StatementReader) -> [String] {
    statement.quantities.enumerated().flatMap { number, quantity -> [String] in
      guard let written = FigurePool.number(of: quantity, in: bytes, language) else { return [] }
      let texts: [String]
      if let value = Int(String(decoding: bytes[written], as: UTF8.self)) {
        texts = Self.factors.map { "\(max(2, Int((Double(value) * $0).rounded())))" }
      } else {
        texts = pool.numberWords(language)
      }
      return texts.compactMap { replacing(written, by: $0) }.filter {
        differs($0, at: number, reader) { old, new in
          old.unit == new.unit && max(old.value, new.value) > 1.3 * min(old.value, new.value)
            && (new.unit != .percent || new.value <= 100)
        }
      }
    }
  }

  /// The sentence with the same number in another unit or of another order.
  func withOtherUnits(_ pool: FigurePool, _ reader: StatementReader) -> [String] {
    statement.quantities.enumerated().flatMap { number, quantity -> [String] in
      guard let written = FigurePool.number(of: quantity, in: bytes, language),
        let tail = FigurePool.tail(of: quantity, behind: written, in: bytes)
      else { return [] }
      let tails = pool.tails(quantity.kind, language)
      return tails.compactMap { replacing(tail, by: $0) }.filter {
        differs($0, at: number, reader) { old, new in
          old.kind == new.kind
            && (old.unit != new.unit || max(old.value, new.value) > 5 * min(old.value, new.value))
        }
      }
    }
  }

  /// Whether a changed sentence has as many figures and the one at `number` meets a condition.
  private func differs(
    _ text: String, at number: Int, _ reader: StatementReader, _ condition: (Quantity, Quantity) -> Bool
  ) -> Bool {
    let others = reader.wording(text).quantities
    return others.count == statement.quantities.count && condition(statement.quantities[number], others[number])
  }
}

/// How figures are written in the store: what may take the place of a number or of its unit.
struct FigurePool {
  private struct Key: Hashable {
    let kind: Quantity.Kind
    let language: Language
  }

  private var tails: [Key: Set<String>] = [:]
  private var words: [Language: Set<String>] = [:]

  init(_ store: ClaimStore, _ readers: [Language: StatementReader]) {
    for set in store.contents.variants {
      for variant in set.variants where variant.label == .supports {
        let wording = variant.wording
        guard let statement = readers[wording.language]?.wording(wording.text) else { continue }
        let bytes = Array(wording.text.utf8)
        for quantity in statement.quantities {
          guard let written = Self.number(of: quantity, in: bytes, wording.language) else { continue }
          let number = String(decoding: bytes[written], as: UTF8.self)
          if Int(number) == nil { words[wording.language, default: []].insert(number.lowercased()) }
          guard let tail = Self.tail(of: quantity, behind: written, in: bytes) else { continue }
          tails[Key(kind: quantity.kind, language: wording.language), default: []]
            .insert(String(decoding: bytes[tail], as: UTF8.self))
        }
      }
    }
  }

  /// Numbers in words, sorted.
  func numberWords(_ language: Language) -> [String] { (words[language] ?? []).sorted() }

  /// What stands behind the numbers of figures of one kind, sorted.
  func tails(_ kind: Quantity.Kind, _ language: Language) -> [String] {
    (tails[Key(kind: kind, language: language)] ?? []).sorted()
  }

  /// The first run of digits in a figure, or its first word where that is a number.
  static func number(of quantity: Quantity, in bytes: [UInt8], _ language: Language) -> Range<Int>? {
    guard !quantity.isVague, let word = Array(Words(of: bytes, in: quantity.figure)).first else { return nil }
    if word.folded.allSatisfy(\.isNumber) { return word.range }
    return language.rules.numbers.isNumber(word.folded) ? word.range : nil
  }

  /// The rest of the figure behind its number: scale and unit. None where digits go on there.
  static func tail(of quantity: Quantity, behind number: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let tail = number.upperBound..<max(number.upperBound, quantity.figure.upperBound)
    let hasDigits = bytes[tail].contains { (0x30...0x39).contains($0) }
    return tail.isEmpty || hasDigits ? nil : tail
  }
}
