/// Words that deny, in Spanish.
enum SpanishNegations {
  static let groups: [(NegationKind?, String)] = [
    (
      .predicate,
      """
      no, nunca, jamas, tampoco, ya no, aun no, todavia no, apenas, nunca mas, nunca jamas, ni siquiera, en absoluto,
      de ningun modo, de ninguna manera, en modo alguno, en ningun caso, en ningun momento, bajo ningun concepto, no mas,
      a duras penas, ni mucho menos, ni por asomo, ni de lejos, todo menos, cualquier cosa menos, ni en broma
      """
    ),
    (
      .nominal,
      """
      nadie, nada, ningun, ninguna, ninguno, ningunos, ningunas, ni, ni un, ni una, ni uno, ni un solo, ni una sola,
      casi nadie, casi nada, casi ningun, casi ninguna, apenas nadie, cero, nada de
      """
    ),
    (
      .verb,
      """
      dejar de, deja de, dejan de, dejo de, dejaron de, dejaba de, dejaban de, dejado de, dejara de, dejaran de,
      carece de, carecen de, carecia de, carecian de, carecer de, carecio de, carecieron de, se niega a, se niegan a,
      se nego a, se negaron a, se niega, negarse a, se negaba a, se negaban a, niegan a, rehusa, rehusan, rehuso,
      rehusaron, rehusar, evita, evitan, evito, evitaron, falla en, fallan en, fallo en, fracasa en, fracasan en,
      deje de, dejen de, negado a, incumple, incumplen, incumplio, incumplieron
      """
    ),
    (
      .adjective,
      """
      imposible, imposibles, incapaz, incapaces, improbable, improbables, infrecuente, infrecuentes, inusual, inusuales,
      incierto, incierta, ilegal, ilegales, ilicito, ilicita, irregular, irregulares, insuficiente, insuficientes,
      inutil, inutiles, ineficaz, ineficaces, innecesario, innecesaria, innecesarios, innecesarias, injusto, injusta,
      injustos, injustas, inseguro, insegura, inexistente, inexistentes, irrelevante, irrelevantes, insignificante,
      insostenible, insostenibles, inviable, inviables, incompatible, incompatibles, desconocido, desconocida,
      desconocidos, desconocidas, falso, falsa, falsos, falsas, ajeno a, ajena a, ajenos a, ajenas a, inexacto, inexacta, inexactos,
      inexactas, incorrecto, incorrecta, inaudito, inaudita, impensable, impensables, indigno, indigna
      """
    ),
    (.distance, "lejos de, muy lejos de"),
    (.absence, "sin"),
    (
      .local,
      """
      en vez de, en lugar de, falta de, la falta de, ausencia de, la ausencia de, a falta de, no porque, mas que, negativa a, incapacidad de, incapacidad para,
      excepto, salvo, y no, al margen de
      """
    ),
    (
      nil,
      """
      no solo, no solamente, no unicamente, no tan solo, no solo no, no obstante, sin embargo, sin duda, sin duda alguna,
      sin lugar a dudas, no cabe duda, no hay duda, no cabe duda de que, no hay duda de que, no menos de, no mas de,
      nada menos que, nada menos, nada mas, nada mas que, ni mas ni menos, no sin, por no hablar de, a no ser que,
      a menos que, si no, o no, y no solo, por que no, no pocos, no pocas, no poco, no poca, no en vano, no es de extranar,
      no es de extranar que, no sorprende, no hay que olvidar, no olvidemos, no #, apenas #, no _, no ?, no !, no .,
      cuando no, no hasta, mas que nada, mas que nunca, que nunca, que nadie, que nada, como nunca, antes que nada, sin fin,
      un sin fin de, sin precedentes, sin animo de lucro, sin fines de lucro, sin parar, sin cesar, sin falta,
      mas pronto que tarde, de nada, no mas #, nada que ver, no deja de ser, no dejan de ser, no puede negarse, no se puede negar,
      mas que, salvo que, excepto que, apenas unos, apenas unas, apenas un, apenas una
      """
    ),
    (.predicate, "no tiene nada que ver, no tienen nada que ver, no es mas que"),
  ]
}
