import Testing

@testable import TextAnalysis

@Suite("Sentences") struct SentenceSplitterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let sentences: [String]
    var language = Language.english
    var testDescription: String { name }
  }

  static let stops = [
    Case(name: "plain", text: "One here. Two there! Three?", sentences: ["One here.", "Two there!", "Three?"]),
    Case(
      name: "titles", text: "Hon. Keisha Bottoms met Mr. Doe. He left.",
      sentences: ["Hon. Keisha Bottoms met Mr. Doe.", "He left."]),
    Case(
      name: "acronym inside", text: "The U.S. Census said so. Fine.", sentences: ["The U.S. Census said so.", "Fine."]),
    Case(
      name: "acronym at the end", text: "They came to the U.S. The mayor spoke.",
      sentences: ["They came to the U.S.", "The mayor spoke."]),
    Case(
      name: "acronym before a contraction", text: "We met at 5 p.m. It's late.",
      sentences: ["We met at 5 p.m.", "It's late."]),
    Case(
      name: "abbreviations in mid-sentence", text: "Fruit, e.g. Apples, sold by Doe Jr. Ltd. sells. Yes.",
      sentences: ["Fruit, e.g. Apples, sold by Doe Jr. Ltd. sells.", "Yes."]),
    Case(
      name: "initials", text: "J. R. Doe sang. Plan B. It failed.",
      sentences: ["J. R. Doe sang.", "Plan B.", "It failed."]
    ),
    Case(
      name: "numbers after abbreviations", text: "See No. 5 and p. 12 of vol. 3. Then go.",
      sentences: ["See No. 5 and p. 12 of vol. 3.", "Then go."]),
    Case(name: "decimals", text: "It cost 3.5 million. Good.", sentences: ["It cost 3.5 million.", "Good."]),
    Case(name: "versions", text: "Use 6.3.1 now. Go.", sentences: ["Use 6.3.1 now.", "Go."]),
    Case(
      name: "addresses", text: "Write to a.b@example.org. See www.example.com/x.html? Yes.",
      sentences: ["Write to a.b@example.org.", "See www.example.com/x.html?", "Yes."]),
    Case(name: "ellipsis goes on", text: "Well... maybe so. Yes.", sentences: ["Well... maybe so.", "Yes."]),
    Case(name: "ellipsis ends", text: "Well… Maybe so. . . Yes.", sentences: ["Well…", "Maybe so. . .", "Yes."]),
    Case(name: "several marks", text: "What?! No!!! Go.", sentences: ["What?!", "No!!!", "Go."]),
    Case(name: "missing stop", text: "No stop here", sentences: ["No stop here"]),
    Case(name: "missing space", text: "They slept.Then it rained.", sentences: ["They slept.", "Then it rained."]),
    Case(
      name: "no capitals", text: "they sing. they dance? nobody pays.",
      sentences: ["they sing.", "they dance?", "nobody pays."]),
    Case(
      name: "smiley and reference", text: "Good. :) Bad.[3] [4] Ugly.", sentences: ["Good. :)", "Bad.[3] [4] Ugly."]),
    Case(name: "references", text: "Good. [3] [4] Ugly.", sentences: ["Good. [3] [4]", "Ugly."]),
    Case(
      name: "stops of other scripts", text: "天気がいい。行こう！はい", sentences: ["天気がいい。", "行こう！", "はい"]),
    Case(name: "Arabic and Hindi", text: "لماذا؟ نعم. यह है। ठीक", sentences: ["لماذا؟", "نعم.", "यह है।", "ठीक"]),
    Case(name: "only signs", text: "--- *** !!!", sentences: []),
    Case(name: "empty", text: "", sentences: []),
    Case(name: "no-break space only", text: " \u{A0} ", sentences: []),
  ]

  static let quotes = [
    Case(
      name: "quote after the stop", text: "\u{201C}It is so.\u{201D} She left.",
      sentences: ["\u{201C}It is so.\u{201D}", "She left."]),
    Case(
      name: "several sentences inside", text: "He said: \"We go. They stay.\" Then he left.",
      sentences: ["He said: \"We go.", "They stay.\"", "Then he left."]),
    Case(
      name: "a question that is reported", text: "“Really?” Ana asked. “Who knows?” he said.",
      sentences: ["“Really?” Ana asked.", "“Who knows?” he said."]),
    Case(
      name: "brackets", text: "(It rained.) We stayed (see p. 3). Good.",
      sentences: ["(It rained.)", "We stayed (see p. 3).", "Good."]),
    Case(name: "late quote", text: "\"We go. \" Then he left.", sentences: ["\"We go. \"", "Then he left."]),
    Case(
      name: "attribution behind a dash", text: "“Bread is dear.” — Jane Doe, baker",
      sentences: ["“Bread is dear.” — Jane Doe, baker"]),
    Case(
      name: "guillemets", text: "«Es así.» Salió. «¿Vienes?» preguntó.",
      sentences: ["«Es así.»", "Salió.", "«¿Vienes?» preguntó."], language: .spanish),
  ]

  static let spanish = [
    Case(
      name: "Spanish openers", text: "Llegó el Sr. Ruiz. ¿Quién lo dijo? ¡Nadie!",
      sentences: ["Llegó el Sr. Ruiz.", "¿Quién lo dijo?", "¡Nadie!"], language: .spanish),
    Case(
      name: "Spanish abbreviations", text: "Vive en EE. UU. Trabaja. La Sra. Gil, p. ej., no.",
      sentences: ["Vive en EE. UU. Trabaja.", "La Sra. Gil, p. ej., no."], language: .spanish),
    Case(
      name: "the country at the end", text: "Vive en EE. UU. La alcaldesa también.",
      sentences: ["Vive en EE. UU.", "La alcaldesa también."], language: .spanish),
    Case(
      name: "ordinals", text: "Fue el 1.º de mayo. El art. 3 sigue.",
      sentences: ["Fue el 1.º de mayo.", "El art. 3 sigue."],
      language: .spanish),
    Case(
      name: "an accent before the last letter", text: "Hubo deportación. Atlanta perdió.",
      sentences: ["Hubo deportación.", "Atlanta perdió."], language: .spanish),
    Case(
      name: "a list that ends in etc.", text: "Pan, sal, etc. Luego durmió.",
      sentences: ["Pan, sal, etc.", "Luego durmió."], language: .spanish),
  ]

  @Test("are found with exact ranges", arguments: stops + quotes + spanish)
  func split(given: Case) { #expect(sentences(of: given.text, given.language) == given.sentences) }

  static let layouts = [
    Case(
      name: "hard-wrapped lines are joined",
      text:
        "This sentence was wrapped by hand at some sixty columns\nand goes on in the next line of the text. So does this\none.",
      sentences: [
        "This sentence was wrapped by hand at some sixty columns\nand goes on in the next line of the text.",
        "So does this\none.",
      ]),
    Case(name: "list items", text: "- first point\n- second point", sentences: ["first point", "second point"]),
    Case(name: "numbered list", text: "1. first point\n2) second point", sentences: ["first point", "second point"]),
    Case(name: "thread", text: "1/ They sing.\n2/3 They dance", sentences: ["They sing.", "They dance"]),
    Case(name: "blank lines", text: "Heading\n\nText here.", sentences: ["Heading", "Text here."]),
    Case(name: "carriage returns", text: "One\r\rTwo\r\nThree", sentences: ["One", "Two", "Three"]),
    Case(name: "bars", text: "| Town | Boats |\n|---|---|\n| Ely | 12 |", sentences: ["Town", "Boats", "Ely", "12"]),
    Case(name: "tabs", text: "Town\tBoats\nEly\t12", sentences: ["Town", "Boats", "Ely", "12"]),
    Case(name: "quoted mail", text: "> one thing\n\nYes.", sentences: ["one thing", "Yes."]),
    Case(
      name: "speakers", text: "MAYOR LÓPEZ: We open. Soon.\nANA GIL (Ely): Why?",
      sentences: ["We open.", "Soon.", "Why?"]),
  ]

  @Test("layout keeps them apart", arguments: layouts)
  func layout(given: Case) { #expect(sentences(of: given.text, given.language) == given.sentences) }

  @Test(
    "speakers are told from labels",
    arguments: [
      ("MAYOR LÓPEZ: We open.", ["MAYOR LÓPEZ"]), ("@ana_g: no way", ["@ana_g"]), ("Mayor Gil: Yes.", ["Mayor Gil"]),
      ("Myth: It rains.", [nil]), ("Washington: It rains.", [nil]), ("Host: Hi.\n\nAna: Hi.", ["Host", "Ana"]),
      ("[00:12] HOST: Hi.\n[00:14] ANA: Hi.", ["HOST", "ANA"]), ("They said: It rains.", [nil]), ("A: b", [nil]),
    ])
  func speaker(text: String, expected: [String?]) {
    let bytes = Array(text.utf8)
    let found = SentenceSplitter(language: .english).sentences(in: bytes, blocks: Block.plain(in: bytes))
    #expect(found.map { $0.speaker.map { String(decoding: bytes[$0], as: UTF8.self) } } == expected)
  }

  @Test("blocks have their kinds") func kinds() {
    let text = "What we know\n\nIt rained in May and nobody minded.\n\n- one\n> two\n\nthree\n====="
    let bytes = Array(text.utf8)
    #expect(
      Block.plain(in: bytes).map(\.kind) == [.heading, .paragraph, .listItem, .quotation, .heading])
  }

  private func sentences(of text: String, _ language: Language) -> [String] {
    let bytes = Array(text.utf8)
    let found = SentenceSplitter(language: language).sentences(in: bytes, blocks: Block.plain(in: bytes))
    return found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
