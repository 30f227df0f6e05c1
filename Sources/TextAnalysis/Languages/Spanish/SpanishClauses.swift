extension ClauseWords {
  static let spanish = ClauseWords(
    coordinators: ["y", "e", "pero", "sino", "mas", "ni"],
    adversatives: ["pero", "mas"],
    concessives: ["aunque", "mientras", "pese"],
    subordinators: [
      "que", "quien", "quienes", "cual", "cuales", "porque", "pues", "cuando", "donde", "si", "como", "cuyo", "cuya",
    ],
    subjects: [
      "ellos", "ellas", "el", "ella", "nosotros", "nadie", "todos", "todas", "esto", "eso", "estos", "esos", "yo",
      "ustedes",
    ],
    finite: WordSet(
      """
      es son era eran fue fueron sera seran seria serian esta estan estaba estaban ha han habia habian hay hubo habra tiene \
      tienen tenia tenian tuvo tendra tendran puede pueden podia podran podria podrian debe deben va van iba iban fui hace \
      hacen hizo hicieron dice dicen dijo da dan dio vive viven vivian llega llegan llego vienen viene vino trabaja trabajan \
      cobra cobran cuesta cuestan costo paga pagan sabe saben quiere quieren sigue siguen cree creen sube suben subio baja \
      bajan bajo reciben recibe gana ganan pierde pierden queda quedan existe existen traen trae crece crecen ocupan quitan \
      quita reune crean crea rinde estudian estudia aprenden genera generan supone suponen parece parecen necesita necesitan \
      sienten siente pone ponen deja dejan abre cierra sale salen entra entran somos estamos tenemos vamos hemos habremos
      """.listedWords),
    finiteEndings: ["aron", "ieron", "aban", "ian", "aran", "eran", "iran", "abas", "ara", "aria", "eria", "iria"],
    preverbs: ["no", "nunca", "jamas", "ya", "tampoco", "siempre", "apenas", "se", "les", "nos", "le"],
    determiners: [
      "el", "la", "los", "las", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa", "su",
      "sus", "mi",
      "de", "en", "con", "por", "para", "cada", "mas", "todo", "toda", "otro", "otra",
    ],
    contrast: ["no"], notContrast: ["solo", "obstante", "porque", "se", "les", "le", "lo", "nos", "que", "ya"],
    marksSingularVerbs: false, afterVerbs: [],
    notFinite: [
      "ahora", "cara", "para", "manera", "carrera", "guerra", "fuera", "primera", "primeras", "espera", "verdadera",
      "frontera", "cualquiera", "clara", "rara", "dias", "categorias", "mayoria", "policia", "energia",
    ])
}
