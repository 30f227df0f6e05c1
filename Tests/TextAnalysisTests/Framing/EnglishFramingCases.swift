/// English texts with the framing of the claim in braces (of every claim where there are no braces).
///
/// `¶` stands for a new paragraph; a paragraph that starts with `# `, `- ` or `> ` is a heading, list item or quotation.
enum EnglishFramingCases {
  static let reports = """
    attributed | Critics claim that {the new bridge sways in the wind}.
    attributed | The mayor said {the pool would close in August}.
    attributed | The mayor told reporters on Friday that {the pool lost two million last year}.
    attributed | According to the landlord, {half the tenants are behind with the rent}.
    attributed | {Half the tenants are behind with the rent}, according to the landlord.
    attributed | {The orchard has been poisoned}, claims a neighbour.
    attributed | {The orchard}, a neighbour alleges, {has been poisoned by the council}.
    attributed | "{The trams are never on time}," said Olga Reyes, who commutes from the coast.
    attributed | Olga Reyes said: "{The trams are never on time}."
    attributed | Olga Reyes was blunt. "{The trams are never on time}," she said. "They smell of fish."
    attributed | "The trams are never on time," she said. "{They cost twice as much as the bus}."
    attributed | "The trams are never on time. {They cost twice as much as the bus}," said Olga Reyes.
    attributed | "The trams are late. {They cost twice as much as the bus}. Nobody rides them," said Olga Reyes.
    attributed | She wrote that {the museum had thrown away its archive}.
    attributed | He added that {the archive contained four thousand letters}.
    attributed | The coach insisted {the goalkeeper was injured}.
    attributed | Some residents fear {the quarry will dry up their wells}.
    attributed | Residents fear that {the quarry will dry up their wells}.
    attributed | They also fear that {the lorries will wreck the road}.
    attributed | There are fears that {the lorries will wreck the road}.
    attributed | There is a rumour that {the bakery uses powdered eggs}.
    attributed | Rumours that {the bakery uses powdered eggs} have spread through the village.
    attributed | The belief that {bread makes hair curl} is widespread.
    attributed | Concerns that {the ferry is overloaded} were raised at the meeting.
    attributed | The allegation that {the judge slept through the trial} was printed on the front page.
    attributed | I have heard that {the old cinema will become a car park}.
    attributed | I was told that {the old cinema had been sold for a song}.
    attributed | We are often told that {poetry does not pay}.
    attributed | My neighbour swears {the foxes come through the letterbox}.
    attributed | My grandmother used to say that {thunder turns the milk}.
    attributed | People say {the lake has no bottom}.
    attributed | Some say that {the lake has no bottom}.
    attributed | It is said that {the lake has no bottom}.
    attributed | It has been claimed on the radio that {the lake has no bottom}.
    attributed | {The lake} is said to have {no bottom}.
    attributed | {The lake allegedly swallowed a whole coach and horses}.
    attributed | Rumour has it that {the lake has no bottom}.
    attributed | In the view of the trade union, {the depot is a death trap}.
    attributed | The brochure promises nothing, but the agent assured us that {every flat has a sea view}.
    attributed | A poster on the door says that {the library burns old books}.
    attributed | The leaflet claims {every second shop has closed since spring}.
    attributed | Opponents argue the stadium {would cost each household nine hundred a year}.
    attributed | Opponents argue that the stadium is ugly and that {it would cost each household nine hundred a year}.
    attributed | The pilot reported that {both engines had failed}.
    attributed | One commentator suggested that {the choir was paid to sing flat}.
    attributed | The union warned members that {wages would fall by a tenth}.
    attributed | The chairman, a retired dentist, said {the pond was full of mercury}.
    attributed | The chairman accused nobody, though he hinted that {the pond was full of mercury}.
    attributed | "{The pond is full of mercury}" — A. Lund, retired dentist
    attributed | > The pond is full of mercury and nobody cares.
    attributed | He complained that "{dogs are treated better than tenants}".
    attributed | The column grumbles that {students never pay for anything}.
    attributed | The actor, according to his agent, {never reads reviews}.
    attributed | Asked about the delay, the director replied that {the paint had not dried}.
    attributed | The spokeswoman said the figures were wrong. {The real number would be closer to ninety}.
    attributed | You hear it at every bus stop: they say {the baker waters the milk}.
    attributed | A listener wrote in to say that {the tower leans more every year}.
    attributed | The minister, speaking in Leeds, claimed {unemployment had halved}.
    attributed | Many parents believe that {the new timetable makes children ill}.
    attributed | Anglers suspect {the mill is poisoning the trout}.
    attributed | 'The mill is poisoning the trout,' said one angler. '{They have known for years}.'
    attributed | The belief persists that {left-handed people die younger}.
    attributed | "I saw it," Maria said, adding that {the driver had been asleep}.
    """

