extension NumberWords {
  static let spanish = NumberWords(
    roles: NumberTable.roles(
      values: [
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
        "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiun": 21,
        "veintiuno": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
        "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
        "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
        "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
        "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
        "novecientas": 900,
      ],
      scales: [
        "docena": 12, "decena": 10, "veintena": 20, "treintena": 30, "cuarentena": 40, "cincuentena": 50,
        "centena": 1e2, "centenar": 1e2, "mil": 1e3, "millar": 1e3, "millon": 1e6, "millardo": 1e9, "billon": 1e12,
        "trillon": 1e18,
      ],
      pluralScales: [
        "decenas": 10, "docenas": 12, "cientos": 1e2, "centenares": 1e2, "centenas": 1e2, "miles": 1e3,
        "millares": 1e3, "millones": 1e6, "millardos": 1e9, "billones": 1e12, "trillones": 1e18,
      ],
      parts: [
        "tercio": 3, "cuarto": 4, "quinto": 5, "sexto": 6, "septimo": 7, "octavo": 8, "noveno": 9, "decimo": 10,
        "tercera": 3, "cuarta": 4, "quinta": 5, "sexta": 6, "septima": 7, "octava": 8, "novena": 9, "decima": 10,
        "onceavo": 11, "doceavo": 12, "doceava": 12, "quinceavo": 15, "veinteavo": 20, "centesimo": 100,
        "centesima": 100, "milesima": 1000, "milesimo": 1000,
      ],
      pluralParts: [
        "tercios": 3, "cuartos": 4, "quintos": 5, "sextos": 6, "septimos": 7, "octavos": 8, "novenos": 9, "decimos": 10,
        "terceras": 3, "cuartas": 4, "quintas": 5, "sextas": 6, "septimas": 7, "octavas": 8, "novenas": 9,
        "decimas": 10, "onceavos": 11, "doceavos": 12, "quinceavos": 15, "veinteavos": 20, "centesimas": 100,
        "centesimos": 100, "milesimas": 1000, "milesimos": 1000,
      ],
      halves: ["medio", "media"], soleHalves: ["mitad"],
      ordinals: [
        "primero", "primera", "primer", "primeros", "primeras", "segundo", "segunda", "segundos", "segundas", "tercer",
        "tercero", "terceros", "undecimo", "duodecimo", "vigesimo", "vigesima", "trigesimo", "cuadragesimo",
        "quincuagesimo", "centenario",
      ],
      multiples: ["doble": 2, "triple": 3, "cuadruple": 4, "quintuple": 5, "decuple": 10],
      becoming: [
        "duplico": 2, "duplicado": 2, "duplicaron": 2, "duplica": 2, "duplican": 2, "duplicarse": 2, "duplicar": 2,
        "duplicando": 2, "triplico": 3, "triplicado": 3, "triplicaron": 3, "triplica": 3, "triplican": 3,
        "triplicar": 3, "triplicarse": 3, "triplicando": 3, "cuadruplico": 4, "cuadruplicado": 4, "cuadruplicaron": 4,
        "cuadruplica": 4, "cuadruplicar": 4, "quintuplico": 5, "quintuplicado": 5, "quintuplicaron": 5,
      ]),
    letters: [
      "k": 1e3, "m": 1e6, "mm": 1e6, "mill": 1e6, "mio": 1e6, "bn": 1e9,
    ],
    bareScales: ["mil"],
    articles: ["un", "una"],
    several: PhraseTable([
      "varios": 2...10, "varias": 2...10, "unos pocos": 2...10, "unas pocas": 2...10, "unos cuantos": 2...10,
      "unas cuantas": 2...10, "pocos": 2...10, "pocas": 2...10, "algunos": 2...10, "algunas": 2...10, "unos": 2...10,
      "unas": 2...10, "muchos": 2...100, "muchas": 2...100, "un par de": 1.5...3, "par de": 1.5...3,
    ]),
    joiner: "y", joinsTens: true, decimalPoints: ["coma", "punto"], negatives: ["menos"],
    of: ["de", "del"],
    determiners: ["el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "lo"],
    between: "entre", from: ["de", "desde"], rangeJoiners: ["a", "o", "u", "hasta", "al"],
    proportions: PhraseTable(["de cada": true, "de entre cada": true, "de cada una de": true]),
    percents: PhraseTable([
      "%": .percent, "por ciento": .percent, "por cien": .percent, "porciento": .percent, "por 100": .percent,
      "puntos porcentuales": .points, "punto porcentual": .points, "puntos de porcentaje": .points,
      "pp": .points, "p . p .": .points,
    ]),
    percentWords: ["ciento", "porciento"],
    comparators: PhraseTable([
      "mas de": .over, "por encima de": .over, "superior a": .over, "superiores a": .over, "superan": .over,
      "supera": .over, "superado": .over, "supero": .over, "superaron": .over, "superaba": .over, "superaban": .over,
      "superando": .over, "sobrepasa": .over,
      "sobrepaso": .over, "sobrepasan": .over, "excede": .over, "exceden": .over, "mayor que": .over, "mayor a": .over,
      "mayores de": .over, "bastante mas de": .over, "mucho mas de": .over, "algo mas de": .over,
      "poco mas de": .over, "un poco mas de": .over, "mas que": .over, ">": .over, "supera los": .over,
      "al menos": .atLeast, "por lo menos": .atLeast, "como minimo": .atLeast, "no menos de": .atLeast,
      "mayor o igual que": .atLeast, "mayor o igual a": .atLeast,
      "mayores o iguales a": .atLeast,
      "un minimo de": .atLeast, "minimo de": .atLeast, "a partir de": .atLeast, "cuando menos": .atLeast,
      "≥": .atLeast,
      "casi": .nearly, "cerca de": .nearly, "cercano a": .nearly, "cercana a": .nearly, "rozan": .nearly,
      "roza": .nearly, "rozando": .nearly, "rozaba": .nearly, "poco menos de": .nearly, "algo menos de": .nearly,
      "un poco menos de": .nearly, "practicamente": .nearly,
      "rondando": .about, "unos": .about, "unas": .about, "alrededor de": .about, "aproximadamente": .about,
      "en torno a": .about, "ronda": .about, "rondan": .about, "rondaba": .about, "aproximado de": .about,
      "cosa de": .about, "unos aproximadamente": .about, "se estima en": .about, "estimado en": .about,
      "estimados en": .about, "~": .about, "≈": .about, "aprox .": .about, "aprox": .about,
      "mas o menos": .about, "del orden de": .about,
      "menos de": .under, "por debajo de": .under, "no llega a": .under, "no llegan a": .under, "no llego a": .under,
      "no alcanza": .under, "no alcanzan": .under, "inferior a": .under, "inferiores a": .under, "menor de": .under,
      "menor que": .under, "menor a": .under, "menores de": .under, "menos que": .under, "ni siquiera": .under,
      "ni": .under, "<": .under, "bastante menos de": .under, "mucho menos de": .under,
      "hasta": .atMost, "como maximo": .atMost, "como mucho": .atMost, "no pasa de": .atMost, "no pasan de": .atMost,
      "no mas de": .atMost, "menor o igual que": .atMost, "menor o igual a": .atMost,
      "menores o iguales a": .atMost, "a lo sumo": .atMost, "un maximo de": .atMost, "maximo de": .atMost,
      "no supera": .atMost, "no superan": .atMost, "no superaba": .atMost, "no superaban": .atMost,
      "no excede": .atMost, "≤": .atMost, "a lo mas": .atMost,
      "apenas": .exactly, "solo": .exactly, "exactamente": .exactly, "solamente": .exactly, "unicamente": .exactly,
      "justo": .exactly, "un total de": .exactly, "precisamente": .exactly,
    ]),
    comparatorsAfter: PhraseTable([
      "o mas": .atLeast, "al menos": .atLeast, "por lo menos": .atLeast, "como minimo": .atLeast, "y pico": .over,
      "y mas": .atLeast, "o superior": .atLeast, "en adelante": .atLeast, "y tantos": .over, "y tantas": .over,
      "o menos": .atMost, "como maximo": .atMost, "como mucho": .atMost, "a lo sumo": .atMost, "o inferior": .atMost,
      "aproximadamente": .about, "mas o menos": .about, "aprox": .about, "exactamente": .exactly, "largos": .over,
    ]),
    comparisons: ["que", "de"],
    currencies: WordMap(spanishCurrencies), ofEach: ["cada", "por", "un", "1"], returns: ["vuelven", "regresan"],
    cents: ["centimo": "EUR", "centimos": "EUR", "centavo": "", "centavos": "", "peniques": "GBP", "penique": "GBP"],
    currencyNames: PhraseTable(spanishCurrencies),
    spans: WordMap(
      NumberTable.spans([
        "second": ["segundo", "segundos", "seg"], "minute": ["minuto", "minutos", "min"],
        "hour": ["hora", "horas", "h", "hr", "hrs"],
        "day": ["dia", "dias"], "week": ["semana", "semanas"], "month": ["mes", "meses"], "year": ["ano", "anos"],
        "decade": ["decada", "decadas", "decenio", "decenios"], "century": ["siglo", "siglos"],
      ]).merging([
        "quincena": .init(unit: "week", count: 2), "lustro": .init(unit: "year", count: 5),
        "lustros": .init(unit: "year", count: 5), "trimestre": .init(unit: "month", count: 3),
        "trimestres": .init(unit: "month", count: 3), "semestre": .init(unit: "month", count: 6),
        "semestres": .init(unit: "month", count: 6),
      ]) { $1 }),
    ageWordsAfter: PhraseTable(["de edad": true, "de vida": true]),
    ageWordsBefore: ["edad"],
    rateOpeners: PhraseTable([
      "por": .anything, "por cada": .anything, "de cada": .anything, "/": .anything, "al": .time, "a la": .time,
      "cada": .time, "a el": .time, "por cabeza": .anything,
    ]),
    rateAdverbs: [
      "anuales": "year", "anual": "year", "anualmente": "year", "mensuales": "month", "mensual": "month",
      "mensualmente": "month", "semanales": "week", "semanal": "week", "semanalmente": "week", "diarios": "day",
      "diarias": "day", "diario": "day", "diariamente": "day",
    ],
    rateNouns: [
      "capita": "person", "cabeza": "person", "persona": "person", "personas": "person", "habitante": "person",
      "habitantes": "person",
    ],
    changes: NumberTable.directions(
      rise: [
        "subir", "subio", "subieron", "sube", "suben", "subido", "subida", "aumentar", "aumento", "aumentos",
        "aumentaron", "aumenta", "aumentan", "aumentado", "crecer", "crecio", "crecieron", "crece", "crecen", "crecido",
        "crecimiento", "incremento", "incrementos", "incrementado", "incrementaron", "incrementa", "alza", "disparo",
        "elevo", "mejora", "mejoro",
      ],
      fall: [
        "bajar", "bajo", "bajaron", "baja", "bajado", "bajada", "caer", "cayo", "cayeron", "cae", "caen", "caido",
        "caida", "descender", "descendio", "descendieron", "desciende", "descenso", "disminuir", "disminuyo",
        "disminuyeron", "disminuye", "disminucion", "reducir", "redujo", "redujeron", "reduce", "reducido", "reduccion",
        "recorte", "recorto", "retroceso", "retrocedio",
      ]),
    moves: ["paso", "pasaron", "pasa", "pasan", "pasar", "pasado", "pasando"],
    changeBy: ["en", "de", "del", "un", "una", "el", "otro", "otros", "hasta un", "casi"],
    changesAfter: NumberTable.directions(
      rise: ["mas", "superior", "mayor"], fall: ["menos", "inferior", "menor"]),
    times: ["veces"], folds: [],
    multipleFollowers: [
      "mas", "mayor", "mayores", "superior", "superiores", "el", "la", "lo", "menos", "menor", "inferior", "su", "los",
      "las", "que", "de", "del", "mejor", "peor",
    ],
    multipleLeaders: ["al", "el", "un", "del", "casi", "de"],
    labels: NumberTable.words(
      """
      anos seccion secciones capitulo capitulos pagina paginas pag p pp articulo articulos art n no nº num numero numeros \
      parrafo punto apartado tabla cuadro grafico figura paso version volumen vol tomo edicion episodio temporada parte \
      nivel fase etapa ruta carretera autopista sala aula habitacion puerta tipo clase categoria ley decreto reglamento \
      directiva resolucion recomendacion objetivo meta ods leccion unidad modulo anexo pregunta modelo serie linea canal \
      edificio bloque piso planta distrito zona codigo salmo isbn issn doi tel telefono fax ext extension id ref \
      referencia diapositiva nota covid expediente apartamento calle avenida km kilometro \
      disposicion
      """),
    nameLabels: ["objetivo", "meta", "grupo", "equipo", "fase", "plan", "agenda", "vision", "proyecto"],
    ordinalEndings: ["º", "ª", "er", "o", "a", "do", "ro", "to", "mo", "vo"],
    clockWords: ["am", "pm", "a", "p", "hs"],
    totals: ["numero", "total", "cifra", "cantidad", "cifras", "poblacion", "porcentaje", "proporcion", "cuota"],
    totalVerbs: NumberTable.words(
      "a en era es fue eran son alcanzo alcanza alcanzaron llego llegaron asciende ascienden suma suman totaliza total"),
    partNouns: ["parte", "partes"],
    halfBlockers: ["segunda", "primera", "otra", "mejor"],
    measures: NumberTable.measures(
      """
      toneladas tonelada libras onzas millas pies pulgadas hectareas hectarea litros litro metros metro kilometros \
      kilometro kilos kilo kilogramos gramos grados puntos centimetros
      """),
    yearLeaders: NumberTable.words(
      """
      en desde hasta de del antes despues durante ano anos a para hacia principios finales mediados entre verano otono \
      invierno primavera y o el tras enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
      diciembre curso ejercicio
      """),
    decimalSign: UInt8(ascii: ","), decimalSignMayGroup: true)
}

private let spanishCurrencies: [String: String] = [
  "dolar": "USD", "dolares": "USD", "usd": "USD", "dolares estadounidenses": "USD", "dolares americanos": "USD",
  "dolares canadienses": "CAD", "dolares australianos": "AUD", "euro": "EUR", "euros": "EUR", "eur": "EUR",
  "libra": "GBP", "libras": "GBP", "libras esterlinas": "GBP", "libra esterlina": "GBP", "peso": "MXN",
  "pesos": "MXN", "pesos mexicanos": "MXN", "pesos argentinos": "ARS", "pesos colombianos": "COP",
  "pesos chilenos": "CLP", "mxn": "MXN", "yen": "JPY", "yenes": "JPY", "yuanes": "CNY", "yuan": "CNY",
  "rupias": "INR", "rupia": "INR", "francos suizos": "CHF", "franco suizo": "CHF", "francos": "CHF",
  "coronas suecas": "SEK", "coronas noruegas": "NOK", "coronas danesas": "DKK", "rublos": "RUB", "rublo": "RUB",
  "liras turcas": "TRY", "bolivares": "VES", "quetzales": "GTQ", "lempiras": "HNL",
  "colones": "CRC", "cordobas": "NIO", "guaranies": "PYG", "bolivianos": "BOB", "gbp": "GBP", "$": "USD", "€": "EUR",
  "£": "GBP", "¥": "JPY", "₹": "INR",
]
