/// Words with an opposite, in English.
enum EnglishDirections {
  private static func regular(_ verbs: String) -> String { EnglishVerbForms.regular(verbs) }

  /// Words of degree; they turn the directed word that follows them.
  private static let degrees: [(DirectionCue?, String)] = [
    (
      DirectionCue(scale: .amount, polarity: 1, isComparative: true),
      "more, more and more, ever more, increasingly, many more, far more, much more, a lot more, greater, the most"
    ),
    (
      DirectionCue(scale: .amount, polarity: -1, isComparative: true),
      "less, fewer, least, fewest, less and less, fewer and fewer, far fewer, far less, much less, a lot less, many fewer, ever fewer, lesser"
    ),
    (
      nil,
      """
      more than #, less than #, fewer than #, no more than, no less than, no fewer than, not more than, not less than,
      more than a #, less than a #, more than a, less than a, more or less, once more, any more, what is more,
      what's more, # more, not only more, close to, close by, closely, at least, last but not least, the left, left wing, left - wing,
      far - left, in the fall, fall of, fall #, last fall, this fall, next fall, the rose, rise to, gave rise to,
      gives rise to, give rise to, high school, high - school, high schools, lower house, higher education, high court,
      high street, low countries, open - ended, an open question, open question, better known, no better than,
      no later than, sooner or later, later on, the latter, better off, lost sight, more to the point, left over,
      helped to, help to, the rest, short of, support group, support groups, left behind, at the end, in the end, at
      the start, to start with, to begin with, not least, give way, give up, gave up, gave up on, takes place,
      take place, took place, taken place, taking place, takes part, take part, took part, taking part, taken part,
      # or more, # or less, or more, or less, end up, ends up, ended up, in an early, early #, late #, the high #,
      the fast, had better, per cent more, take into, takes into, take care, takes care, taking care, took care
      """
    ),
  ]

