extension FramingWords {
  static let english = FramingWords(
    entries: englishVerbs + englishNouns + englishPhrases + englishMoods, inflect: Inflection.english,
    complementizers: ["that"],
    questionWords: ["whether", "if", "why", "how", "what", "who", "when", "where"],
    firstPerson: ["i", "we"],
    negations: [
      "not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot", "hardly", "dont", "doesnt",
      "isnt", "cant", "wont", "didnt", "few", "without", "nowhere", "refuse", "refuses", "refused", "decline",
      "declines",
    ],
    negativeSubjects: ["nobody", "no", "none", "few", "neither", "not"],
    hearsaySubjects: ["they", "people", "some", "many", "others"],
    copulas: [
      "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "it's", "that's",
      "he's",
      "remains", "sounds", "looks", "seems", "proved", "proves", "am", "isnt", "thats", "its", "i'm", "we're",
      "they're", "would",
    ],
    pointers: [
      "that", "this", "it", "which", "all", "these", "those", "it's", "that's", "both", "either", "they", "thats",
    ],
    determiners: [
      "the", "a", "an", "this", "these", "those", "his", "her", "their", "our", "my", "its", "your", "no", "any",
      "such",
      "every", "each", "another", "that", "old", "common", "popular", "persistent", "widespread", "mere", "familiar",
      "repeated", "baseless", "wild", "there's", "there", "of", "are", "is", "growing", "recent", "other",
    ],
    fillers: [
      "in", "on", "at", "to", "by", "during", "after", "before", "yesterday", "today", "again", "once", "last", "this",
      "earlier", "later", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "afterwards",
      "too", "also", "then", "since", "from", "with", "as", "for", "online", "over", "under", "more", "often",
      "instead",
      "out", "loud", "aloud", "loudly", "enough", "recently", "here", "me", "us", "him", "them", "you", "about",
    ],
    notBare: [
      "so", "no", "yes", "nothing", "something", "about", "of", "to", "in", "on", "at", "for", "by", "as", "with",
      "and",
      "or", "goodbye", "hello", "from", "into", "out", "up", "off", "back", "through", "over", "otherwise",
      "when", "where", "why", "how", "what", "who", "whether", "if", "because", "than", "too",
    ],
    pronouns: ["they", "it", "he", "she", "we", "i", "you", "there", "that", "this", "its", "thats"],
    modals: [
      "would", "could", "might", "wouldn't", "couldn't", "they'd", "we'd", "you'd", "i'd", "he'd", "she'd", "it'd",
      "should",
    ],
    surveyWords: [
      "percent", "cent", "%", "majority", "half", "third", "thirds", "quarter", "quarters", "million", "thousand",
      "most",
      "respondents", "proportion", "fifths", "share",
    ],
    inversions: ["were", "had", "should"],
    openers: [
      "and", "but", "so", "now", "then", "yet", "or", "please", "also", "well", "ok", "okay", "still", "even", "yes",
      "no",
      "lol", "oh", "anyway", "just", "because", "always", "equally", "indeed", "of", "course", "though", "however",
      "again",
    ],
    auxiliaries: WordSet(
      "is are was were do does did have has had will would can could should must am".listedWords),
    intensifiers: WordSet(
      """
      so all pure just quite also therefore sheer utter complete total plain a an the very such still as well now equally \
      dead pretty always perhaps likewise too altogether
      """.listedWords),
    participles: WordSet(
      """
      been sunk shrunk begun forgotten chosen driven fled slept spent held heard felt meant met had made gone done cost paid lost won found left kept sold built got brought thought said cut put come become \
      known run given taken seen fallen risen grown written broken
      """.listedWords),
    clefts: ["what", "all"], relatives: ["who"], unaccentedPasts: [],
    denials: ["not", "never", "cannot", "dont", "isnt", "didnt", "doesnt", "cant", "wont"],
    indefinites: ["a", "an"],
    definites: [
      "the", "this", "that", "these", "those", "such", "his", "her", "their", "our", "my", "its", "your", "whose",
    ], nounLinks: [], polarQuestionWords: ["whether", "if"], infinitiveMarks: ["to"],
    remarkers: ["i", "we", "you", "one", "it"], neuters: ["that", "this", "which", "that's"],
    articles: ["the", "a", "an", "our", "their", "its", "my", "your"],
    subjectForms: ["they", "he", "she", "we", "i"], estimateLinks: ["at"], viewpoints: ["for", "to"],
    reasons: ["for", "because", "since", "which", "where"],
    promises: ["will", "may", "can", "might", "could"],
    plans: ["draft", "drafts", "rule", "rules", "bill", "bills", "plan", "plans", "proposal", "proposals"],
    dropsSubject: false)
}
