/// What a phrase does to the claim beside it. A phrase may do several things: *fears* is a verb and a noun.
struct Cue: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // MARK: Verbs that take a claim

  /// Neutral reporting: *said, told, according to my notes he wrote*.
  static let says = bit(0)
  /// Reporting that keeps its distance: *claims, alleges, insists*.
  static let claims = bit(1)
  /// Holding a view: *believes, fears, suspects*.
  static let thinks = bit(2)
  /// Having it from others: *heard, read, was told*.
  static let hears = bit(3)
  /// Reporting as established: *shows, found, confirmed*.
  static let shows = bit(4)
  /// Taking for granted, even when negated: *know, realise, forget, notice*.
  static let knows = bit(5)
  /// Rejecting: *deny, doubt, dispute*.
  static let doubts = bit(6)
  /// Asking: *asked, wondered*.
  static let asks = bit(7)
  /// Answering somebody: *replied, reminded, countered*. Stands beside one of the others.
  static let replies = bit(8)
  /// Takes the person told as its object: *told the council that*.
  static let tells = bit(9)
  /// May take a claim without *that*.
  static let bare = bit(10)
  /// Giving credit to something wrong: *pretend that*, *fall for the story that*.
  static let pretends = bit(11)

  // MARK: Nouns

  /// *claim, fear, rumour, idea*.
  static let reportNoun = bit(12)
  /// *myth, hoax, misconception*: a claim that is wrong.
  static let mythNoun = bit(13)
  /// *fact, evidence, proof*.
  static let factNoun = bit(14)
  /// *experts, studies, official figures*: sources that an author adopts.
  static let authority = bit(15)
  /// *false, wrong, nonsense*.
  static let falseWord = bit(16)
  /// *true, right, correct*.
  static let trueWord = bit(17)

  // MARK: Phrases

  /// Rejects what follows: *contrary to the idea that*, *no study shows that*.
  static let rejectsNext = bit(18)
  /// Rejects what stands before: *there is nothing to it*.
  static let rejectsPrevious = bit(19)
  /// States what follows: *there is no doubt that*, *everybody knows*.
  static let affirmsNext = bit(20)
  /// Makes a reported claim the author's own: *and they are right*.
  static let affirmsPrevious = bit(21)
  /// Names a source for the whole sentence: *according to*.
  static let source = bit(22)
  /// Reports without a source: *allegedly*.
  static let hearsay = bit(23)
  /// *falsely, wrongly* beside a reporting verb.
  static let falsely = bit(24)
  /// *rightly, correctly* beside a reporting verb.
  static let rightly = bit(25)
  /// Introduces a passing remark of the author's agreement: *as she says*.
  static let asReported = bit(26)

  // MARK: Moods

  /// *if, unless*.
  static let condition = bit(27)
  /// *suppose, imagine*.
  static let supposition = bit(28)
  /// *I wish, we hope to, our goal is*.
  static let wish = bit(29)
  /// A question that presupposes its content in running text.
  static let rhetorical = bit(30)
  /// A question that presupposes its content anywhere.
  static let presupposes = bit(31)
  /// A question put after a statement: *…, don't they?*
  static let tag = bit(32)
  /// *yeah right, and pigs fly*.
  static let irony = bit(33)
  /// An order or request at the start of a sentence.
  static let command = bit(34)

  // MARK: Labels

  /// *Myth:*
  static let mythLabel = bit(35)
  /// *Fact:*
  static let factLabel = bit(36)
  /// *If they say*: what follows in quotation marks is answered.
  static let hearing = bit(37)
  /// *We will*: the list that follows states goals.
  static let goals = bit(38)
  /// *No* as an answer.
  static let no = bit(39)
  /// Looks like a cue and is none: *if anything*.
  static let none = bit(40)

  /// *anyone who says …*: the sentence goes on to judge them.
  static let generic = bit(41)

  /// *called it "…", dubbed*: what stands in quotation marks is somebody's name for the thing.
  static let quotes = bit(42)
  /// *put their number at*: somebody's figure.
  static let estimates = bit(43)

  /// *untrue, nonsense*: wrong as a statement, not as a deed. Stands beside ``falseWord``.
  static let untrue = bit(44)

  /// Verbs that report what somebody says, writes, holds or asks.
  static let reports: Cue = [.says, .claims, .thinks, .hears, .asks]
  /// Every verb that takes a claim.
  static let verbs: Cue = [.says, .claims, .thinks, .hears, .asks, .shows, .knows, .doubts, .pretends]

  /// Cues that only count at the head of a block, and hide no other cue.
  static let labels: Cue = [.mythLabel, .factLabel, .hearing, .goals, .command, .supposition, .rhetorical, .wish]

  private static func bit(_ index: Int) -> Cue { Cue(rawValue: 1 << UInt64(index)) }
}
