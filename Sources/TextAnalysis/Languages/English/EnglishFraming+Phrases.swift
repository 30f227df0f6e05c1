extension FramingWords {
  /// Phrases that reject, adopt or credit a claim. Separated by `;`; `~` stands for every form of a verb.
  static let englishPhrases: [Entry] = [
    Entry(
      .rejectsNext,
      """
      contrary to (popular|common|what|the|);
      (no|little|not a shred of|zero|never any) (credible|real|solid|good|) evidence (that|for the idea that|to suggest that|to support the claim that|of any kind that);
      no (truth|basis|substance) (to|in|for) the (claim|idea|story|rumour|rumor|notion|suggestion|allegation) that;
      no truth in it that;
      (not one|not a single|no) (study|report|piece of research|survey|serious study) (shows|has shown|has found|finds|proves|suggests) that;
      nor is it (the case|true) that; neither is it (the case|true) that;
      it is (a mistake|an error|wrong|naive|foolish) to (think|believe|suppose|say|claim|assume|imagine|suggest) that;
      it would be (a mistake|an error|wrong|naive|foolish) to (think|believe|suppose|say|claim|assume|imagine|suggest) that;
      it's (a mistake|an error|wrong|naive|foolish) to (think|believe|suppose|say|claim|assume|imagine|suggest) that;
      (don't|do not|never|please don't|stop|no need to) (tell|telling|say|saying|claim|claiming|believe|believing|pretend|pretending) (people|anyone|anybody|us|me|everyone|) that;
      don't believe (anyone who says|those who say|people who say) (that|); far from it being true that;
      gone are the days when; so much for the (idea|notion|claim) that; nothing to suggest that;
      nothing suggests that; refuse to (believe|accept) that; refuses to (believe|accept) that;
      refuse to (believe|accept);
      (don't|do not|never) (believe|think|accept) for (a|one) (moment|second|minute) that;
      (don't|do not|never) buy the (idea|line|story|claim) that; as though it were true that;
      lays to rest the (idea|notion|myth|claim) that; put to rest the (idea|notion|myth|claim) that;
      there is no way that; who invented the story that; it is not as if; it's not as if; it is not that;
      it's not that; it isn't that; not because
      """),
    Entry(
      .rejectsNext,
      """
      (it|this|that|which) (does not|doesn't|did not|didn't|need not) (follow|mean|imply|prove|show|make it true) (from this|from that|) that;
      nor does (it|this|that) (follow|mean|imply|prove|show) that; nor is it (so|right|correct) that; neither is it so that;
      (it's|it is) not (so|correct|accurate) that; it isn't (so|correct|accurate|true) that;
      (it is|it was|it's|it would be) (quite|altogether|simply|plainly|just|flatly|also|) (wrong|unfair|a mistake|an error|absurd|foolish|untrue|false) to (call|speak of|describe|treat|portray|regard|see|brand|dismiss);
      (do not|don't|never|please don't) (call|describe|portray|brand) (them|it|her|him|us|these|those|this|that);
      (we|i) (do not|don't|cannot|can't|will not|won't) (accept|hold|concede|subscribe to the view|share the view|share the fear|share the belief|buy it) that
      """),
    Entry(
      .rejectsPrevious,
      """
      nothing could be further from the truth;
      (there is|there's) (nothing|no truth|no substance) (to|in) (it|that|this);
      (there is|there's) not a (word|grain) of truth (in|to) (it|that|this);
      (does not|doesn't|did not|didn't|do not|don't|cannot|can't|won't|will not) (survive|hold up|stand up|hold water|add up|bear scrutiny|stack up|check out|withstand);
      (has|have) been (thoroughly|repeatedly|widely|long|) (debunked|refuted|disproved|disproven|discredited);
      holds no water; falls apart; collapses (on|under|at); (it|that|this) is not so; (it's|that's) not so;
      (it|that|this) isn't so; not so; (that|this) (is not|isn't|was not|wasn't) what happened;
      (that|this) never happened; it never happened; (the|) opposite is true; the reverse is true;
      the facts say otherwise;
      the (numbers|figures|data|evidence) (say|says|show|shows|tell|suggest|suggests) otherwise;
      (the|) truth is different; could not be more wrong; couldn't be more wrong; (is|are) dead wrong;
      could hardly be more wrong; far from it; if only it were true; wide of the mark;
      (is|was|are|were) (pure|sheer|utter|total|complete|plain|simply|just) (invention|fantasy|fiction|nonsense|rubbish|fabrication);
      simply (is not|isn't) true; has no basis; have no basis; (has|have) no foundation; do not believe it;
      don't believe it; don't fall for it; don't believe a word of it; without a shred of evidence;
      (do|does|did|is|are|was|were|said|say|says) no such thing; (do|does|did|is|are|was|were|say|said|) nothing of the (kind|sort);
      quite the (opposite|reverse|contrary); (exactly|just) the (opposite|reverse); not a bit of it; not in the least;
      mixing (two|up) things; no longer right; long out of date;
      does not make it true; doesn't make it true; does not make it so; doesn't make it so
      """),
    Entry(
      .affirmsNext,
      """
      (there is|there's|there can be|leaves) no (doubt|question|denying) that; no doubt that;
      (it is|it's) no secret that;
      (everybody|everyone|anybody|anyone|we all|you all|you|most people here) (knows|know|can see|agrees|agree) that;
      (everybody|everyone|anybody|anyone|we all|you all) (knows|know|can see|agrees|agree);
      as (everybody|everyone|we all) (knows|know);
      the (fact|truth|reality|point|upshot|trouble|problem|simple truth|plain truth|plain fact|sad truth) is (that|);
      the fact that; despite the fact that;
      it (is|was) (not|hardly|far from) (untrue|false|a lie|wrong) (to say|) that; it cannot be denied that;
      it can't be denied that; there is no getting around the fact that; make no mistake;
      let's be (honest|clear|frank); fact is;
      (it is|it's) (obvious|clear|plain|well known|common knowledge|undeniable|beyond dispute|beyond doubt|an open secret) that;
      (it is|it's) (a|an|) (known|established|undisputed|proven) (fact|) that; don't forget that; remember that; (mind|note|recall) that;
      (bear|keep|bearing|keeping) in mind (that|); can tell you (that|); mark my words; i can tell you that; i tell you; let me tell you; i am telling you;
      i'm telling you; trust me; needless to say; rest assured that; suffice it to say; believe me; official stat;
      (critics|opponents|they|sceptics) are right that; (she|he|the mayor|they) is right that;
      (is|are|was|were) right (to say|in saying|to point out) that; did you know that; did you know; we know that;
      we have known; it has been (shown|proved|proven|established|demonstrated) that
      """),
    Entry(
      .affirmsPrevious,
      """
      and i believe (him|her|them|it); and (he|she|they|it) (is|are|was|were) right;
      (he|she|they) (is|are|was|were) (quite|absolutely|dead|) right; and rightly so; and (she|he|they) (has|have) a point; i agree; we agree;
      which still holds; which (is|was) (true|correct|right); and that (is|was) (true|right|correct);
      (he's|she's|they're) (quite|absolutely|) right; and they have a point; hear hear;
      couldn't have put it better; could not have put it better; took the words out of my mouth; is spot on;
      spot on; and so it is; exactly right; i couldn't agree more; we share that view
      """),
    Entry(
      .source,
      """
      according to; in the (words|view|opinion|eyes|telling|estimation) of; as reported by; on the word of;
      if you (believe|listen to|ask) the; to hear
      """),
    Entry(
      .hearsay,
      """
      allegedly; supposedly; reportedly; purportedly; rumour has it; rumor has it; word is; so the story goes;
      so they say; or so they say; or so we are told; so we are told; the story goes; apparently;
      (is|are|was|were|been) (said|thought|believed|alleged|rumoured|rumored|claimed|reported|widely said|widely believed|understood) to;
      legend has it; word on the street is
      """),
    Entry(
      .hearsay,
      """
      (is|are) to be believed; (so|as) the (story|gossip|rumour|rumor|legend|saying|theory|argument|joke|tale) goes; (so|as) they tell it; (is|are) anything to go by; can be believed; or so the (story|rumour|rumor|theory) goes; if you believe the;
      to hear (him|her|them) tell it; depending on whom you ask; they tell us; they tell me; we are told
      """),
    Entry(
      .generic,
      """
      anyone who; anybody who; whoever; those who; people who; everyone who; everybody who; the people who
      """),
    Entry(
      .falsely,
      """
      falsely; wrongly; mistakenly; untruthfully; incorrectly; erroneously; baselessly; lied and
      """),
    Entry(
      .rightly,
      """
      rightly; correctly; truly; accurately; wisely; is right to; are right to; was right to; is right when;
      was right when; are right when; has a point when; put it well
      """),
    Entry(
      .asReported,
      """
      as; just as
      """),
    Entry(
      .none,
      """
      if anything; if you ask me; if you like; if you will; if not; as if by; if so; if ever; little if any;
      few if any; think about; say what you (like|will|want); say no more; write off; note that down; think of; thinking about; feel like; feel free; feel any; feels like; said goodbye;
      needless to say; having said that; that said; that being said; read out; wrote to; writes to; write to us;
      read aloud; read the; read this; read it; heard of; told apart; reading; read by; well read; what we found;
      talk about; so that; so much; so many; so far; so to speak; and so on; show up; right now; right away;
      right across; found out; lies in; lies between; lies somewhere; if you look; see if; check if; heard from;
      on the right; the right to; a right to; right to; in reality; in fact; in the news; in theory; means of;
      by means; in line with; bus line; front line; finish line; the case for; in the case of; in case;
      that is to say; is to say; as opposed; as soon; as well; as long; as much; as many; as far; as for; as part;
      say so; never mind; mind you; (sad|sorry|strange|odd) to say; the states; put up with; put off; put out; put on; put in place; put right; put forward; put together; even so; or so; line by line; i think not; fact desk; feel at home; feel welcome;
      feel safe
      """),
  ]
}
