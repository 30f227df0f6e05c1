import Testing

@testable import TextAnalysis

@Suite("Words") struct WordsTests {
  @Test(
    "are folded and keep their place",
    arguments: [
      ("Canadá", ["canada"]), ("don\u{2019}t", ["don't"]), ("whole-of-society", ["whole", "of", "society"]),
      ("70+ cities", ["70", "cities"]), ("Ñandú ÉL", ["nandu", "el"]), ("", []), ("... --- !!!", []),
      ("e\u{301}xito", ["exito"]), ("'quoted'", ["quoted"]), ("H-1B", ["h", "1b"]), ("a\u{A0}b", ["a", "b"]),
      ("straße", ["strasse"]), ("Ελλάδα", ["ελλάδα"]),
    ])
  func folded(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    #expect(Words(of: bytes, in: 0..<bytes.count).map(\.folded) == expected)
  }

  @Test("ranges slice back to the word") func ranges() {
    let text = "Más de 120 millones — dijo la alcaldesa’s."
    let bytes = Array(text.utf8)
    for word in Words(of: bytes, in: 0..<bytes.count) {
      let slice = String(decoding: bytes[word.range], as: UTF8.self)
      #expect(!slice.contains(" ") && !slice.isEmpty)
    }
  }

  @Test("any bytes are survived") func hostile() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for word in Words(of: bytes, in: 0..<bytes.count) { #expect(bytes.indices.contains(word.range.lowerBound)) }
    }
  }

  @Test("a run without end is no word") func longRun() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
    #expect(Words(of: bytes, in: 0..<bytes.count).map(\.folded).isEmpty)
  }

  @Test(
    "the language is told by function words",
    arguments: [
      ("The mayor said that there is work for all of them.", Language.english),
      ("La alcaldesa dijo que hay trabajo para todos los que llegan.", .spanish), ("120 000", .english), ("", .english),
      ("Los refugiados no trabajan", .spanish), ("Refugiados no trabajan", .spanish),
      ("No jobs, no taxes paid", .english),
    ])
  func language(text: String, expected: Language) {
    #expect(Language.detected(in: Array(text.utf8)) == expected)
  }
}

@Suite("Stems") struct StemmingTests {
  @Test(
    "of inflected forms meet",
    arguments: [
      (Language.english, ["city", "cities"]), (.english, ["refugee", "refugees"]),
      (.english, ["welcome", "welcoming", "welcomed"]),
      (.english, ["sponsor", "sponsors", "sponsored", "sponsorship", "sponsoring"]),
      (.english, ["stop", "stopped", "stopping"]),
      (.english, ["country", "countries", "country's"]), (.spanish, ["ciudad", "ciudades"]),
      (.spanish, ["refugiado", "refugiados", "refugiada"]),
    ])
  func meet(language: Language, words: [String]) {
    #expect(Set(words.map { Stemming.stem($0, in: language) }).count == 1)
  }

  @Test("short words and figures stay", arguments: ["as", "usa", "120", "1990s"])
  func stay(word: String) {
    #expect(Stemming.stem(word, in: .english) == word)
  }
}
