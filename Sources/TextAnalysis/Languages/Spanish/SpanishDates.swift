extension DateWords {
  static let spanish = DateWords(
    months: [
      "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6, "jun": 6,
      "jul": 7, "sep": 9,
      "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9, "octubre": 10, "oct": 10,
      "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
    ],
    ambiguous: ["ago", "ene"],
    weekdays: [
      "lunes": 1, "martes": 2, "miercoles": 3, "jueves": 4, "viernes": 5, "sabado": 6, "domingo": 7,
    ],
    seasons: ["primavera": 3, "verano": 6, "otono": 9, "invierno": 12],
    units: [
      "dia": .day, "dias": .day, "semana": .week, "semanas": .week, "mes": .month, "meses": .month,
      "trimestre": .quarter, "trimestres": .quarter, "semestre": .half, "semestres": .half, "ano": .year, "anos": .year,
      "decada": .decade, "decadas": .decade, "siglo": .century, "siglos": .century,
    ],
    determiners: [
      "pasado": -1, "pasada": -1, "pasados": -1, "pasadas": -1, "ultimo": -1, "ultima": -1, "ultimos": -1,
      "ultimas": -1, "anterior": -1, "este": 0, "esta": 0, "presente": 0, "proximo": 1, "proxima": 1, "proximos": 1,
      "proximas": 1,
    ],
    determinersAfter: PhraseTable([
      "pasado": -1, "pasada": -1, "anterior": -1, "que viene": 1, "proximo": 1, "proxima": 1, "siguiente": 1,
      "actual": 0, "en curso": 0, "corriente": 0, "entrante": 1, "venidero": 1,
    ]),
    rolling: [
      "ultimo": -1, "ultima": -1, "ultimos": -1, "ultimas": -1, "pasados": -1, "pasadas": -1, "proximos": 1,
      "proximas": 1, "siguientes": 1, "anteriores": -1,
    ],
    days: PhraseTable([
      "hoy": 0, "ayer": -1, "anteayer": -2, "antes de ayer": -2, "antier": -2, "manana": 1, "pasado manana": 2,
      "actualmente": 0, "hoy en dia": 0, "en la actualidad": 0,
    ]),
    dayBlockers: ["la", "una", "esta", "cada", "de", "las", "por", "toda"],
    ago: ["atras"], since: ["hace"],
    openers: PhraseTable([
      "desde": .since, "a partir de": .since, "desde el": .since, "desde la": .since, "hasta": .until,
      "antes de": .before, "previo a": .before, "despues de": .after, "tras": .after, "luego de": .after,
      "para": .by, "a mas tardar en": .by, "pre -": .before, "con anterioridad a": .before,
      "con posterioridad a": .after,
    ]),
    onwards: PhraseTable(["en adelante": true]),
    modifiers: PhraseTable([
      "a principios de": .early, "principios de": .early, "a comienzos de": .early, "comienzos de": .early,
      "a inicios de": .early, "inicios de": .early, "al comienzo de": .early, "al principio de": .early,
      "al inicio de": .early, "a mediados de": .middle, "mediados de": .middle, "a finales de": .late,
      "finales de": .late, "a fines de": .late, "fines de": .late, "al final de": .late, "final de": .late,
      "finales": .late, "mediados": .middle, "principios": .early, "fin de": .late,
      "hacia": .about, "alrededor de": .about, "en torno a": .about, "sobre": .about,
    ]),
    fillers: ["el", "la", "los", "las", "ano", "anos", "mes", "de", "del", "dia", "en"],
    monthLeaders: [],
    decades: [
      "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
      "noventa": 90,
    ],
    century: "siglo", isCenturyNumberBefore: false,
    ordinals: [
      "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3,
      "cuarto": 4, "cuarta": 4, "ultimo": 4,
    ],
    quarters: ["trimestre"], halves: ["semestre", "mitad"], isDayFirst: true)
}
