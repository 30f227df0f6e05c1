package import ClaimStore
import TextAnalysis

/// What is wrong with a draft and what to do, in both languages of those who edit it. Each follows on "the sentence …" or
/// "the draft …".
enum IssueWords {
  private static func said(_ english: String, _ spanish: String) -> Localized {
    Localized(english: english, spanish: spanish)
  }

  // MARK: A sentence

  static func unknownFact(_ id: String) -> Localized {
    said("cites '\(id)', which is no fact of the store", "cita «\(id)», que no es un hecho del fondo")
  }

  static func word(_ finding: WordCheck.Finding) -> Localized {
    let (english, spanish) = (finding.use.map { ": say '\($0)'" }, finding.use.map { ": diga «\($0)»" })
    return said(
      "uses '\(finding.word)' (\(finding.reason))\(english ?? "")",
      "usa «\(finding.word)»\(spanish ?? ": busque otra palabra")")
  }

  static func uncited(_ text: String) -> Localized {
    said(
      "says '\(text)' and cites no fact: mark the fact it comes from, or take it out",
      "dice «\(text)» y no cita ningún hecho: indique de qué hecho procede o quítelo")
  }

  static func ungrounded(_ text: String, facts: [String]) -> Localized {
    said(
      "says '\(text)', which \(any(facts)) does not hold: correct it, or cite the fact it comes from",
      "dice «\(text)», que no está en \(inNone(facts)): corríjalo o cite el hecho del que procede")
  }

  private static func any(_ facts: [String]) -> String { facts.map { "'\($0)'" }.joined(separator: " or ") }

  private static func inNone(_ facts: [String]) -> String { facts.map { "«\($0)»" }.joined(separator: " ni en ") }

  static func inexact(_ quotation: String, facts: [String]) -> Localized {
    said(
      "quotes “\(quotation)”, which \(any(facts)) does not say in these words: quote exactly",
      "cita «\(quotation)», que no figura con estas palabras en \(inNone(facts)): cite literalmente")
  }

  static func otherGroup(_ group: String, facts: [String]) -> Localized {
    said(
      "speaks of '\(group)', and \(any(facts)) does not: name the group that the fact is about",
      "habla de «\(group)», que no aparece en \(inNone(facts)): nombre al grupo del que trata el hecho")
  }

  static func turned(_ word: String, facts: [String]) -> Localized {
    said(
      "says '\(word)' where \(any(facts)) says the opposite",
      "dice «\(word)», lo contrario de lo que consta en \(inNone(facts))")
  }

  static func uncovered(_ words: [String], facts: [String]) -> Localized {
    said(
      "says \(words.map { "'\($0)'" }.joined(separator: ", ")), of which \(any(facts)) says nothing: go back to what the fact says",
      "dice \(words.map { "«\($0)»" }.joined(separator: ", ")), de lo que nada consta en \(inNone(facts)): vuelva a lo que dice el hecho"
    )
  }

  static func lost(_ loss: KeptScope.Loss, of fact: String) -> Localized {
    let kind =
      switch loss.kind {
      case .place: "el lugar"
      case .population: "el grupo"
      case .period: "el periodo"
      case .hedge: "el matiz"
      case .bound: "el límite"
      }
    return said(
      "has lost the \(loss.kind.rawValue) '\(loss.text)' of '\(fact)': put it back",
      "ha perdido \(kind) «\(loss.text)» de «\(fact)»: repóngalo")
  }

  static func unlike(_ fact: String) -> Localized {
    said(
      "shares hardly a word with '\(fact)': cite the fact it comes from, or go back to the fact's words",
      "apenas comparte palabras con «\(fact)»: cite el hecho del que procede o vuelva a las palabras del hecho")
  }

  static func reversed(_ fact: String, isNegated: Bool) -> Localized {
    said(
      "turns '\(fact)' round: the fact \(isNegated ? "does not deny this" : "denies this")",
      "da la vuelta a «\(fact)»: el hecho \(isNegated ? "no niega esto" : "niega esto")")
  }

  static let claimFirst = said(
    "says the claim first: begin with a fact", "empieza por la afirmación: comience con un hecho")
  static let claimAgain = said("says the claim again: once is enough", "repite la afirmación: con una vez basta")
  static let twice = said("stands twice: take one out", "aparece dos veces: quite una")

  // MARK: The whole

  static let noAcknowledgement = said("has no word for the concern", "no dedica ni una palabra a la inquietud")
  static let longAcknowledgement = said(
    "acknowledges at length: two sentences do", "se extiende al reconocer la inquietud: bastan dos frases")

  static func lateAcknowledgement(_ sentence: Int, latest: Int) -> Localized {
    said(
      "acknowledges the concern in sentence \(sentence): do so within the first \(latest)",
      "reconoce la inquietud en la frase \(sentence): hágalo en las \(latest) primeras")
  }

  static func long(_ words: Int, most: Int) -> Localized {
    said(
      "has \(words) words; the channel allows \(most): leave something out",
      "tiene \(words) palabras; el formato admite \(most): suprima algo")
  }

  static func short(_ words: Int, least: Int) -> Localized {
    said(
      "has \(words) words; the channel asks for \(least): say a little more",
      "tiene \(words) palabras; el formato pide \(least): diga algo más")
  }

  static func hard(_ readability: Readability, limit: Double) -> Localized {
    let isSpanish = readability.language == .spanish
    func written(_ value: Double) -> String { "\(value)".replacing(".", with: ",") }
    return said(
      "reads at \(isSpanish ? "perspicuity" : "grade") \(readability.score), the limit is \(limit): shorten the long sentences",
      "tiene \(isSpanish ? "una perspicuidad de" : "un nivel de lectura de") \(written(readability.score)); el límite es \(written(limit)): acorte las frases largas"
    )
  }
}

extension DraftIssue {
  /// An issue with a sentence that the matcher finds at odds with a fact.
  package static func atOdds(
    sentence: Int, _ verdict: Verdict, _ fact: String, why: Localized
  ) -> DraftIssue {
    let spanish =
      switch verdict {
      case .outdated: "ha quedado anticuada según"
      case .misleading: "induce a error según"
      default: "está en contradicción con"
      }
    let message = Localized(
      english: "is \(verdict.rawValue) by '\(fact)': \(why.english)", spanish: "\(spanish) «\(fact)»: \(why[.spanish])")
    return DraftIssue(kind: .contradicted, sentence: sentence, message: message)
  }
}
