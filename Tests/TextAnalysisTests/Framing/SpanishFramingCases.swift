/// Spanish texts with the framing of the claim in braces, written as ``EnglishFramingCases`` are.
enum SpanishFramingCases {
  static let reports = """
    attributed | Los críticos aseguran que {el puente nuevo se mueve con el viento}.
    attributed | La alcaldesa dijo que {la piscina cerraría en agosto}.
    attributed | La alcaldesa dijo el viernes que {la piscina había perdido dos millones}.
    attributed | Según el casero, {la mitad de los inquilinos no paga}.
    attributed | {La mitad de los inquilinos no paga}, según el casero.
    attributed | {El huerto está envenenado}, denuncia un vecino.
    attributed | {El huerto}, sostiene un vecino, {está envenenado por el ayuntamiento}.
    attributed | «{Los tranvías nunca llegan a su hora}», dijo Olga Reyes.
    attributed | «Los tranvías nunca llegan», dijo Olga Reyes. «{Cuestan el doble que el autobús}».
    attributed | «Los tranvías nunca llegan. {Cuestan el doble que el autobús}», lamentó Olga Reyes.
    attributed | Olga Reyes afirmó: «{Los tranvías nunca llegan a su hora}».
    attributed | Olga Reyes sostuvo que «{los tranvías nunca llegan a su hora}».
    attributed | Añadió que {el archivo guardaba cuatro mil cartas}.
    attributed | Algunos vecinos temen que {la cantera seque los pozos}.
    attributed | Corre el rumor de que {la panadería usa huevo en polvo}.
    attributed | La creencia de que {el pan riza el pelo} está muy extendida.
    attributed | Hay quien cree que {el pan riza el pelo}.
    attributed | Me han dicho que {el cine viejo será un aparcamiento}.
    attributed | Se dice que {el lago no tiene fondo}.
    attributed | Dicen que {el lago no tiene fondo}.
    attributed | {El lago supuestamente se tragó un coche de caballos}.
    attributed | A juicio del sindicato, {el taller es una trampa mortal}.
    attributed | A su juicio, «{el taller es una trampa mortal}».
    attributed | El folleto asegura que {una de cada dos tiendas ha cerrado}.
    attributed | El presidente, dentista jubilado, insistió en que {la laguna estaba llena de mercurio}.
    attributed | El sindicato advirtió de que {los salarios bajarían una décima parte}.
    attributed | He leído que {la torre se inclina cada año más}.
    attributed | —{La laguna está llena de mercurio} —dijo el dentista.
    attributed | > La laguna está llena de mercurio y a nadie le importa.
    attributed | Un oyente escribió que {la torre se inclina cada año más}.
    """

  static let authorities = """
    asserted | Los estudios demuestran que {las abejas reconocen caras}.
    asserted | Los datos oficiales muestran que {los alquileres subieron un diez por ciento}.
    asserted | Los expertos dicen que {el glaciar pierde un metro al año}.
    asserted | Hasta la compañía del agua admite que {sus tuberías pierden un tercio}.
    asserted | Como bien dice la defensora, {el retraso es una forma de negar}.
    asserted | Los vecinos dicen que {el puente es estrecho}, y tienen razón.
    asserted | Creo que {el puente es demasiado estrecho}.
    asserted | Todo el mundo sabe que {el puente es demasiado estrecho}.
    asserted | No cabe duda de que {el puerto se hiela}.
    asserted | Nadie puede negar que {el puerto se hiela}.
    asserted | No es falso que {el puerto se hiele}.
    asserted | Lo cierto es que {el puerto se hiela}.
    asserted | ¿Sabías que {los pulpos tienen tres corazones}?
    asserted | ¿Quién puede negar que {el puerto se hiela}?
    asserted | {El puerto se hiela todos los inviernos, ¿verdad?}
    asserted | {Dijo unas palabras amables y se fue}.
    asserted | {La historia del faro empieza en 1820}.
    asserted | {El té cuesta cuatro euros, y los pasteles están duros}.
    asserted | {La escuela despide a cuarenta alumnos cada junio}.
    """

  static let rejections = """
    rebutted | No es cierto que {la torre se hunda}.
    rebutted | No es verdad que {la torre se hunda}.
    rebutted | Es falso que {la torre se hunda}.
    rebutted | Es mentira que {la torre se hunda}.
    rebutted | Tampoco es cierto que {la torre se hunda}.
    rebutted | Que {la torre se hunda} es un bulo.
    rebutted | La idea de que {la torre se hunde} no se sostiene.
    rebutted | La afirmación de que {la torre se hunde} es falsa.
    rebutted | No hay pruebas de que {la torre se hunda}.
    rebutted | Ningún estudio demuestra que {la torre se hunda}.
    rebutted | Nadie puede sostener en serio que {la torre se hunda}.
    rebutted | Rechazo la idea de que {la torre se hunda}.
    rebutted | No creo que {la torre se hunda}.
    rebutted | Bulo: {la torre se hunde}.
    rebutted | Mito 2: {la torre se hunde}.
    rebutted | # 1. «{La torre se hunde}» ¶ Lleva un siglo sin moverse.
    rebutted | # Mitos sobre la torre ¶ - {La construyeron unos piratas.} ¶ - {Se inclina hacia el este.}
    rebutted | {La torre se hunde}. No es cierto.
    rebutted | {La torre se hunde}. Nada más lejos de la realidad.
    rebutted | «{La torre se hunde}» es un bulo.
    rebutted | El ingeniero desmintió que {la torre se hundiera}.
    rebutted | Sí, claro, y {la torre es de queso}.
    rebutted | Es un error pensar que {la torre se hunde}.
    rebutted | La llamada «{maldición de la torre}» es una leyenda urbana.
    """

  static let moods = """
    asked | {¿Es el puerto bastante hondo para los petroleros?}
    asked | Preguntó si {el puerto era bastante hondo}.
    asked | «{¿Habrá barco el domingo?}», preguntó un niño.
    asked | {¿Cuántos petroleros llegan cada semana?}
    hypothetical | {Si el puerto se helara, el barco no saldría.}
    hypothetical | Si llueve, {la feria se celebra en el pabellón}.
    hypothetical | Supongamos que {el puerto se hiela}.
    hypothetical | Ojalá {el barco saliera de noche}.
    hypothetical | {Esperamos abrir el muelle en 2030.}
    hypothetical | En caso de que {el puerto se hiele}, avisen al guarda.
    """
}
