extension FramingWords {
  /// Words that ask, suppose, wish or order, and the labels of blocks. Separated by `;`; `~` stands for every form of a verb.
  static let englishMoods: [Entry] = [
    Entry(
      .condition,
      """
      if; unless; what if; even if; only if; provided that; as long as; in the event that; should you; assuming;
      whenever you; in case; supposing
      """),
    Entry(
      .supposition,
      """
      suppose; imagine; let's say; let us say; let's suppose; let us suppose; picture; let us imagine;
      let's imagine; for the sake of argument; let us assume; let's assume; if only; would that
      """),
    Entry(
      .wish,
      """
      i wish; we wish; we hope; i hope; hopefully; our (goal|aim|hope|wish|dream|target) is; we want to;
      we would like; i would like; i'd like; we'd like; we aim to; we plan to; we intend to; would have;
      wouldn't have; would not have; could have; i want; may we; let there be; we dream; we demand; we must;
      here's hoping
      """),
    Entry(
      .rhetorical,
      """
      why (do|are|does|is|did|have|must|should) (they|these people|so many|all|every|everyone|it always|we always|nobody|no one) (all|always|never|only|keep|get|still|);
      why is it that; why is it always;
      how (long|many more|much longer|much more|much of) (until|before|till|will it be before|must|do|will|can);
      how come; is it any wonder; (is it|it's) (just|only|purely|) (a|) coincidence that;
      when will (they|we|people|you|the government|somebody|anyone) (ever|finally|) (admit|wake up|see|realise|realize|learn|understand|accept|stop);
      since when; (do|does) (anyone|anybody) (really|seriously|honestly) (believe|think|doubt);
      what kind of (country|town|city|council|government|people|place);
      isn't it (strange|odd|funny|obvious|clear|curious|interesting|remarkable|true|telling|a shame|a scandal) (that|how);
      (don't|do) we all know; how can (it|anyone|anybody|they|we) (be|claim|deny|explain|say|still|possibly);
      and whose fault is it that; who else; aren't you (tired|sick) of;
      are we (really|seriously|honestly) (supposed|meant|expected) to; am i the only one who;
      have you noticed (that|how); what happened to the days when;
      who (do you think|pays|is paying|foots|picks up); where does it say that;
      how is it (fair|right|possible) that; why should (we|i|our|taxpayers|the taxpayer);
      what else (do you|would you) call; need i (say|remind); do i need to (remind|say); do we really need;
      how dare; what do you expect when; remember when; remember how
      """),
    Entry(
      .presupposes,
      """
      did you know (that|);
      who (can|could|would|will|does not|doesn't|dares|dare) (seriously|still|really|) (deny|doubt|dispute|know|remember|forget|question);
      who (doesn't|does not|hasn't|has not|wouldn't) (know|noticed|heard|see|agree|seen);
      isn't it (high|about|) time (that|) (we|someone|somebody|they|you|the);
      is it not (high|about|) time (that|) (we|someone|somebody|they|you|the);
      isn't it time (that|) (we|someone|somebody|they|you|the);
      can (anyone|anybody) (still|seriously|really|) (deny|doubt|dispute);
      does (anyone|anybody) (still|) (doubt|deny); need we be reminded that; do you realise that;
      do you realize that; have you heard that; how many people know that; isn't it obvious (that|);
      doesn't (everybody|everyone) know (that|); don't we all know (that|); is there anyone left who
      """),
    Entry(
      .tag,
      """
      (don't|do|didn't|did|aren't|are|weren't|won't|will|can't|can|haven't|have|couldn't|wouldn't|shouldn't|would) (they|we|you|i);
      (isn't|is|wasn't|was|doesn't|does|didn't|hasn't|has|won't|will|can't|wouldn't|would) (it|he|she|there|that);
      right; no; eh; huh; innit; ok; okay; you know; am i right; correct; yes
      """),
    Entry(
      .irony,
      """
      yeah right; yeah , right; sure , and; sure and; yeah , and; yeah and; as if;
      pigs (can|might|will|could) fly; pigs fly; pull the other one; my foot;
      (and|n) (i'm|im|i am) (the|a) (queen|king|pope|tooth fairy|mayor|emperor|easter bunny|man in the moon|prime minister|president|dutchman|chinaman|astronaut|queen mother);
      suuure; suure; suuuure; riiight; riight; riiiight; tell me another;
      in your dreams; oh sure; oh , sure; oh , please; yeah sure; yeah yeah; if you believe that;
      and the moon is made of; you'll believe anything; give me a break; a likely story; come off it; oh please;
      🙄; 🤡; my arse; my eye; and elvis; cry me a river; spare me; obviously because
      """),
    Entry(
      .command,
      """
      please; don't; do not; give; donate; join; stop; let's; let us; let; come; call; ring; write to; email;
      visit; sign; share; go to; stand up; sit; read; keep; take; make; look; ask; vote; bring; begin; start;
      step; help; tell us; click; send; remember to; check; try; put; use; hold; leave; listen; publish; scrap;
      know one; subscribe; follow; meet; mind; contact; register; feel free; say; rt; retweet; think again;
      resist; open; turn; walk; choose
      """),
    Entry(
      .command,
      """
      write; demand; consider; enjoy; wear; avoid; never miss; buy; pick; stay; drop; phone; text; browse; apply; pack; arrive; insist on;
      support; remember your; spread; wait; hurry; drive; close; lock; save; do; speak; talk; learn; show; fill; note the
      """),
    Entry(
      .mythLabel,
      """
      myth; myths; fiction; false claim; false; misconception; the myth; rumour; rumor; the rumour; untrue; hoax;
      the lie; the claim; claim; what they say; they say
      """),
    Entry(
      [.mythLabel, .command],
      """
      (never|do not|don't) (say|repeat)
      """),
    Entry(
      .mythLabel,
      """
      (what|things|words|lines|phrases|sentences|claims) (not|never|we never) to (say|repeat|claim); (not|never|not safe) to (say|repeat); not safe;
      what we never say; objection
      """),
    Entry(
      [.mythLabel, .hearing],
      """
      (when|) (they|someone|somebody|people|anyone|a caller|callers|some|others) (say|says|claim|claims|tell you|tells you|object|objects|will say|may say|might say|will tell you);
      (when|) you (may|might|will|often|could|) hear; you'll hear; (heard|overheard) (often|on the doorstep|at the door|in the pub|at work)
      """),
    Entry(
      .factLabel,
      """
      (safe|right|fine|all right|better) to say; (we|you|you can|you may) (say|answer|reply); say instead; reply; our (answer|reply); what to say; correct;
      fact; facts; reality; truth; the truth; the fact; the facts; true; the reality; what is true; verdict;
      in reality; answer
      """),
    Entry(
      .hearing,
      """
      what (you may|you will|you might|people|they|you'll|we) (hear|say);
      when (somebody|someone|people|they) (says|say); you may hear; you will hear; you'll hear;
      things (people|you|they) (say|hear); what they say; (heard|overheard) (in|at|on) the; they claim;
      common (objections|claims|worries); things you hear
      """),
    Entry(
      .goals,
      """
      we will; our (goals|aims|demands|targets|plans|promises|pledges|objectives); we want; we demand;
      what we want; to do; next steps; what you can do; how you can help; what we need; objectives; goals;
      demands; recommendations; how to help; we call for; we pledge; get involved
      """),
    Entry(
      .no,
      """
      no; nope; nah
      """),
  ]
}
