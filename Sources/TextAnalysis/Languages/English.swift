extension LanguageRules {
  /// English.
  static let english = LanguageRules(
    stopWords: Set(
      """
      a about after again all also am an and any are as at be because been before being between both but by can could did \
      do does doing down during each few for from further get got had has have having he her here hers him his how i if in \
      into is it it's its itself just like ll me more most my no nor not now of off on once one only or other our ours out \
      over own re s same say says she should so some such t than that that's the their theirs them then there these they \
      they're this those through to too under until up us ve very was we were what when where which while who whom whose why \
      will with would you your yours
      """.split(separator: " ").map(String.init)),
    functionWords: Set(
      """
      the of and to in is that it was for are with as they be this have from by not but what were we when your which their \
      said there an each she do how if will up other about out many then them these so some her would him into has could
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    abbreviations: Set(
      """
      mr mrs ms dr prof hon rev gen col sgt capt lt gov sen rep st jr sr vs etc eg ie no nos vol ed eds dept univ inc ltd co \
      corp est approx ca cf fig al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
      """.split(separator: " ").map(String.init)),
    negations: [
      "not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot", "can't", "isn't", "aren't",
      "wasn't",
      "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "couldn't", "shouldn't", "hasn't", "haven't",
      "hadn't",
      "ain't", "hardly", "barely", "scarcely", "without", "nowhere", "dont", "doesnt", "isnt", "cant", "wont", "zero",
      "lack", "lacks", "fail", "fails", "failed", "refuse", "refuses", "refused",
    ],
    rejections: [
      "it is not true that", "it isn't true that", "it's not true that", "it is false that", "it is a myth that",
      "it is simply not true", "it is not the case that", "it's a myth that", "the myth that", "myth", "is a myth",
      "is false", "is untrue", "is not true", "isn't true", "is wrong", "is nonsense", "is rubbish", "is a lie",
      "has been debunked", "debunked", "contrary to", "there is no truth", "there's no truth", "nothing to it",
      "no evidence that", "not so", "it is not so", "does not survive", "doesn't survive", "baseless", "unfounded",
      "i reject", "we reject", "reject the notion", "the notion that", "the idea that", "nobody can seriously",
      "false claim",
      "is a conspiracy theory", "completely without foundation", "falsely", "is mistaken", "is a misconception",
    ],
    reports: [
      "according to", "said", "says", "claims", "claimed", "claim", "alleged", "alleges", "argues", "argued", "told",
      "insists",
      "insisted", "believes", "believe", "fear", "fears", "suggested", "suggests", "warned", "warns", "complained",
      "asserted",
      "asserts", "maintains", "maintained", "contends", "contended", "reckons", "critics", "opponents", "added",
      "replied",
    ],
    conditions: ["if", "suppose", "supposing", "imagine", "assuming", "were", "should", "what if", "unless"],
    numbers: NumberWords(
      values: [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
      ],
      scales: [
        "hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6,
        "billion": 1e9, "billions": 1e9, "trillion": 1e12, "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9,
        "b": 1e9,
      ],
      fractions: [
        "half": 1.0 / 2, "halves": 1.0 / 2, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 1.0 / 4,
        "quarters": 1.0 / 4, "fifth": 1.0 / 5, "fifths": 1.0 / 5, "sixth": 1.0 / 6, "seventh": 1.0 / 7,
        "sevenths": 1.0 / 7, "eighth": 1.0 / 8, "eighths": 1.0 / 8, "tenth": 1.0 / 10, "tenths": 1.0 / 10,
      ],
      joiners: ["and", "a"],
      proportions: ["in", "out of", "of every", "in every", "of", "out of every", "for every"],
      percents: ["percent", "per cent", "pc", "pct", "percentage points"],
      percentWords: ["percent", "per", "cent", "pc", "pct"],
      comparators: [
        "over": .over, "more than": .over, "above": .over, "in excess of": .over, "upwards of": .over,
        "upward of": .over,
        "greater than": .over, "better than": .over, "north of": .over, "exceeding": .over, "well over": .over,
        "at least": .atLeast, "no fewer than": .atLeast, "no less than": .atLeast, "not less than": .atLeast,
        "minimum of": .atLeast,
        "nearly": .nearly, "almost": .nearly, "close to": .nearly, "approaching": .nearly, "just under": .nearly,
        "about": .about, "around": .about, "roughly": .about, "some": .about, "approximately": .about, "circa": .about,
        "or so": .about, "an estimated": .about, "something like": .about,
        "under": .under, "fewer than": .under, "less than": .under, "below": .under, "not even": .under,
        "short of": .under,
        "at most": .atMost, "up to": .atMost, "no more than": .atMost, "as many as": .atMost, "a maximum of": .atMost,
        "or more": .atLeast, "or less": .atMost, "exactly": .exactly, "only": .exactly, "just": .exactly,
      ],
      currencies: [
        "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR",
        "pound": "GBP", "pounds": "GBP", "quid": "GBP", "gbp": "GBP",
      ],
      decimalSign: UInt8(ascii: ".")
    )
  )
}
