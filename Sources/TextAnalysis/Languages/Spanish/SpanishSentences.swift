extension SentenceRules {
  static let spanish = SentenceRules(
    inner: wordSet(
      """
      sr sra sres sras srta dr dra dres drs prof profa excmo excma ilmo ilma d dna fr gral cnel tte cap sto sta mons rvdo lic ing arq
      pej ej cf cfr vs aprox st v hab kms km bros ee rr ff cc aa vv ff dn mr mrs
      """),
    final: wordSet(
      """
      uu ud uds vd vds avda av pza ctra tel tfno ed eds cia sa sl am pm ac dc eeuu hnos jr admon dpto univ depto edit
      inc ltd co corp op pdta nyc usa us ddhh jjoo
      """),
    beforeNumber: wordSet(
      "num nums pag pags p pp art arts vol vols cap caps fig figs tomo no nro c h ca tel ley inc sec etc n f m b"),
    capitalised: wordSet("fr d dn ee rr ff cc aa vv us inc ing sec cap dr co ley"),
    starters: wordSet(
      """
      el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella esto eso y o pero sin con en de
      del al a por para segun como cuando si no se su sus que quien donde porque aunque mientras tras desde hasta entre
      sobre ante hay es son era fue fueron ha han tambien ademas asi entonces ahora hoy ayer ya aun muy mas nos les le me
      te mi tu cada todo toda todos todas otro otra otros otras algunos algunas muchos muchas tal cual pues ni tampoco
      ella ellos ellas nosotros usted ustedes yo durante luego despues antes solo
      """),
    smallStarters: wordSet(
      """
      yo el ella ellos nosotros ustedes este esta esto eso pero no si porque ademas ahora entonces hay es son gracias jaja
      los las nadie todos
      """),
    continuers: wordSet("y e o u pero ni sino mas que de en a para por con"),
    reports: wordSet("dijo dice pregunto pregunta exclamo exclama respondio responde anadio grito contesto"),
    labels: wordSet(
      """
      mito realidad nota dato datos bulo verdad verdadero falso falsa pregunta respuesta actualizacion aviso resumen asunto
      fuente fuentes ejemplo ejemplos resultado resultados conclusion foto video de para fecha enviado titulo autor
      autora tema advertencia recuerda recordatorio ojo paso parte capitulo figura tabla opcion veredicto mentira rumor
      contacto introduccion posdata correccion
      """),
    titles: wordSet(
      """
      alcalde alcaldesa concejal concejala senador senadora gobernador gobernadora presidente presidenta ministro ministra
      don dona sr sra dr dra juez jueza periodista moderador moderadora presentador presentadora diputado diputada
      locutor locutora entrevistador entrevistadora portavoz secretario secretaria director directora
      """))
}
