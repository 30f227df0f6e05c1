extension BlindFramingCases {
  static let secondEnglish = """
    attributed | The hospital's website boasts that {no patient waits longer than an hour}.
    attributed | Shop owners in Mill Street have long suspected that {the parking wardens are paid by the ticket}.
    attributed | "Frankly, {the choir has not sung in tune since Easter}," the organist confided over a pint.
    attributed | A former employee, who asked not to be named, said {the ovens were cleaned once a year}. She added that {the flour came from a silo next to the tannery}.
    attributed | In an interview with the local radio station on Tuesday, the farmer repeated his claim that {wolves had taken forty of his lambs}.
    attributed | The argument that {trams kill small shops} is heard at every meeting.
    attributed | Councillor Brook: "{The car park loses money every single day}."
    attributed | "{The car park loses money}," Councillor Brook said, "{and it always has}."
    attributed | Many older members are worried that {the club will be sold to a developer}.
    attributed | One theory has it that {the statue was cast from church bells}.
    attributed | She tells visitors {the house was built by smugglers}.
    attributed | It is widely believed that {the well is haunted}.
    attributed | My aunt is convinced {the postman reads her letters}.
    attributed | {The gallery}, critics complain, {shows the same nine painters every year}.
    attributed | {The owner}, so the gossip goes, {won the place at cards}.
    attributed | On the phone he kept insisting that {the parcel had been delivered}.
    attributed | The minutes record one objection: a member felt that {the rent was too low}.
    asserted | {The gallery shows the same nine painters every year, and it charges twelve euros for the privilege}.
    asserted | A look at the accounts proves that {the gallery has lost money since 2015}.
    asserted | I have counted them myself: {there are nine painters on those walls}.
    asserted | The gallery lost money again. And what did the council do? {It doubled the grant}.
    asserted | {Visitors who complain are told to write to an address that no longer exists}.
    asserted | {The woman who told me this has worked there for thirty years}.
    asserted | {You can say goodbye to your deposit}.
    asserted | {I have read every report since 1990}.
    asserted | {Half of the members have never been told about the sale}.
    asserted | {The hall can hold four hundred, but rarely more than sixty turn up}.
    asserted | Scientists have found that {eels sleep with their eyes open}.
    asserted | According to the census, {one flat in nine stands empty}.
    asserted | We all know {who pays for the empty flats: the tenants of the full ones}.
    asserted | Tell me again how {the empty flats are a blessing}.
    asserted | {The council says a lot and does little}.
    asserted | {Believe it or not, the bus was on time}.
    asserted | {Whoever wins, the bridge will be closed for a year}.
    rebutted | Let me deal with three rumours. First, {that the bridge will be tolled}. It will not.
    rebutted | # Rumour: {The bridge will be tolled}
    rebutted | {"The bridge will be tolled"} — no, it won't.
    attributed | Some say that {the bridge will be tolled}. That is simply not true.
    rebutted | The rumour {that the bridge will be tolled} has no basis in fact.
    rebutted | I can assure you that it is not the case that {the bridge will be tolled}.
    rebutted | Don't believe the hype: {a toll bridge it is not}.
    rebutted | {Yes, of course, the bridge will be tolled, and the moon is made of cheese}.
    rebutted | We have never claimed that {the bridge is free of rust}.
    rebutted | The mayor dismissed the idea that {the bridge would be tolled}.
    asked | Do you know whether {the bridge will be tolled}?
    asked | It is unclear whether {the bridge will be tolled}.
    asked | Several callers wanted to know if {the bridge would be tolled}.
    hypothetical | {If you cross the bridge on foot, you pay nothing}.
    hypothetical | Imagine that {the bridge were closed for a year}.
    hypothetical | {The town could have saved the bridge if it had painted it}.
    hypothetical | {Let us hope the bridge lasts another winter}.
    """

  static let secondSpanish = """
    attributed | La web del hospital presume de que {ningún paciente espera más de una hora}.
    attributed | «{El coro desafina desde Pascua}», confesó el organista ante una caña.
    attributed | Muchos socios veteranos temen que {el club acabe en manos de una constructora}.
    attributed | Una antigua empleada contó que {los hornos se limpiaban una vez al año}.
    attributed | Según cuentan los vecinos, {el pozo está embrujado}.
    attributed | Mi tía está convencida de que {el cartero le abre las cartas}.
    attributed | {El dueño}, dicen las malas lenguas, {ganó la casa a las cartas}.
    attributed | Hay quien sostiene que {la estatua se fundió con campanas}.
    asserted | {La sala caben cuatrocientos, pero rara vez van más de sesenta}.
    asserted | Según el censo, {uno de cada nueve pisos está vacío}.
    asserted | Las cuentas demuestran que {la galería pierde dinero desde 2015}.
    asserted | {He leído todos los informes desde 1990}.
    asserted | {El ayuntamiento dice mucho y hace poco}.
    attributed | Algunos dicen que {el puente será de peaje}. No es verdad.
    rebutted | El rumor de que {el puente será de peaje} no tiene fundamento.
    rebutted | La alcaldesa negó que {el puente fuera a ser de peaje}.
    rebutted | No hay ningún indicio de que {el puente vaya a ser de peaje}.
    asked | No está claro si {el puente será de peaje}.
    hypothetical | {Si cruzas a pie, no pagas nada}.
    hypothetical | Ojalá {el puente aguante otro invierno}.
    """
}
