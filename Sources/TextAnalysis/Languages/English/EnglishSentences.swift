extension SentenceRules {
  static let english = SentenceRules(
    inner: wordSet(
      """
      mr mrs ms mx dr prof hon rev gen col sgt capt cpt lt maj cmdr adm gov sen rep pres supt insp det amb messrs mmes fr st ste mt
      eg ie vs v cf viz approx ca aka resp incl excl esp
      """),
    final: wordSet(
      """
      jr sr esq inc ltd co corp bros llc plc univ dept dist est ave blvd rd hwy sq bldg apt tel ext ed eds trans al
      am pm us usa uk un eu dc ny la uae ussr phd md ma ba bs bsc msc mba jd dds ad bc ce bce hq hr hrs min mins sec secs lb lbs oz ft
      mph km jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ind calif fla ill mass mich
      minn pa tex va wash wis ariz ark colo conn ga ky md mo okla ore tenn miss
      """),
    beforeNumber: wordSet(
      "no nos vol vols p pp pg pgs art arts fig figs sec sect ch chap para ver v nr c approx est op cat min max etc ph fax mob tel ext b d m"
    ),
    capitalised: wordSet(
      """
      jan mar jun dec sat sun wed mon art fig sec no us un eu la co min est ed ma mass ill miss wash pa ore ark ext dist
      col gen rep sen det ind mo ad op cat hon pres insp min max ver v para mt fr trans
      """),
    starters: wordSet(
      """
      the a an this that these those it he she they we you i in on at but and so or if when while after before since because
      although though as to for from by with without there here what who why how where which our their his her its my your
      some many most all each every no not one two both few more according however moreover therefore meanwhile also then
      now today yesterday tomorrow is are was were do does did has have had can could will would should may might let
      please thanks during under over once until even still yet just such another other of about despite instead once
      """),
    smallStarters: wordSet(
      """
      i im you he she it we they this that these those there the what why how do does did my your our their his her and but
      so if when then also just please thanks thank would will could can maybe no yes yeah lol anyway anyways
      """),
    continuers: wordSet("and or but nor yet than as of in to for by with from"),
    reports: wordSet(
      "said says asked asks cried cries replied added told exclaimed shouted whispered answered wondered"),
    labels: wordSet(
      """
      myth fact note claim question answer update warning summary subject source sources reality false true truth re from to
      cc date sent sections tip example examples result results conclusion background photo video caption read more contact
      ps nb fyi tl dr abstract introduction topic title author editor disclaimer correction breaking also remember reminder
      step part chapter figure table item option verdict ruling rating statement lie rumour rumor what why how who when where
      """),
    titles: wordSet(
      """
      mayor councillor councilor councilmember senator governor president minister dr mr mrs ms judge chair host moderator
      reporter rep sen gov prof professor officer chief director secretary ambassador speaker commissioner captain reverend
      sir madam lord lady
      """))
}
