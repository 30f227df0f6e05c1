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

  /// The entry it belongs to.
  public let entry: Entry
  /// What the wording is to its entry.
  public let kind: Kind
  /// Position of the wording among those of its kind in the entry: paraphrases count from 1, the canonical wording is 0.
  public let ordinal: Int
}

extension ClaimStore {
  /// Every view of the store with its text and language, in a fixed order.
  package var views: [(view: View, text: String, language: Language)] {
    var views: [(View, String, Language)] = []
    for (index, fact) in facts.enumerated() {
      views.append((View(entry: .fact(index), kind: .statement, ordinal: 0), fact.statement.english, .english))
      if let spanish = fact.statement.spanish {
        views.append((View(entry: .fact(index), kind: .statement, ordinal: 1), spanish, .spanish))
      }
      views.append((View(entry: .fact(index), kind: .quote, ordinal: 0), fact.quote, fact.quoteLanguage))
    }
    let positions = Dictionary(zip(facts.map(\.id), facts.indices), uniquingKeysWith: { first, _ in first })
    for set in contents.variants {
      guard let index = positions[set.fact] else { continue }
      for (ordinal, variant) in set.variants.enumerated() {
        views.append(
          (View(entry: .fact(index), kind: .variant, ordinal: ordinal), variant.wording.text, variant.wording.language))
      }
    }
    for (index, claim) in claims.enumerated() {
      views.append((View(entry: .claim(index), kind: .wording, ordinal: 0), claim.claim.english, .english))
      for (ordinal, wording) in claim.wordings.enumerated() {
        views.append((View(entry: .claim(index), kind: .wording, ordinal: ordinal + 1), wording.text, wording.language))
      }
      for (ordinal, negative) in claim.notThis.enumerated() {
        views.append(
          (
            View(entry: .claim(index), kind: .hardNegative, ordinal: ordinal), negative.wording.text,
            negative.wording.language
          ))
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
