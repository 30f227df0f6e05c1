extension ClauseWords {
  static let english = ClauseWords(
    coordinators: ["and", "but", "yet", "so", "nor"],
    adversatives: ["but", "yet"],
    concessives: ["although", "though", "while", "whereas"],
    subordinators: [
      "which", "who", "whom", "whose", "because", "since", "when", "where", "if", "unless", "until", "after", "before",
      "to", "as", "than", "whatever", "whoever", "wherever", "however",
    ],
    subjects: [
      "they", "it", "he", "she", "we", "there", "nobody", "everyone", "everybody", "you", "i", "these", "those",
    ],
    finite: WordSet(
      """
      is are was were am has have had do does did will would can could may might must should shall isn't aren't wasn't \
      weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't they're \
      we're you're it's he's she's there's that's they've we've you've i've they'll we'll you'll it'll there'll they'd isnt \
      arent dont doesnt didnt cant wont theyre theres thats gets got goes went makes made takes took comes came gives gave \
      knows knew wants wanted brings brought belongs become becomes became begins began keeps kept pays paid lives lived \
      remain remains stays stayed needs says said thinks thought tells told finds found shows showed feels felt seems seemed \
      leaves left loses lost means meant meets met puts reads runs ran sees saw sells sold sends sent sits sat speaks spoke \
      spends spent stands stood gave grew grows fell rose sank holds held hears heard lies lets wins won works worked tries \
      tried uses used asks asked turns turned moves moved follows followed brings happens happened creates created provides \
      provided include includes included allows allowed costs believe believes believed depend depends refuse refuses refused \
      learn learns learned receive receives received earn earns earned bring get make take come go give want know pay live \
      keep become belong need cost tend tends live think say feel seem join joins joined
      """.listedWords),
    finiteEndings: ["ed", "n't"],
    preverbs: [
      "never", "always", "still", "already", "hardly", "rarely", "often", "also", "usually", "just", "now", "simply",
    ],
    determiners: [
      "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my", "your", "some",
      "any",
      "no", "every", "each", "more", "most", "many", "few", "all", "of", "in", "by", "with", "for", "newly", "recently",
    ],
    contrast: ["not"],
    notContrast: [
      "only", "least", "even", "that", "just", "to", "yet", "until", "always", "all", "so", "surprisingly",
    ],
    marksSingularVerbs: true,
    afterVerbs: [
      "the", "a", "an", "at", "up", "down", "out", "off", "it", "them", "him", "her", "us", "every", "no", "its",
      "their", "more",
      "into", "until", "before", "after", "twice", "once", "nothing", "there", "here",
    ],
    notFinite: ["hundred", "indeed", "instead", "exceed", "sacred", "naked", "kindred", "wicked", "hatred"])
}
