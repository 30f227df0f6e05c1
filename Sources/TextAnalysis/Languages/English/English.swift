extension LanguageRules {
  /// English.
  static let english = LanguageRules(
    stopWords: Set(
      """
      a about after again all also am an and any are as at be because been before being between both but by can could did \
      do does doing down during each few for from further get got had has have having he her here hers him his how i if in \
      into is it it's its itself just like ll me more most my no nor not now of off on once one only or other our ours out \
      over own re s same say says she should so some such t than that that's the their theirs them then there these they \
      they're this those through to too under until up us ve very was we were what when where which while who whom whose why \
      will with would you your yours
      """.listedWords),
    functionWords: englishFunctionWords,
    sentences: .english, numbers: .english, dates: .english, meaning: .english, framing: .english,
    clauses: .english, pronouns: .english)

  /// Words that show the language; apart from the rules, which take long to read, since a text is in one language only.
  static let englishFunctionWords = Set(
    """
    the of and to in is that it was for are with as they be this have from by not but what were we when your which their \
    said there an each she do how if will up other about out many then them these so some her would him into has could
    """.listedWords)
}
