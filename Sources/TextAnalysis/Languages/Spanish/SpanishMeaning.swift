extension MeaningWords {
  static let spanish = MeaningWords(
    negations: PhraseTable(SpanishNegations.groups, numberWords: SpanishMeaning.numbers),
    quantifiers: PhraseTable(SpanishMeaning.quantifiers, numberWords: SpanishMeaning.numbers),
    hedges: PhraseTable(SpanishMeaning.hedges, numberWords: SpanishMeaning.numbers),
    directions: PhraseTable(SpanishDirections.groups, numberWords: SpanishMeaning.numbers),
    grammar: SpanishMeaning.grammar)
}

/// Quantifiers, hedges and the grammar that the readers of meaning lean on.
private enum SpanishMeaning {
  static let numbers = wordSet(
    """
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta
    ochenta noventa cien ciento cientos mil miles millon millones decenas docena docenas medio media mitad tercio
    """)

  static let quantifiers: [(QuantifierCue?, String)] = [
    (
      QuantifierCue(kind: .all),
      """
      todo, toda, todos, todas, cada, ambos, ambas, cualquier, todos los, todas las, todo el, toda la, todos y cada uno de,
      la totalidad de, el conjunto de, la totalidad del, cada uno de, cada una de, sendos, sendas
      """
    ),
    (QuantifierCue(kind: .all, takesHead: false), "siempre, todo el mundo, cualquiera, invariablemente"),
    (
      QuantifierCue(kind: .most),
      """
      la mayoria de, la mayor parte de, la mayoria, la mayor parte, la inmensa mayoria de, la gran mayoria de, casi todos,
      casi todas, el grueso de, una mayoria de, mayoria de, la mayoria del, la mayor parte del
      """
    ),
    (
      QuantifierCue(kind: .most, takesHead: false),
      "normalmente, generalmente, habitualmente, por lo general, mayoritariamente, principalmente, sobre todo, en general, casi siempre"
    ),
    (QuantifierCue(kind: .half), "la mitad de, la mitad, la mitad del, medio, media"),
    (
      QuantifierCue(kind: .many),
      """
      mucho, mucha, muchos, muchas, muchisimos, muchisimas, numerosos, numerosas, gran cantidad de, infinidad de,
      un gran numero de, gran numero de, multitud de, decenas de, docenas de, cientos de, miles de, millones de,
      no pocos, no pocas, innumerables, bastantes, bastante, un sinfin de, buena parte de, gran parte de
      """
    ),
    (
      QuantifierCue(kind: .many, takesHead: false),
      "a menudo, con frecuencia, frecuentemente, muchas veces, regularmente"
    ),
    (
      QuantifierCue(kind: .some),
      """
      algun, alguna, alguno, algunos, algunas, varios, varias, ciertos, ciertas, unos cuantos, unas cuantas,
      una parte de, un punado de, un par de, una minoria de, parte de, diversos, diversas, ciertas
      """
    ),
    (
      QuantifierCue(kind: .some, takesHead: false),
      "alguien, algo, a veces, en ocasiones, de vez en cuando, algunas veces"
    ),
    (
      QuantifierCue(kind: .few),
      "poco, poca, pocos, pocas, muy pocos, muy pocas, muy poco, muy poca, casi ningun, casi ninguna, apenas unos, apenas unas, escasos, escasas, contados, contadas"
    ),
    (
      QuantifierCue(kind: .few, takesHead: false),
      "rara vez, raramente, pocas veces, casi nadie, casi nunca, raras veces, apenas nadie"
    ),
    (
      QuantifierCue(kind: .no),
      "ningun, ninguna, ninguno, ningunos, ningunas, ni un, ni una, ni uno, ni un solo, ni una sola, cero"
    ),
    (QuantifierCue(kind: .no, takesHead: false), "nadie, nada, nunca, jamas"),
    (
      QuantifierCue(kind: .only),
      "solo, solamente, unicamente, exclusivamente, nada mas que, el unico, la unica, los unicos, las unicas, tan solo"
    ),
    (
      nil,
      """
      un poco, un poco de, poco a poco, por poco, dentro de poco, sobre todo el, ante todo, del todo, con todo, sin duda alguna,
      de todos modos, de todas formas, de todas maneras, cada vez, cada vez mas, cada vez menos, cada #, medio ambiente,
      clase media, edad media, media de, de media, por medio de, en medio de, medio oriente, medios de, nada menos que,
      nada menos, nada mas, en todo caso, en cualquier caso, algo mas de, algo menos de, no solo, no solamente, no unicamente, tanto como,
      cuantos, un solo, una sola, de un solo, a solas, ciertas horas, apenas #, solo #, tan solo #, solo en #, solo desde #, todo lo contrario, al menos,
      poco despues, poco antes, hace poco, muy poco despues, mucho mas, mucho menos, mucho mejor, mucho peor, # y medio,
      # y media, por parte de, a parte de, formar parte de, forma parte de, forman parte de, formo parte de, en parte, de parte de, desde siempre, como siempre
      """
    ),
  ]

