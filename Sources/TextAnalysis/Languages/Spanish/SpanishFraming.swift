extension FramingWords {
  static let spanish = FramingWords(
    entries: spanishVerbs + spanishNouns + spanishPhrases + spanishMoods, inflect: Inflection.spanish,
    complementizers: ["que"],
    questionWords: ["si", "por", "cuantos", "cuantas", "cuanto", "cuando", "donde", "quien", "como"],
    firstPerson: ["yo", "nosotros", "nosotras"],
    negations: [
      "no", "nunca", "jamas", "nadie", "ningun", "ninguna", "ninguno", "nada", "tampoco", "ni", "pocos", "sin",
    ],
    negativeSubjects: ["nadie", "ningun", "ninguna", "ninguno", "pocos"],
    hearsaySubjects: [],
    copulas: [
      "es", "son", "era", "eran", "fue", "fueron", "sea", "sean", "resulta", "seria", "ser", "sido", "parece", "han",
      "ha",
    ],
    pointers: ["eso", "esto", "ello", "lo", "cual", "esa", "ese", "todo", "esta", "que", "ambas", "aquello"],
    determiners: [
      "el", "la", "los", "las", "un", "una", "este", "esta", "ese", "esa", "estos", "estas", "esos", "esas", "su",
      "sus",
      "mi", "nuestra", "nuestro", "cualquier", "ningun", "ninguna", "vieja", "viejo", "falsa", "falso", "manida", "de",
      "sin", "hay", "con", "al", "del",
    ],
    fillers: [
      "a", "al", "en", "el", "la", "los", "las", "ayer", "hoy", "anoche", "este", "esta", "pasado", "lunes", "martes",
      "miercoles",
      "jueves", "viernes", "sabado", "domingo", "de", "por", "tambien", "ademas", "entonces", "durante", "tras", "ante",
      "con",
      "sus", "su", "una", "un", "vez", "siempre", "luego", "despues", "del",
    ],
    notBare: [],
    pronouns: ["ellos", "ellas", "el", "ella", "eso", "esto"],
    modals: [
      "seria", "serian", "podria", "podrian", "habria", "habrian", "tendria", "tendrian", "haria", "harian", "deberia",
      "deberian",
      "costaria", "costarian", "quedaria", "quedarian", "acabaria", "acabarian", "subiria", "subirian", "perderia",
      "perderian", "llegaria", "llegarian",
      "aumentaria", "supondria", "vendria", "vendrian", "traeria", "traerian", "quiza", "daria", "darian",
    ],
    surveyWords: ["ciento", "%", "mayoria", "mitad", "tercio", "millones", "encuestados", "proporcion"],
    inversions: ["de"],
    openers: [
      "y", "e", "pero", "ahora", "entonces", "pues", "asi", "o", "tambien", "ademas", "bueno", "vale", "ademas", "si",
      "no", "claro",
      "simplemente", "todo", "sencillamente", "por", "eso", "favor", "ay",
    ],
    auxiliaries: [],
    intensifiers: [
      "tan", "muy", "un", "una", "el", "la", "todo", "toda", "pura", "puro", "del", "nada", "mas", "que", "otro",
      "otra",
      "tambien", "igual", "de", "igualmente", "solo",
    ],
    participles: [],
    clefts: ["lo"], relatives: ["quien", "quienes"],
    unaccentedPasts: [
      "dijo", "sostuvo", "mantuvo", "expuso", "repuso", "supo", "puso", "predijo", "quiso", "hizo", "obtuvo", "dicho",
      "desmentido",
    ],
    denials: ["no", "nunca", "tampoco", "jamas"], indefinites: ["un", "una"],
    definites: [
      "el", "la", "los", "las", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "aquel", "aquella",
      "aquellos", "aquellas", "tal", "tales", "dicho", "dicha", "dichos", "dichas", "su", "sus", "mi", "mis", "tu",
      "tus",
      "nuestro", "nuestra", "nuestros", "nuestras", "cuyo", "cuya", "cuyos", "cuyas",
    ], nounLinks: ["de", "a", "sobre"],
    polarQuestionWords: ["si"], infinitiveMarks: [], dropsSubject: true)
}
