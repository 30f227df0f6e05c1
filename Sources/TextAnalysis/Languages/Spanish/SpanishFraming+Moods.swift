extension FramingWords {
  /// Words that ask, suppose, wish or order, and the labels of blocks. Separated by `;`; `~` stands for every form of a verb.
  static let spanishMoods: [Entry] = [
    Entry(
      .condition,
      """
      si; en caso de que; siempre que; a menos que; salvo que; con tal de que; como no; aun si; a no ser que;
      de haber; de no ser
      """),
    Entry(
      .supposition,
      """
      supongamos; supon; imaginemos; imagina; imaginen; imagine; pongamos; supongan; digamos
      """),
    Entry(
      .wish,
      """
      ojala; queremos; quisieramos; quisiera; esperamos; espero que; nuestro (objetivo|deseo|proposito) es;
      nuestra (meta|intencion) es; el objetivo es; habria sido; habrian sido; habria tenido; hubiera; hubiese;
      nos gustaria; me gustaria; confiamos en; exigimos; pedimos; proponemos; que vivan
      """),
    Entry(
      .rhetorical,
      """
      por que (siempre|todos|nunca|nadie|sera que); hasta cuando; cuanto (tiempo|) (falta|mas|queda); cuantos mas;
      (no es|acaso no es) (curioso|raro|extrano|casualidad|llamativo|evidente|hora de); no sera que;
      es casualidad que; es que nadie; acaso;
      cuando (van a|vamos a|vais a) (admitir|reconocer|despertar|aprender|entender);
      que clase de (pais|ciudad|pueblo|gobierno); como es posible que; como puede ser que; quien paga;
      a quien le extrana que; no es ya hora
      """),
    Entry(
      .presupposes,
      """
      sabias que; sabian que; sabia usted que; sabiais que; quien (puede|podria) (negar|dudar|ignorar) que;
      quien (no sabe|ignora|niega|duda|no ha visto|no recuerda) (que|); hay quien (ignora|niega|dude|dude de) que;
      hay quien ignora; no es hora ya de que; no es hora de; no va siendo hora de; a alguien le queda duda de que;
      alguien (duda|ignora|niega) (de|) que; alguien lo duda
      """),
    Entry(
      .tag,
      """
      verdad; no; no es asi; no es cierto; eh; cierto; a que si; no cree; no creen; no os parece; no les parece;
      o no
      """),
    Entry(
      .irony,
      """
      si claro; si , claro; claro , y; claro que si y; como si; y yo soy (el|la) (papa|reina|rey);
      y las ranas crian pelo; cuando las ranas crien pelo; anda ya; venga ya; ya ya; si hombre; que risa;
      menudo chiste; y los burros vuelan; y los cerdos vuelan; a otro perro con ese hueso; 🙄; 🤡; ja ja;
      no me hagan reir; no me hagas reir
      """),
    Entry(
      .command,
      """
      por favor; vengan; ven; vota; voten; firma; firmen; comparte; compartan; dona; done; unete; ayuda a;
      ayudanos; no dejen; hablemos; pregunten; pregunte; lea; lean; escriban; escribe a; llame; llamen; llama al;
      mire; miren; vamos a; acudan; apuntate; deje; dejen; recuerde; no digan; pidan; consulte; consulten; visite
      """),
    Entry(
      .command,
      "escriba; escribe; pida; pide; pidan; participa; participe; participen; acude; acuda; trae; traiga; traigan; evite; eviten; compre; compren; venga; apague; reserve; reserven; haga; hagan; diga; inscribase; anote; anoten"
    ),
    Entry(
      .mythLabel,
      """
      mito; bulo; mitos; bulos; falso; mentira; el mito; el bulo; lo que se dice; afirmacion; rumor; fake
      """),
    Entry(
      [.mythLabel, .command],
      """
      no (digas|diga|digan|digais|repitas|repita|repitan); nunca (digas|diga|digan|digais)
      """),
    Entry(
      .mythLabel,
      """
      (lo|cosas|frases) que no (hay que|se debe|debes|debe|deben|conviene) decir; que no decir; frases que evitar; no decir; nunca decir; objecion
      """),
    Entry(
      [.mythLabel, .hearing],
      """
      (cuando|) (te|le|os|les) (dicen|digan|diran); cuando dicen; oiras; oira; se oye
      """),
    Entry(
      .factLabel,
      """
      di; (se puede|puedes|puede|pueden) decir; que decir; responde; responda; contesta; conteste; nuestra respuesta; correcto;
      dato; datos; hecho; hechos; realidad; verdad; la realidad; la verdad; el dato; lo cierto; verdadero;
      respuesta; los hechos
      """),
    Entry(
      .hearing,
      """
      lo que se oye; lo que se dice; lo que oiras; lo que oira;
      cuando te digan; frases que; te diran; dicen; lo que oimos; lo que nos dicen
      """),
    Entry(
      .goals,
      """
      queremos; nuestros objetivos; objetivos; proponemos; exigimos; pedimos; nuestras propuestas; propuestas;
      que puedes hacer; como ayudar; que necesitamos; compromisos; nuestro programa
      """),
    Entry(
      .no,
      """
      no; que va; para nada
      """),
  ]
}