  static let hedges: [(Modality?, String)] = [
    (
      .possible,
      """
      puede, pueden, podemos, pudo, pudieron, podia, podian, pueda, puedan, pudiera, pudieran, podra, podran, podria,
      podrian, poder, quiza, quizas, tal vez, a lo mejor, posiblemente, es posible, acaso, cabe la posibilidad, potencialmente,
      puede que, es capaz de, son capaces de, eventualmente
      """
    ),
    (
      .likely,
      """
      probablemente, seguramente, es probable, parece que, parece, parecen, suele, suelen, solia, solian, se espera que,
      previsiblemente, es de esperar, todo apunta a que, debe de, deben de, tiende a, tienden a, al parecer, aparentemente,
      con toda probabilidad, lo mas probable
      """
    ),
    (
      .necessary,
      """
      debe, deben, debemos, debia, debian, deberia, deberian, debera, deberan, tiene que, tienen que, tenemos que,
      tenia que, tenian que, tendra que, tendran que, tuvo que, tuvieron que, hay que, habra que, hace falta, es necesario,
      es preciso, es imprescindible, ha de, han de, necesita, necesitan, necesitamos, es obligatorio, obliga a, obligan a
      """
    ),
    (
      .future,
      """
      va a, van a, vamos a, iba a, iban a, sera, seran, habra, habran, tendra, tendran, hara, haran, estara, estaran,
      llegara, llegaran, vendra, vendran, dara, daran, recibira, recibiran, aumentara, aumentaran, subira, subiran,
      bajara, bajaran, abrira, abriran, cerrara, cerraran, saldra, saldran, ira, iran, vera, veran, seguira, seguiran,
      permitira, permitiran, acogera, acogeran, contara, contaran, quedara, quedaran, pondra, pondran, querra, querran,
      piensa, piensan, preve, preven, esta previsto, se preve, pretende, pretenden, quiere, quieren, promete,
      prometen, prometio, planea, planean, aspira a, aspiran a, busca, buscan
      """
    ),
    (
      .conditional,
      """
      seria, serian, habria, habrian, tendria, tendrian, haria, harian, estaria, estarian, llegaria, llegarian, daria,
      darian, iria, irian, recibiria, recibirian, aumentaria, aumentarian, supondria, supondrian, costaria, costarian,
      permitiria, permitirian, vendria, vendrian, querria, querrian, perderia, perderian, ganaria, ganarian, quedaria,
      quedarian, significaria, significarian, saldria, saldrian, diria, dirian, trabajaria, trabajarian
      """
    ),
    (
      .reported,
      """
      presuntamente, supuestamente, presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas,
      se dice que, dicen que, se cree que, se rumorea que, segun se dice, segun dicen, dizque, se supone que, llamado, llamados,
      se afirma que, se comenta que, corre el rumor
      """
    ),
    (
      nil,
      "por supuesto, dado por supuesto, al poder, el poder, en el poder, su poder, del poder, de poder, por lo que parece"
    ),
  ]

  static let grammar = ClauseGrammar(
    relatives: wordSet("que quien quienes cual cuales donde cuyo cuya cuyos cuyas"),
    beforeComplements: wordSet(
      """
      dice dicen digo decir dijo dijeron afirma afirman afirmo asegura aseguran aseguro sostiene sostienen cree creen creo
      creia piensa piensan pienso opina opinan sabe saben sabemos se parece significa demuestra demuestran muestra muestran
      indica indican senala senalo explica explico anade anadio recuerda recordo advierte advirtio denuncia denuncio
      verdad cierto claro evidente falso mentira mito idea hecho noticia posible probable seguro obvio es asi supone
      admite reconoce reconocio niega nego confirma confirmo revela revelan insiste insisten lamenta teme temen espera
      esperan sino considera consideran comenta comento concluye concluyo sugiere sugieren resulta ocurre creemos
      """),
    subordinators: wordSet("si porque aunque cuando mientras como pues apenas conque salvo excepto"),
    beforeSubordinators: wordSet(
      "para sin hasta ya puesto dado antes despues desde a siempre aun mientras con por de salvo excepto"),
    scopeEnds: wordSet("pero sino aunque porque mientras cuando pues salvo excepto si como que donde quien quienes"),
    auxiliaries: wordSet(
      """
      ha han he hemos habia habian hubo haya hayan habra habran habria habrian es son era eran fue fueron sea sean sera
      seran esta estan estaba estaban puede pueden se le les lo la los las me te nos os
      """),
    copulas: wordSet(
      """
      es son era eran fue fueron sea sean sera seran seria serian ser siendo sido esta estan estaba estaban estuvo
      estuvieron estar este esten parece parecen resulta resultan resulto quedan queda quedo quedaron sigue siguen
      permanece permanecen considera consideran vuelve vuelven vivir vive viven
      """),
    coordinators: wordSet("y e o u ni pero sino"),
    adverbs: wordSet(
      """
      ya aun todavia tambien siempre casi muy tan mas solo incluso siquiera realmente hoy ahora antes nunca jamas
      """),
    adverbEnding: "mente", gerundEnding: "ndo",
    determiners: wordSet(
      """
      el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra nuestros nuestras
      aqui alli alla casa aquel aquella lo al del cada ningun ninguna alguna algun
      """),
    pronouns: wordSet("el ella ellos ellas usted ustedes"), comparisons: wordSet("que"),
    leanings: wordSet(
      "probable dispuesto dispuesta dispuestos dispuestas propenso propensa propensos propensas capaz capaces"),
    leaningJoiners: wordSet("que a de"),
    beforeHeads: wordSet(
      "de del los las el la lo estos estas esos esas sus su nuestros nuestras a en por con para otros otras demas \" '"),
    headComesFirst: true, negatesWithAuxiliary: false, hasNegativeConcord: true)
}
