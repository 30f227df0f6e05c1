/// Says of whom a sentence speaks when it says *they*: the group named last, not long before.
///
/// A plain form of pronoun resolution by recency: no syntax, no gender, third person plural only.
///
/// - SeeAlso: Mitkov (1998), Robust pronoun resolution with limited knowledge: recency is the strongest of its indicators.
public struct Antecedents: Sendable {
  /// A group named this many statements ago is forgotten.
  private static let memory = 4

  private let tokenizer: Tokenizer
  private let pronouns: PronounWords

  /// - Parameter language: Language of the texts.
  public init(language: Language) {
    tokenizer = Tokenizer(language: language)
    pronouns = language.rules.pronouns
  }

  /// The words of each statement, with the pronouns that stand for a group replaced by the group's name.
  ///
  /// - Parameters:
  ///   - statements: Statements in reading order.
  ///   - text: The text they were read from.
  ///   - name: The name of a mentioned entry when it is a group of people, else nil.
  /// - Complexity: O(*n*) in the bytes of the statements.
  public func texts(of statements: [Statement], in text: [UInt8], name: (Int) -> String?) -> [String] {
    var last: (name: String, age: Int)?
    return statements.map { statement in
      let named = statement.conditions.mentions.last { $0.entries.contains { name($0) != nil } }
      defer {
        if let named, let name = named.entries.lazy.compactMap(name).first {
          last = (name, 0)
        } else if let known = last {
          last = known.age < Self.memory ? (known.name, known.age + 1) : nil
        }
      }
      guard named == nil, let last else { return String(decoding: text[statement.range], as: UTF8.self) }
      return replaced(statement.range, in: text, by: last.name)
    }
  }

  private func replaced(_ range: Range<Int>, in text: [UInt8], by name: String) -> String {
    var bytes: [UInt8] = []
    var copied = range.lowerBound
    for token in tokenizer.tokens(in: text, range: range) where token.kind == .word {
      guard let form = pronouns.forms[token.folded] else { continue }
      bytes += text[copied..<token.range.lowerBound]
      bytes += form.replacing(name).utf8
      copied = token.range.upperBound
    }
    bytes += text[copied..<range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The pronouns of one language that stand for a group of people.
struct PronounWords: Sendable {
  /// What to put in the place of a pronoun.
  enum Form: Sendable {
    /// The name: *they*, *them*.
    case name
    /// The name as owner, before what is owned: *their*; with what stands around the name.
    case owner(before: String, after: String)

    func replacing(_ name: String) -> String {
      switch self {
      case .name: name
      case .owner(let before, let after): before + name + after
      }
    }
  }

  let forms: [String: Form]
}

extension PronounWords {
  static let english = PronounWords(forms: [
    "they": .name, "them": .name, "these people": .name, "their": .owner(before: "the ", after: "'"),
    "they're": .owner(before: "", after: " are"), "they've": .owner(before: "", after: " have"),
    "they'll": .owner(before: "", after: " will"), "they'd": .owner(before: "", after: " would"),
    "theyre": .owner(before: "", after: " are"), "em": .name,
  ])
  static let spanish = PronounWords(forms: ["ellos": .name, "ellas": .name])
}
