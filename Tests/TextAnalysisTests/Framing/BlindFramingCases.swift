/// Texts written after the rules and before anyone ran them: the share that was right on the first run is noted in the
/// benchmarks. They stay as tests.
enum BlindFramingCases {
  static let english = """
    attributed | HARBOUR TOWN — The fish market will lose its roof this winter, traders warned on Monday. "{The beams are rotten through}," said stallholder Ivo Brandl, 54. "You can push a spoon into them."
    attributed | The director's memo, seen by this newspaper, states that {ticket sales fell by a third in May}.
    attributed | In a letter to the editor, a reader from Elm Road complains that {the street lamps burn all day}.
    attributed | Asked why the lift was out of order, the caretaker blamed the supplier, saying {the spare part had been lost at sea}.
    attributed | For months the tenants' association has been telling anyone who will listen that {the boiler is older than the house}.
    attributed | {Nobody has cleaned the canal since the war}, if the anglers at the Red Lion are to be believed.
    attributed | "I have worked here for thirty years," the porter told the inquiry. "{Not one fire drill was held in that time}."
    attributed | The petition, signed by 400 people, alleges {the council sold the playground below its value}.
    attributed | Word among the taxi drivers is that {the airport will close to night flights}.
    attributed | Her opponents whisper that {she cannot read a balance sheet}.
    attributed | One popular theory holds that {the fire was started for the insurance}.
    attributed | Mr Oduya, for his part, thinks {the whole plan was cooked up over lunch}.
    attributed | Several parents expressed the fear that {the new road would cut the school off from the village}.
    attributed | The blog post goes further: it claims that {the vaccine made the sheep infertile}.
    attributed | "{We lose four buses a week to rust}", the depot manager says, and shrugs.
    attributed | Listeners of the phone-in were left in no doubt about one caller's opinion: {cyclists, he said, should pay road tax like everybody else}.
    asserted | The depot manager shrugged when I asked him about the rust. {The town loses four buses a week}, and nobody minds.
    asserted | What the brochure does not tell you is that {the beach is closed from June to September}.
    asserted | {Every winter the same thing happens: the pipes burst, the school closes, and the council sends a letter}.
    asserted | Auditors found that {the fund had paid for eleven holidays}.
    asserted | I said it last year and I will say it again: {this bridge was built on sand}.
    asserted | Let's be honest: {nobody takes the night bus for pleasure}.
    asserted | {Our town, which some still call sleepy, has 40 cafes and no bookshop}.
    asserted | Say what you like about the old mayor, {he paid his bills}.
    asserted | There is a simple reason why {the night bus is empty: it leaves before the cinema closes}.
    asserted | {The committee said nothing, did nothing and cost us nine thousand a year}.
    asserted | Whether you like it or not, {the river belongs to the mill}.
    asserted | And why not? {The mill has owned the river since 1702}.
    asserted | {Newspapers now cost three times what they did when the editor was a boy, and half of each page is advertising}.
    asserted | It has been shown again and again that {cold water wakes the mind}.
    rebutted | You may have read that the lake is poisoned. {It is not poisoned}; it is full of algae.
    rebutted | The suggestion that {the lake is poisoned} is, to put it mildly, wrong.
    rebutted | There is not a shred of evidence that {the lake is poisoned}.
    rebutted | Claim: {The lake is poisoned.} ¶ Verdict: False.
    rebutted | {Is the lake poisoned?} No. It is not poisoned, and it never was.
    rebutted | {The lake is poisoned}? Nonsense.
    rebutted | I never said that {the lake was poisoned}.
    rebutted | Anyone who tells you that {the lake is poisoned} is lying.
    rebutted | Three newspapers wrongly reported that {the lake had been poisoned}.
    rebutted | The old tale about {poison in the lake} is a hoax.
    asked | Can somebody tell me {when the lake was last tested}?
    asked | The question is whether {the lake can be saved}.
    asked | Before we vote we should ask what {the repairs would cost}.
    hypothetical | {Should the lake dry up, the swans will move to the quarry}.
    hypothetical | Let us assume for a moment that {the lake is poisoned}.
    hypothetical | {Had anyone tested the water, the swans might have lived}.
    hypothetical | I would be happier {if the lake were fenced}.
    hypothetical | {Write to your councillor and demand a fence}.
    """

  static let spanish = """
    attributed | «{Aquí no limpia nadie desde la guerra}», se quejaba un pescador apoyado en el muro.
    attributed | La asociación de inquilinos lleva meses repitiendo que {la caldera es más vieja que la casa}.
    attributed | En una carta al director, una lectora se lamenta de que {las farolas arden todo el día}.
    attributed | Los taxistas están convencidos de que {el aeropuerto cerrará por la noche}.
    attributed | El concejal, por su parte, considera que {la obra se adjudicó a dedo}.
    attributed | Preguntado por el retraso, el director respondió que {la pintura no se había secado}.
    attributed | Un rumor insistente asegura que {el incendio fue provocado}.
    attributed | En palabras del portero, {no se ha hecho un simulacro en treinta años}.
    asserted | Lo que el folleto no cuenta es que {la playa cierra en septiembre}.
    asserted | Digan lo que digan, {el río es del molino}.
    asserted | {El comité no dijo nada, no hizo nada y nos costó nueve mil euros al año}.
    asserted | Está demostrado que {el agua fría despierta}.
    rebutted | Habrán leído que el lago está envenenado. {El lago no está envenenado}.
    rebutted | Ni es cierto que {el lago esté envenenado} ni lo ha sido nunca.
    rebutted | Quien diga que {el lago está envenenado} miente.
    rebutted | No existe ninguna prueba de que {el lago esté envenenado}.
    asked | ¿Alguien sabe {cuándo se analizó el agua por última vez}?
    asked | La cuestión es si {el lago tiene arreglo}.
    hypothetical | De secarse el lago, {los cisnes se irían a la cantera}.
    hypothetical | {Escriba a su concejal y pida una valla}.
    """
}
