extension BlindFramingCases {
  static let thirdEnglish = """
    attributed | Farmers along the estuary maintain that {the new sluice has made the floods worse}.
    attributed | The sluice, they maintain, has turned a nuisance into a disaster. "{We had water in the barn twice in ten years}," said Annie Holt. "Now it is twice a winter."
    attributed | Holt's brother Sam goes further. He claims that {the water authority knew about the fault before it poured the concrete}.
    attributed | A spokesman for the authority said it had inspected the sluice in March and that {no fault had been found}.
    attributed | On social media there is talk that {the engineer was sacked for speaking out}.
    attributed | {The engineer}, according to one post, {was given ten minutes to clear his desk}.
    attributed | The parish newsletter warns readers that {house prices will collapse}.
    attributed | It was suggested at the meeting that {the sluice be named after a dead cat}.
    attributed | {Nothing has been done}, say the farmers.
    attributed | "{It was cheaper to flood us than to fix it}," one of them shouted from the back.
    attributed | His theory is that {the money ran out in the third year}.
    attributed | If the farmers are to be believed, {the money ran out in the third year}.
    attributed | Our correspondent was told by two people close to the project that {the money ran out}.
    attributed | Supporters of the scheme point to Denmark, where, they say, {floods have stopped altogether}.
    attributed | Letters to this paper have called the sluice many things. One reader wrote: "{It is a monument to stupidity and it leaks}."
    asserted | The sluice leaks. {I went there on Sunday and put my hand in the gap}.
    asserted | {The authority, which answers to nobody, has a budget of nine million}.
    asserted | {The sluice was opened by a minister who believed in ribbons}.
    asserted | Inspectors have confirmed that {the gap is four centimetres wide}.
    asserted | The inspection report reveals that {the gap is four centimetres wide}.
    asserted | As anyone with eyes can see, {the gap is four centimetres wide}.
    asserted | {There is a gap, and through the gap comes the river}.
    asserted | {No one asked the farmers, and no one apologised}.
    asserted | Let me say it plainly: {the authority wasted nine million}.
    asserted | How many more winters must we wait? {The barns are full of mud}.
    asserted | {People say hello to each other again since the flood}.
    asserted | {The farmers want to know nothing about subsidies}.
    asserted | The lesson is simple: {water runs downhill}.
    asserted | Holt says the gap is getting wider, and she has a point: {I measured it twice}.
    asserted | {Water levels have fallen since the pump was installed, although the pump is older than the mayor}.
    asserted | Given that {the pump is older than the mayor}, this is a small miracle.
    asserted | The council finally acknowledged on Friday that {the pump is older than the mayor}.
    rebutted | The allegation that {the engineer was sacked} turned out to be false.
    rebutted | Reports that {the engineer was sacked} are untrue.
    rebutted | The engineer was not sacked, whatever the internet says. It is a lie that {he had ten minutes to clear his desk}.
    rebutted | I do not accept the argument that {the river cannot be tamed}.
    rebutted | "{Floods are an act of God}" is what people say when they have not cleaned the ditches. It is nonsense.
    rebutted | FALSE: {The sluice was built without a permit.}
    rebutted | Misconception 4: {Eels climb ladders}
    rebutted | {Eels climb ladders}. No, they don't.
    rebutted | Fact-checkers have repeatedly debunked the claim that {eels climb ladders}.
    asked | So {does the sluice work}?
    asked | What I would like to know is whether {the sluice works}.
    asked | The committee will examine whether {the sluice works}.
    hypothetical | {Unless the ditches are cleaned, the barns will flood again}.
    hypothetical | {Come to the meeting on Thursday and bring your boots}.
    hypothetical | In an ideal world {the sluice would have been tested first}.
    """

  static let thirdSpanish = """
    attributed | Los ganaderos mantienen que {la compuerta ha empeorado las riadas}.
    attributed | «{Antes entraba el agua dos veces en diez años}», recuerda Ana Holt. «Ahora entra dos veces cada invierno».
    attributed | Su hermano va más lejos y asegura que {la confederación conocía el fallo}.
    attributed | En las redes circula el rumor de que {despidieron al ingeniero por hablar}.
    attributed | {No se ha hecho nada}, repiten los ganaderos.
    attributed | La hoja parroquial avisa de que {el precio de las casas se hundirá}.
    attributed | Un portavoz explicó que {la compuerta se había revisado en marzo}.
    attributed | Su teoría es que {el dinero se acabó el tercer año}.
    asserted | Los inspectores han confirmado que {la grieta mide cuatro centímetros}.
    asserted | {La compuerta pierde agua y el ayuntamiento mira hacia otro lado}.
    asserted | Como puede ver cualquiera, {la grieta mide cuatro centímetros}.
    asserted | La lección es sencilla: {el agua corre cuesta abajo}.
    asserted | {Nadie preguntó a los ganaderos y nadie pidió perdón}.
    rebutted | No es cierto, como se ha publicado, que {la compuerta se construyera sin permiso}.
    rebutted | Las informaciones según las cuales {despidieron al ingeniero} son falsas.
    rebutted | FALSO: {la compuerta se construyó sin permiso}.
    rebutted | La leyenda de que {las anguilas suben escaleras} es un bulo.
    asked | ¿{Funciona la compuerta}?
    hypothetical | Si nadie limpia las zanjas, {los establos volverán a inundarse}.
    hypothetical | {Vengan el jueves a la reunión y traigan botas}.
    """
}
