package import ClaimStore
package import TextAnalysis

/// One wording under which an entry of the store can be found.
public struct View: Sendable, Hashable {
  /// The entry a view belongs to, by its position in the store.
  public enum Entry: Sendable, Hashable {
    case fact(Int)
    case claim(Int)
  }

  /// What the wording is to its entry.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    case statement, quote, wording, hardNegative, variant
  }

  /// What a wording says about its entry, and so about a statement that says the same.
  public enum Role: Int, Sendable, Hashable, CaseIterable {
    /// Facts: says what the fact says. Claims: makes the claim.
    case same
    /// Facts: says what the fact refutes.
    case refuted
    /// Facts: says more than the fact bears out.
    case overstated
    /// Shares words with the entry and says something else.
    case other
  }

  /// The entry it belongs to.
  public let entry: Entry
  /// What the wording is to its entry.
  public let kind: Kind
  /// Position of the wording among those of its kind in the entry: paraphrases count from 1, the canonical wording is 0.
  public let ordinal: Int
  /// What it says about its entry.
  public let role: Role

  init(_ entry: Entry, _ kind: Kind, _ ordinal: Int = 0, role: Role = .same) {
    (self.entry, self.kind, self.ordinal, self.role) = (entry, kind, ordinal, role)
  }
}

/// The views of a store, by number, read where they lie.
public struct Views: RandomAccessCollection, Sendable {
  /// 0.
  public let startIndex = 0
  /// How many views there are.
  public var endIndex: Int { numbers.count }
  private let numbers: PackedNumbers

  /// The view of a number in 0..<``endIndex``.
  /// - Complexity: Constant.
  public subscript(number: Int) -> View {
    let packed = numbers[number]
    let entry = packed >> 6 & 0xFF_FFFF
    return View(
      packed & 1 == 1 ? .fact(entry) : .claim(entry), View.Kind(rawValue: packed >> 1 & 7) ?? .statement, packed >> 30,
      role: View.Role(rawValue: packed >> 4 & 3) ?? .same)
  }
}

extension Views: Packable {
  package init(from pack: inout PackReader) throws(PackError) { numbers = try pack.next() }
  package func write(to pack: inout PackWriter) { pack.add(numbers) }

  /// Whether every view is of a known kind and belongs to one of so many entries.
  func belong(toFacts facts: Int, claims: Int) -> Bool {
    zip(self, numbers).allSatisfy { view, packed in
      guard View.Kind(rawValue: packed >> 1 & 7) != nil else { return false }
      return switch view.entry {
      case .fact(let number): number < facts
      case .claim(let number): number < claims
      }
    }
  }

  static func write(_ views: [View], to pack: inout PackWriter) {
    let numbers = views.map { view in
      let (entry, isFact) =
        switch view.entry {
        case .fact(let number): (number, 1)
        case .claim(let number): (number, 0)
        }
      return view.ordinal << 30 | entry << 6 | view.role.rawValue << 4 | view.kind.rawValue << 1 | isFact
    }
    PackedNumbers.write(numbers, to: &pack)
  }
}

extension View.Role {
  fileprivate init(_ label: Variant.Label) {
    self =
      switch label {
      case .supports: .same
      case .refutes: .refuted
      case .misleads: .overstated
      case .unrelated: .other
      }
  }
}

extension ClaimStore {
  /// Every view of the store with its text and language, in a fixed order.
  package var views: [(view: View, text: String, language: Language)] {
    var views: [(View, String, Language)] = []
    func add(_ view: View, _ wording: Wording) { views.append((view, wording.text, wording.language)) }
    for (index, fact) in facts.enumerated() {
      let entry = View.Entry.fact(index)
      views.append((View(entry, .statement), fact.statement.english, .english))
      if let spanish = fact.statement.spanish { views.append((View(entry, .statement, 1), spanish, .spanish)) }
      views.append((View(entry, .quote), fact.quote, fact.quoteLanguage))
    }
    let positions = Dictionary(zip(facts.map(\.id), facts.indices), uniquingKeysWith: { first, _ in first })
    for set in contents.variants {
      guard let index = positions[set.fact] else { continue }
      for (ordinal, variant) in set.variants.enumerated() {
        add(View(.fact(index), .variant, ordinal, role: View.Role(variant.label)), variant.wording)
      }
    }
    for (index, claim) in claims.enumerated() {
      let entry = View.Entry.claim(index)
      views.append((View(entry, .wording), claim.claim.english, .english))
      for (ordinal, wording) in claim.wordings.enumerated() { add(View(entry, .wording, ordinal + 1), wording) }
      for (ordinal, negative) in claim.notThis.enumerated() {
        add(View(entry, .hardNegative, ordinal, role: .other), negative.wording)
      }
    }
    return views
  }
}

extension ContestedClaim {
  /// The wordings besides the canonical English one: the Spanish canonical wording, then the paraphrases.
  package var wordings: [Wording] {
    (claim.spanish.map { [Wording(text: $0, language: .spanish)] } ?? []) + paraphrases
  }

  /// The text of a view of this claim.
  package func text(of view: View) -> Wording {
    switch view.kind {
    case .hardNegative: notThis[view.ordinal].wording
    default: view.ordinal == 0 ? Wording(text: claim.english, language: .english) : wordings[view.ordinal - 1]
    }
  }
}
