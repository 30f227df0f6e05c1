extension LanguageRules {
  /// Spanish.
  static let spanish = LanguageRules(
    stopWords: Set(
      """
      a al algo algun alguna algunas algunos ante antes aquel aquella asi aun aunque cada como con contra cual cuales cuando \
      de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado estan \
      estar este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mientras mis mucho muy nada ni no nos \
      nosotros o otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre son \
      su sus tal tambien tan tanto te tiene tienen toda todas todo todos tu tus u un una unas uno unos y ya yo
      """.split(separator: " ").map(String.init)),
    functionWords: Set(
      """
      el la los las de del que y en un una por con para es se no al lo como su sus mas pero este esta son entre cuando muy \
      sin sobre tambien hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    abbreviations: Set(
      """
      sr sra sres srta dr dra prof excmo ilmo ud uds etc pag art num ee uu aa vv av avda tel aprox ej p
      """.split(separator: " ").map(String.init)),
    negations: [
      "no", "nunca", "jamas", "nadie", "nada", "ni", "ningun", "ninguna", "ninguno", "tampoco", "sin", "apenas",
    ],
    rejections: [
      "no es verdad que", "no es cierto que", "es falso que", "es mentira que", "es un bulo", "es un mito", "bulo",
      "bulos",
      "mito", "mitos", "es falso", "es mentira", "tampoco es cierto", "tampoco es verdad", "no es asi", "desmentido",
      "desmentida",
      "en contra de lo que", "carece de fundamento", "sin fundamento", "la idea de que", "teoria de la conspiracion",
      "falsamente", "no se sostiene", "rechazo la idea", "rechazamos",
    ],
    reports: [
      "segun", "dijo", "dice", "dicen", "afirmo", "afirma", "afirman", "asegura", "aseguro", "aseguran", "sostuvo",
      "sostiene",
      "denuncio", "denuncia", "alega", "lamento", "replico", "a su juicio", "advirtio", "criticos", "teme", "temen",
      "insiste",
      "insistio", "cree", "creen", "señalo", "apunto",
    ],
    conditions: ["si", "supongamos", "imaginemos", "ojala", "en caso de que"],
    numbers: NumberWords(
      values: [
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
        "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiun": 21,
        "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26,
        "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
        "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200,
        "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
        "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
        "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
        "docena": 12,
      ],
      scales: [
        "mil": 1e3, "miles": 1e3, "millon": 1e6, "millones": 1e6, "billon": 1e12, "billones": 1e12, "m": 1e6, "k": 1e3,
      ],
      fractions: [
        "mitad": 1.0 / 2, "medio": 1.0 / 2, "media": 1.0 / 2, "tercio": 1.0 / 3, "tercios": 1.0 / 3, "cuarto": 1.0 / 4,
        "cuartos": 1.0 / 4, "cuarta": 1.0 / 4, "quinto": 1.0 / 5, "quinta": 1.0 / 5, "septimo": 1.0 / 7,
        "septima": 1.0 / 7, "decimo": 1.0 / 10, "decima": 1.0 / 10,
      ],
      joiners: ["y"],
      proportions: ["de cada", "por cada", "entre"],
      percents: ["por ciento", "por cien"],
      percentWords: ["ciento"],
      comparators: [
        "mas de": .over, "por encima de": .over, "superior a": .over, "superan": .over, "supera": .over,
        "superado": .over,
        "al menos": .atLeast, "por lo menos": .atLeast, "como minimo": .atLeast, "o mas": .atLeast,
        "casi": .nearly, "cerca de": .nearly, "rondando": .about, "unos": .about, "unas": .about,
        "alrededor de": .about,
        "aproximadamente": .about, "en torno a": .about, "ronda": .about, "rondan": .about,
        "menos de": .under, "por debajo de": .under, "no llega a": .under, "no llegan a": .under, "inferior a": .under,
        "hasta": .atMost, "como maximo": .atMost, "como mucho": .atMost, "no pasa de": .atMost, "no pasan de": .atMost,
        "apenas": .exactly, "solo": .exactly, "exactamente": .exactly,
      ],
      currencies: [
        "dolar": "USD", "dolares": "USD", "euro": "EUR", "euros": "EUR", "libra": "GBP", "libras": "GBP",
      ],
      decimalSign: UInt8(ascii: ",")
    )
  )
}
