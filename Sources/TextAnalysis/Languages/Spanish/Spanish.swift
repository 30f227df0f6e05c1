extension LanguageRules {
  /// Spanish.
  static let spanish = LanguageRules(
    stopWords: Set(
      """
      a al algo algun alguna algunas algunos ante antes aquel aquella asi aun aunque cada como con contra cual cuales cuando \
      de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado estan \
      estar este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mientras mis mucho muy nada ni no nos \
      nosotros o otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre son \
      su sus tal tambien tan tanto te tiene tienen toda todas todo todos tu tus u un una unas uno unos y ya yo
      """.listedWords),
    functionWords: spanishFunctionWords,
    sentences: .spanish, numbers: .spanish, dates: .spanish, meaning: .spanish, framing: .spanish,
    clauses: .spanish, pronouns: .spanish)

  /// Words that show the language; apart from the rules, which take long to read, since a text is in one language only.
  static let spanishFunctionWords = Set(
    """
    el la los las de del que y en un una por con para es se al lo como su sus mas pero este esta son entre cuando muy \
    sin sobre tambien hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos
    """.listedWords)
}
