import ClaimStore
import TextAnalysis

/// Says in one line why a verdict was given, in both languages that readers have.
enum Explanation {
  static let nothingKnown = Localized(
    english: "We hold no sourced fact on this.", spanish: "No tenemos ningún hecho con fuente sobre esto.")

  static func claim(_ claim: ContestedClaim) -> Localized {
    guard claim.verdict == .unsupported else { return claim.basis }
    let said = claim.cannotSay ?? claim.basis
    return Localized(
      english: "\(nothingKnown.english) \(said.english)",
      spanish: said.spanish.map { "\(nothingKnown[.spanish]) \($0)" })
  }

  /// Names the field in which a statement differs from a fact, where one can be named, and says what the fact says.
  static func fact(_ fact: Fact, _ relation: Relation, _ fields: FieldComparison, _ lexicon: StoreLexicon) -> Localized
  {
    func said(_ said: String, in language: Language) -> String {
      let difference = Difference(fields: fields, relation: relation, lexicon: lexicon, language: language)
      let parts = [relation == .supports ? nil : difference.words, source(relation, language) + ": " + said]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
    return Localized(
      english: said(fact.statement.english, in: .english),
      spanish: fact.statement.spanish.map { said($0, in: .spanish) })
  }

  private static func source(_ relation: Relation, _ language: Language) -> String {
    switch (relation, language) {
    case (.supports, .english): "The source says so"
    case (.supports, .spanish): "La fuente lo dice"
    case (.qualifies, .english): "The source says less than this"
    case (.qualifies, .spanish): "La fuente dice menos que esto"
    case (_, .english): "The source says"
    case (_, .spanish): "La fuente dice"
    }
  }
}

/// The field in which a statement differs from a fact, in words.
private struct Difference {
  let fields: FieldComparison
  let relation: Relation
  let lexicon: StoreLexicon
  let language: Language

  private var isSpanish: Bool { language == .spanish }

  /// The first difference that words can name; nil where none can.
  var words: String? { figure ?? name ?? sense }

  private var figure: String? {
    // Of a vague figure ("dozens") only the order of magnitude is known, which says nothing in digits.
    fields.differing.first { !$0.stated.isVague && !$0.known.isVague }.map { pair in
      let (stated, known) = (pair.stated.words(in: language), pair.known.words(in: language))
      guard isSpanish else {
        return "This says \(stated); \(relation == .updates ? "the newer figure is" : "the source says") \(known)."
      }
      let source = relation == .updates ? "la cifra más reciente es de" : "la fuente dice"
      return "Aquí se dice \(stated); \(source) \(known)."
    }
  }

  /// Names stand in quotation marks in Spanish: they come without the article that a sentence would need.
  private var name: String? {
    fields.otherName.map { other in
      let (stated, known) = (lexicon.terms[other.stated].label[language], lexicon.terms[other.known].label[language])
      guard isSpanish else {
        return other.isWider
          ? "True of \(known); this says it of \(stated)." : "The source speaks of \(known); this of \(stated)."
      }
      return other.isWider
        ? "Vale para «\(known)»; aquí se dice de «\(stated)»."
        : "La fuente habla de «\(known)»; aquí se habla de «\(stated)»."
    }
  }

  private var sense: String? {
    if fields.oppositeDirections > 0 {
      return isSpanish ? "Aquí se invierte el sentido." : "This turns the direction round."
    }
    if fields.yearsDiffer { return isSpanish ? "Aquí se da otra fecha." : "This gives another date." }
    if fields.polarityDiffers { return isSpanish ? "Aquí se dice lo contrario." : "This says the opposite." }
    if fields.isSweeping { return isSpanish ? "Aquí no se admite ninguna excepción." : "This allows no exception." }
    guard fields.dropsHedge else { return nil }
    return isSpanish
      ? "Aquí se omite la cautela con que lo dice la fuente."
      : "This leaves out how cautiously the source puts it."
  }
}