  static let authorities = """
    asserted | Studies show that {bees recognise faces}.
    asserted | Official figures show that {rents rose by a tenth}.
    asserted | Experts say that {the glacier loses a metre a year}.
    asserted | The census found that {one household in five has no car}.
    asserted | The report confirms that {the dam was never inspected}.
    asserted | Even the water company admits that {its pipes leak a third of the supply}.
    asserted | As the ombudsman rightly says, {delay is a kind of refusal}.
    asserted | {Delay is a kind of refusal}, as the ombudsman rightly said.
    asserted | The ombudsman is right that {delay is a kind of refusal}.
    asserted | My neighbour says that {the well is dry}, and she is right.
    asserted | Critics say that {the bridge is too narrow}. They are right.
    asserted | I believe that {the bridge is too narrow}.
    asserted | I say {the bridge is too narrow}.
    asserted | We know that {the bridge was built in 1911}.
    asserted | Everybody knows that {the bridge is too narrow}.
    asserted | {The society has long argued for a wider bridge}.
    asserted | {She said a few kind words and left}.
    asserted | {He claims benefits worth four hundred a month}.
    asserted | {The claims department closes at noon on Fridays}.
    asserted | {The sign says Closed}.
    asserted | {Forty per cent of subscribers said they read the paper on Sundays}.
    asserted | {Most respondents believe their bread is baked locally}.
    asserted | {The author reports from eleven countries and writes for three papers}.
    asserted | {Nobody told the cook, and the soup boiled over}.
    asserted | It is well known that {oak burns slower than pine}.
    asserted | The trouble is that {oak burns slower than pine}.
    asserted | The fact that {the harbour freezes} surprises visitors.
    asserted | There is no doubt that {the harbour freezes}.
    asserted | Nobody can deny that {the harbour freezes}.
    asserted | It cannot be denied that {the harbour freezes}.
    asserted | It is not untrue that {the harbour freezes}.
    asserted | It is no secret that {the harbour freezes}.
    asserted | Few would dispute that {the harbour freezes}.
    asserted | Make no mistake: {the harbour freezes every winter}.
    asserted | If you ask me, {the harbour freezes every winter}.
    asserted | If anything, {the harbour freezes earlier than before}.
    asserted | {Tea costs four pounds a cup, and the cakes are stale}.
    asserted | {They charge four pounds for tea, whatever the menu may say}.
    asserted | {The word "organic" is printed on every bag}.
    asserted | {Only fools and horses take the coast road, which has no lights}.
    asserted | Did you know that {octopuses have three hearts}?
    asserted | Who doesn't know that {the ferry is late every Monday}?
    asserted | Who can deny that {the ferry is late}?
    asserted | Isn't it time we admitted that {the ferry is late}?
    asserted | The queue starts at six. {Why do they all get served before us?}
    asserted | Another shop is gone. {How long until the whole street is boarded up?}
    asserted | {The ferry is late every day, isn't it?}
    asserted | {They never answer the phone, do they?}
    asserted | BASIL: The heating was off. ¶ DORA: {The heating has been off since March.} ¶ BASIL: I wore two coats.
    asserted | dot77 wrote: {the swans were moved by lorry} ¶ kay_b wrote: no idea ¶ dot77 wrote: i saw it
    asserted | Moderator: {The hall holds two hundred people.}
    asserted | @milo {the hall holds two hundred people, look it up}
    asserted | {The theory of tides is taught in the third year}.
    asserted | {The story of the lighthouse begins in 1820}.
    asserted | {The school says goodbye to forty pupils each June}.
    asserted | {The tale ends well, and the children sleep}.
    """

