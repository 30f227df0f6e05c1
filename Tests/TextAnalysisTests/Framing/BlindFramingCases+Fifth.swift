extension BlindFramingCases {
  static let fifthEnglish = """
    rebutted | # Lines to leave alone ¶ Never say: ¶ - {The reservoir is empty.}
    rebutted | # What not to say ¶ - "{Every well in the valley is poisoned.}" ¶ - "{The pumps run on coal.}"
    asserted | # Never say ¶ - "The pumps run on coal." ¶ # Say ¶ - {The pumps run on wind.}
    rebutted | - "{The reservoir is empty.}" It holds nine million litres.
    rebutted | - "{Nobody tests the water.}" Wrong. It is tested twice a week.
    rebutted | "{Nobody tests the water.}" ¶ No. Two people test it every Monday.
    rebutted | If they say: "{The dam leaks.}" ¶ You say: It was sealed in May.
    rebutted | You may hear: "{The dam leaks.}"
    asserted | They say: "The dam leaks." ¶ We say: {The dam was sealed in May.}
    rebutted | It does not follow that {every dam in the county is unsafe}.
    rebutted | We do not accept that {the water board wasted the money}.
    rebutted | Nor is it so that {the springs have dried up}.
    rebutted | It would be quite wrong to call {the reservoir a swimming pool for the rich}.
    rebutted | That {the valley will be flooded} is a fairy tale.
    rebutted | "{Free water for the golf club}" is a travesty of what was agreed.
    rebutted | {The springs have dried up}, the flyer says, which is untrue.
    rebutted | In May I wrote that {the pumps cost a million}, and that was nonsense.
    rebutted | "{The springs have dried up}": false.
    rebutted | {The springs have dried up}. Nothing of the kind.
    rebutted | The engineer would not have it that {the wall had moved}.
    asserted | {The dam}, I am happy to report, {was sealed in May}.
    asserted | {The water}, it is only fair to add, {costs less than it did}.
    asserted | {The village}, one hears, {will keep its well}.
    asserted | I regret to say that {the pumps were never oiled}.
    asserted | {The wells were supposed to be checked every spring}.
    asserted | {The valley}, you will be surprised to learn, {has four springs}.
    asserted | Bear in mind that {the wall is ninety years old}.
    asserted | Mind you, {the wall is ninety years old}.
    asserted | {Open the sluice and the lower fields will flood within an hour}.
    asserted | {The draft rule of 2012 would have put a tax on every private well}.
    asserted | {The dam drew crowds who would have stayed at home otherwise}.
    asserted | {It is only the states that get a share of the water}.
    asserted | {The level is the lowest since 1976 and lies below the old mark}.
    attributed | Mrs Dray (Flat 2) held that {the pipes were made of lead}.
    attributed | {She put the cost of the new wall at "four million at least"}.
    attributed | His brother called {the dam "a bath for the rich and their horses"}.
    attributed | For Ann Orly, 58, "{the spring is what keeps this village alive}".
    attributed | "{The wall will not last another winter}," a woman at the back called out.
    attributed | Farmers grumble that {the sluice is never opened in time}.
    hypothetical | Please {close the sluice before the storm comes}.
    """

  static let fifthSpanish = """
    rebutted | # Lo que no hay que decir ¶ - «{El embalse está vacío.}»
    rebutted | No digas: «{El embalse está vacío.}»
    rebutted | - «{Nadie analiza el agua.}» Falso. Se analiza dos veces por semana.
    rebutted | Si te dicen: «{La presa pierde agua.}» ¶ Responde: Se selló en mayo.
    rebutted | Que {van a inundar el valle} es un cuento.
    rebutted | «{El manantial se ha secado}»: falso.
    rebutted | De ahí no se sigue que {todas las presas sean peligrosas}.
    rebutted | No aceptamos que {la comunidad de regantes malgastara el dinero}.
    rebutted | {El manantial se ha secado}, dice el folleto, lo cual es falso.
    rebutted | Sería injusto llamar {al embalse piscina de ricos}.
    rebutted | {El pozo está envenenado}. De eso nada.
    asserted | Lamento decir que {las bombas nunca se engrasaron}.
    asserted | Cabe añadir que {el agua cuesta menos que antes}.
    asserted | Tengan en cuenta que {el muro tiene noventa años}.
    asserted | {Las tuberías apuntaban a los campos que más agua piden}.
    asserted | {El borrador de 2012 habría gravado todos los pozos}.
    attributed | Su hermano llamó {al embalse «una bañera para ricos y sus caballos»}.
    attributed | Para Ana Orly, de 58 años, «{el manantial mantiene vivo este pueblo}».
    attributed | La vecina del segundo sostuvo que {las tuberías eran de plomo}.
    hypothetical | Por favor, {cierren la compuerta antes de la tormenta}.
    """
}
