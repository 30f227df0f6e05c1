import Testing

@testable import TextAnalysis

@Suite("Modality") struct ModalityTests {
  @Test(
    "tells how firmly something is said",
    arguments: [
      ("The bridge stands.", Modality.asserted), ("The bridge may fall.", .possible),
      ("The bridge could fall.", .possible),
      ("The bridge can carry trains.", .possible), ("Perhaps the bridge stands.", .possible),
      ("The bridge is likely to fall.", .likely), ("The bridge tends to shake.", .likely),
      ("It probably stands.", .likely),
      ("The bridge must be closed.", .necessary), ("They have to pay.", .necessary), ("You should go.", .necessary),
      ("The bridge will be closed.", .future), ("They\u{2019}ll pay.", .future), ("It is going to rain.", .future),
      ("The bridge would fall.", .conditional), ("The bridge reportedly fell.", .reported),
      ("The clerk is said to have left.", .reported), ("The clerk allegedly left.", .reported),
      ("The bridge could reportedly fall.", .reported), ("The vote was held in May 2018.", .asserted),
      ("The will of the people counts.", .asserted), ("They cannot pay.", .possible),
    ])
  func english(text: String, expected: Modality) { #expect(meaning(text, .english).modality == expected) }

  @Test(
    "in Spanish too",
    arguments: [
      ("El puente aguanta.", Modality.asserted), ("El puente puede caer.", .possible), ("Quizás llueva.", .possible),
      ("Tal vez llueva.", .possible), ("El puente podría caer.", .possible), ("Probablemente llueve.", .likely),
      ("Suelen cerrar a las seis.", .likely), ("Deben pagar.", .necessary), ("Tienen que pagar.", .necessary),
      ("Hay que pagar.", .necessary), ("Va a llover.", .future), ("El puente será cerrado.", .future),
      ("El puente sería cerrado.", .conditional), ("Presuntamente huyó.", .reported), ("Se dice que huyó.", .reported),
      ("Por supuesto, pagan.", .asserted), ("El poder cambia de manos.", .asserted),
    ])
  func spanish(text: String, expected: Modality) { #expect(meaning(text, .spanish).modality == expected) }

  @Test("a hedge has its range") func range() throws {
    let text = "Bread is said to be dear."
    #expect(slice(text, meaning(text, .english).hedges.first?.range) == "is said to")
  }
}