  private static let scales: [(DirectionCue?, String)] = [
    (
      DirectionCue(scale: .amount, polarity: 1),
      regular(
        "increase climb surge soar mount accelerate expand swell double triple quadruple multiply escalate boost exceed mushroom snowball"
      )
        + """
        , rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, go up, goes up, went up, gone up,
        going up, high, raise, raises, raised, raising, jump, jumps, jumped, jumping, outnumber, outnumbers, outnumbered, spike, spikes,
        spiked, record high, on the rise, up from, outpace, outpaced, outpaces
        """
    ),
    (
      DirectionCue(scale: .amount, polarity: 1, isComparative: true),
      "higher, highest, larger numbers of, bigger numbers of"
    ),
    (
      DirectionCue(scale: .amount, polarity: -1),
      regular("decrease decline reduce diminish plunge plummet slump dwindle halve tumble lessen curtail slash")
        + """
        , fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, shrink, shrinks, shrank, shrunk, shrinking,
        cut, cuts, cutting, reduction, go down, goes down, went down, gone down, going down, low, sink, sinks, sank, sunk, sinking,
        on the decline, down from, scarce, minimal
        """
    ),
    (DirectionCue(scale: .amount, polarity: -1, isComparative: true), "lower, lowest"),
    (
      DirectionCue(scale: .frequency, polarity: 1),
      "often, frequent, frequently, common, commonplace, commonly, regularly"
    ),
    (DirectionCue(scale: .frequency, polarity: -1), "rare, rarely, seldom, infrequent, infrequently"),
    (DirectionCue(scale: .frequency, polarity: -1, isComparative: true), "rarer"),
    (
      DirectionCue(scale: .quality, polarity: 1),
      "good, well, improvement, improvements, " + regular("improve excel outperform")
    ),
    (DirectionCue(scale: .quality, polarity: 1, isComparative: true), "better, best"),
    (DirectionCue(scale: .quality, polarity: -1), "bad, badly, poorly, " + regular("worsen deteriorate underperform")),
    (DirectionCue(scale: .quality, polarity: -1, isComparative: true), "worse, worst"),
    (DirectionCue(scale: .time, polarity: -1), "early"),
    (DirectionCue(scale: .time, polarity: -1, isComparative: true), "earlier, earliest, sooner, younger, newer"),
    (DirectionCue(scale: .time, polarity: 1), "late"),
    (DirectionCue(scale: .time, polarity: 1, isComparative: true), "later, latest"),
    (DirectionCue(scale: .size, polarity: 1), "large, big, huge, enormous, massive, long"),
    (
      DirectionCue(scale: .size, polarity: 1, isComparative: true),
      "larger, bigger, largest, biggest, longer, longest, wider"
    ),
    (DirectionCue(scale: .size, polarity: -1), "small, tiny, short"),
    (DirectionCue(scale: .size, polarity: -1, isComparative: true), "smaller, smallest, shorter, shortest, narrower"),
    (DirectionCue(scale: .speed, polarity: 1), "fast, quickly, rapidly, quick, swiftly"),
    (DirectionCue(scale: .speed, polarity: 1, isComparative: true), "faster, quicker, fastest, quickest"),
    (DirectionCue(scale: .speed, polarity: -1), "slow, slowly"),
    (DirectionCue(scale: .speed, polarity: -1, isComparative: true), "slower, slowest"),
    (DirectionCue(scale: .ease, polarity: 1), "easy, easily, simple"),
    (DirectionCue(scale: .ease, polarity: 1, isComparative: true), "easier, easiest, simpler"),
    (DirectionCue(scale: .ease, polarity: -1), "hard, difficult, tough"),
    (DirectionCue(scale: .ease, polarity: -1, isComparative: true), "harder, hardest, tougher"),
    (DirectionCue(scale: .safety, polarity: 1), "safe, safely, harmless, secure"),
    (DirectionCue(scale: .safety, polarity: 1, isComparative: true), "safer, safest"),
    (DirectionCue(scale: .safety, polarity: -1), "dangerous, unsafe, risky, insecure, threatened"),
    (DirectionCue(scale: .safety, polarity: -1, isComparative: true), "riskier, riskiest"),
    (DirectionCue(scale: .price, polarity: 1), "expensive, costly, dear"),
    (DirectionCue(scale: .price, polarity: 1, isComparative: true), "costlier, dearer"),
    (DirectionCue(scale: .price, polarity: -1), "cheap, cheaply, inexpensive, affordable"),
    (DirectionCue(scale: .price, polarity: -1, isComparative: true), "cheaper, cheapest"),
  ]

