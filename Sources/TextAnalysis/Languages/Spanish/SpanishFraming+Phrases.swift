extension FramingWords {
  /// Phrases that reject, adopt or credit a claim. Separated by `;`; `~` stands for every form of a verb.
  static let spanishPhrases: [Entry] = [
    Entry(
      .rejectsNext,
      """
      en contra de lo que; contra lo que; al contrario de lo que; contrariamente a lo que;
      contrariamente a la idea de que;
      no hay (ninguna|ningun|) (prueba|pruebas|evidencia|evidencias|indicio|indicios|constancia) (alguna|) de que;
      no existe (ninguna|ningun|) (prueba|pruebas|evidencia|evidencias|constancia) (alguna|) de que;
      ningun (estudio|informe|dato) (muestra|demuestra|prueba|indica|avala|confirma|respalda) que;
      (no creo|no creemos|no me creo|me niego a creer|me niego a aceptar|no acepto|no pienso) que;
      (nadie|nadie serio) (puede|podria|) (en serio|seriamente|) (sostener|afirmar|creer|mantener|decir|pensar|defender) que;
      rechazo (la idea|el argumento) de que; rechazamos (la idea|el argumento) de que;
      no (digan|diga|digas|vengan con|me vengan con) que; dejen de (decir|repetir|creer) que;
      dejemos de (decir|repetir|creer) que; nada mas falso que; nada mas lejos de la realidad que;
      es un error (pensar|creer|decir|suponer) que;
      seria (ingenuo|un error|absurdo) (pensar|creer|suponer|decir) que;
      nada (indica|demuestra|prueba|hace pensar) que; no es que; no se trata de que; ni es (cierto|verdad) que;
      tampoco es (cierto|verdad) (eso de|aquello de|) que;
      no (es|resulta) (cierto|verdad) (eso de|aquello de|) que; (falso|mentira|bulo) que;
      no hay nada de cierto en que; no nos creamos que; no crean que; no creas que
      """),
    Entry(
      .rejectsNext,
      """
      (no se sigue|de ahi no se sigue|no se deduce|de ahi no se deduce) que; (eso|esto|ello|lo cual|lo que|) no (quiere decir|significa|implica|prueba|demuestra) que;
      (no|tampoco) (aceptamos|admitimos|compartimos|sostenemos|acepto|admito|comparto|sostengo) que; ni es asi que; tampoco es (asi|exacto) que;
      (es|seria) (un error|injusto|falso|absurdo|erroneo) (llamar|llamarlos|llamarlas|tachar|tacharlos|calificar|hablar de|tratar|tratarlos|presentar|presentarlos)
      """),
    Entry(
      .rejectsPrevious,
      """
      de eso nada; ni mucho menos; ni por asomo; ni de lejos; nada de nada; todo lo contrario; no hay tal cosa; no (hacen|hace|dice|dicen) tal cosa;
      nada mas lejos de la (realidad|verdad); miente; mienten; se equivoca; se equivocan; no es (cierto|verdad|asi); no hay nada de (cierto|verdad|eso);
      no se sostiene; no se sostienen; carece de (todo|) fundamento; carecen de (todo|) fundamento;
      no tiene (ningun|) fundamento; sin (ningun|) fundamento; es (pura|) invencion; ha sido desmentido;
      ha sido desmentida; han sido desmentidas; han sido desmentidos; quedo desmentido; quedo desmentida;
      no lo (son|es|hacen|hace|han hecho|eran); no lo convierte en verdad; los datos dicen otra cosa;
      los datos dicen lo contrario; ocurre lo contrario; es justo al reves; es al reves; nada de eso; no resiste;
      no es verdad; se cae por su propio peso; no ocurrio; nunca ocurrio; nunca paso; no hay tal;
      nada es menos cierto; eso no es lo que paso
      """),
    Entry(
      .affirmsNext,
      """
      no hay duda de que; no cabe duda de que; sin duda; todo el mundo sabe que; todos sabemos que;
      todos saben que; nadie (ignora|niega|duda|discute) que;
      nadie (puede|podria) (negar|dudar|ignorar|discutir) que;
      es (un hecho|evidente|obvio|sabido|innegable|indudable|un secreto a voces) que;
      no es (falso|mentira|incierto) que; lo cierto es que; la verdad es que; el hecho es que; el hecho de que;
      es (cierto|verdad) que; no es ningun secreto que; esta (claro|demostrado|comprobado|probado) que;
      se ha demostrado que; (creo|pienso|sostengo|digo) que;
      (creemos|pensamos|sabemos|decimos|afirmamos) que; ya se sabe que; que nadie dude de que;
      que nadie olvide que; les aseguro que; os aseguro que; conste que; sabido es que; recuerden que;
      no olvidemos que; lo digo claro; ten en cuenta que; (tenga|tengan|tened) (en cuenta|presente) que;
      (lamento|siento|me alegra|me complace|nos complace|hay que|cabe|conviene|es justo|es de justicia|debo|tengo que|he de) (decir|anadir|senalar|subrayar|apuntar|precisar) (que|); tienen razon (cuando dicen|al decir|los que dicen) que;
      tiene razon (cuando dice|al decir|quien dice) que; sabias que; sabian que; saben que
      """),
    Entry(
      .affirmsPrevious,
      """
      y tiene razon; y tienen razon; tiene (toda la|) razon; tienen (toda la|) razon; y es (verdad|cierto|asi);
      y le creo; y les creo; estoy de acuerdo; y con razon; no le falta razon; no les falta razon;
      lo cual es (cierto|verdad); y asi es; asi es; lleva razon; y yo lo suscribo
      """),
    Entry(
      .source,
      """
      segun; a juicio (de|del); en opinion del; en palabras del; a decir del; en opinion de; en palabras de;
      a decir de; de acuerdo con; para el portavoz; a su juicio; en su opinion; a su modo de ver; a ojos de;
      al decir de; si creemos a; segun cuentan; segun dicen
      """),
    Entry(
      .hearsay,
      """
      supuestamente; presuntamente; al parecer; dizque; segun dicen; segun cuentan; segun se dice; eso dicen;
      o eso dicen; por lo visto; cuentan que; dicen por ahi que
      """),
    Entry(
      .generic,
      "quien; quienes; el que; los que; cualquiera que; todo el que; aquellos que; si alguien"),
    Entry(
      .falsely,
      """
      falsamente; erroneamente; equivocadamente; sin pruebas; mintio al
      """),
    Entry(
      .rightly,
      """
      con razon; acertadamente; con acierto; con toda razon
      """),
    Entry(
      .asReported,
      """
      como; tal como; tal y como
      """),
    Entry(
      .none,
      """
      si no; segun (el|la|los|las|lo) (cual|cuales); (digan|diga) lo que (digan|diga|quieran|quiera); como si; asi que; asi como; no solo; si acaso; dice mucho; por si acaso; de hecho; en prueba;
      es decir; dicho esto; cuenta con; tener en cuenta; por error; a prueba; como minimo; como maximo;
      como mucho; mantiene abierta; mantiene un; defiende a; cuenta atras; segun proceda; historia de;
      es asi como; lei el; (apunta|apuntan|apunto|apuntaron|apuntaba|apuntaban) a (los|las|la|el|un|una|quien|quienes);
      asi las cosas; pone los; cuenta corriente
      """),
  ]
}
