extension BlindFramingCases {
  static let fourthEnglish = """
    attributed | {The tram line will cost twice as much as promised}, the opposition leader told reporters on Monday.
    attributed | A retired engineer who worked on the line says {the bridge was never tested}.
    attributed | According to the leaflet, {every household will pay 200 pounds a year for the tram}.
    attributed | The petition states that {the tram will fell four hundred trees}.
    attributed | Shopkeepers are convinced {the works will empty the high street}.
    attributed | "{I have lost a third of my customers since the digging began}," said Petra Novak, who runs a bakery.
    attributed | There are fears that {the old bridge will not carry the weight}.
    attributed | One councillor put it more bluntly: "{This tram is a toy for planners}."
    attributed | Rumour has it that {the contract was signed in a car park}.
    attributed | Neighbours have long suspected that {the depot leaks oil}.
    attributed | In his letter the mayor's predecessor argues that {buses would have done the job}.
    attributed | The line is, in the words of its critics, {a white elephant on rails}.
    attributed | Residents were told {the noise would stop by Easter}.
    attributed | Anna wrote: {the stop near the school has no lights}.
    attributed | The company reportedly {paid a fine of 40,000 euros}.
    asserted | {Eighty percent of insurance claims are bogus}.
    asserted | {Most warranty claims are false}.
    asserted | {People who claim a refund are often kept waiting for months}.
    asserted | {A third of all complaints were unfounded}.
    asserted | {The tram carries nine thousand people a day}.
    asserted | Figures from the transport office show that {the tram carries nine thousand people a day}.
    asserted | {Nobody has been hurt on the line since it opened}.
    asserted | Everyone knows that {the buses are late}.
    asserted | The mayor admitted that {the tests were rushed}.
    asserted | I believe that {the tram is worth its price}.
    asserted | He is right that {the works took too long}.
    asserted | Isn't it time to say it? {The tram is a success}.
    asserted | {The stop is not far from the school}.
    asserted | {The company denied us a refund}.
    asserted | {The tests were false starts, one after the other}.
    rebutted | Myth: {The tram is empty all day.}
    asserted | Contrary to what the leaflet says, {no household pays a penny for the tram}.
    rebutted | It is false that {taxes rose because of the tram}.
    rebutted | The claim that {the tram felled four hundred trees} does not hold up.
    rebutted | {The tram fells trees}? That is simply untrue.
    rebutted | It has been claimed that {the contract was signed in a car park}. It was not.
    rebutted | There is no truth in the story that {the depot leaks oil}.
    rebutted | The mayor denied that {the tests were rushed}.
    rebutted | {The idea that buses would be cheaper} is wrong.
    rebutted | Do not believe the posters: it is a myth that {the tram is empty}.
    rebutted | These rumours are false, and so is the tale that {the driver was asleep}.
    asked | {Is the tram really empty all day?}
    asked | We asked the company whether {the bridge had been tested}.
    asked | Q: {Will fares go up next year?} ¶ A: Not before the contract ends.
    hypothetical | If {the bridge were closed}, the whole line would stop.
    hypothetical | Suppose {the company went bankrupt tomorrow}.
    hypothetical | {The fares would rise} if the town stopped paying.
    """

  static let fourthSpanish = """
    attributed | {El tranvía costará el doble de lo prometido}, aseguró la oposición el lunes.
    attributed | Según el folleto, {cada hogar pagará 200 euros al año}.
    attributed | Los comerciantes temen que {las obras vacíen el centro}.
    attributed | "{He perdido un tercio de mis clientes}", cuenta Petra Novak, que lleva una panadería.
    attributed | Corre el rumor de que {el contrato se firmó en un aparcamiento}.
    attributed | Un ingeniero jubilado sostiene que {el puente nunca se probó}.
    attributed | La empresa habría {pagado una multa de 40.000 euros}, según fuentes del sector.
    asserted | {El ochenta por ciento de las reclamaciones de seguros son falsas}.
    asserted | {El tranvía lleva a nueve mil personas al día}.
    asserted | Los datos de la oficina de transporte muestran que {el tranvía lleva a nueve mil personas al día}.
    asserted | Todo el mundo sabe que {los autobuses llegan tarde}.
    asserted | El alcalde reconoció que {las pruebas se hicieron deprisa}.
    asserted | {La parada no está lejos de la escuela}.
    rebutted | Mito: {El tranvía va vacío todo el día.}
    rebutted | No es cierto que {el tranvía haya talado cuatrocientos árboles}.
    rebutted | El alcalde negó que {las pruebas se hicieran deprisa}.
    rebutted | La idea de que {los autobuses serían más baratos} es errónea.
    rebutted | Es falso que {el depósito pierda aceite}.
    asked | {¿Va vacío el tranvía todo el día?}
    asked | Preguntamos a la empresa si {se había probado el puente}.
    hypothetical | Si {cerraran el puente}, toda la línea se pararía.
    hypothetical | Ojalá {el tranvía llegara hasta el hospital}.
    """
}
