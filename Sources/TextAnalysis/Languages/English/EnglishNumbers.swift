extension NumberWords {
  static let english = NumberWords(
    roles: NumberTable.roles(
      values: [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
      ],
      scales: [
        "dozen": 12, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
        "trillion": 1e12, "quadrillion": 1e15,
      ],
      pluralScales: [
        "tens": 10, "dozens": 12, "hundreds": 1e2, "thousands": 1e3, "lakhs": 1e5, "millions": 1e6, "crores": 1e7,
        "billions": 1e9, "trillions": 1e12,
      ],
      parts: [
        "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20, "hundredth": 100,
        "thousandth": 1000,
      ],
      pluralParts: [
        "halves": 2, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8,
        "ninths": 9, "tenths": 10, "twelfths": 12, "sixteenths": 16, "twentieths": 20, "hundredths": 100,
        "thousandths": 1000,
      ],
      halves: ["half"], soleHalves: [],
      ordinals: [
        "first", "second", "thirteenth", "fourteenth", "seventeenth", "eighteenth", "nineteenth", "thirtieth",
        "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "millionth", "billionth",
      ],
      multiples: [
        "twice": 2, "thrice": 3, "double": 2, "doubling": 2, "triple": 3, "tripling": 3, "treble": 3, "quadruple": 4,
        "quintuple": 5,
      ],
      becoming: [
        "doubled": 2, "doubles": 2, "tripled": 3, "triples": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5,
        "halved": 0.5, "halving": 0.5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6,
        "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100, "thousandfold": 1000,
      ]),
    letters: [
      "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "mm": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
    ],
    bareScales: [],
    articles: ["a", "an"],
    several: PhraseTable([
      "several": 2...10, "a few": 2...10, "few": 2...10, "many": 2...100, "a couple": 1.5...3, "a couple of": 1.5...3,
      "couple of": 1.5...3, "couple": 1.5...3, "some few": 2...10, "multiple": 2...10, "various": 2...10,
    ]),
    joiner: "and", joinsTens: false, decimalPoints: ["point"], negatives: ["minus", "negative"],
    of: ["of"],
    determiners: ["the", "a", "an", "its", "their", "his", "her", "our", "these", "those"],
    between: "between", from: ["from"], rangeJoiners: ["to", "or", "through", "till", "until"],
    proportions: PhraseTable([
      "in": true, "out of": true, "of every": true, "in every": true, "out of every": true, "in each": true,
      "of each": true, "out of each": true,
    ]),
    percents: PhraseTable([
      "%": .percent, "percent": .percent, "percents": .percent, "per cent": .percent, "per - cent": .percent,
      "pc": .percent,
      "pct": .percent, "percentage point": .points, "percentage points": .points, "percentage - point": .points,
      "percent points": .points, "per cent points": .points, "pp": .points, "ppt": .points, "ppts": .points,
    ]),
    percentWords: ["percent", "per", "cent", "pc", "pct"],
    comparators: PhraseTable([
      "over": .over, "more than": .over, "above": .over, "in excess of": .over, "upwards of": .over,
      "upward of": .over, "greater than": .over, "better than": .over, "north of": .over, "exceeding": .over,
      "exceeds": .over, "exceed": .over, "exceeded": .over, "surpassed": .over, "surpassing": .over, "topped": .over,
      "tops": .over, "well over": .over, "just over": .over, "a little over": .over, "slightly over": .over,
      "way over": .over, "larger than": .over, "higher than": .over, "bigger than": .over,
      ">": .over,
      "at least": .atLeast, "no fewer than": .atLeast, "no less than": .atLeast, "greater than or equal to": .atLeast,
      "more than or equal to": .atLeast,
      "equal to or greater than": .atLeast, "equal to or more than": .atLeast, "not less than": .atLeast,
      "not fewer than": .atLeast, "a minimum of": .atLeast, "minimum of": .atLeast, "at the very least": .atLeast,
      "as few as": .atLeast, "≥": .atLeast, "at a minimum": .atLeast,
      "nearly": .nearly, "almost": .nearly, "close to": .nearly, "approaching": .nearly, "just under": .nearly,
      "just below": .nearly, "just short of": .nearly, "nearing": .nearly, "not quite": .nearly,
      "a little under": .nearly,
      "slightly under": .nearly, "slightly less than": .nearly,
      "about": .about, "around": .about, "roughly": .about, "some": .about, "approximately": .about, "circa": .about,
      "approx": .about, "approx .": .about, "ca .": .about, "c .": .about, "~": .about, "≈": .about,
      "an estimated": .about, "estimated": .about, "estimated at": .about, "something like": .about, "or so": .about,
      "in the region of": .about, "in the order of": .about, "on the order of": .about,
      "in the neighborhood of": .about,
      "just about": .about, "more or less": .about, "somewhere around": .about,
      "under": .under, "fewer than": .under, "less than": .under, "below": .under, "not even": .under,
      "short of": .under, "smaller than": .under, "lower than": .under, "well under": .under, "<": .under,
      "at most": .atMost, "up to": .atMost, "no more than": .atMost, "less than or equal to": .atMost,
      "equal to or less than": .atMost, "not more than": .atMost, "as many as": .atMost,
      "as much as": .atMost, "as high as": .atMost, "a maximum of": .atMost, "maximum of": .atMost, "≤": .atMost,
      "no greater than": .atMost, "not over": .atMost, "within": .atMost, "at the most": .atMost,
      "exactly": .exactly, "only": .exactly, "just": .exactly, "precisely": .exactly, "a total of": .exactly,
    ]),
    comparatorsAfter: PhraseTable([
      "or more": .atLeast, "or over": .atLeast, "or above": .atLeast, "plus": .atLeast, "and more": .atLeast,
      "and over": .atLeast, "and above": .atLeast, "and counting": .atLeast, "and up": .atLeast, "at least": .atLeast,
      "at the very least": .atLeast, "or greater": .atLeast, "or higher": .atLeast, "- plus": .atLeast,
      "or less": .atMost, "or fewer": .atMost, "or under": .atMost, "at most": .atMost, "or below": .atMost,
      "at the most": .atMost, "tops": .atMost, "maximum": .atMost,
      "or so": .about, "approximately": .about, "or thereabouts": .about, "- odd": .about, "odd": .about,
      "exactly": .exactly, "- something": .atLeast,
    ]),
    comparisons: ["than"],
    currencies: WordMap(englishCurrencies), ofEach: ["every", "each", "per", "one", "a", "1"],
    returns: ["back", "return", "returned", "again", "come", "comes", "flow", "flows"],
    cents: ["cent": "", "cents": "", "pence": "GBP", "penny": "GBP", "eurocents": "EUR"],
    currencyNames: PhraseTable(englishCurrencies),
    spans: WordMap(
      NumberTable.spans([
        "second": ["second", "seconds", "sec", "secs"], "minute": ["minute", "minutes", "min", "mins"],
        "hour": ["hour", "hours", "hr", "hrs", "h"], "day": ["day", "days"], "week": ["week", "weeks"],
        "month": ["month", "months"], "year": ["year", "years", "yr", "yrs"], "decade": ["decade", "decades"],
        "century": ["century", "centuries"],
      ]).merging(["fortnight": .init(unit: "week", count: 2), "fortnights": .init(unit: "week", count: 2)]) { $1 }),
    ageWordsAfter: PhraseTable([
      "old": true, "- old": true, "olds": true, "- olds": true, "of age": true, "years old": true,
    ]),
    ageWordsBefore: ["aged", "age", "ages"],
    rateOpeners: PhraseTable([
      "per": .anything, "for every": .anything, "for each": .anything, "in every": .anything, "out of every": .anything,
      "to every": .anything, "/": .anything, "a": .time, "an": .time, "each": .time, "every": .time,
    ]),
    rateAdverbs: [
      "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
    ],
    rateNouns: [
      "capita": "person", "head": "person", "person": "person", "people": "person", "inhabitants": "person",
      "residents": "person", "annum": "year", "diem": "day",
    ],
    changes: NumberTable.directions(
      rise: [
        "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows",
        "grew", "grown", "growing", "growth", "climb", "climbs", "climbed", "jump", "jumps", "jumped", "soar", "soared",
        "surge", "surged", "up", "gain", "gained", "expanded", "swelled", "raised", "boost", "boosted",
      ],
      fall: [
        "fall", "falls", "fell", "fallen", "falling", "decrease", "decreases", "decreased", "decreasing", "drop",
        "drops", "dropped", "dropping", "decline", "declines", "declined", "declining", "shrink", "shrank", "shrunk",
        "down", "reduce", "reduced", "reduction", "cut", "cuts", "plunged", "plummeted", "slumped", "lowered", "loss",
      ]),
    moves: ["went", "goes", "go", "moved", "changed", "swung"],
    changeBy: ["by", "of", "a", "an", "another", "a further", "further", "some", "its", "the"],
    changesAfter: NumberTable.directions(
      rise: [
        "increase", "rise", "growth", "jump", "surge", "gain", "more", "higher", "larger", "greater", "bigger", "up",
        "boost", "increases",
      ],
      fall: [
        "decrease", "drop", "decline", "fall", "reduction", "cut", "less", "fewer", "lower", "smaller", "down", "loss",
      ]),
    times: ["times"], folds: ["fold"],
    multipleFollowers: [
      "as", "more", "the", "that", "what", "higher", "larger", "greater", "bigger", "faster", "longer", "less", "fewer",
      "its", "their", "likelier", "those", "this", "smaller", "lower", "cheaper", "older", "better", "worse", "our",
    ],
    multipleLeaders: [
      "a", "to", "by", "than", "nearly", "almost", "about", "roughly", "least", "over", "will", "could",
    ],
    labels: NumberTable.words(
      """
      section sections chapter chapters page pages p pp article articles no nos number paragraph para clause item table \
      figure fig step version volume vol issue episode part level phase stage route highway room rooms flight gate grade \
      apartment apt suite box tier type class category act bill directive regulation resolution recommendation \
      objective sdg lesson unit module exhibit appendix annex schedule question model series platform line \
      channel studio building block floor ward district zone area code pin psalm verse isbn issn doi tel telephone phone \
      fax ext extension id ref reference track slide note footnote covid \
      interstate
      """),
    nameLabels: ["goal", "target", "group", "team", "phase", "area", "plan", "agenda", "vision", "project"],
    ordinalEndings: ["st", "nd", "rd", "th"],
    clockWords: ["am", "pm", "a", "p", "o'clock", "oclock", "gmt", "utc", "noon", "midnight"],
    totals: [
      "number", "numbers", "total", "count", "tally", "amount", "figure", "population", "share", "percentage",
      "proportion",
    ],
    totalVerbs: NumberTable.words(
      "to at was is were are reached reaches hit stands stood total totals totalled totaled numbered numbers"),
    partNouns: [],
    halfBlockers: [
      "second", "first", "other", "latter", "former", "better", "next", "last", "final", "each", "either", "every",
    ],
    measures: NumberTable.measures(
      """
      tonnes tonne tons ton pounds lb lbs oz ounces miles mile mph feet foot ft inch inches acres acre litres liters \
      metres meters metre meter kilometres kilometers degrees points gallons
      """),
    yearLeaders: NumberTable.words(
      """
      in since by until till from to of during before after year years early late mid circa through throughout around \
      between spring summer autumn fall winter the and or for fiscal fy calendar as this that
      """),
    decimalSign: UInt8(ascii: "."), decimalSignMayGroup: false)
}

