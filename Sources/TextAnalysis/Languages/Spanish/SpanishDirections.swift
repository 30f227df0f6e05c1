/// Words with an opposite, in Spanish.
enum SpanishDirections {
  private static func regular(_ verbs: String) -> String { SpanishVerbForms.regular(verbs) }
  private static func regular(_ verb: String, stressed stem: String) -> String {
    SpanishVerbForms.regular(verb, stressed: stem)
  }

  /// Words of degree; they turn the directed word that follows them.
  private static let degrees: [(DirectionCue?, String)] = [
    (
      DirectionCue(scale: .amount, polarity: 1, isComparative: true),
      "mas, cada vez mas, mucho mas, muchos mas, muchas mas, mayor, mayores"
    ),
    (
      DirectionCue(scale: .amount, polarity: -1, isComparative: true),
      "menos, cada vez menos, mucho menos, muchos menos, muchas menos, menor, menores"
    ),
    (
      nil,
      """
      mas de, menos de, mas de #, menos de #, # mas, al menos, por lo menos, a menos que, mas o menos, mas bien, ademas, no mas, nunca mas, una vez mas,
      nada mas, nada menos, mas alla, a lo mas, es mas, ni mas ni menos, ya no mas, la mayor parte, la mayor parte de, por mas que, tanto mas,
      o mas, o menos, menos mal, menores de, menor de, mayores de, mayor de, los mayores, las mayores, los menores, las menores, menores no, alto comisionado, altos cargos,
      alta mar, clase alta, clase baja, bajo la, bajo el, bajo los, bajo las, bajo su, bajo un, bajo una, poco mas de, algo mas de,
      algo menos de, mejor dicho, a lo mejor, de alto, el resto, en contra de lo que, tiene lugar, tienen lugar, da igual,
      tarde o temprano, por la tarde, esta tarde, de la tarde, la tarde, las tardes, mas que nada, salida, si bien, tambien, bien,
      mas que, mas tarde que, salgan, abierto al publico
      """
    ),
    (DirectionCue(scale: .time, polarity: 1, isComparative: true), "mas tarde"),
  ]

  private static let scales: [(DirectionCue?, String)] = [
    (
      DirectionCue(scale: .amount, polarity: 1),
      regular(
        "aumentar incrementar subir elevar duplicar triplicar cuadruplicar multiplicar disparar superar acelerar ampliar"
      )
        + ", " + regular("ascender", stressed: "asciend")
          + """
          , crecer, crece, crecen, crecio, crecieron, crecia, crecian, creciendo, crecido, crecimiento, crecera, creceran,
          creciente, crecientes, crezca, crezcan, aumento, aumentos, incremento, incrementos, subida, subidas, alza, al alza, auge, alto, alta,
          altos, altas, elevado, elevada, elevados, elevadas
          """
    ),
    (
      DirectionCue(scale: .amount, polarity: -1),
      regular("bajar disminuir rebajar recortar descender caer desplomar menguar")
        + ", " + regular("reducir", stressed: "reduzc") + ", " + regular("descender", stressed: "desciend")
          + """
          , disminuye, disminuyen, disminuyo, disminuyeron, redujo, redujeron, cae, caen, cayo, cayeron, caida, caidas,
          descenso, descensos, reduccion, reducciones, disminucion, bajada, bajadas, recorte, recortes, declive, a la baja, bajo, baja, bajos, bajas,
          reducido, reducida, decrece, decrecen, decrecio, desplome, merma
          """
    ),
    (
      DirectionCue(scale: .frequency, polarity: 1),
      "a menudo, frecuente, frecuentes, frecuentemente, con frecuencia, habitual, habituales, comun, comunes"
    ),
    (
      DirectionCue(scale: .frequency, polarity: -1),
      "rara vez, raro, rara, raros, raras, raramente, infrecuente, infrecuentes, pocas veces"
    ),
    (
      DirectionCue(scale: .quality, polarity: 1),
      "bueno, buena, buenos, buenas, buen, mejora, mejoras, " + regular("mejorar")
    ),
    (DirectionCue(scale: .quality, polarity: 1, isComparative: true), "mejor, mejores"),
    (
      DirectionCue(scale: .quality, polarity: -1),
      "mal, malo, mala, malos, malas, deterioro, empeoramiento, empeora, empeoran, empeoro, empeoraron, empeorar, empeorado, "
        + regular("deteriorar")
    ),
    (DirectionCue(scale: .quality, polarity: -1, isComparative: true), "peor, peores"),
    (DirectionCue(scale: .time, polarity: -1), "temprano, pronto"),
    (DirectionCue(scale: .time, polarity: 1), "tarde"),
    (DirectionCue(scale: .size, polarity: 1), "grande, grandes, gran, enorme, enormes, largo, larga, largos, largas"),
    (
      DirectionCue(scale: .size, polarity: -1),
      "pequeno, pequena, pequenos, pequenas, corto, corta, cortos, cortas, minusculo, minuscula"
    ),
    (DirectionCue(scale: .speed, polarity: 1), "rapido, rapida, rapidos, rapidas, rapidamente, deprisa"),
    (DirectionCue(scale: .speed, polarity: -1), "lento, lenta, lentos, lentas, lentamente, despacio"),
    (DirectionCue(scale: .ease, polarity: 1), "facil, faciles, facilmente, sencillo, sencilla"),
    (DirectionCue(scale: .ease, polarity: -1), "dificil, dificiles, dificilmente, complicado, complicada, duro, dura"),
    (DirectionCue(scale: .safety, polarity: 1), "seguro, segura, seguros, seguras, inofensivo, inofensivos"),
    (
      DirectionCue(scale: .safety, polarity: -1),
      "peligroso, peligrosa, peligrosos, peligrosas, inseguro, insegura, inseguros, inseguras, arriesgado, arriesgada"
    ),
    (
      DirectionCue(scale: .price, polarity: 1),
      "caro, cara, caros, caras, costoso, costosa, costosos, costosas, encarece, encarecen, encarecio"
    ),
    (
      DirectionCue(scale: .price, polarity: -1),
      "barato, barata, baratos, baratas, economico, asequible, asequibles, abarata, abaratan, abarato"
    ),
  ]

