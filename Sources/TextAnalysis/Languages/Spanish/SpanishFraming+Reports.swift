extension FramingWords {
  /// Verbs that report, with the phrases that do the same. Separated by `;`; `~` stands for every form of a verb.
  static let spanishVerbs: [Entry] = [
    Entry(
      [.says, .tells],
      """
      decir; dice; dicen; dijo; dijeron; decia; decian; dicho; diciendo; diga; digan; afirmar~; explicar~; anadir~; agregar~; comentar~; declarar~;
      manifestar~; manifiesta; manifiestan; escribir~; escrito; anunciar~; informar~; relatar~; contar; conto; cuenta; cuentan; contaba; contaban; precisar~;
      senalar~; indico; indicaba; subrayar~; apuntar~; recalcar~; citar~; mencionar~; exponer; expuso; expone; sentenciar~; reiterar~; matizar~;
      vaticinar~; pronosticar~; estimar~; calcular~; publicar~; tuitear~; proseguir; prosiguio; zanjar~; espetar~; exclamar~; detallar~; observar~;
      puntualizar~; augurar~; predecir; predijo; predice; confesar~; confiesa; ironizar~; bromear~; explico; remacho; remachar~; suspirar~; prometer~; comunicar~
      """),
    Entry(
      [.says, .tells, .replies],
      """
      replicar~; responder~; contestar~; recordar~; recuerda; recuerdan; rebatir~; repuso; corregir; corrigio; corrige; matizo; aclarar~
      """),
    Entry(
      [.claims, .tells],
      """
      asegurar~; sostener; sostiene; sostienen; sostuvo; sostuvieron; sostenia; sostenian; sosteniendo; sostenga; alegar~; denunciar~; insistir~ en; insistir~;
      argumentar~; lamentar~; se lamenta de; se lamentan de; se lamentaba de; quejar~; se queja de; se quejan de; se quejo de; se quejaba de; se quejaron de;
      advertir~; advierte; advierten; advirtio; advirtieron; avisar~; protestar~; jurar~; pretender~; sugerir; sugiere; sugieren; sugirio; sugirieron; sugeria;
      insinuar~; acusar~; repetir; repite; repiten; repitio; repitieron; repitiendo; argüir; arguye; arguyo; mantener; mantiene; mantienen; mantuvo; mantuvieron;
      defender~; defiende; defienden; vender la idea de; quieren hacernos creer; quiere hacernos creer; propagar~; difundir~; murmurar~; cuchichear~;
      reprochar~; reprocha; bramar~; clamar~; criticar~; deslizar~; esgrimir~; propalar~; pregonar~; despotricar~; rezongar~; refunfunar~; objetar~; machacar~ con; recelar~ de; presumir~ de; presume de; presumen de; alardear~ de; se jacta de; se jactan de; se jacto de; fanfarronear~ con
      """),
    Entry(
      .thinks,
      """
      cree; creen; creia; creian; creyo; creyeron; creer; crea; crean; pensar~; piensa; piensan; opinar~; considerar~; temer~; sospechar~; suponer; supone que;
      suponen que; imaginar~; (esta|estan|estaba|estaban) (convencido|convencida|convencidos|convencidas|seguro|segura|seguros|seguras) de; (tienen|tiene) miedo de;
      (les|le) preocupa; preocupa; preocupados por; temor a; (dan|da) por hecho; (tienen|tiene) la (sensacion|impresion) de; juzgar~; intuir; intuye; intuyen; barruntar~
      """),
    Entry(
      .hears,
      """
      me han dicho; nos han dicho; me dijeron; nos dijeron; me dicen; nos dicen; he leido; hemos leido; lei;
      leimos; he oido; hemos oido; oi; oimos; se oye; se lee; se escucha; escuche; he escuchado; hemos escuchado;
      me cuentan; nos cuentan; me contaron; nos contaron; se dice; se comenta; se rumorea; se afirma; se asegura;
      se ha dicho; se decia; se cree; se repite; corre la voz de; corre el rumor de; circula; habran (leido|oido); habra (leido|oido); habras (leido|oido); dicen por ahi; se cuenta; se comentaba; nos aseguran; nos (advierten|avisan) de; me aseguran
      """),
    Entry(
      .shows,
      """
      muestra; muestran; mostro; mostraron; demuestra; demuestran; demostro; demostraron; confirma; confirman;
      confirmo; confirmaron; revela; revelan; revelo; revelaron; prueba; prueban; probo; comprobo; comprueba;
      admite; admiten; admitio; admitieron; reconoce; reconocen; reconocio; reconocieron; constata; constatan;
      constato; evidencia; evidencian; concluye; concluyen; concluyo; significa; descubrio; descubrieron; hallo;
      hallaron; encontro; encontraron; deja claro; dejan claro; dejo claro; pone de manifiesto;
      ponen de manifiesto; indican; resulta; acredita; acreditan; ha demostrado; han demostrado; ha confirmado;
      han confirmado; documenta; documentan
      """),
    Entry(
      .quotes,
      """
      llama; llaman; llamo; llamaron; llamaba; califico; califica; calificaron; tacho; tacha; tacharon; tilda; tildo; tildaron; describio (como|)
      """),
    Entry(
      .estimates,
      """
      (cifro|cifraron) (en|el|la|los|las|su|sus); (los|las|lo|la) (cifra|cifran|cifraba) en
      """),
    Entry(
      .knows,
      """
      sabe; saben; sabia; sabian; sabemos; ignora; ignoran; olvida; olvidan; olvidemos; recordemos; noto; notan;
      se da cuenta de; se dan cuenta de; nos damos cuenta de; celebra; orgullosos de; conviene saber;
      conviene recordar; cabe recordar; es consciente de; son conscientes de
      """),
    Entry(
      .doubts,
      """
      negar~; niega; niegan; niegue; desmentir; desmiente; desmienten; desmintio; desmintieron; desmentido; dudar~; dudar~ de; (pone|ponen|puso|pusieron) en duda; rechazar~; refutar~;
      cuestionar~; descartar~; desmontar~; rebatio
      """),
    Entry(
      .asks,
      """
      preguntar~; quiso saber; quiere saber; quieren saber; querian saber; no se sabe; no sabe; no saben; no sabemos; no se; averiguar; comprobar si; no esta claro; habra que ver;
      saber; la (cuestion|pregunta|duda|incognita) es; alguien sabe; alguien (puede|podria) decirme; esta por ver; depende de; falta saber
      """),
    Entry(
      .pretends,
      """
      finge; fingen; hacen como
      """),
  ]
}
