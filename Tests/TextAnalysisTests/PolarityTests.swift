import Testing

@testable import TextAnalysis

@Suite("Polarity") struct PolarityTests {
  @Test(
    "English clauses that are denied",
    arguments: [
      "The bakers do not open on Mondays.", "The bridge isn't finished.", "Nobody read the report.",
      "None of the trains arrived on time.", "No ferry runs in winter.", "The library never closes early.",
      "The pool is no longer heated.", "They hardly sleep.", "The engine barely works.",
      "The plan is far from perfect.",
      "The council failed to repair the road.", "The singer refused to perform.", "The village lacks a doctor.",
      "The answer is anything but simple.", "The choir has yet to rehearse.", "Not all apples are red.",
      "Not a single lamp was lit.", "No one knows the way.", "The farm is without water.", "They can't swim.",
      "Neither the mayor nor the clerk signed.", "The soup was not hot and not salty.",
      "The shop stopped selling bread.",
      "It is impossible to park here.", "The rumour is untrue.", "Under no circumstances may the door be opened.",
      "He dont know the road.", "The roof is unlikely to hold.", "Farmers found no buyers for the wheat.",
      "The firm ceased to exist.", "They didn\u{2019}t pay no rent.", "The team is nowhere near ready.",
      "In 2016 the school did not have a roof.", "If it rains, the market does not open.",
      "Critics say that the pipes do not leak.", "The bus that stops here does not run on Sundays.",
      "The clerk was unable to find the file.", "They are not merchants but farmers.",
      "Hardly anyone reads the minutes.",
      "The harvest was not, however, lost.",
    ])
  func deniedInEnglish(text: String) { #expect(meaning(text, .english).isNegated) }

  @Test(
    "English clauses that are not",
    arguments: [
      "The bakers open on Mondays.", "The answer is not uncommon.", "Not only the bakers but also the butchers open.",
      "No fewer than forty boats sailed.", "There is no doubt that the bridge holds.", "The mill is not just a museum.",
      "The train never fails to arrive.", "The village does not lack water.", "They came without luggage.",
      "People who do not vote pay the same taxes.", "The garden is a gain, not a loss.",
      "The mayor is not unaware of it.",
      "It is not impossible to win.", "They closed because nobody came.", "If they do not sleep, they snore.",
      "No, the road is open.", "The roof holds, doesn't it?", "Don't swans fly?", "No. 5 is the best room.",
      "The choir sings without a conductor.", "Nobody says they don't work.",
      "No matter the weather, the market opens.",
      "The rooms are open, whether or not it snows.", "More often than not the ferry is late.",
      "The farm is not without water.",
      "The lack of rain worries farmers.", "Although it did not rain, the grass grew.",
      "Illegal dumping costs the town money.",
      "The dog has stopped at the corner.", "It is not untrue that bread is dear.", "They live far from the station.",
      "The film lasts not less than two hours.", "Singers rather than dancers fill the hall.",
      "The town welcomes visitors instead of soldiers.", "They cannot help laughing.",
      "The team has nothing but praise.",
      "There is no denying that the tower leans.", "He eats not because he is hungry.",
    ])
  func affirmedInEnglish(text: String) { #expect(!meaning(text, .english).isNegated) }

  @Test(
    "Spanish clauses that are denied",
    arguments: [
      "Los panaderos no abren los lunes.", "Nadie leyó el informe.", "No vino nadie.", "Ningún tren llegó a tiempo.",
      "El puente tampoco está terminado.", "La piscina ya no está abierta.", "Apenas duermen.",
      "No hay nada en la nevera.",
      "El plan está lejos de ser perfecto.", "El pueblo carece de médico.", "La tienda dejó de vender pan.",
      "El cantante se negó a actuar.", "Es imposible aparcar aquí.", "El rumor es falso.",
      "No todas las manzanas son rojas.",
      "Ni el alcalde ni la secretaria firmaron.", "No tienen ni agua ni luz.", "Nunca cierra temprano.",
      "En ningún caso se abrirá la puerta.", "No conocen a ningún vecino.", "El coro todavía no ha ensayado.",
      "Ni siquiera saludó.", "Los vecinos dicen que no funciona.", "El médico es incapaz de leerlo.",
      "Si llueve, el mercado no abre.", "Jamás volvió nadie.", "En 2016 no llegó ningún barco.",
      "No lo sabe nadie en el pueblo.", "El autobús que para aquí no pasa los domingos.",
      "No son mercaderes sino pastores.",
      "La respuesta es cualquier cosa menos sencilla.", "Eso no tiene nada que ver con el precio.",
    ])
  func deniedInSpanish(text: String) { #expect(meaning(text, .spanish).isNegated) }

  @Test(
    "Spanish clauses that are not",
    arguments: [
      "Los panaderos abren los lunes.", "No solo abren los panaderos, sino también los carniceros.",
      "Llegaron no menos de cuarenta barcos.", "Sin duda el puente aguanta.", "No cabe duda de que el puente aguanta.",
      "El tren nunca deja de pasar.", "El pueblo no carece de agua.", "Llegaron sin maletas.",
      "Vinieron sin embargo todos.",
      "Las personas que no votan pagan lo mismo.", "El jardín es una ventaja, no una carga.", "No es imposible ganar.",
      "Cerraron porque nadie vino.", "Si no duermen, roncan.", "No, la carretera está abierta.",
      "El tejado aguanta, ¿no?",
      "Apenas 300 personas votaron.", "La falta de lluvia preocupa.", "Aunque no llovió, creció la hierba.",
      "Viven lejos de la estación.", "No obstante, el mercado abrió.", "No pocos vecinos protestaron.",
      "Abren los domingos en vez de los lunes.", "¿No vuelan los cisnes?", "No es falso que el pan suba.",
      "Los vertidos ilegales cuestan dinero.", "Corren para que no los vean.",
    ])
  func affirmedInSpanish(text: String) { #expect(!meaning(text, .spanish).isNegated) }

  @Test(
    "cue and scope have exact ranges",
    arguments: [
      ("The shop does not sell bread, but milk.", Language.english, "not", "sell bread"),
      ("They came without luggage.", .english, "without", "luggage"),
      ("The firm is no longer small", .english, "no longer", "small"), ("It is untrue.", .english, "untrue", "untrue"),
      ("La tienda no vende pan, sino leche.", .spanish, "no", "vende pan"),
      ("Llegaron sin maletas.", .spanish, "sin", "maletas"),
      ("Ya no canta porque está ronco.", .spanish, "Ya no", "canta"), ("They say no", .english, "no", "no"),
    ])
  func scope(text: String, language: Language, cue: String, scope: String) throws {
    let negation = try #require(meaning(text, language).negations.first)
    #expect(slice(text, negation.cue) == cue)
    #expect(slice(text, negation.scope) == scope)
  }
}

/// The meaning of a text read as one clause.
func meaning(_ text: String, _ language: Language) -> Meaning {
  let bytes = Array(text.utf8)
  let tokens = Tokenizer(language: language).tokens(in: bytes, range: 0..<bytes.count)
  return MeaningReader(language: language).meaning(of: tokens[...])
}

/// The bytes of a range, as text.
func slice(_ text: String, _ range: Range<Int>?) -> String? {
  range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}
