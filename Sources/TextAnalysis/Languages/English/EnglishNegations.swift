/// Words that deny, in English.
enum EnglishNegations {
  static let groups: [(NegationKind?, String)] = [
    (
      .predicate,
      """
      not, never, cannot, can't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, couldn't,
      shouldn't, hasn't, haven't, hadn't, mustn't, needn't, mightn't, ain't, dont, doesnt, didnt, isnt, arent, wasnt,
      werent, cant, wont, wouldnt, couldnt, shouldnt, hasnt, havent, hadnt, aint, can not, hardly, barely, scarcely, hardly ever,
      no longer, not any longer, never ever, in no way, by no means, not yet, not at all, yet to, anything but,
      under no circumstances, at no point, at no time, not even, not so much as, nowhere near, no more, not necessarily,
      couldn't be further from, could not be further from, nothing like, least of all
      """
    ),
    (
      .nominal,
      """
      no, nobody, no one, no - one, none, nothing, neither, nor, nowhere, zero, not a single, not one, not any, none of,
      hardly any, barely any, scarcely any, hardly anyone, hardly anybody, almost no, almost nobody, almost none,
      next to nothing, next to no, practically no, virtually no, no such
      """
    ),
    (
      .verb,
      """
      fail to, fails to, failed to, failing to, refuse to, refuses to, refused to, refusing to, decline to, declines to,
      declined to, declining to, neglect to, neglects to, neglected to, cease to, ceases to, ceased to, lack, lacks,
      lacked, lacking, unable to, lose the ability to, lost the ability to, falls short of, fall short of, fell short of
      """
    ),
    (.verbBeforeGerund, "stop, stops, stopped, quit, quits, avoid, avoids, avoided, cease, ceased, ceases"),
    (
      .adjective,
      """
      untrue, uncommon, unusual, unlikely, unable, unsuccessful, unwilling, unwelcome, unaware, unimportant, unnecessary,
      unrelated, unreasonable, unfair, unjust, unsafe, unhappy, unknown, unheard of, unprecedented, unemployed,
      uneducated, unskilled, unqualified, unpopular, unrealistic, unreliable, unsustainable, unworkable, unpaid, unmet,
      unfounded, uninterested, unconvinced, uninsured, unaffordable, impossible, impractical, improbable, illegal,
      unlawful, illegitimate, irrelevant, irregular, insignificant, insufficient, inadequate, incapable, ineffective,
      inaccurate, incorrect, infrequent, inconceivable, invisible, ineligible, incompatible, inevitable, dishonest,
      dissimilar, unconnected, unfamiliar, unmotivated, unprepared, unproductive, unwanted, absent, nonexistent,
      non - existent, false
      """
    ),
    (.distance, "far from, a far cry from, a long way from"),
    (.absence, "without, devoid of, free of, free from"),
    (
      .local,
      """
      instead of, rather than, in place of, with no, lack of, lacks of, failure to, refusal to, inability to,
      not because, for no, not to mention, let alone, absence of, regardless of, irrespective of,
      of no, at no, in no, except, apart from
      """
    ),
    (
      nil,
      """
      not only, not just, not merely, not simply, not solely, not alone, isn't just, aren't just, isn't only, aren't only,
      wasn't just, weren't just, don't just, doesn't just, didn't just, don't only, doesn't only, didn't only,
      do not just, does not just, did not just, do not only, does not only, did not only,
      won't just, not least, no fewer than, no less than, no more than, no later than, no sooner than, not less than,
      not fewer than, not more than, no fewer, no less, no doubt, no doubt that, without doubt, without a doubt,
      without question, without fail, undoubtedly, no question that, no question, no denying, no denying that,
      no matter, no wonder, no surprise, no secret that, no secret, not a few, not without, never without,
      whether or not, or not, if not, why not, nothing but, none other than, no other than, cannot but, can't but,
      can't help, cannot help, cannot help but, couldn't help, not until, not to be confused, more often than not,
      likely as not, not surprisingly, no _, no ?, no !, no #, no . #, no ., barely #, not even #, hardly #,
      not # but, no sooner, last but not least, not to say, stop -, avoid -, couldn't agree more, could not agree more,
      not for nothing, no small, no mean, no ordinary, no strangers to, no stranger to, not a day goes by, no mere,
      no end of, why don't, why doesn't we, no offense, no offence, of no fixed, in no time, cannot be overstated, can't be overstated, cannot be overestimated,
      no - brainer, no - nonsense, never mind, nevermind, at no cost, in no small
      """
    ),
  ]
}