  private static let opposites: [(DirectionCue?, String)] = [
    (DirectionCue(scale: .access, polarity: 1), regular("open reopen unlock")),
    (
      DirectionCue(scale: .access, polarity: -1),
      regular("close seal lock") + ", shut, shuts, shutting, closure, closures"
    ),
    (
      DirectionCue(scale: .movement, polarity: 1),
      regular("arrive enter settle immigrate")
        + ", arrival, arrivals, come, comes, came, coming, stay, stays, stayed, staying"
    ),
    (
      DirectionCue(scale: .movement, polarity: -1),
      regular("depart exit emigrate")
        + ", departure, departures, leave, leaves, left, leaving, flee, flees, fled, fleeing"
    ),
    (
      DirectionCue(scale: .acceptance, polarity: 1),
      regular("accept welcome approve embrace adopt endorse ratify grant pass")
        + ", acceptance, approval, agree, agrees, agreed, agreeing, open to"
    ),
    (
      DirectionCue(scale: .acceptance, polarity: -1),
      regular("refuse reject deny")
        + ", refusal, rejection, turn away, turns away, turned away, turning away, disagree, disagrees, disagreed, shun, shuns, shunned, veto, vetoed"
    ),
    (
      DirectionCue(scale: .support, polarity: 1),
      regular("support back favour favor defend champion promote advocate")
        + ", supporters, supportive, supporting, in favour of, in favor of, stand with, stands with"
    ),
    (
      DirectionCue(scale: .support, polarity: -1),
      regular("oppose resist protest condemn attack denounce criticise criticize undermine")
        + ", opposition, opponents, fight, fights, fought, fighting, against, hostile"
    ),
    (
      DirectionCue(scale: .gain, polarity: 1),
      regular("gain acquire obtain receive earn benefit profit")
        + ", win, wins, won, winning, get, gets, got, getting, find, finds, found, finding"
    ),
    (DirectionCue(scale: .gain, polarity: -1), regular("forfeit") + ", lose, loses, lost, losing, loss, losses"),
    (
      DirectionCue(scale: .strength, polarity: 1),
      regular("strengthen reinforce deepen intensify bolster revive") + ", strong, stronger, strongest"
    ),
    (
      DirectionCue(scale: .strength, polarity: -1),
      regular("weaken erode dilute soften hollow") + ", weak, weaker, weakest"
    ),
    (
      DirectionCue(scale: .outcome, polarity: 1),
      regular("succeed flourish prosper thrive achieve integrate")
        + ", success, successes, successful, successfully, works well, work well, pay off, pays off, paid off"
    ),
    (
      DirectionCue(scale: .outcome, polarity: -1),
      regular("fail struggle collapse founder") + ", failure, failures, unsuccessful, in vain"
    ),
    (
      DirectionCue(scale: .permission, polarity: 1),
      regular("allow enable legalise legalize authorise authorize")
        + ", permit, permits, permitted, permitting, let, lets, letting, legal, lawful, permission, free to"
    ),
    (
      DirectionCue(scale: .permission, polarity: -1),
      regular("prevent prohibit block restrict outlaw stop")
        + ", ban, bans, banned, banning, forbid, forbids, forbade, forbidden, illegal, unlawful, bar, bars, barred"
    ),
    (DirectionCue(scale: .inclusion, polarity: 1), regular("include involve incorporate") + ", inclusion, inclusive"),
    (
      DirectionCue(scale: .inclusion, polarity: -1),
      regular("exclude isolate omit marginalise marginalize segregate") + ", exclusion, left out, leave out, leaves out"
    ),
    (
      DirectionCue(scale: .course, polarity: 1),
      regular("start launch resume continue establish create")
        + ", begin, begins, began, begun, beginning, set up, sets up, join, joins, joined, joining"
    ),
    (
      DirectionCue(scale: .course, polarity: -1),
      regular("end finish cease halt abolish cancel suspend terminate abandon disband")
        + ", quit, quits, quitting, scrap, scraps, scrapped, withdraw, withdraws, withdrew, withdrawn, pull out, pulled out, pulls out, cancelled, cancels"
    ),
    (
      DirectionCue(scale: .effect, polarity: 1),
      regular("help assist protect rescue enrich contribute")
        + ", beneficial, positive, positively, advantage, advantages, asset, assets, good for, boon"
    ),
    (
      DirectionCue(scale: .effect, polarity: -1),
      regular("harm damage hurt hinder hamper threaten endanger destroy ruin burden drain")
        + ", harmful, negative, negatively, disadvantage, disadvantages, bad for, liability"
    ),
    (
      DirectionCue(scale: .transfer, polarity: 1),
      regular("provide offer donate contribute supply") + ", give, gives, gave, given, giving, pay, pays, paid, paying"
    ),
    (
      DirectionCue(scale: .transfer, polarity: -1),
      regular("withhold seize confiscate steal consume drain")
        + ", take, takes, took, taken, taking, cost, costs, costing, steals, stole, stolen, withheld"
    ),
    (
      DirectionCue(scale: .union, polarity: 1),
      regular("unite merge reunite unify") + ", bring together, brings together, brought together, bringing together"
    ),
    (
      DirectionCue(scale: .union, polarity: -1),
      regular("divide separate split detach") + ", splits, splitting, tear apart, tears apart, tore apart, torn apart"
    ),
  ]

  static let groups = scales + opposites + degrees
}