private let englishCurrencies: [String: String] = [
  "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "us dollar": "USD", "us dollars": "USD",
  "u . s . dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD", "canadian dollar": "CAD",
  "cad": "CAD", "australian dollars": "AUD", "aud": "AUD", "new zealand dollars": "NZD", "euro": "EUR",
  "euros": "EUR", "eur": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP",
  "quid": "GBP", "gbp": "GBP", "peso": "MXN", "pesos": "MXN", "mexican pesos": "MXN", "mxn": "MXN", "yen": "JPY",
  "jpy": "JPY", "yuan": "CNY", "renminbi": "CNY", "cny": "CNY", "rmb": "CNY", "rupee": "INR", "rupees": "INR",
  "inr": "INR", "swiss francs": "CHF", "swiss franc": "CHF", "chf": "CHF", "francs": "CHF", "kronor": "SEK",
  "swedish kronor": "SEK", "sek": "SEK", "norwegian kroner": "NOK", "nok": "NOK", "danish kroner": "DKK",
  "dkk": "DKK", "rubles": "RUB", "roubles": "RUB", "ruble": "RUB", "rouble": "RUB", "lira": "TRY", "reais": "BRL",
  "rand": "ZAR", "shekels": "ILS", "zloty": "PLN", "zlotys": "PLN", "dirhams": "AED",
  "leones": "SLE", "leone": "SLE", "naira": "NGN", "hong kong dollars": "HKD", "singapore dollars": "SGD",
  "taka": "BDT", "riyals": "SAR", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
]
