extension FramingWords {
  /// Nouns and adjectives that call something a claim, true or false. Separated by `;`; `~` stands for every form of a verb.
  static let spanishNouns: [Entry] = [
    Entry(
      .reportNoun,
      """
      idea; creencia; temor; temores; miedo; miedos; rumor; rumores; acusacion; acusaciones; afirmacion;
      afirmaciones; sospecha; sospechas; queja; quejas; argumento; tesis; opinion; impresion; nocion; frase;
      historia; cuento; relato; denuncia; denuncias; sensacion; teoria; percepcion; prejuicio; topico; supuesto;
      suposicion; preocupacion; advertencia; cantinela; cancion; titular; llamada; llamado; insinuacion; eslogan; informaciones; noticias; leyenda;
      lema; mensaje
      """),
    Entry(
      .mythNoun,
      """
      mito; mitos; bulo; bulos; mentira; mentiras; falsedad; falsedades; patrana; patranas; leyenda urbana;
      invento; infundio; engano; teoria de la conspiracion; teorias de la conspiracion; noticia falsa;
      noticias falsas; desinformacion; falacia; embuste; disparate; error; fabulacion
      """),
    Entry(
      .factNoun,
      """
      hecho; prueba; evidencia; constancia; certeza
      """),
    Entry(
      .authority,
      """
      expertos; expertas; estudio; estudios; investigacion; investigaciones; investigadores; cientificos;
      estadistica; estadisticas; datos; cifras; censo; economistas; encuesta; encuestas; onu; naciones unidas;
      informe; informes; ine; instituto nacional de estadistica; historiadores; academicos; banco mundial; ocde;
      auditoria
      """),
    Entry(
      .falseWord,
      """
      falso; falsa; falsos; falsas; incierto; mentira; absurdo; absurda; erroneo; erronea; infundado; infundada;
      infundadas; infundados; equivocado; equivocada; ridiculo; ridicula; un error; un disparate; pura invencion;
      una tonteria; una exageracion; una errata; desmentido; desmentida; ingenuo; una patrana; un invento; mintiendo; mentirosos; un mentiroso; una mentirosa
      """),
    Entry(
      .falseWord,
      """
      un cuento; cuentos; puro cuento; un cuento chino; una fabula; una leyenda; una caricatura; una calumnia; una barbaridad; una majaderia;
      un sinsentido; una farsa; una bobada; una patochada; humo; pura fantasia; una fantasia; una fantasmada; paparruchas; un timo
      """),
    Entry(
      [.falseWord, .untrue],
      """
      falso; falsa; falsos; falsas; mentira; incierto; infundado; infundada; pura invencion; un cuento; puro cuento; un invento; un bulo
      """),
    Entry(
      .trueWord,
      """
      verdad; cierto; cierta; ciertos; ciertas; correcto; correcta; asi; exacto; exacta; verdadero; verdadera
      """),
  ]
}
