/// How often what happened: counts of one article, or of many added up.
struct ArticleTally: Sendable {
  /// What precision and recall are made of.
  struct Counts: Sendable {
    var labelled = 0, found = 0, predicted = 0, right = 0

    var precision: Double? { predicted > 0 ? Double(right) / Double(predicted) : nil }
    var recall: Double? { labelled > 0 ? Double(found) / Double(labelled) : nil }
    var f1: Double? {
      guard let precision, let recall else { return nil }
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    static func += (sum: inout Counts, other: Counts) {
      sum.labelled += other.labelled
      sum.found += other.found
      sum.predicted += other.predicted
      sum.right += other.right
    }
  }

  /// So many of so many.
  struct Part: Sendable {
    var count = 0, of = 0

    mutating func add(_ isCounted: Bool) {
      of += 1
      if isCounted { count += 1 }
    }

    static func += (sum: inout Part, other: Part) {
      sum.count += other.count
      sum.of += other.of
    }
  }

  /// A label and what was found there.
  struct Cell: Hashable, Sendable {
    let label: Mark, found: Mark
  }

  var marks: [Mark: Counts] = [:]
  var correction = Counts()
  var problem = Counts()
  var falseAlarms: [Mark: Part] = [:]
  var spurious = 0, duplicates = 0, words = 0, articles = 0, findings = 0
  var cleanArticles = 0, cleanWords = 0, cleanProblems = 0, cleanAlarms = 0
  var underlying = Part()
  var evidence = Part()
  var languages: [String: Part] = [:]
  var traps: [String: Part] = [:]
  var cells: [Cell: Int] = [:]

  /// Nothing counted yet.
  init() {}

  /// The counts of one article.
  init(_ article: LabelledArticle, _ score: ArticleScore) {
    articles = 1
    words = article.words
    findings = score.findings.count
    duplicates = score.duplicates
    for answer in score.answers { add(answer, language: article.language) }
    for judged in score.judged { add(judged) }
    if article.isClean {
      (cleanArticles, cleanWords) = (1, article.words)
      cleanProblems = score.findings.count { $0.mark.isProblem }
      cleanAlarms = cleanProblems > 0 ? 1 : 0
    }
  }

  private mutating func add(_ answer: ArticleScore.Answer, language: String) {
    let (item, found) = (answer.item, answer.found)
    cells[Cell(label: item.mark, found: found), default: 0] += 1
    languages[language, default: Part()].add(answer.isRight)
    traps[item.trap ?? "-", default: Part()].add(answer.isRight)
    let isAccepted = item.accepted.contains(found)
    if item.mark != .mustNotFlag {
      marks[item.mark, default: Counts()].labelled += 1
      if isAccepted { marks[item.mark, default: Counts()].found += 1 }
    }
    if item.mark.needsCorrection {
      correction.labelled += 1
      if isAccepted || found.needsCorrection { correction.found += 1 }
    }
    if item.mark.isProblem {
      problem.labelled += 1
      if answer.isFlagged { problem.found += 1 }
    }
    switch item.mark {
    case .rebutted, .mustNotFlag: falseAlarms[item.mark, default: Part()].add(found.isProblem)
    case .supported: falseAlarms[.supported, default: Part()].add(found.isProblem && !isAccepted)
    case .attributed:
      falseAlarms[.attributed, default: Part()].add(found.isProblem && found != .attributed && !isAccepted)
      if let under = answer.finding?.underlying {
        underlying.add(under == item.underlying)
      }
    default: break
    }
    if answer.isRight, let quotes = answer.finding?.quotes, !quotes.isEmpty, !item.quotes.isEmpty {
      evidence.add(Self.agree(quotes, item.quotes))
    }
  }

  private mutating func add(_ judged: ArticleScore.Judged) {
    let mark = judged.finding.mark
    marks[mark, default: Counts()].predicted += 1
    if judged.isRight { marks[mark, default: Counts()].right += 1 }
    guard mark.isProblem else { return }
    if !judged.touches { spurious += 1 }
    problem.predicted += 1
    if judged.touchesProblem { problem.right += 1 }
    guard mark.needsCorrection else { return }
    correction.predicted += 1
    if judged.touchesCorrection { correction.right += 1 }
  }

  /// Whether one of the quotes shares half its words with one of the labels' quotes.
  private static func agree(_ found: [String], _ labelled: [String]) -> Bool {
    let wanted = labelled.map { TokenText($0).tokens }
    return found.contains { quote in
      let tokens = TokenText(quote).tokens
      return wanted.contains { other in
        let length = min(tokens.count, other.count)
        return length > 0 && 2 * sharedTokens(tokens, other) >= length
      }
    }
  }

  static func += (sum: inout ArticleTally, other: ArticleTally) {
    sum.marks.merge(other.marks) { $0.adding($1) }
    sum.correction += other.correction
    sum.problem += other.problem
    sum.falseAlarms.merge(other.falseAlarms) { $0.adding($1) }
    sum.spurious += other.spurious
    sum.duplicates += other.duplicates
    sum.words += other.words
    sum.articles += other.articles
    sum.findings += other.findings
    sum.cleanArticles += other.cleanArticles
    sum.cleanWords += other.cleanWords
    sum.cleanProblems += other.cleanProblems
    sum.cleanAlarms += other.cleanAlarms
    sum.underlying += other.underlying
    sum.evidence += other.evidence
    sum.languages.merge(other.languages) { $0.adding($1) }
    sum.traps.merge(other.traps) { $0.adding($1) }
    sum.cells.merge(other.cells) { $0 + $1 }
  }
}

extension ArticleTally.Counts {
  fileprivate func adding(_ other: Self) -> Self {
    var sum = self
    sum += other
    return sum
  }
}

extension ArticleTally.Part {
  fileprivate func adding(_ other: Self) -> Self {
    var sum = self
    sum += other
    return sum
  }
}
