extension FramingWords {
  /// Verbs that report, with the phrases that do the same. Separated by `;`; `~` stands for every form of a verb.
  static let englishVerbs: [Entry] = [
    Entry(
      [.says, .bare],
      """
      say~; said; write~; wrote; written; announce~; state~; declare~; remark~; comment~; predict~; quip; quips; quipped;
      add~; explain~; (call|calls|called|calling) out; shout~; yell~; cry; cries; cried; cry out; cries out; cried out; chant~; bark~; snap; snaps; snapped;
      enthuse~; gush~; bleat~; crow; crows; crowed; sneer~; snort~; bawl~; holler~; groan~; pipe~ up; chips in; chipped in; interject~; blurt~ out; text~ to say; estimate~; observe~; stress~; emphasise~; emphasize~; testify~; tweet~; post~; is quoted as saying;
      was quoted as saying; go~ on to say; went on to say; recall~; joke~; caution~; relate~; describe~ how; forecast; forecasts;
      confide~; proclaim~; opine~; venture~; pronounce~; sigh~; shrug; shrugged; shrugs; exclaim~; laugh~; smile~; concur; concurs;
      report~ back; tell~ of; put it; puts it; hold that; holds that; held that; have it that; has it that; had it that; go on record
      """),
    Entry(
      .says,
      """
      states; report~; mention~; make the point; makes the point; made the point; express~ the (view|opinion|fear|hope|concern);
      speak of; speaks of; spoke of; voice~ (concern|concerns|fears|doubts); chime~ in; agree~; decree~; promise~; vow~; pledge~
      """),
    Entry(
      [.says, .bare, .tells],
      """
      told; tells; tell; telling; informed; assured; assures
      """),
    Entry(
      [.says, .tells, .replies],
      """
      reminded; reminds; corrected
      """),
    Entry(
      [.says, .bare, .replies],
      """
      replied; replies; responded; responds; retorted; answered; countered; counters; hit back; shot back
      """),
    Entry(
      [.claims, .bare, .reportNoun],
      """
      claim; claims
      """),
    Entry(
      [.claims, .bare],
      """
      claimed; claiming; allege~; insist~; swear~; swore; sworn; argue~; contend~; maintain~; assert~; grumble~; moan~; mutter~;
      boast~; protest~; object~; thunder~; fume~; whisper~; shout~; rant~; rage~; whine~; gripe~; bemoan~; profess~; preach~;
      would have (you|us) believe; would have it; would like (you|us) to believe; want (you|us) to believe; wants (you|us) to believe;
      like~ to (say|tell|claim|think); love~ to (say|tell|claim); keep~ (saying|repeating|insisting|telling); kept (saying|repeating|insisting|telling);
      used to (say|tell|claim|write); never tire~ of (saying|repeating|telling); tried to (tell|persuade|convince); try~ to (tell|persuade|convince);
      make~ out; made out; will tell you; would tell you; will have you believe
      """),
    Entry(
      .claims,
      """
      complain~; suggest~; imply~; hint~; lament~; accuse~; speculate~; repeat~; charge~; propose~; insinuate~; intimate~; theorise~;
      theorize~; spread~ the (word|story|rumour|rumor|lie); put it about; asked us to believe; dream up; stoke~; peddle~; parrot~; trumpet~; float~
      """),
    Entry(
      .thinks,
      """
      feel; feels; felt
      """),
    Entry(
      [.claims, .tells, .bare],
      """
      warn; warned; warns; warning; tries to persuade; tried to persuade
      """),
    Entry(
      [.thinks, .bare],
      """
      believe~; think~; thought; reckon~; suspect~; gather; gathers; gathered; guess; guesses; guessed; assume~; imagines; consider~; suppose that; presume~;
      (am|is|are|was|were) (convinced|certain|persuaded|afraid|worried|concerned|sure|adamant|alarmed|anxious|frightened|scared|terrified)
      """),
    Entry(
      [.thinks, .bare, .reportNoun],
      """
      fear; fears; worry; worries; dread
      """),
    Entry(
      [.thinks, .bare],
      """
      feared; worried; fearing
      """),
    Entry(
      [.hears, .bare],
      """
      heard; hear; hears; read; reads; been told; was told; were told; are told; am told; being told; get told;
      (been|are|were|was|am) (always|often|sometimes|constantly|forever|repeatedly|again|regularly) told; overheard; was informed; were informed; were assured; was assured; been assured;
      are led to believe; have it on good authority; learned from a neighbour; were warned; was warned;
      been warned; are asked to believe; are supposed to believe
      """),
    Entry(
      [.shows, .bare],
      """
      show~; shown; find; finds; found; confirm~; admit; admits; admitted; admitting; concede~; acknowledge~; reveal~; prove~; proven;
      demonstrate~; establish~; calculate~; means; mean; meant; indicate~; leave~ no doubt; left no doubt; make~ (it|) clear; made (it|) clear;
      point~ out; document~; conclude~; goes to show; bear~ out; bore out; turn~ out; underline~; attest~; verify~; certify~; prove~ beyond doubt;
      owe~ up; own~ up; uncover~; disclose~; divulge~; illustrate~; highlight~; serve~ as a reminder
      """),
    Entry(
      [.shows, .says],
      """
      note~
      """),
    Entry(
      .shows,
      """
      accept~
      """),
    Entry(
      .quotes,
      """
      call~; dub; dubs; dubbed; brand~; label; labels; labelled; labeled; (describe|describes|described) (it|them|him|her|this|that) as; nickname~
      """),
    Entry(
      .estimates,
      """
      (put|puts|putting) (the|their|its|his|her|that|this) (number|numbers|figure|cost|costs|bill|share|total|price|count|loss|losses|rate|toll|size|value);
      (put|puts|putting) (it|them) at
      """),
    Entry(
      [.knows, .bare],
      """
      know; knows; knew; realise; realises; realised; realize; realizes; realized; forget; forgets; forgot;
      forgotten; remember; remembers; notice; notices; noticed; recognise; recognised; recognize; recognized;
      learned; learnt; discover; discovered; overlook; ignores; ignore; fail to notice; failed to notice;
      fail to (see|mention|grasp); failed to (see|mention|grasp); aware; regret; regrets; proud; glad; ashamed;
      sorry
      """),
    Entry(
      .doubts,
      """
      deny~; doubt~; dispute~; reject~; refute~; rebut; rebuts; rebutted; debunk~; contradict~; disagree~; dismiss~; rubbish; rubbished;
      disprove~; scotch~; quash~; belie~; laugh~ off; scoff~ at; pour~ cold water on; take~ issue with; took issue with
      """),
    Entry(
      .asks,
      """
      ask~; wonder~; inquire~; enquire~; wanted to know; wants to know; want to know; check; find out; see; question; unclear;
      (don't|doesn't|do not|does not|didn't|did not) know; unknown; uncertain; remains to be seen; not sure; examine~; debate~; to learn;
      the question is; the question was; question remains; like to know; love to know; depends on; can (somebody|anybody|anyone|someone) tell me
      """),
    Entry(
      .pretends,
      """
      pretend; pretends; pretended; pretending; fall for the (story|line); kid yourself; kidding themselves
      """),
  ]
}
