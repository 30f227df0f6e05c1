extension DateWords {
  static let english = DateWords(
    months: [
      "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
      "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
      "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ],
    ambiguous: ["may", "march", "mar", "sat", "sun", "wed", "fri", "mon", "thu", "august"],
    weekdays: [
      "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon": 1,
      "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    ],
    seasons: ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12],
    units: [
      "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month, "quarter": .quarter,
      "quarters": .quarter, "year": .year, "years": .year, "decade": .decade, "decades": .decade,
      "century": .century, "centuries": .century,
    ],
    determiners: [
      "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
      "upcoming": 1,
    ],
    determinersAfter: PhraseTable([:]),
    rolling: ["last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1],
    days: PhraseTable([
      "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
      "nowadays": 0, "currently": 0, "presently": 0, "at present": 0,
    ]),
    dayBlockers: [],
    ago: ["ago"], since: [],
    openers: PhraseTable([
      "since": .since, "ever since": .since, "starting": .since, "starting in": .since, "beginning in": .since,
      "until": .until, "till": .until, "up to": .until, "up until": .until, "through": .until, "thru": .until,
      "by": .by, "no later than": .by, "before": .before, "prior to": .before, "pre -": .before, "after": .after,
      "post -": .after, "following": .after, "earlier than": .before, "later than": .after, "as late as": .until,
    ]),
    onwards: PhraseTable(["onwards": true, "onward": true, "on": true, "and after": true, "and later": true]),
    modifiers: PhraseTable([
      "early": .early, "early in": .early, "earlier in": .early, "the beginning of": .early, "beginning of": .early,
      "the start of": .early, "start of": .early, "mid": .middle, "mid -": .middle, "the middle of": .middle,
      "middle of": .middle, "late": .late, "late in": .late, "later in": .late, "the end of": .late, "end of": .late,
      "earlier": .about, "later": .about, "around": .about, "circa": .about, "about": .about, "roughly": .about,
      "early -": .early, "late -": .late,
    ]),
    fillers: ["the", "year", "years", "in", "on", "of", "of the"],
    monthLeaders: NumberTable.words(
      "in on since by until till from to of during before after last next this early late mid between through and - late"
    ),
    decades: [
      "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
      "nineties": 90,
    ],
    century: "century", isCenturyNumberBefore: true,
    ordinals: [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
      "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
      "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "last": 4, "latter": 2,
    ],
    quarters: ["quarter"], halves: ["half"], isDayFirst: false)
}
