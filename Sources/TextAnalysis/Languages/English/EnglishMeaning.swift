extension MeaningWords {
  static let english = MeaningWords(
    negations: PhraseTable(EnglishNegations.groups, numberWords: EnglishMeaning.numbers),
    quantifiers: PhraseTable(EnglishMeaning.quantifiers, numberWords: EnglishMeaning.numbers),
    hedges: PhraseTable(EnglishMeaning.hedges, numberWords: EnglishMeaning.numbers),
    directions: PhraseTable(EnglishDirections.groups, numberWords: EnglishMeaning.numbers),
    grammar: EnglishMeaning.grammar)
}

/// Quantifiers, hedges and the grammar that the readers of meaning lean on.
private enum EnglishMeaning {
  static let numbers = wordSet(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half third quarter
    """)

  static let quantifiers: [(QuantifierCue?, String)] = [
    (
      QuantifierCue(kind: .all),
      "all, both, the whole, the entire, an entire, a whole"
    ),
    (QuantifierCue(kind: .all, isSingular: true), "every, each, every single, each and every"),
    (QuantifierCue(kind: .all, takesHead: false), "everyone, everybody, everything, everywhere, always, invariably"),
    (
      QuantifierCue(kind: .most),
      """
      most, the majority, a majority, majority of, the vast majority, the overwhelming majority, the bulk of, the lion's share,
      nearly all, almost all, virtually all, practically all, nearly every, almost every, virtually every, practically every
      """
    ),
    (
      QuantifierCue(kind: .most, takesHead: false),
      """
      usually, mostly, generally, mainly, typically, predominantly, normally, largely, nearly always, almost always,
      nearly everyone, almost everyone, nearly everybody, almost everybody
      """
    ),
    (QuantifierCue(kind: .half), "half, half of, one half, a half"),
    (
      QuantifierCue(kind: .many),
      """
      many, a lot of, lots of, a great many, a great deal of, plenty of, numerous, countless, dozens of, scores of,
      hundreds of, thousands of, millions of, a large number of, large numbers of, a growing number of, quite a few,
      not a few, masses of, much, a good many
      """
    ),
    (QuantifierCue(kind: .many, takesHead: false), "often, frequently, regularly, commonly, routinely"),
    (
      QuantifierCue(kind: .some),
      "some, several, certain, a few, a number of, a handful of, a couple of, various, a minority of, a fraction of"
    ),
    (
      QuantifierCue(kind: .some, takesHead: false),
      "someone, somebody, something, sometimes, occasionally, at times, now and then"
    ),
    (
      QuantifierCue(kind: .few),
      "few, very few, only a few, just a few, hardly any, barely any, scarcely any, almost no, next to no, little, very little, precious few"
    ),
    (
      QuantifierCue(kind: .few, takesHead: false),
      "rarely, seldom, hardly ever, hardly anyone, hardly anybody, almost nobody, almost no one"
    ),
    (QuantifierCue(kind: .no), "no, none of, none, not a single, not one, zero, neither, not any"),
    (QuantifierCue(kind: .no, takesHead: false), "nobody, no one, no - one, nothing, never, nowhere, almost never"),
    (QuantifierCue(kind: .only), "only, solely, exclusively, nothing but, none but, no one but, nobody but, just"),
    (
      nil,
      """
      all in all, after all, above all, first of all, at all, all right, all but, all the same, all along, all over,
      at most, most likely, most recent, most recently, most notably, most important, most importantly, the most,
      its most, their most, his most, her most, our most, my most, your most, foremost, some #, a little, little by
      little, the little, no #, no fewer than, no less than, no more than, no later than, no sooner than, no doubt,
      no matter, no wonder, no less, no ., no _, no ?, no !, not only, not just, only a, only in #, only since #, only after #, how many, how much, as many as,
      as much as, so much, too much, so many, too many, each other, one and only, if only, only when, only if, only
      after, only recently, has only, had only, have only, every # years, every now and then, just as, just like,
      just before, just after, just over, just under, just about, just #, only #, no longer, no question, no problem,
      a certain, for certain, half #, # and a half, just because, very much, much more, much less, much better,
      much worse, much of the time, the few, pretty much, just now, has just, have just, had just, many of us know
      """
    ),
    (QuantifierCue(kind: .few), "only a few, only a handful of, only a minority of, only a fraction of"),
    (QuantifierCue(kind: .many), "too many, so many, too much, so much, many of"),
  ]

  static let hedges: [(Modality?, String)] = [
    (
      .possible,
      "can, could, may, might, maybe, perhaps, possibly, potentially, conceivably, cannot, can't, couldn't, cant, mightn't, is possible, be able to, is able to, are able to, possible that, has the potential, have the potential, the possibility"
    ),
    (
      .likely,
      """
      likely, probably, presumably, seems, seem, seemed, appears to, appear to, appeared to, tends to, tend to, tended to,
      is expected to, are expected to, expected to, suggests that, suggest that, arguably, in all likelihood, odds are,
      more likely than not, unlikely, doubtless, there is evidence that, one would think
      """
    ),
    (
      .necessary,
      """
      must, should, shouldn't, mustn't, have to, has to, had to, having to, need to, needs to, needed to, ought to,
      required to, obliged to, supposed to, it is necessary, it is essential, let's, let us
      """
    ),
    (
      .future,
      """
      will, won't, wont, shall, is going to, are going to, going to, is set to, are set to, is due to, are due to,
      is about to, are about to, they'll, we'll, it'll, he'll, she'll, you'll, i'll, there'll, that'll, plan to,
      plans to, planned to, intends to, intend to, aims to, aim to, hopes to, hope to, wants to, want to, promises to,
      promised to
      """
    ),
    (.conditional, "would, wouldn't, would've, would have, were to"),
    (
      .reported,
      """
      reportedly, allegedly, supposedly, purportedly, is said to, are said to, was said to, were said to, is believed to,
      are believed to, is thought to, are thought to, is reported to, are reported to, is alleged to, are alleged to,
      apparently, it is said that, they say, people say, rumour has it, rumor has it, rumoured to, rumored to, so - called,
      claims to, claim to, word has it, is understood to, are understood to
      """
    ),
    (
      nil,
      """
      may #, in may, of may, on may, early may, late may, mid - may, since may, until may, by may, last may, the will,
      a will, of will, political will, free will, good will, own will, their will, his will, the likely, a can, the can,
      the might, would like, going to the, going to a, going to school, going to work, must - see, must - have
      """
    ),
  ]

  static let grammar = ClauseGrammar(
    relatives: wordSet("who whom whose which that where"),
    beforeComplements: wordSet("say says said think thinks thought know knows knew believe believes so now"),
    subordinators: wordSet(
      "if because although though while when whenever unless since whereas until before after once whether despite"),
    beforeSubordinators: wordSet("so now provided given"),
    scopeEnds: wordSet(
      "but although though because while whereas however unless except rather since when if who which yet instead"),
    auxiliaries: wordSet(
      """
      do does did don't doesn't didn't dont doesnt didnt is are was were be been being am isn't aren't wasn't weren't isnt
      arent wasnt werent have has had having haven't hasn't hadn't havent hasnt hadnt can could may might must shall should
      will would can't cannot cant couldn't won't wont wouldn't shouldn't mustn't ain't aint need needn't ought it's that's
      there's he's she's they're we're you're i'm they've we've you've i've they'll we'll you'll i'll it'll he'll she'll
      they'd we'd you'd i'd he'd she'd there'll who's what's here's let's
      """),
    copulas: wordSet(
      """
      is are was were be been being am isn't aren't wasn't weren't isnt arent wasnt werent it's that's he's she's they're
      we're you're i'm there's seem seems seemed remain remains remained become becomes became appear appears appeared look
      looks looked prove proves proved feel feels felt stay stays sound sounds ain't get gets got find finds found
      """),
    coordinators: wordSet("and or nor but"),
    adverbs: wordSet(
      """
      also still often just always ever even now yet already sometimes soon simply too very so quite almost never again
      hardly rather perhaps maybe actually really all both then there today however currently
      """),
    adverbEnding: "ly", gerundEnding: "ing",
    determiners: wordSet(
      """
      the a an this that these those their our his her its my your any some every each no here there home it them us him
      me you where town
      """),
    pronouns: wordSet("they we you i he she it there one"), comparisons: wordSet("than"),
    leanings: wordSet("likely inclined willing apt prone ready disposed eager keen minded able"),
    leaningJoiners: wordSet("to"),
    beforeHeads: wordSet("of the these those their our his her its my your this that other such - \" '"),
    headComesFirst: false, negatesWithAuxiliary: true, hasNegativeConcord: false)
}
