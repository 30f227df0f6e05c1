extension FramingWords {
  /// Nouns and adjectives that call something a claim, true or false. Separated by `;`; `~` stands for every form of a verb.
  static let englishNouns: [Entry] = [
    Entry(
      .reportNoun,
      """
      allegation; allegations; rumour; rumours; rumor; rumors; idea; notion; belief; beliefs; suggestion;
      suggestions; assertion; assertions; accusation; accusations; charge; concern; concerns; complaint;
      complaints; suspicion; suspicions; story; stories; line; argument; view; opinion; assumption; perception;
      prejudice; insinuation; talk; gossip; impression; theory; statement; statements; saying; slogan; cliche;
      anxiety; anxieties; report; reports; warning; warnings; contention; narrative; premise; insistence; thesis; post; headline;
      meme; tale; quote; phrase; word; gut feeling; feeling; sense; fantasy; hypothesis; consensus; verdict; hearsay; whispers; whisper; conviction; claim; claims; saga; criticism; criticisms; charge sheet; mantra; refrain; superstition; whisper campaign
      """),
    Entry(
      .mythNoun,
      """
      myth; myths; hoax; lie; lies; misconception; misconceptions; fallacy; falsehood; falsehoods; urban legend;
      urban legends; conspiracy theory; conspiracy theories; fairy tale; old wives' tale; travesty; caricature; fiction; fabrication;
      canard; misunderstanding; fake news; disinformation; false (claim|claims|story|rumour|rumor|idea); fake;
      delusion; untruth; scare story; scare stories; invention; tall tale
      """),
    Entry(
      .factNoun,
      """
      fact; facts; evidence; proof; truth; reality; finding; findings; conclusion; news
      """),
    Entry(
      .authority,
      """
      expert; experts; study; studies; research; researchers; scientists; statistics; figures; data; census;
      evidence; economists; survey; surveys; poll; polls; un; united nations; academics; scholars; historians;
      doctors agree; statistician; statisticians; auditors; auditor; world bank; oecd; statistics office; report;
      reports
      """),
    Entry(
      .falseWord,
      """
      false; untrue; wrong; incorrect; inaccurate; nonsense; rubbish; bogus; baseless; unfounded; groundless;
      ridiculous; absurd; preposterous; mistaken; bunk; baloney; hogwash; garbage; bull; bullshit; debunked;
      discredited; refuted; disproved; disproven; fantasy; a typo; a mistake; an error; without foundation;
      completely without foundation; invented; made up; misleading; naive; foolish; far from (the truth|true);
      simply not so; not so; a slip; a misprint; a fiction; far - fetched; rejected; silly; lying; a liar; liars; kidding themselves; talking nonsense; talking rubbish; deluded; ill - informed; ignorant; misinformed; confused; pulling your leg; having you on; simply not true; for the birds; hot air; a red herring; a joke
      """),
    Entry(
      .falseWord,
      """
      a tale; a fairy story; a fable; a legend; a yarn; a travesty; a caricature; a slander; a libel; a distortion; a smear; a con;
      moonshine; poppycock; twaddle; tosh; hokum; piffle; claptrap; drivel; codswallop; humbug; eyewash; guff; bilge; tripe;
      fanciful; wishful thinking; a figment; scaremongering; (dreamt|dreamed|cooked|conjured|thought) up;
      plucked (from|out of) (the|thin) air; the other way (round|about|around); no such thing; not even close; not a word of it;
      never happened; upside down; back to front; the wrong way (round|around); pure invention
      """),
    Entry(
      [.falseWord, .untrue],
      """
      false; untrue; incorrect; inaccurate; nonsense; rubbish; bogus; baseless; unfounded; groundless; bunk; baloney; hogwash;
      bullshit; debunked; disproved; disproven; without foundation; invented; made up; a fiction; simply not true;
      moonshine; poppycock; twaddle; tosh; hokum; piffle; claptrap; codswallop; humbug; pure invention
      """),
    Entry(
      .trueWord,
      """
      true; right; correct; accurate; the case; so; undeniable; well founded
      """),
  ]
}