  private static let opposites: [(DirectionCue?, String)] = [
    (
      DirectionCue(scale: .access, polarity: 1),
      regular("abrir reabrir") + ", abierto, abierta, abiertos, abiertas, apertura"
    ),
    (
      DirectionCue(scale: .access, polarity: -1),
      regular("cerrar", stressed: "cierr") + ", cierre, cierres, clausura, " + regular("sellar bloquear")
    ),
    (
      DirectionCue(scale: .movement, polarity: 1),
      regular("llegar entrar ingresar regresar instalar inmigrar") + """
        , llegada, llegadas, entrada, entradas, viene, vienen, vino, vinieron, venir, venido, vendra, vendran, vuelve,
        vuelven, volvio, volvieron, queda, quedan, se quedan, se queda, se quedaron, se quedo
        """
    ),
    (
      DirectionCue(scale: .movement, polarity: -1),
      regular("abandonar marchar partir emigrar") + """
        , salir, sale, salen, salio, salieron, saliendo, salido, partida, salidas, huir, huye, huyen, huyo, huyeron, huido,
        huyendo, se va, se van, se fue, se fueron, irse, se marcha, se marchan
        """
    ),
    (
      DirectionCue(scale: .acceptance, polarity: 1),
      regular("aceptar admitir aprobar adoptar acoger asumir ratificar") + ", " + regular("aprobar", stressed: "aprueb")
        + ", aceptacion, aprobacion, acogida, acoge, acogen, acogio, acogieron, bienvenida, da la bienvenida, dan la bienvenida"
    ),
    (
      DirectionCue(scale: .acceptance, polarity: -1),
      regular("rechazar rehusar denegar desestimar vetar") + ", " + regular("denegar", stressed: "denieg")
        + ", rechazo, rechazos, niega, niegan, nego, negaron, negar, negativa, veto"
    ),
    (
      DirectionCue(scale: .support, polarity: 1),
      regular("apoyar respaldar favorecer impulsar promover defender secundar avalar") + ", "
        + regular("defender", stressed: "defiend")
        + ", " + regular("promover", stressed: "promuev")
        + ", apoyo, apoyos, respaldo, a favor de, a favor, partidarios, partidario"
    ),
    (
      DirectionCue(scale: .support, polarity: -1),
      regular("criticar condenar combatir resistir protestar atacar") + """
        , oponer, opone, oponen, opuso, opusieron, oponerse, oposicion, opositores, en contra, en contra de, contra, contrario, contraria,
        contrarios, contrarias, hostil, hostiles
        """
    ),
    (
      DirectionCue(scale: .gain, polarity: 1),
      regular("ganar adquirir lograr recibir beneficiar") + ", "
        + "obtiene, obtienen, obtuvo, obtuvieron, obtener, obtenido, consigue, consiguen, consiguio, consiguieron, conseguir, conseguido, ganancia, ganancias, encuentra, encuentran, encontro, encontraron, encontrar, encontrado"
    ),
    (DirectionCue(scale: .gain, polarity: -1), regular("perder", stressed: "pierd") + ", perdida, perdidas"),
    (
      DirectionCue(scale: .strength, polarity: 1),
      regular("reforzar consolidar intensificar")
        + ", refuerza, refuerzan, fortalece, fortalecen, fortalecio, fortalecer, fortalecido, fuerte, fuertes"
    ),
    (
      DirectionCue(scale: .strength, polarity: -1),
      regular("debilitar erosionar minar socavar") + ", debil, debiles, flojo, floja"
    ),
    (
      DirectionCue(scale: .outcome, polarity: 1),
      regular("prosperar triunfar integrar funcionar")
        + ", exito, exitos, exitoso, exitosa, exitosos, exitosas, tiene exito, tienen exito, florece, florecen"
    ),
    (DirectionCue(scale: .outcome, polarity: -1), regular("fracasar fallar") + ", fracaso, fracasos, en vano"),
    (
      DirectionCue(scale: .permission, polarity: 1),
      regular("permitir autorizar legalizar habilitar facilitar") + ", permiso, permisos, legal, legales, licito"
    ),
    (
      DirectionCue(scale: .permission, polarity: -1),
      regular("prohibir impedir vedar restringir")
        + ", prohibe, prohiben, impide, impiden, impidio, prohibicion, ilegal, ilegales, ilicito"
    ),
    (
      DirectionCue(scale: .inclusion, polarity: 1),
      regular("incorporar")
        + ", incluye, incluyen, incluyo, incluyeron, incluir, incluido, incluida, incluidos, incluidas, inclusion"
    ),
    (
      DirectionCue(scale: .inclusion, polarity: -1),
      regular("marginar aislar segregar")
        + ", excluye, excluyen, excluyo, excluyeron, excluir, excluido, excluida, excluidos, excluidas, exclusion"
    ),
    (
      DirectionCue(scale: .course, polarity: 1),
      regular("iniciar lanzar reanudar crear continuar arrancar")
        + ", empieza, empiezan, empezo, empezaron, empezar, empezado, comienza, comienzan, comenzo, comenzaron, comenzar, comenzado, inicio, comienzo, se une, se unen, se unio, se unieron, se suma, se suman, se sumo, se sumaron"
    ),
    (
      DirectionCue(scale: .course, polarity: -1),
      regular("terminar acabar finalizar cancelar suspender cesar eliminar suprimir concluir retirar")
        + ", fin, cancelacion, suspension, se retira, se retiran, se retiro, se retiraron, concluye, concluyen"
    ),
    (
      DirectionCue(scale: .effect, polarity: 1),
      regular("ayudar proteger rescatar enriquecer contribuir")
        + ", ayuda, ayudas, enriquece, enriquecen, contribuye, contribuyen, beneficio, beneficios, beneficioso, beneficiosa, positivo, positiva, positivos, positivas, ventaja, ventajas"
    ),
    (
      DirectionCue(scale: .effect, polarity: -1),
      regular("perjudicar danar amenazar lastrar destruir arruinar")
        + ", perjuicio, perjuicios, destruye, destruyen, dano, danos, negativo, negativa, negativos, negativas, desventaja, desventajas, carga, lastre"
    ),
    (
      DirectionCue(scale: .transfer, polarity: 1),
      regular("pagar aportar donar ofrecer entregar")
        + ", ofrece, ofrecen, ofrecio, da, dan, dio, dieron, dar, dado, paga, pagan"
    ),
    (
      DirectionCue(scale: .transfer, polarity: -1),
      regular("quitar robar gastar consumir arrebatar") + ", " + regular("costar", stressed: "cuest")
        + ", coste, costes"
    ),
    (
      DirectionCue(scale: .union, polarity: 1),
      regular("reunir fusionar unificar") + ", une, unen, unir, union, unido, unidos"
    ),
    (DirectionCue(scale: .union, polarity: -1), regular("dividir separar fragmentar") + ", division, separacion"),
  ]

  static let groups = scales + opposites + degrees
}