  static let rejections = """
    rebutted | It is not true that {the tower is sinking}.
    rebutted | It isn't true that {the tower is sinking}.
    rebutted | It is simply false that {the tower is sinking}.
    rebutted | It is a myth that {the tower is sinking}.
    rebutted | Nor is it true that {the tower is sinking}.
    rebutted | That {the tower is sinking} is a myth.
    rebutted | The claim that {the tower is sinking} is false.
    rebutted | The idea that {the tower is sinking} does not survive a glance at the survey.
    rebutted | The notion that {the tower is sinking} is nonsense.
    rebutted | The story that {the tower is sinking} has been debunked.
    rebutted | I reject the notion that {the tower is sinking}.
    rebutted | I do not believe that {the tower is sinking}.
    rebutted | We refuse to accept that {the tower is sinking}.
    rebutted | There is no evidence that {the tower is sinking}.
    rebutted | No study has shown that {the tower is sinking}.
    rebutted | There is no truth in the rumour that {the tower is sinking}.
    rebutted | Contrary to popular belief, the tower stands firm and {the myth that it is sinking} is just that.
    rebutted | Nobody can seriously maintain that {the tower is sinking}.
    rebutted | Myth: {The tower is sinking.}
    rebutted | Myth 3: {The tower is sinking.}
    rebutted | # Myth ¶ {The tower is sinking.} ¶ # Fact ¶ It has not moved.
    rebutted | # "{The tower is sinking}" ¶ It has not moved for a century.
    rebutted | # 2. "{The tower is sinking}" ¶ It has not moved for a century.
    rebutted | # Six myths about the tower ¶ - {It leans to the east.} ¶ - {Pirates built it.}
    rebutted | {The tower is sinking}. That is false.
    rebutted | {The tower is sinking}. Nothing could be further from the truth.
    rebutted | {The tower is sinking}. Not so.
    rebutted | "{The tower is sinking}." This is wrong, but stay polite.
    rebutted | "{The tower is sinking}" is a conspiracy theory.
    rebutted | The line "{the tower is sinking}" is false as well.
    rebutted | Last year I told you that {the tower was sinking}, and it wasn't.
    rebutted | Please don't tell people that {the tower is sinking}; it isn't.
    rebutted | He falsely claimed that {the tower was sinking}.
    rebutted | The engineer denied that {the tower was sinking}.
    rebutted | Sure, and {the tower is made of cheese}.
    rebutted | Yeah right, {the tower is made of cheese}.
    rebutted | {As if the tower were made of cheese!}
    rebutted | {The tower will fly to Paris tomorrow}, and pigs might fly.
    rebutted | Nobody is saying that {the tower is sinking}.
    rebutted | Some write that the tower is sinking. {It is not sinking at all.}
    rebutted | {It does not cost eleven million}; it costs eighty thousand.
    rebutted | {The tower is sinking.} It isn't.
    rebutted | It would be a mistake to think that {the tower is sinking}.
    rebutted | Stop pretending that {the tower is sinking}.
    rebutted | Isn't it the case that the tower leans? ¶ {No, the tower does not lean.}
    rebutted | # What people say ¶ - "{The tower is sinking}" ¶ - "{The bells are fake}"
    rebutted | The widespread belief that {the tower is sinking} is mistaken.
    rebutted | So much for the idea that {the tower is sinking}.
    rebutted | Far from it being true that {the tower is sinking}, it rises.
    rebutted | Gone are the days when {the tower leaned}.
    """

  static let moods = """
    asked | {Is the harbour deep enough for tankers?}
    asked | {How many tankers call each week?}
    asked | She asked whether {the harbour was deep enough for tankers}.
    asked | I wonder if {the harbour is deep enough for tankers}.
    asked | "{Will the ferry run on Sunday?}" asked a boy at the back.
    asked | # Is the harbour deep enough?
    asked | Nobody knows whether {the harbour is deep enough}.
    asked | {Why does the ferry stop at noon?} ¶ Because the crew has lunch.
    hypothetical | {If the harbour froze, the ferry would stop.}
    hypothetical | If the harbour freezes, {the ferry stops}.
    hypothetical | Suppose {the harbour froze}.
    hypothetical | Imagine {the harbour frozen from shore to shore}.
    hypothetical | {Were the harbour to freeze, the ferry would stop.}
    hypothetical | {Had the harbour frozen, the ferry would have stopped.}
    hypothetical | {The ferry would stop if the harbour froze.}
    hypothetical | {Without the pilot the ferry would have sunk.}
    hypothetical | I wish {the ferry ran all night}.
    hypothetical | {We hope to run the ferry all night by 2030.}
    hypothetical | {Please bring a warm coat and a torch.}
    hypothetical | WE WILL ¶ - {scrap the ferry tax} ¶ - {paint the pier}
    hypothetical | Unless the crew is paid, {the ferry stops}.
    hypothetical | {Donate before Friday and help us paint the pier.}
    hypothetical | If only {the ferry ran all night}!
    hypothetical | {What if the harbour froze tomorrow}.
    """
}
