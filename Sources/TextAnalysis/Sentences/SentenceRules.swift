/// Where sentences of one language end. Folded words without their full stops.
struct SentenceRules: Sendable {
  /// Abbreviations that stand before a name or in mid-sentence, and so never close a sentence: *Mr.*, *e.g.*
  let inner: WordSet
  /// Abbreviations that may close a sentence; the word after them decides: *Inc.*, *U.S.*
  let final: WordSet
  /// Abbreviations that are such only before a number: *No. 5*, *art. 3*
  let beforeNumber: WordSet
  /// Abbreviations only when written with a capital: *Sun.*, *Mar.*
  let capitalised: WordSet
  /// Words that open a sentence when they have a capital after an abbreviation.
  let starters: WordSet
  /// Words that open a sentence even in small letters, where an author is careless with capitals.
  let smallStarters: WordSet
  /// Words in small letters before which a question mark closes nothing: *and*, *or*
  let continuers: WordSet
  /// Verbs that follow a speaker's name after a quotation: *asked*
  let reports: WordSet
  /// Words before a colon that are no speakers: *Note*, *Myth*
  let labels: WordSet
  /// Words that may stand before a speaker's name: *Mayor*
  let titles: WordSet
}
